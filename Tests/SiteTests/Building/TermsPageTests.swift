import Core
import TestSupport
import Testing

/// The glossary page.
@Suite struct TermsPageTests {
  private let terms = """
    zh,zh_variants,en,en_variants,abbr,kind,verified,source,note
    空间碎片,太空碎片,space debris,orbital debris,,concept,source,A/77/20,
    外层空间,,outer space,,,concept,text,,
    《登月协定》,,Moon Agreement,,,instrument,knowledge,,
    国际空间站,,International Space Station,,ISS,programme,source,,
    夜空,,dark skies,,,concept,,,

    """

  private func site() async throws -> BuiltSite {
    let scratch = try ScratchFolder([
      "seeds/tables/terms.csv": terms,
      "seeds/documents/a/source.zh.txt":
        "关于样例的报告\n\n1. 论坛讨论了空间碎片。\n\n2. 太空碎片在外层空间增多，空间碎片须减少。\n",
      "seeds/documents/a/document.yaml": "symbol: A/AC.105/9001\n",
    ])
    return try await BuiltSite.of(seeds: scratch.path("seeds"))
  }

  private func entry(_ anchor: String, in page: String) -> String {
    guard let start = page.firstRange(of: "id=\"\(anchor)\"") else { return "" }
    let rest = page[start.upperBound...]
    return String(rest[..<(rest.firstRange(of: "</li>")?.lowerBound ?? rest.endIndex)])
  }

  @Test func aTermHasItsCounterpartItsStandingAndItsPlaces() async throws {
    let site = try await site()
    let zh = entry("term_space-debris", in: site["zh/terms/index.html"])
    #expect(zh.contains("<b>空间碎片</b> <span lang=\"en\">space debris</span>"))
    #expect(zh.contains("✓ 据公开来源核实"))
    #expect(zh.contains("又作 太空碎片"))
    #expect(zh.contains(#"A/AC.105/9001 <a href="../documents/a/#para_1">第1段</a>"#))
    #expect(zh.contains("另有1段"))
    let en = entry("term_space-debris", in: site["en/terms/index.html"])
    #expect(en.contains("<b>space debris</b> <span lang=\"zh-Hans\">空间碎片</span>"))
    #expect(en.contains("✓ verified in a public source"))
    #expect(en.contains(#"<a href="../documents/a/#para_1">para. 1</a>"#))
    #expect(en.contains("and 1 more"))
    #expect(
      entry("term_outer-space", in: site["en/terms/index.html"]).contains(
        "✓ printed in a document held"))
  }

  @Test func whatIsNotVerifiedSaysSoAndWhatStandsNowhereLeadsNowhere() async throws {
    let site = try await site()
    let agreement = entry("term_moon-agreement", in: site["zh/terms/index.html"])
    #expect(agreement.contains("待核"))
    #expect(!agreement.contains("✓") && !agreement.contains("<a "))
    // Nothing is said of how it is known: that is no verification.
    let sky = entry("term_dark-skies", in: site["en/terms/index.html"])
    #expect(sky.contains("not confirmed") && !sky.contains("✓"))
    let station = entry("term_international-space-station", in: site["en/terms/index.html"])
    #expect(station.contains("also <span lang=\"en\">ISS</span>") || station.contains("also ISS"))
  }

  /// Chinese by pinyin, English by letter; every letter leads to its terms.
  @Test func theOrderIsThatOfTheLanguage() async throws {
    let site = try await site()
    func order(_ page: String) -> [String] {
      page.matches(of: /id="term_([a-z-]+)"/).map { String($0.output.1) }
    }
    #expect(
      order(site["zh/terms/index.html"])
        == [
          "moon-agreement", "international-space-station", "space-debris", "outer-space",
          "dark-skies",
        ])
    #expect(
      order(site["en/terms/index.html"])
        == [
          "dark-skies", "international-space-station", "moon-agreement", "outer-space",
          "space-debris",
        ])
    for letter in ["I", "M", "O", "S"] {
      #expect(site["en/terms/index.html"].contains("<a href=\"#letter-\(letter)\">\(letter)</a>"))
    }
  }

  @Test func withoutATableThePageSaysSo() async throws {
    let scratch = try ScratchFolder(["seeds/a.txt": "报告\n\n1. 正文。\n"])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    #expect(site["zh/terms/index.html"].contains("尚无术语表"))
    #expect(site["en/terms/index.html"].contains("There is no table of terms yet"))
  }
}
