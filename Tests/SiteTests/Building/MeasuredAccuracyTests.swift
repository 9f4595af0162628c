import Core
import Site
import TestSupport
import Testing

/// The figures of the accuracy board on the page about the site.
@Suite struct MeasuredAccuracyTests {
  private static let board = """
    {"families": [
    {"group":"seeds","family":"seed a","texts":1,"paragraphs":{"right":1200,"missing":0,"extra":0}},
    {"group":"seeds","family":"seed b","texts":1,"paragraphs":{"right":33,"missing":1,"extra":4},"headings":{"right":0,"missing":0,"extra":0}},
    {"group":"citations","family":"citations: ibid.","texts":3,"citations":{"right":5,"missing":0,"extra":0}}
    ], "forms": []}
    """

  private func accuracy(_ text: String) -> MeasuredAccuracy? {
    MeasuredAccuracy(SourceText(file: "a.json", text: text))
  }

  @Test func familiesOfAGroupAreAddedUp() throws {
    let groups = try #require(accuracy(Self.board)).groups
    #expect(groups.map(\.id) == ["seeds", "citations"])
    #expect(groups.map(\.texts) == [2, 3])
    #expect(groups[0].tallies["paragraphs"] == .init(right: 1233, missing: 1, extra: 4))
    #expect(groups[1].tallies["paragraphs"] == nil)
  }

  @Test(arguments: [(9, 1, 0, 947), (9, 0, 0, 1000), (999, 1, 0, 999), (0, 2, 1, 0)])
  func onlyAPerfectReadingIsAHundredPercent(
    _ right: Int, _ missing: Int, _ extra: Int, _ share: Int
  ) {
    #expect(MeasuredAccuracy.Tally(right: right, missing: missing, extra: extra).share == share)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"families": []}"#, #"{"families": [{"family": "seed a"}]}"#,
    #"{"families": [{"group": "seeds", "texts": "1"}]}"#,
  ])
  func aFileWithoutFiguresIsNone(_ text: String) {
    #expect(accuracy(text) == nil)
  }

  @Test func theProgramHasItsFigures() throws {
    let groups = try #require(MeasuredAccuracy.ofThisProgram).groups
    #expect(groups.map(\.id) == ["seeds", "structure", "notes", "citations", "official"])
    #expect(groups[0].texts == 5)
    for group in groups { #expect(group.tallies["paragraphs"]?.right ?? 0 > 0) }
  }

  @Test func theAboutPageShowsThemInBothLanguages() async throws {
    let scratch = try ScratchFolder()
    try scratch.makeFolder("seeds")
    let site = try await BuiltSite.of(
      seeds: scratch.path("seeds"), accuracy: accuracy(Self.board))
    #expect(site.problems == [])
    let (zh, en) = (site["zh/about/index.html"], site["en/about/index.html"])
    for page in [zh, en] {
      #expect(page.contains(#"99.7% <span class="count">1,233/1,234 +4</span>"#))
      #expect(page.contains(#"100.0% <span class="count">5/5</span>"#))
      #expect(page.contains(#"<td class="number">–</td>"#))
      #expect(page.contains("<code>make accuracy</code>"))
    }
    #expect(zh.contains(#"<th scope="row">自拟短文：援引</th><td class="number">3</td>"#))
    #expect(en.contains(#"<th scope="row">Short texts of our own: citations</th>"#))
  }

  @Test func withoutFiguresNothingIsSaid() async throws {
    let scratch = try ScratchFolder()
    try scratch.makeFolder("seeds")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"), accuracy: nil)
    #expect(site.problems == [])
    for language in ["zh", "en"] {
      let page = site["\(language)/about/index.html"]
      #expect(!page.isEmpty)
      #expect(!page.contains("accuracy"))
    }
  }
}
