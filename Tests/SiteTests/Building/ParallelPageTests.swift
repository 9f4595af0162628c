import Core
import Documents
import Foundation
import TestSupport
import Testing

@testable import Site

/// The Chinese and the English text side by side.
@Suite struct ParallelPageTests {
  private let chinese = """
    某次会议的报告

    一．导言

    1. 大会第72/77号决议1请委员会继续工作。

    2. 目标如下：
    (a) 推广；
    (b) 交流。

    附件

    1. 附件的第一段。

    2. 附件的第二段。

    __________
    1 见决议原文。

    """
  private let translation = """
    {#title}
    Report of a meeting
    {#sec_1}
    Introduction
    {#para_1}
    General Assembly resolution 72/77[^1] requests the Committee to go on with its work.
    {#para_2}
    The aims are as follows:
    (a) Outreach;
    (b) Exchange.
    {#sec_2}
    Annex
    {#annex_1__para_1}
    The first paragraph of the annex.
    {#annex_1__para_2}
    The second paragraph of the annex.
    {#fn_1}
    See the text of the resolution.
    """

  private func site(
    _ files: [String: String], base: String? = nil, isPortable: Bool = false
  ) async throws -> BuiltSite {
    let scratch = try ScratchFolder(files)
    return try await BuiltSite.of(
      seeds: scratch.path("seeds"), base: base, isPortable: isPortable)
  }

  private var translated: [String: String] {
    [
      "seeds/documents/a/source.zh.txt": chinese,
      "seeds/documents/a/translation.en.md": translation,
    ]
  }

  /// A row of the page, up to the next one.
  private func row(_ page: String, _ anchor: String) -> String {
    let rest = page.components(separatedBy: "id=\"\(anchor)\"").dropFirst().first ?? ""
    return rest.components(separatedBy: "<div class=\"pair").first ?? ""
  }

  @Test func eachPassageStandsBesideItsCounterpartInBothTrees() async throws {
    let site = try await site(translated)
    #expect(site.problems == [])
    for language in ["zh", "en"] {
      let page = site["\(language)/documents/a/parallel/index.html"]
      for (anchor, chinese, english) in [
        ("title", "某次会议的报告", "Report of a meeting"), ("sec_1", "导言", "Introduction"),
        ("para_2", "目标如下：", "The aims are as follows:"),
        ("para_2__a", "推广；", "Outreach;"), ("para_2__b", "交流。", "Exchange."),
        ("annex_1__para_2", "附件的第二段。", "The second paragraph of the annex."),
        ("fn_1", "见决议原文。", "See the text of the resolution."),
      ] {
        let row = row(page, anchor)
        let sides = row.components(separatedBy: "<div class=\"side\" lang=\"").dropFirst()
        #expect(sides.count == 2, "\(anchor)")
        let (left, right) = (sides.first ?? "", sides.last ?? "")
        #expect(left.hasPrefix("zh-Hans\">") && left.contains(chinese))
        #expect(right.hasPrefix("en\">") && right.contains(english))
      }
      #expect(LanguageScan(page).unmarked == [])
    }
  }

  @Test func headingsNotesAndCallsAreThereOnceInTheLanguageOfThePage() async throws {
    let site = try await site(translated)
    let (zh, en) = (
      site["zh/documents/a/parallel/index.html"], site["en/documents/a/parallel/index.html"]
    )
    #expect(row(zh, "sec_1").contains("<h3>") && row(zh, "sec_1").contains(#"<p class="heading">"#))
    #expect(row(en, "sec_1").matches(of: /<h3>/).count == 1)
    for page in [zh, en] {
      #expect(page.matches(of: /id="fnref_1-1"/).count == 1)
      // A call on each side, and the note's number.
      #expect(page.matches(of: /href="#fn_1"/).count == 3)
      #expect(row(page, "fn_1").contains(##"href="#fnref_1-1""##))
    }
    // The call with the anchor is the one in the language of the page.
    let call = try #require(row(en, "para_1").components(separatedBy: "lang=\"en\"").last)
    #expect(call.contains(#"id="fnref_1-1""#))
  }

  @Test func searchEnginesAreSentToTheTextInOneLanguage() async throws {
    let site = try await site(translated, base: "https://example.org/d/")
    for language in ["zh", "en"] {
      let page = site["\(language)/documents/a/parallel/index.html"]
      #expect(
        page.contains(
          "<link rel=\"canonical\" href=\"https://example.org/d/\(language)/documents/a/\">"))
      #expect(!page.contains("<link rel=\"alternate\""))
    }
    #expect(!site["sitemap.xml"].contains("parallel"))
  }

  @Test(arguments: [(false, "parallel/"), (true, "parallel/index.html")])
  func theDocumentLeadsThereAndItLeadsBack(_ isPortable: Bool, _ link: String) async throws {
    let site = try await site(translated, isPortable: isPortable)
    #expect(site.problems == [])
    #expect(
      site["en/documents/a/index.html"].contains("<a href=\"\(link)\">Side by side</a>"))
    #expect(site["zh/documents/a/index.html"].contains("<a href=\"\(link)\">中英对照</a>"))
    let page = site["en/documents/a/parallel/index.html"]
    let back = isPortable ? "../index.html" : "../"
    #expect(page.contains("<a href=\"\(back)\">Report of a meeting</a>"))
    #expect(page.contains("../../../../zh/documents/a/\(link)\" lang=\"zh-Hans\""))
    #expect(page.contains("Unofficial translation") && page.contains("Text held"))
  }

  @Test func whatOneTextLacksIsSaid() async throws {
    let english = """
      Report of a meeting

      1. The Committee goes on with its work.

      3. A paragraph that the Chinese text lacks.

      """
    let short = "某次会议的报告\n\n1. 委员会继续工作。\n\n2. 另有一段。\n"
    let site = try await site([
      "seeds/documents/a/source.zh.txt": short, "seeds/documents/a/source.en.txt": english,
    ])
    #expect(!site.diagnostics.contains { $0.severity == .error })
    let (zh, en) = (
      site["zh/documents/a/parallel/index.html"], site["en/documents/a/parallel/index.html"]
    )
    #expect(row(zh, "para_2").contains("（英文文本无此处）"))
    #expect(row(en, "para_2").contains("(not in the English text)"))
    #expect(row(zh, "para_3").contains("（中文文本无此处）"))
    #expect(row(en, "para_3").contains("A paragraph that the Chinese text lacks."))
    #expect(!en.contains("Unofficial translation"))
    #expect(LanguageScan(zh).unmarked == [] && LanguageScan(en).unmarked == [])
  }

  @Test func aDocumentInOneLanguageHasNoSuchPage() async throws {
    let site = try await site(["seeds/a.txt": chinese])
    #expect(site.problems == [])
    #expect(site.files["zh/documents/a/parallel/index.html"] == nil)
    #expect(!site["zh/documents/a/index.html"].contains("parallel"))
  }

  @Test(arguments: [
    ("abc", "abc", "aa bb cc"), ("abc", "ac", "aa b- cc"), ("ac", "abc", "aa -b cc"),
    ("", "ab", "-a -b"), ("ab", "", "a- b-"), ("ab", "ba", "aa bb"),
    ("acd", "abcxyd", "aa -b cc -x -y dd"), ("ab", "xaby", "-x aa bb -y"),
  ])
  func piecesAreJoinedByTheirAnchors(_ left: String, _ right: String, _ expected: String) {
    func pieces(_ text: String) -> [ParallelPiece] {
      text.map { letter in
        let table = Table(id: String(letter), part: .main, rows: [], line: 1)
        return ParallelPiece(id: table.id, content: .table(table))
      }
    }
    let pairs = ParallelText(left: pieces(left), right: pieces(right)).pairs
    let shown = pairs.map { ($0.left?.id ?? "-") + ($0.right?.id ?? "-") }
    #expect(shown.joined(separator: " ") == expected)
  }
}
