import Core
import Desk
import Documents
import FoundationEssentials
import TestSupport
import Testing

/// The programs themselves, where they are installed; `make test` installs them where it may.
@Suite struct RealProgramTests {
  private let desk: Desktop
  private let programs = ProgramRunner.machine(variables: ["PATH": Self.path])
  private static let path = "/usr/local/bin:/usr/bin:/bin"

  init() throws { desk = try Desktop() }

  private static func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: file)
  }
  private static let hasPDF = has("/usr/bin/pdftotext")
  private static let hasChinesePDF = hasPDF && has("/usr/share/poppler/cMap")
  private static let hasWord = has("/usr/bin/pandoc")

  private func take(_ name: String, _ bytes: [UInt8]) throws -> Addition? {
    try desk.scratch.write(name, bytes: bytes)
    var intake = desk.intake(programs: programs)
    guard case .added(let addition) = try intake.take(desk.file(name), as: .new(slug: "new")) else {
      return nil
    }
    return addition
  }

  private func id(_ name: String, _ bytes: [UInt8]) -> String? {
    let refusal = #expect(throws: IntakeRefusal.self) { try take(name, bytes) }
    #expect(desk.scratch.files(below: "seeds").isEmpty)
    return refusal?.diagnostics(for: name).first?.id
  }

  // MARK: PDF

  private static let report: [[SamplePDF.Run]] = [
    [
      (400, 780, 14, "A/AC.105/1403"), (72, 740, 10, "Distr.: General"),
      (72, 726, 10, "3 April 2025"),
      (100, 680, 14, "Report on the Workshop on Lunar Dust"),
      (100, 660, 10, "(Lima, 3-5 March 2025)"),
      (100, 620, 12, "I. Introduction"),
      (120, 600, 10, "1.   The Workshop met in Lima under the Convention"), (352, 605, 6, "1"),
      (358, 600, 10, "and its"), (120, 586, 10, "annexes, and adopted its programme."),
      (120, 560, 10, "2.   It was attended by 41 participants."),
      (120, 100, 10, "__________________"), (120, 88, 6, "1"),
      (126, 84, 10, "United Nations, Treaty Series, vol. 1023."), (72, 40, 8, "V.25-00001 (E)"),
    ],
    [
      (72, 800, 10, "A/AC.105/1403"), (100, 760, 12, "II. Recommendations"),
      (120, 740, 10, "3.   The Workshop recommended that States share data."),
      (72, 40, 8, "2/2"), (480, 40, 8, "V.25-00001"),
    ],
  ]

  @Test(.enabled(if: hasPDF)) func aReportInPDFIsReadWithItsFootnote() throws {
    let addition = try #require(try take("a.pdf", SamplePDF.bytes(Self.report)))
    #expect(addition.facts.symbol?.value == "A/AC.105/1403")
    #expect(addition.facts.title?.value == "Report on the Workshop on Lunar Dust")
    #expect(addition.facts.date?.value == "2025-04-03")
    #expect(addition.facts.held?.value == "2025-03-03"..."2025-03-05")
    #expect(addition.facts.place?.value == "Lima")
    let document = addition.document
    #expect(document.headings.map(\.prose.text) == ["Introduction", "Recommendations"])
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "para_3"])
    #expect(document.footnotes.map(\.calls) == [["para_1"]])
    #expect(document.diagnostics.isEmpty)
  }

  @Test(.enabled(if: hasChinesePDF)) func aChineseReportInPDFIsRead() throws {
    let pages: [[SamplePDF.Run]] = [
      [
        (400, 780, 14, "A/AC.105/1403"), (100, 700, 14, "月球尘埃讲习班报告"),
        (100, 680, 10, "（2025年3月3日至5日，利马）"), (100, 650, 12, "一. 导言"),
        (120, 630, 10, "1. 讲习班在利马举行，讨论了月球尘埃对航天器的影响并通过了议程，与会"),
        (120, 614, 10, "者来自二十个国家。"), (120, 590, 10, "2. 讲习班请秘书处提出报告。"),
      ]
    ]
    let addition = try #require(try take("a.pdf", SamplePDF.bytes(pages)))
    #expect(addition.language == .chinese)
    #expect(addition.facts.title?.value == "月球尘埃讲习班报告")
    #expect(addition.facts.place?.value == "利马")
    #expect(addition.document.paragraphs.map(\.id) == ["para_1", "para_2"])
    #expect(addition.document.paragraphs.first?.prose.text.hasSuffix("与会者来自二十个国家。") == true)
  }

  @Test(.enabled(if: hasPDF)) func aPDFWithoutTextOrWithoutEndIsRefused() {
    #expect(id("scan.pdf", SamplePDF.bytes([[], []])) == "add-scanned")
    #expect(id("cut.pdf", Array("%PDF-1.7\ngarbage".utf8)) == "add-program-failed")
  }

  // MARK: Word

  @Test(.enabled(if: hasWord)) func aReportInWordIsReadWithItsHeaderNumbersAndNotes() throws {
    var file = SampleWord(
      ["Report on the Workshop on Lunar Dust", "(Lima, 3–5 March 2025)", "I. Introduction"],
      header: ["A/AC.105/1404", "Distr.: General", "3 April 2025"],
      footnotes: ["United Nations, Treaty Series, vol. 1023."])
    file.body += SampleWord.numbered("The Workshop met in Lima.")
    file.body += SampleWord.numbered("It was attended by 41 participants.")
    file.body += SampleWord.paragraph("II. Recommendations")
    file.body += SampleWord.numbered("The Workshop recommended that States share data.")
    file.body += SampleWord.paragraph("4. It recalled the Convention[^1] too.")
    let addition = try #require(try take("a.docx", file.bytes))
    #expect(addition.facts.symbol?.value == "A/AC.105/1404")
    #expect(addition.facts.date?.value == "2025-04-03")
    #expect(addition.facts.place?.value == "Lima")
    #expect(addition.document.paragraphs.map(\.id) == ["para_1", "para_2", "para_3", "para_4"])
    #expect(addition.document.headings.map(\.label) == ["I.", "II."])
    #expect(addition.document.footnotes.map(\.calls) == [["para_4"]])
  }

  @Test(.enabled(if: hasWord)) func wordFilesThatDoHarmAreRefused() {
    let file = SampleWord(["x"])
    var files = file.files
    files[2] = .init("word/document.xml", "<w:document")
    #expect(id("broken.docx", StoredArchive.bytes(files)) == "add-program-failed")
    let type =
      "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"
      + (0..<12).map {
        "<!ENTITY a\($0) \"" + String(repeating: $0 == 0 ? "&a;" : "&a\($0 - 1);", count: 10)
          + "\">"
      }
      .joined() + "]>"
    let body = String(decoding: file.files[2].bytes, as: UTF8.self)
      .replacing("?>", with: "?>" + type, maxReplacements: 1).replacing(">x<", with: ">&a11;<")
    files[2] = .init("word/document.xml", body)
    #expect(id("bomb.docx", StoredArchive.bytes(files)) != nil)
  }
}
