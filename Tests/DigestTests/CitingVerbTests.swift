import Core
import Digest
import TestSupport
import Testing

@Suite struct CitingVerbTests {
  @Test(arguments: [
    ("回顾其1996年12月13日第⟦51/122⟧号决议，", CitingVerb.recalls),
    ("重申国际合作的重要性，又回顾第⟦61/110⟧号决议", .recalls),
    ("表示注意到报告，并注意到第⟦77/121⟧号决议", .notes),
    ("满意地注意到⟦x⟧", .notesWithSatisfaction),
    ("回顾指出，大会确认空间⟦4⟧", .recalls),
    ("深信空间科学，为此强调指出，有必要执行⟦2⟧", .emphasizes),
    ("再次重申⟦x⟧", .reaffirms),
    ("核可委员会的⟦报告⟧；请秘书长", .endorses),
  ])
  func chineseClausesAreGovernedByTheVerbThatOpensThem(_ marked: String, _ verb: CitingVerb) throws
  {
    let text = MarkedText(marked)
    let place = try #require(text.ranges.first).lowerBound
    #expect(CitingVerb.governing(place, in: text.text, language: .chinese) == verb)
  }

  @Test(arguments: [
    ("Recalling its resolution ⟦51/122⟧ of 13 December 1996,", CitingVerb.recalls),
    ("Noting progress, and further recalling resolution ⟦x⟧", .recalls),
    ("Takes note of the report ⟦7⟧", .takesNote),
    ("Notes with appreciation ⟦x⟧; requests", .notesWithAppreciation),
    ("Deeply convinced that ⟦x⟧", .isConvinced),
  ])
  func englishOnesToo(_ marked: String, _ verb: CitingVerb) throws {
    let text = MarkedText(marked)
    let place = try #require(text.ranges.first).lowerBound
    #expect(CitingVerb.governing(place, in: text.text, language: .english) == verb)
  }

  @Test(arguments: ["大会在其第⟦72/77⟧号决议中促请", "依照大会第⟦72/79⟧号决议", "⟦51/122⟧，回顾"])
  func aClauseWithoutVerbIsGovernedByNone(_ marked: String) throws {
    let text = MarkedText(marked)
    let place = try #require(text.ranges.first).lowerBound
    #expect(CitingVerb.governing(place, in: text.text, language: .chinese) == nil)
  }
}
