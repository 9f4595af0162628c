import Foundation
import TestSupport
import Testing

/// Pictures made at build time, each with a table beside it.
@Suite struct PicturePagesTests {
  private let states = """
    iso2,name_en,name_zh,regional_group
    KE,Kenya,肯尼亚,African
    CN,China,中国,Asia-Pacific
    JP,Japan,日本,Asia-Pacific
    PL,Poland,波兰,Eastern European
    CL,Chile,智利,GRULAC
    AT,Austria,奥地利,WEOG
    PS,State of Palestine,巴勒斯坦国,

    """
  private let meetings = """
    id,kind,name_zh,name_en,start,names_zh,status
    m-1,forum,第一次空间论坛,First Space Forum,2018-06,第一次空间论坛,held
    m-2,forum,第二次空间论坛,Second Space Forum,2030,第二次空间论坛,planned

    """

  private func report(_ states: String, _ verb: String = "派代表出席了论坛") -> String {
    "论坛的报告\n\n1. 第一次空间论坛之后将举行第二次空间论坛。下列国家\(verb)：\(states)。\n\n2. 大会第72/77号决议。\n"
  }

  private func site(_ more: [String: String]) async throws -> BuiltSite {
    var files = [
      "seeds/tables/states.csv": states, "seeds/tables/meetings.csv": meetings,
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\nforum,论坛,Forums,论坛\n",
      "seeds/tables/resolutions.csv":
        "symbol,adopted,adopted_verified\nA/RES/72/77,2017-12-07,source\n",
      "seeds/documents/a/document.yaml": "meeting: m-1\nsymbol: A/AC.105/1\n",
    ]
    files.merge(more) { $1 }
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  // MARK: Attendance

  @Test func attendanceIsShownByRegionalGroupWithTheStatesBehindEachBar() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt": report("肯尼亚、中国、日本、波兰、智利、奥地利和巴勒斯坦国")
    ])
    let en = site["en/meetings/m-1/index.html"]
    #expect(en.contains(#"Attendance <span class="count">7 States</span>"#))
    #expect(
      en.contains(
        #"<tr id="group-asia-pacific"><th scope="row">Asia-Pacific States</th><td class="number">2</td><td class="names">China, Japan</td></tr>"#
      ))
    #expect(en.contains(#"<tr id="group-none"><th scope="row">In no regional group</th>"#))
    #expect(en.contains(##"<a href="#group-african"><text"##))
    #expect(en.contains("../../documents/a/#para_1\">para. 1</a>"))
    let zh = site["zh/meetings/m-1/index.html"]
    #expect(zh.contains(#"<td class="names">中国、日本</td>"#))
    #expect(LanguageScan(en).unmarked == [] && LanguageScan(zh).unmarked == [])
  }

  @Test(arguments: [
    // Four are speakers, not a list; States that somebody speaks of did not attend.
    ("肯尼亚、中国、日本和波兰", "派代表出席了论坛"),
    ("肯尼亚、中国、日本、波兰、智利和奥地利", "的卫星已经发射"),
  ])
  func otherListsOfStatesAreNoAttendance(_ states: String, _ verb: String) async throws {
    let site = try await site(["seeds/documents/a/source.zh.txt": report(states, verb)])
    #expect(!site["en/meetings/m-1/index.html"].contains("id=\"attendance\""))
  }

  @Test func attendanceIsReadFromEnglishReportsToo() async throws {
    let site = try await site([
      "seeds/documents/a/source.en.txt":
        "Report of the Forum\n\n1. The following States were represented at the Forum: Austria, Chile, China, Japan and Kenya.\n\n2. The end.\n"
    ])
    #expect(
      site["en/meetings/m-1/index.html"].contains(
        #"Attendance <span class="count">5 States</span>"#))
  }

  @Test func meetingsAreComparedWhereTwoHaveLists() async throws {
    let first = ["seeds/documents/a/source.zh.txt": report("肯尼亚、中国、日本、波兰、智利")]
    #expect(!(try await site(first)["en/meetings/index.html"].contains("id=\"attendance\"")))
    let both = try await site(
      first.merging([
        "seeds/documents/b/source.zh.txt": report("肯尼亚、中国、日本、波兰、智利和奥地利"),
        "seeds/documents/b/document.yaml": "meeting: m-2\n",
      ]) { $1 })
    let page = both["en/meetings/index.html"]
    let table = try #require(page.components(separatedBy: "id=\"attendance\"").last)
    // The newest first; groups in the order of the table, the total last.
    let counts = table.matches(of: /<td class="number">(\d+)<\/td>/).map { Int($0.output.1) }
    #expect(counts == [1, 2, 1, 1, 1, 6, 1, 2, 1, 1, 0, 5])
    #expect(table.contains(##"<a href="m-1/#attendance">First Space Forum</a>"##))
  }

  // MARK: Time line

  private func timeline(_ rows: [String]) async throws -> String {
    let names = rows.map { $0.split(separator: ",")[2] }.joined(separator: "、")
    let site = try await site([
      "seeds/tables/meetings.csv":
        (["id,kind,name_zh,name_en,start,end,names_zh,status"] + rows).joined(separator: "\n")
        + "\n",
      "seeds/documents/a/document.yaml": "symbol: A/AC.105/1\nupdated: 2020-03-01\n",
      "seeds/documents/a/source.zh.txt": "论坛的报告\n\n1. 见\(names)。\n\n2. 大会第72/77号决议。\n",
    ])
    return try #require(
      site["en/meetings/index.html"].components(separatedBy: "id=\"timeline\"").last)
  }

  /// The titles of the marks, in the order of the picture.
  private func marks(_ page: String) -> [String] {
    page.matches(of: /<title>(.*?)<\/title>/).map { String($0.output.1) }
  }

  @Test func everyMarkOfTheTimeLineLeadsToWhatItStandsForAndSaysSo() async throws {
    let page = try await timeline([
      "m-1,forum,甲论坛,Forum A,2017-05-02,2017-05-04,甲论坛,held",
      "m-2,forum,乙论坛,Forum B,2030,,乙论坛,planned",
    ])
    #expect(
      page.contains(
        #"<a href="m-1/"><title>Forum A, 2–4 May 2017, Held</title><svg class="event held""#))
    #expect(
      page.contains(
        #"<a href="m-2/"><title>Forum B, 2030, Planned</title><svg class="event planned""#))
    #expect(
      page.contains(
        #"<a href="../resolutions/72-77/"><title>A/RES/72/77, 7 December 2017, Resolution adopted</title>"#
      ))
    // A year leads to its group of this page.
    #expect(page.contains(##"<a href="#year-2030"><text"##))
  }

  @Test func marksFollowTheDatesAndNotTheNames() async throws {
    let page = try await timeline([
      "m-1,forum,甲论坛,Forum A,2017-11-02,,甲论坛,held", "m-2,forum,乙论坛,Forum B,2017-03,,乙论坛,held",
      "m-3,forum,丙论坛,Forum C,2017,,丙论坛,held", "m-4,forum,丁论坛,Forum D,2018-01-01,,丁论坛,held",
    ])
    #expect(
      marks(page).map { $0.prefix { $0 != "," } } == [
        "Forum D", "Forum C", "Forum B", "Forum A", "A/RES/72/77",
      ])
    // The table: the newest first throughout.
    let names = page.matches(of: /<th scope="row"><a href="[^"]*">(.*?)<\/a>/).map { $0.output.1 }
    #expect(names == ["Forum D", "A/RES/72/77", "Forum A", "Forum B", "Forum C"])
  }

  @Test func aMeetingPlannedForATimeThatHasPassedIsNotCalledPlanned() async throws {
    // The newest date held is 1 March 2020.
    let page = try await timeline([
      "m-1,forum,甲论坛,Forum A,2020-02,,甲论坛,planned", "m-2,forum,乙论坛,Forum B,2020-03,,乙论坛,planned",
      "m-3,forum,丙论坛,Forum C,2019,2020,丙论坛,planned",
      "m-4,forum,丁论坛,Forum D,2020-02-28,2020-02-29,丁论坛,planned",
    ])
    let states = Dictionary(
      marks(page).map { $0.split(separator: ", ") }.map { (String($0[0]), String($0[2])) },
      uniquingKeysWith: { first, _ in first })
    let lapsed = "Was planned; not confirmed as held"
    #expect(states["Forum A"] == lapsed && states["Forum D"] == lapsed)
    #expect(states["Forum B"] == "Planned" && states["Forum C"] == "Planned")
  }

  @Test func theLegendHasEveryKindThatOccursAndNoOther() async throws {
    let page = try await timeline([
      "m-1,forum,甲论坛,Forum A,2019,,甲论坛,cancelled", "m-2,forum,乙论坛,Forum B,2018,,乙论坛,unknown",
    ])
    let legend = try #require(page.firstMatch(of: /<ul class="legend">([\s\S]*?)<\/ul>/)).output.1
    let kinds = legend.matches(of: /class="event (\w+)"/).map { $0.output.1 }
    #expect(kinds == ["cancelled", "unknown", "resolution"])
    // Told apart by their shape: the cancelled one is crossed.
    #expect(legend.contains(#"<circle r="5"/><path d="M-3.5-3.5l7 7m0-7l-7 7"/></svg> Cancelled"#))
  }

  @Test func yearsWithNothingAreALineOfTheirOwn() async throws {
    let page = try await timeline([
      "m-1,forum,甲论坛,Forum A,2010,,甲论坛,held", "m-2,forum,乙论坛,Forum B,2019,,乙论坛,held",
    ])
    let lines = page.matches(of: /<text[^>]*>(.*?)<\/text>/).map { String($0.output.1) }
    #expect(
      lines == ["2019", "2018: no entry", "2017", "2011–2016: no entry", "2010"])
  }

  // MARK: Shaded tables

  @Test func themesByDocumentAndWhatCitesWhatAreTablesOfNumbers() async throws {
    let site = try await site([
      "seeds/documents/a/source.zh.txt":
        "论坛的报告\n\n1. 见大会第72/77号决议和A/AC.105/9。\n\n2. 论坛又提到第72/77号决议。\n",
      "seeds/documents/b/source.zh.txt": "另一报告\n\n1. 大会第72/77号决议。\n\n2. 完。\n",
      "seeds/documents/b/document.yaml": "title: {zh: 另一报告, en: Another report}\n",
    ])
    let themes = site["en/themes/index.html"]
    #expect(
      themes.contains(
        ##"<a href="forum/">Forums</a></th><td class="shade-1"><a href="forum/#core-a" aria-label="Forums, A/AC.105/1, 1">1</a></td><td class="number">1</td>"##
      ))
    #expect(site["en/themes/forum/index.html"].contains(#"id="core-a""#))
    let page = site["en/resolutions/index.html"]
    let table = try #require(page.components(separatedBy: "id=\"by-document\"").last)
    #expect(
      table.contains(
        ##"<a href="72-77/">A/RES/72/77</a></th><td class="shade-1"><a href="72-77/#in-a" aria-label="A/RES/72/77, A/AC.105/1, 2">2</a></td><td class="shade-1"><a href="72-77/#in-b""##
      ))
    #expect(site["en/resolutions/72-77/index.html"].contains(#"id="in-b""#))
    // What is cited once is not in the table.
    #expect(!table.contains("A/AC.105/9"))
    #expect(table.contains("<a href=\"../documents/b/\">Another report</a>"))
  }

  @Test func aShadeMeansTheSameNumbersInEveryTableWhateverTheLargestIs() async throws {
    let steps = [(2, 1), (3, 2), (5, 2), (6, 3), (10, 3), (11, 4), (20, 4), (21, 5)]
    let paragraphs = steps.enumerated().map { place, step in
      let count = step.0
      return "\(place + 1). "
        + Array(repeating: "大会第72/\(count)号决议", count: count).joined(separator: "、") + "。\n"
    }
    let site = try await site([
      "seeds/documents/a/source.zh.txt": "论坛的报告\n\n" + paragraphs.joined(separator: "\n")
    ])
    let page = site["en/resolutions/index.html"]
    for (count, shade) in steps {
      #expect(
        page.contains(
          ##"A/RES/72/\##(count)</a></th><td class="shade-\##(shade)"><a href="72-\##(count)/#in-a""##
        ))
    }
    // With a key.
    #expect(
      page.contains(
        #"<li class="shade-4">11–20</li>"# + "\n" + #"<li class="shade-5">over 20</li>"#))
  }

  @Test func everyTableSaysInACaptionWhatItIs() async throws {
    let site = try await BuiltSite.ofProject()
    for path in [
      "meetings", "meetings/wsf-2023", "themes", "themes/governance", "resolutions", "about",
      "terms/variants",
    ] {
      for language in ["zh", "en"] {
        let page = site["\(language)/\(path)/index.html"]
        let tables = page.matches(of: /<table[^>]*>\s*/)
        #expect(!tables.isEmpty, "\(path)")
        for table in tables {
          #expect(page[table.range.upperBound...].hasPrefix("<caption"), "\(path)")
        }
      }
    }
  }

  @Test func everyBarLeadsToTheStatesBehindIt() async throws {
    let site = try await BuiltSite.ofProject()
    let page = site["en/meetings/index.html"]
    let links = page.matches(of: /<a href="([\w-]+)\/#(group-[\w-]+)"><title>/)
    #expect(links.count > 8)
    for link in links {
      #expect(
        site["en/meetings/\(link.output.1)/index.html"].contains(#"id="\#(link.output.2)""#))
    }
  }

  @Test func theListsOfTheReportsAreWhole() async throws {
    let site = try await BuiltSite.ofProject()
    // Both reports print how many countries they list: 82 in paragraph 6, 70 in paragraph 14.
    #expect(site["en/meetings/un-china-2022/index.html"].contains(">82 States</span>"))
    #expect(site["zh/meetings/wsf-2023/index.html"].contains(">70个国家</span>"))
  }
}
