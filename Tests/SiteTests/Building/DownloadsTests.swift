import Core
import Foundation
import TestSupport
import Testing

/// What stands beside the page of a document for people to take away.
@Suite struct DownloadsTests {
  private let report = "关于外空样例的报告\n\n1. 论坛讨论了空间碎片。\n\n2. 论坛结束。\n"
  private let translation =
    "{#title}\nReport on an outer space sample\n{#para_1}\nThe Forum discussed space debris.\n{#para_2}\nThe Forum closed.\n"

  private func site(_ files: [String: String], base: String? = nil) async throws -> BuiltSite {
    let scratch = try ScratchFolder(files)
    return try await BuiltSite.of(seeds: scratch.path("seeds"), base: base)
  }

  @Test func theTextIsThereByteForByteAndOurTranslationAsTheEditorsWroteIt() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt": report, "seeds/documents/a/translation.en.md": translation,
    ])
    #expect(site["zh/documents/a/source.txt"] == report)
    #expect(site["en/documents/a/translation.md"] == translation)
    #expect(site.files["en/documents/a/source.txt"] == nil)
    #expect(site.files["zh/documents/a/translation.md"] == nil)
    for (page, other) in [("zh", "en"), ("en", "zh")] {
      let html = site["\(page)/documents/a/index.html"]
      let own = page == "zh" ? "source.txt" : "translation.md"
      let theirs = page == "zh" ? "translation.md" : "source.txt"
      #expect(html.contains(#"<a href="\#(own)" download="a.\#(page).\#(own)">"#))
      #expect(
        html.contains(
          #"<a href="../../../\#(other)/documents/a/\#(theirs)" download="a.\#(other).\#(theirs)">"#
        ))
    }
  }

  @Test func theStructureIsThatOfParseAndNamesNoFolderOfTheEditors() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt": report, "seeds/documents/a/translation.en.md": translation,
    ])
    for (language, file, first) in [
      ("zh", "source.txt", "论坛讨论了空间碎片。"),
      ("en", "translation.md", "The Forum discussed space debris."),
    ] {
      let text = site["\(language)/documents/a/text.json"]
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(json["file"] as? String == file)
      #expect(json["language"] as? String == language)
      let paragraphs = try #require(json["paragraphs"] as? [[String: Any]])
      #expect(paragraphs.map { $0["id"] as? String } == ["para_1", "para_2"])
      #expect((paragraphs[0]["text"] as? String)?.hasPrefix(first) == true)
      #expect(!text.contains("seeds"))
    }
  }

  /// A browser that opens XML runs the scripts that stand in it.
  @Test func textsThatAreMarkupAreNotPublishedAsTheyCame() async throws {
    let source = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
      <preface><p><docNumber>99/7.</docNumber> <docTitle>样例</docTitle></p></preface>
      <mainBody><paragraph><num>1.</num><content><p>请秘书长提出报告。</p></content></paragraph></mainBody>
      </statement></akomaNtoso>
      """
    let site = try await site(["seeds/documents/a/source.zh.xml": source])
    #expect(site.files.keys.contains("zh/documents/a/text.json"))
    #expect(!site.files.keys.contains { $0.hasSuffix(".xml") && $0 != "sitemap.xml" })
    #expect(!site.files.keys.contains("zh/documents/a/source.txt"))
    #expect(!site["zh/documents/a/index.html"].contains("source."))
  }

  @Test func aReferenceNamesBodySymbolDayAndTheOfficialDocument() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt": report,
      "seeds/documents/a/document.yaml": """
      symbol: A/AC.105/9001
      body: copuos
      date: 2023-02-07
      title:
        zh: 关于外空样例的报告
        en: Report on R&D in outer space, 50% done
      title_en_standing: unofficial

      """,
    ])
    #expect(
      site["en/documents/a/reference.bib"] == """
        @techreport{a-en,
          author = {{United Nations, Committee on the Peaceful Uses of Outer Space}},
          title = {{Report on R\\&D in outer space, 50\\% done}},
          institution = {United Nations},
          number = {A/AC.105/9001},
          year = {2023},
          month = {2},
          day = {7},
          language = {en},
          url = {https://docs.un.org/en/A/AC.105/9001},
          note = {our rendering, not an official title}
        }

        """)
    #expect(
      site["zh/documents/a/reference.ris"]
        == [
          "TY  - GOVDOC", "ID  - a-zh", "AU  - 联合国和平利用外层空间委员会", "TI  - 关于外空样例的报告",
          "SN  - A/AC.105/9001", "PB  - 联合国", "PY  - 2023", "DA  - 2023/02/07", "LA  - zh-Hans",
          "UR  - https://docs.un.org/zh/A/AC.105/9001", "ER  - ", "",
        ].joined(separator: "\r\n"))
    let json = try JSONSerialization.jsonObject(
      with: Data(site["en/documents/a/reference.json"].utf8))
    let item = try #require((json as? [[String: Any]])?.first)
    #expect(item["type"] as? String == "report")
    #expect(item["number"] as? String == "A/AC.105/9001")
    #expect((item["issued"] as? [String: [[Int]]])?["date-parts"] == [[2023, 2, 7]])
    #expect(item["note"] as? String == "our rendering, not an official title")
  }

  @Test func whatAFactHoldsStaysInItsField() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt": report,
      "seeds/documents/a/document.yaml": "symbol: 'A/1}, note = {x'\n",
    ])
    let entry = site["en/documents/a/reference.bib"]
    var (depth, depths) = (0, [Int]())
    for (before, character) in zip(" " + entry, entry) where before != "\\" {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      if character == "\n" { depths.append(depth) }
    }
    #expect(depths.dropLast().allSatisfy { $0 == 1 } && depths.last == 0)
    #expect(!entry.contains("\n  note = "))
  }

  @Test func aReferenceSaysNothingThatIsNotKnown() async throws {
    let files = ["seeds/documents/a/source.zh.txt": report]
    let ris = try await site(files)["zh/documents/a/reference.ris"]
    #expect(!ris.contains("SN  - ") && !ris.contains("PY  - ") && !ris.contains("UR  - "))
    let known = try await site(files, base: "https://example.org/digest/")
    #expect(
      known["zh/documents/a/reference.ris"].contains(
        "UR  - https://example.org/digest/zh/documents/a/\r\n"))
  }

  @Test func thePageCitesTheWholeDocumentAndThisDigestWithoutScripts() async throws {
    let site = try await site(
      [
        "seeds/documents/a/source.zh.txt": report,
        "seeds/documents/a/document.yaml":
          "symbol: A/AC.105/9001\nupdated: 2026-11-20\ntitle:\n  zh: 关于外空样例的报告\n  en: A report\n",
      ], base: "https://example.org/digest/")
    #expect(
      site["en/documents/a/index.html"].contains(
        "<dd>Space Governance Digest (unofficial), “A report” (A/AC.105/9001), as of 20 November 2026, https://example.org/digest/en/documents/a/</dd>"
      ))
    #expect(
      site["zh/documents/a/index.html"].contains(
        "<dd>外空治理文摘（非正式文本），“关于外空样例的报告”（A/AC.105/9001），2026年11月20日更新，https://example.org/digest/zh/documents/a/</dd>"
      ))
    #expect(site["zh/documents/a/index.html"].contains(#"<dd lang="en">A/AC.105/9001</dd>"#))
  }
}
