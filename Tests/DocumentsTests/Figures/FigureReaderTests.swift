import Documents
import TestSupport
import Testing

@Suite struct FigureReaderTests {
  @Test(arguments: [
    "共有⟦70⟧个国家", "⟦４５．７％⟧是女性", "⟦七十 二⟧名学生", "近⟦10\n000⟧家公司", "⟦seventy-two⟧ students",
    "á ⟦12⟧ students", "⟦10至12⟧名",
  ]) func rangesAreTheBytesOfTheNumber(_ marked: String) {
    let marked = MarkedText(marked)
    #expect(FigureReader.figures(in: marked.text).map(\.range) == marked.ranges)
  }

  @Test(arguments: [
    "共有⟦近70个国家⟧派代表出席", "⟦more than 10,000 companies⟧ took part", "⟦50人以上⟧", "第一段说⟦第五十九届会议⟧商定",
    "⟦45.7%⟧是女性",
    "in all, ⟦at least 15 kg⟧ on the orbiter",
  ]) func extentsTakeInBoundAndUnit(_ marked: String) {
    let marked = MarkedText(marked)
    #expect(FigureReader.figures(in: marked.text).map(\.extent) == marked.ranges)
  }

  @Test func unknownNounsAreKeptAsPrinted() {
    #expect(Figures.lines("三颗立方星和两台辐射计") == ["3 ‘立方星’", "2 ‘辐射计’"])
    #expect(
      Figures.lines("three small cubesats and two radiometers") == [
        "3 ‘cubesat’", "2 ‘radiometer’",
      ])
  }

  @Test func maskedRangesAreLeftOut() {
    let marked = MarkedText("⟦第六十届会议⟧的3名专家")
    #expect(Figures.lines(marked.text, masking: marked.ranges) == ["3 expert"])
  }

  @Test func figuresInNamesAreMarked() {
    #expect(Figures.lines("《21项准则》和3项准则") == ["21 guideline *", "3 guideline"])
  }

  @Test(arguments: [
    (FigureUnit.known("country"), FigureUnit.known("country"), FigureUnit.Relation.same),
    (.known("person"), .known("speaker"), .broader),
    (.known("woman"), .known("person"), .narrower),
    (.known("country"), .known("member-state"), .broader),
    (.known("woman"), .known("man"), .different),
    (.known("speaker"), .known("agency"), .different),
    (.known("session"), .known("meeting"), .unknown),
    (.noun("立方星"), .known("satellite"), .unknown),
    (.noun("立方星"), .noun("立方星"), .same),
  ]) func unitsAreCompared(claim: FigureUnit, ground: FigureUnit, expected: FigureUnit.Relation) {
    #expect(claim.relation(to: ground) == expected)
  }

  @Test func everyThingHasOneRowAndKnownKinds() {
    let ids = FigureNouns.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(FigureNouns.all.flatMap(\.kinds).allSatisfy(Set(ids).contains))
    let words = FigureNouns.all.flatMap { $0.chinese + $0.english }
    #expect(Set(words).count == words.count)
  }
}
