import Foundation
import TestSupport
import Testing

/// What is not known or was not found in a source is said wherever it would be shown.
@Suite struct StandingOfFactsTests {
  private let text = "某次会议的报告\n\n1. 大会2017年12月7日第72/77号决议和第72/78号决议请空间会议继续工作。\n\n2. 完。\n"

  private func site(_ more: [String: String]) async throws -> BuiltSite {
    let scratch = try ScratchFolder(["seeds/documents/a/source.zh.txt": text])
    for (path, text) in more { try scratch.write(path, text) }
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  // MARK: Symbols

  @Test func aDocumentWithoutASymbolSaysSoAndLeadsToASearchForItsTitle() async throws {
    let site = try await site([:])
    let (zh, en) = (site["zh/documents/a/index.html"], site["en/documents/a/index.html"])
    #expect(zh.contains("文号未见于所用文本。</span> <a"))
    #expect(en.contains("Symbol not printed in our source.</span> <a"))
    // 某次会议的报告, byte by byte.
    let search =
      "https://digitallibrary.un.org/search?p=%E6%9F%90%E6%AC%A1%E4%BC%9A%E8%AE%AE%E7%9A%84%E6%8A%A5%E5%91%8A"
    #expect(zh.contains("href=\"\(search)\" rel=\"external\">按标题检索联合国文件</a>"))
    #expect(
      en.contains(
        "href=\"\(search)\" rel=\"external\">Search United Nations documents for this title</a>"))
    #expect(zh.contains("<dd><a href=\"\(search)\">某次会议的报告</a></dd>"))
  }

  @Test func theSearchAndTheNoteAreTheEditors() async throws {
    let site = try await site([
      "seeds/site.yaml": "official_search_base: https://example.org/find?t=\n",
      "seeds/documents/a/document.yaml":
        "title:\n  zh: 报告\n  en: 'Report & “annex” #2'\nsymbol_note:\n  zh: 文号待查\n  en: symbol being looked for\n",
    ])
    #expect(site["zh/documents/a/index.html"].contains("文号待查。</span>"))
    let english = site["en/documents/a/index.html"]
    #expect(english.contains("Symbol being looked for.</span>"))
    #expect(
      english.contains(
        #"href="https://example.org/find?t=Report%20%26%20%E2%80%9Cannex%E2%80%9D%20%232""#))
  }

  @Test func aDocumentWithASymbolLeadsToItselfAlone() async throws {
    let site = try await site(["seeds/documents/a/document.yaml": "symbol: A/AC.105/1\n"])
    let page = site["en/documents/a/index.html"]
    #expect(page.contains(#"href="https://docs.un.org/en/A/AC.105/1""#))
    #expect(!page.contains("digitallibrary") && !page.contains("not printed in our source"))
  }

  // MARK: Cells of tables

  private let meetings =
    "id,kind,name_zh,name_en,start,place_zh,place_en,names_zh,verified,dates_verified\n"

  @Test(arguments: [
    ("knowledge", "source", 1, 0), ("source", "knowledge", 0, 1), ("text", "text", 0, 0),
    ("knowledge", "", 1, 1), ("", "", 0, 0),
  ])
  func whatIsOnlyBelievedOfAMeetingIsMarked(
    _ names: String, _ dates: String, _ name: Int, _ date: Int
  ) async throws {
    let site = try await site([
      "seeds/tables/meetings.csv":
        meetings + "m,meeting,空间会议,Space Meeting,2018-06,维也纳,Vienna,空间会议,\(names),\(dates)\n",
      "seeds/documents/a/document.yaml": "meeting: m\n",
    ])
    for (language, words) in [("zh", "待核"), ("en", "not confirmed")] {
      func count(_ page: String) -> Int {
        site["\(language)/\(page)/index.html"].components(separatedBy: words).count - 1
      }
      // The name once; the dates at the top and among the facts.
      #expect(count("meetings/m") == name + 2 * date)
      // In the list, at the mark of the time line and in its table.
      #expect(count("meetings") == name + 3 * date)
      #expect(count("documents/a") == name + date)
    }
  }

  @Test func whatIsOnlyBelievedOfAResolutionIsMarkedUnlessATextPrintsIt() async throws {
    let site = try await site([
      "seeds/tables/resolutions.csv":
        "symbol,adopted,title_en,title_zh,adopted_verified,title_en_verified,title_zh_verified\n"
        + "A/RES/72/77,2017-12-07,A title,一个标题,knowledge,source,knowledge\n"
        + "A/RES/72/78,2017-12-08,Another title,,knowledge,knowledge,\n"
    ])
    func count(_ page: String, _ words: String) -> Int {
      site["\(page)/index.html"].components(separatedBy: words).count - 1
    }
    // The day of 72/77 is printed beside it, that of 72/78 is not; the Chinese title of 72/77 stands
    // below the English one.
    #expect(count("en/resolutions/72-77", "not confirmed") == 1)
    #expect(count("zh/resolutions/72-77", "待核") == 1)
    #expect(count("en/resolutions/72-78", "not confirmed") == 2)
    #expect(count("en/resolutions", "not confirmed") == 2)
    // 72/78 has an English title alone.
    #expect(count("zh/resolutions", "待核") == 3)
    #expect(site["zh/documents/a/index.html"].contains(#"title="A/RES/72/77，一个标题（待核）""#))
    #expect(site["en/documents/a/index.html"].contains(#"title="A/RES/72/77, A title""#))
  }

  @Test func whatADocumentSaysOfAMeetingInNoTableIsShownAsPrinted() async throws {
    let site = try await site([
      "seeds/documents/a/document.yaml":
        "meeting_start: 2025-03-03\nmeeting_end: 2025-03-05\nplace: {zh: 利马}\n"
    ])
    let chinese = site["zh/documents/a/index.html"]
    #expect(chinese.contains("2025年3月3日至5日") && chinese.contains("利马"))
    // The place is known in Chinese alone, and an English page is English.
    let english = site["en/documents/a/index.html"]
    #expect(english.contains("3–5 March 2025") && !english.contains("<dt>Place</dt>"))
  }

  @Test func anEmptyCellStaysEmpty() async throws {
    let site = try await site([
      "seeds/tables/meetings.csv": meetings + "m,meeting,空间会议,Space Meeting,,,,空间会议,knowledge,\n",
      "seeds/documents/a/document.yaml": "meeting: m\n",
    ])
    let page = site["en/meetings/m/index.html"]
    #expect(!page.contains("<dt>Dates</dt>") && !page.contains("<dt>Place</dt>"))
  }
}
