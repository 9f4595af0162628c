import Core
import Desk
import Digest
import Documents
import Formats
import TestSupport
import Testing

/// The drafts of the digests.
@Suite struct DigestDraftTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  private func drafts(_ text: String) throws -> Bilingual<String> {
    _ = try desk.add("new.txt", text, as: .new(slug: "new"))
    func draft(_ language: Language) -> String {
      desk.scratch.text("seeds/documents/new/summary.\(language.rawValue).md") ?? ""
    }
    return Bilingual(zh: draft(.chinese), en: draft(.english))
  }

  /// The lines of the comment below a heading.
  private func comment(below heading: String, in draft: String) -> [String] {
    let lines = draft.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "## \(heading)") else { return [] }
    return Array(lines[(start + 3)...].prefix { $0 != "-->" })
  }

  private static let text = """
    A/AC.105/1299

    Report of the Legal Subcommittee on its sixty-second session

    I. Introduction

    1. The Subcommittee met in Vienna.

    2. It adopted its agenda.

    II. Debris

    3. The Subcommittee requested the Secretariat to submit a report to it at its sixty-third session.

    4. Some delegations <!-- spoke --> of -- and --> against it.

    """

  @Test func eachSectionNamesWhatItMayRestOn() throws {
    let drafts = try drafts(Self.text)
    #expect(
      comment(below: "What it is", in: drafts.en) == [
        "The title, [title], and:", "[¶1–2] I. Introduction",
      ])
    #expect(comment(below: "要点", in: drafts.zh) == ["按原文标题：", "[第3至4段] II. Debris"])
    #expect(
      comment(below: "What it decides and asks", in: drafts.en).last?.hasPrefix("[¶3] ") == true)
    #expect(comment(below: "后续", in: drafts.zh).last?.hasPrefix("[第3段] ") == true)
  }

  @Test func aDraftIsNoDigestAndNothingIsWrongInIt() throws {
    let drafts = try drafts(Self.text)
    for language in Language.allCases {
      let source = SourceText(file: "s.md", text: drafts[language])
      let (summary, diagnostics) = SummaryReader.summary(source, language: language)
      #expect(summary.isDraft)
      #expect(diagnostics.isEmpty)
      #expect(
        summary.markdown.html()
          == (language == .chinese
          ? ["这是什么", "决定和要求", "后续", "要点"]
          : ["What it is", "What it decides and asks", "What follows", "Key points"])
          .map { "<h2>\($0)</h2>\n" }.joined())
    }
  }

  @Test func wordsOfTheTextDoNotEndAComment() throws {
    let text =
      "Report --> of\n\nI. A --> <b>x</b> <!-- y\n\n1. The Subcommittee decided that --> it.\n\n2. End.\n"
    let drafts = try drafts(text)
    for language in Language.allCases {
      let source = SourceText(file: "s.md", text: drafts[language])
      #expect(SummaryReader.summary(source, language: language).diagnostics.isEmpty)
    }
  }

  /// Every mark of a draft means the passages it stands for.
  @Test func everyMarkCanBeTakenOver() throws {
    let addition = try #require(try desk.add("new.txt", Self.annexed, as: .new(slug: "new")))
    let index = PassageIndex(addition.document)
    for language in Language.allCases {
      let draft = desk.scratch.text("seeds/documents/new/summary.\(language.rawValue).md") ?? ""
      let lines = draft.split(separator: "\n").filter { $0.hasPrefix("[") }
      #expect(!lines.isEmpty)
      for line in lines {
        let findings = EvidenceScanner.findings(in: String(line))
        guard case .mark(let mark)? = findings.first else {
          Issue.record("no mark: \(line)")
          continue
        }
        for reference in mark.references { #expect(index[reference.anchor] != nil, "\(line)") }
      }
    }
  }

  private static let annexed = """
    78/72. 和平利用外层空间

    大会，

    回顾其决议，

    重申各项原则，

    1. 核可委员会的报告；

    2. 请秘书长向大会第七十九届会议提出报告：

    (a) 说明进展；

    (b) 提出建议；

    3. 决定设立工作组。

    2023年12月7日
    第45次全体会议

    附件一

    工作组的职权范围

    1. 工作组由会员国组成。

    2. 工作组每年举行会议。

    附件二

    名单

    没有编号的一段话。

    """
}
