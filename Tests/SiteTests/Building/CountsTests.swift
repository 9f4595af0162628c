import TestSupport
import Testing

@testable import Site

/// Numbers in lists say what they count, and nothing where there is none.
@Suite struct CountsTests {
  @Test func listsSayWhatTheyCountAndNothingOfNone() async throws {
    let scratch = try ScratchFolder([
      "seeds/tables/meetings.csv":
        "id,kind,name_zh,name_en,start,names_zh\nm-1,forum,甲论坛,Forum A,2019,甲论坛\nm-2,forum,乙论坛,Forum B,2018,\n",
      "seeds/tables/themes.csv":
        "slug,zh,en,core_zh\nforum,论坛,Forums,论坛\nmoon,月球,The Moon,月球\n",
      "seeds/tables/resolutions.csv": "symbol,adopted\nA/RES/72/77,2017-12-07\n",
      "seeds/documents/rep-a/document.yaml": "symbol: A/AC.105/1\nmeeting: m-2\n",
      "seeds/documents/rep-a/source.zh.txt": "某会的报告\n\n1. 见甲论坛。\n\n2. 甲论坛，大会第72/77号决议。\n",
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    let (zh, en) = (site["zh/meetings/index.html"], site["en/meetings/index.html"])
    #expect(zh.contains("<span>提及2处</span>") && en.contains("<span>mentioned in 2 passages</span>"))
    #expect(!zh.contains("0处") && !en.contains(" 0 passages"))
    #expect(zh.contains("次会议和活动</span>"))
    let themes = (site["zh/themes/index.html"], site["en/themes/index.html"])
    #expect(themes.0.contains("核心段落2处") && themes.1.contains("2 core passages"))
    #expect(!themes.0.contains("0处") && !themes.1.contains("0 core passages"))
    #expect(site["en/resolutions/index.html"].contains("<span>cited once</span>"))
  }

  @Test(arguments: [
    ("Lao People's Democratic Republic", "Lao People’s Democratic Republic"),
    ("States' rights", "States’ rights"), ("the 'moon'", "the 'moon’"), ("’s", "’s"),
  ])
  func apostrophesAreTypographic(_ typed: String, _ shown: String) {
    #expect(typed.withTypographicApostrophes == shown)
  }
}
