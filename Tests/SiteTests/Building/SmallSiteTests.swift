import Core
import TestSupport
import Testing

/// Sites of a file or two: what an editor's first day looks like, and what a hostile one tries.
@Suite struct SmallSiteTests {
  private let text = "某次会议的报告\n\n1. 大会第72/77号决议请委员会继续工作。\n\n2. 会议就此结束。\n"

  @Test func aBareTextIsADocument() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/new-report.txt", text)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    #expect(site["zh/documents/new-report/index.html"].contains("会议就此结束。"))
    #expect(
      site["en/documents/new-report/index.html"].contains("Chinese text; no translation yet."))
    #expect(site["zh/resolutions/72-77/index.html"].contains("../../documents/new-report/#para_1"))
    #expect(site["zh/index.html"].contains("documents/new-report/"))
    #expect(
      Set(site.diagnostics.map(\.id)) == [
        "base-url-missing", "digest-missing", "translation-absent",
      ])
  }

  @Test func chineseOnAnEnglishPageIsMarked() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/new-report.txt", text)
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))[
      "en/documents/new-report/index.html"]
    let paragraph = try #require(page.split(separator: "id=\"para_2\"").last?.prefix(400))
    #expect(paragraph.contains(#"lang="zh-Hans""#))
    #expect(paragraph.contains("会议就此结束。"))
  }

  @Test func aTranslationStandsInPlaceOfTheSourcesWords() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/documents/a/source.zh.txt", text)
    try scratch.write(
      "seeds/documents/a/translation.en.md",
      """
      {#title}
      Report of a meeting
      {#para_1}
      General Assembly resolution 72/77 requests the Committee to go on with its work.
      {#para_2}
      The meeting closed.
      """)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    let page = site["en/documents/a/index.html"]
    #expect(page.contains("The meeting closed.") && !page.contains("会议就此结束。"))
    #expect(page.contains("Chinese text of para. 2 (this is an unofficial translation)"))
    #expect(page.contains(#"href="../../../zh/documents/a/#para_2""#))
    #expect(site["zh/documents/a/index.html"].contains("会议就此结束。"))
  }

  @Test func anEditorsNoteStandsBesideItsPassageInBothLanguages() async throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "seeds/documents/a/source.zh.txt", text + "\n3. 目标如下：\n(a) 推广；\n(b) <交流>。\n")
    try scratch.write(
      "seeds/documents/a/notes.yaml",
      """
      - {at: ¶2, zh: 原文如此。, en: So in the source.}
      - {at: ¶3(b), zh: 另一条 <b>, en: Another <b>}
      """)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    for (language, label, first, second) in [
      ("zh", "编者注", "原文如此。", "另一条 &lt;b&gt;"),
      ("en", "Editors’ note", "So in the source.", "Another &lt;b&gt;"),
    ] {
      let page = site["\(language)/documents/a/index.html"]
      let note = #"role="note"><span class="label">\#(label)</span> "#
      #expect(page.split(separator: "id=\"para_2\"").last?.contains(note + first) == true)
      #expect(page.split(separator: "id=\"para_3__b\"").last?.contains(note + second) == true)
      #expect(page.contains("会议就此结束。"))
      #expect(page.matches(of: /role="note"/).count == 2)
    }
  }

  @Test func anEmptyFolderIsASiteWithoutDocuments() async throws {
    let scratch = try ScratchFolder()
    try scratch.makeFolder("seeds")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    #expect(!site["zh/documents/index.html"].isEmpty)
  }

  @Test func evidenceForAPassageThatIsNotThereIsAnError() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/documents/a/source.zh.txt", text)
    try scratch.write(
      "seeds/documents/a/summary.zh.md", "## 这是什么\n\n会议已经结束。[第2段]报告另有说明。[第9段]\n")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    let error = try #require(site.problems.first)
    #expect(site.problems.count == 1)
    #expect(error.id == "evidence-unknown")
    #expect(error.file == "seeds/documents/a/summary.zh.md")
    #expect(error.position == SourcePosition(line: 3, column: 20))
  }

  @Test func nothingInContentBecomesMarkup() async throws {
    let scratch = try ScratchFolder()
    let attack = #"<script>alert(1)</script>"><img src=x onerror=alert(1)>"#
    try scratch.write("seeds/documents/a/source.zh.txt", "标题\(attack)\n\n1. 正文\(attack)结束。\n")
    try scratch.write("seeds/documents/a/document.yaml", "title:\n  zh: '标题\(attack)'\n")
    try scratch.write(
      "seeds/documents/a/summary.zh.md",
      "---\ndescription: '\(attack)'\n---\n\n## 这是什么\n\n摘要\(attack)[链接](javascript:alert(1))。[第1段]\n"
    )
    try scratch.write(
      "seeds/tables/themes.csv", "slug,zh,en,core_zh\nx,\"题\(attack.replacingQuotes)\",x,正文\n")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    for (path, bytes) in site.files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("<script>"), "\(path)")
      #expect(!page.contains("<img"), "\(path)")
      #expect(!page.contains("javascript:"), "\(path)")
    }
    #expect(site["zh/documents/a/index.html"].contains("&lt;script&gt;"))
  }

  @Test func chineseEmphasisInADigestIsBold() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/documents/a/source.zh.txt", text)
    try scratch.write(
      "seeds/documents/a/summary.zh.md",
      "## 这是什么\n\n根据**第72/77号决议（A/RES/72/77）**第5段，会议**《工作》**结束。[第1段]\n")
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["zh/documents/a/index.html"]
    #expect(page.contains("<strong>第72/77号决议（A/RES/72/77）</strong>第5段"))
    #expect(page.contains("<strong>《工作》</strong>结束"))
  }
}

extension String {
  /// As a quoted cell of CSV holds it.
  fileprivate var replacingQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}

extension SmallSiteTests {
  private var chinese: String {
    "80/1. 外空样例\n\n大会，\n\n回顾其2017年12月7日第72/77号决议，\n\n1. 请秘书长提交报告；\n\n2. 决定继续处理此案。\n"
  }
  private var english: String {
    "80/1. A sample on outer space\n\nThe General Assembly,\n\n"
      + "Recalling its resolution 72/77 of 7 December 2017,\n\n"
      + "1. Requests the Secretary-General to report;\n\n2. Decides to remain seized of the matter.\n"
  }

  @Test func twoTextsOfOneSymbolAreOneDocumentInTwoLanguages() async throws {
    let scratch = try ScratchFolder(["seeds/first.txt": chinese, "seeds/second.txt": english])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    #expect(site.diagnostics.contains { $0.id == "document-paired" })
    #expect(
      site.pages(in: "zh/documents") == [
        "zh/documents/first/index.html", "zh/documents/first/parallel/index.html",
      ])
    let page = site["en/documents/first/index.html"]
    #expect(page.contains("Requests the Secretary-General to report;"))
    #expect(!page.contains("no translation yet"))
    let citing = "Recalling its <mark>resolution 72/77</mark>"
    #expect(site["en/resolutions/72-77/index.html"].contains(citing))
    #expect(site["zh/resolutions/72-77/index.html"].contains("回顾其"))
  }

  @Test func languagesThatDisagreeAreReported() async throws {
    let shorter = english.replacing("\n\n2. Decides to remain seized of the matter.", with: "")
    let scratch = try ScratchFolder(["seeds/a.zh.txt": chinese, "seeds/a.en.txt": shorter])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems.map(\.id) == ["parallel-number"])
  }
}

extension SmallSiteTests {
  @Test func theMarkupOfAResolutionTellsHowItWasAdopted() async throws {
    let markup = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
      <identification source="#x"><FRBRWork>
      <FRBRuri value="/akn/un/statement/deliberation/unga/2044-12-01/99-7/"/>
      <FRBRdate date="2044-12-01" name="adoption"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
      <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
      <count value="115" refersTo="inFavour"/><count value="47" refersTo="#against"/>
      <count value="7" refersTo="abstaining"/></voting></parliamentary></analysis></meta>
      <preface><p><docNumber>99/7.</docNumber> <docTitle>A sample</docTitle></p></preface>
      <mainBody><paragraph><num>1.</num><content><p>Requests a report.</p></content></paragraph></mainBody>
      </statement></akomaNtoso>
      """
    let scratch = try ScratchFolder(["seeds/sample.xml": markup])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    let english = site["en/resolutions/99-7/index.html"]
    #expect(english.contains("recorded vote: 115 in favour, 47 against, 7 abstentions"))
    #expect(english.contains("1 December 2044"))
    #expect(site["zh/resolutions/99-7/index.html"].contains("以115票对47票、7票弃权通过"))
    #expect(site["zh/documents/sample/index.html"].contains("以下为英文文本"))
  }
}
