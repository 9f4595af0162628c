import Core
import Digest
import EvidenceTrial
import Testing

/// What is counted as caught and as a false alarm.
@Suite struct CountingTests {
  private let lab = TrialLab()

  private static func finding(_ words: String, _ severity: Severity = .error) -> ClaimFinding {
    ClaimFinding(
      "claim-name", severity, at: 0..<1, message: Bilingual(zh: words, en: words))
  }

  @Test func aCheckThatFindsNothingScoresNothing() {
    let result = lab.run { _, _ in [] }
    for kind in FaultKind.allCases where !kind.isOfTranslations {
      #expect(result.row(kind).planted > 0, "\(kind)")
      #expect(result.row(kind).caught == 0)
      #expect(result.row(kind).permille == 0)
    }
    #expect(result.clean.sentences == 5)
    #expect(result.clean.alarms == 0)
  }

  @Test func aCheckThatFindsWhatIsNewCatchesAll() {
    let right = Set([
      "座谈会于2031年举行，70名与会者出席。", "近20名为学生。", "大会请秘书长编写研究报告。", "外层空间事务厅没有参加座谈会。",
      "一些与会者强调了“空间大使”的作用。",
    ])
    let result = lab.run { _, context in
      right.contains(context.claim.text)
        && context.passages.allSatisfy { passage in
          passage.text.contains("座谈会") || passage.text.contains("与会者")
        } ? [] : [Self.finding(context.claim.text)]
    }
    #expect(result.row(.nearName).caught == result.row(.nearName).planted)
    #expect(result.row(.farValue).permille == 1000)
    #expect(result.clean.alarms == 0)
  }

  /// A finding that the right sentence has too says nothing of the fault.
  @Test func whatIsSaidOfTheRightSentenceIsAnAlarmAndNoCatch() {
    let result = lab.run { _, _ in [Self.finding("always")] }
    #expect(result.clean.alarms == 5)
    #expect(FaultKind.allCases.allSatisfy { result.row($0).caught == 0 })
  }

  @Test func aNoteCatchesNothing() {
    let result = lab.run { _, context in [Self.finding(context.claim.text, .note)] }
    #expect(result.clean.alarms == 0)
    #expect(FaultKind.allCases.allSatisfy { result.row($0).caught == 0 })
  }

  @Test func onlyTheKindsAskedForArePlanted() {
    let result = lab.run([.nearName]) { _, _ in [] }
    #expect(result.row(.nearName).planted > 0)
    #expect(result.row(.farValue).planted == 0)
    #expect(result.row(.farValue).permille == nil)
  }

  @Test func tableAndFileHaveALineForEachKind() {
    let result = lab.run { _, _ in [] }
    #expect(result.table.split(separator: "\n").count == FaultKind.allCases.count + 1)
    let planted = result.row(.nearName).planted
    #expect(
      result.json.contains(
        #""kind":"nearName","name_zh":"\#(FaultKind.nearName.label.zh)","#
          + #""name_en":"\#(FaultKind.nearName.label.en)","zh":{"planted":\#(planted),"caught":0}"#)
    )
  }

  @Test func theChecksOfTheProgramFindWhatTheyAreTriedWith() {
    let result = lab.run { $0.findings(in: $1) }
    #expect(result.clean.alarms == 0)
    #expect(result.row(.farValue).permille == 1000)
    #expect(result.row(.wrongName).permille == 1000)
  }

  @Test func translationsAreHeldToTheirSource() {
    let result = lab.translated(
      """
      {#para_2}
      The General Assembly requested the Secretary-General to prepare a study. The Office for Outer Space Affairs and the World Health Organization did not take part in the Symposium.

      {#para_1}
      The Symposium was held in Nairobi in 2031 and attended by 70 participants, of whom nearly 20 were students. The previous one was held in Lima in 2029 and attended by 45 participants.

      """)
    let (values, names) = (result.row(.translatedValue), result.row(.translatedName))
    #expect(values.planted >= 3 && names.planted >= 3)
    // A name that the passage has too may pass; one that it has not, of each of the three names, may not.
    #expect(names.caught >= 3)
    #expect(values.caught >= 3)
    #expect(result.rows[.translatedValue]?[.chinese] == nil)
  }
}
