import Core
import Testing

/// Sentences about the project's own documents, and the verdict that is right for each.
///
/// The words of a finding are not asked here, only which checks speak: notes do not count.
@Suite struct VerdictTests {
  /// A sentence of a digest, where it rests, and the checks that must speak.
  struct Case: Sendable, CustomTestStringConvertible {
    let document: String
    let evidence: String
    let language: Language
    let sentence: String
    let verdict: Set<String>

    var testDescription: String { "\(document) \(evidence) \(sentence)" }
  }

  private static func rows(
    _ document: String, _ evidence: String, _ verdict: Set<String> = [], en: [String] = [],
    zh: [String] = []
  ) -> [Case] {
    [(Language.english, en), (.chinese, zh)].flatMap { language, sentences in
      sentences.map {
        Case(
          document: document, evidence: evidence, language: language, sentence: $0,
          verdict: verdict)
      }
    }
  }

  private static let values = [
    rows(
      "wsf-2023", "¶14",
      en: ["Seventy countries were represented, among them the State of Palestine."],
      zh: ["70个国家派代表出席，其中包括巴勒斯坦国。", "七十个国家派代表出席论坛。"]),
    rows(
      "wsf-2023", "¶14", ["claim-number"],
      en: [
        "In all, 70 Member States were represented.", "Seventy Member States were represented.",
      ],
      zh: ["70个会员国派代表出席。"]),
    rows(
      "wsf-2023", "¶13",
      en: ["Of 197 people on site, 45.7 per cent were women."],
      zh: ["现场197人中女性占45.7%。", "现场197人中，女性占百分之四十五点七。"]),
    rows(
      "wsf-2023", "¶13", ["claim-number"],
      en: ["Of those on site, 53.3 per cent were women.", "About 90 women attended."],
      zh: ["现场与会者中女性占53.3%。", "约90名女性到场。"]),
    rows(
      "un-china-2022", "¶17",
      en: ["Eleven speakers from nine space agencies took part."],
      zh: ["9个空间机构的11名发言者作了发言。"]),
    rows(
      "un-china-2022", "¶17", ["claim-number"],
      en: ["Nine speakers from eleven space agencies took part."],
      zh: ["11个空间机构的9名发言者作了发言。"]),
    rows(
      "un-china-2022", "¶36",
      en: ["Letters of intent are due no later than 1 February 2023."],
      zh: ["意向书截止日期为2023年2月1日。"]),
    rows(
      "un-china-2022", "¶36", ["claim-number"],
      en: [
        "Letters of intent may be submitted from 1 February 2023.",
        "The orbiter carries 10 kg of international payloads.",
      ],
      zh: ["意向书自2023年2月1日起提交。", "轨道器可搭载10公斤国际载荷。"]),
    rows(
      "un-space-38", "¶49",
      en: ["The fortieth session was to be held in Bangkok in 2020."],
      zh: ["第四十届会议定于2020年在曼谷举行。"]),
    rows(
      "un-space-38", "¶49", ["claim-number"],
      en: ["The next session was to be held in Bangkok in October 2019."],
      zh: ["下届会议定于2019年10月在曼谷举行。"]),
    rows(
      "wsf-2023", "¶1",
      en: [
        "The Forum was held from 12 to 14 December 2023.", "The Forum was held in December 2023.",
      ],
      zh: ["论坛于2023年12月12日至14日举行。", "论坛于2023年12月举行。"]),
    rows(
      "wsf-2023", "¶1", ["claim-bound"], en: ["The Forum was held on 13 December 2023."],
      zh: ["论坛于2023年12月13日举行。"]),
    rows(
      "un-china-2022", "¶4",
      en: ["The United Nations/Jordan workshop was held from 25 to 28 March 2019."],
      zh: ["联合国/约旦讲习班于2019年3月25日至28日举行。"]),
    rows(
      "un-space-38", "¶37", ["claim-bound"],
      en: ["There are more than 10,000 companies."], zh: ["有超过10000家公司。"]),
    rows(
      "un-space-38", "¶37", en: ["There are nearly 10,000 companies."], zh: ["有近10000家公司。"]),
    rows("un-space-38", "¶6", en: ["Six speakers took part."], zh: ["六名发言者参加。"]),
    rows(
      "un-space-38", "¶6", ["claim-number"], en: ["Seven speakers took part."], zh: ["七名发言者参加。"]),
    rows(
      "priority-7", "¶18", en: ["There are five objectives."], zh: ["共有五个目标。"]),
    rows("res-78-72", "OP15", en: ["There are 21 guidelines."], zh: ["共有21项准则。"]),
  ].flatMap { $0 }

  private static let wordsAndVoices = [
    rows(
      "un-china-2022", "¶6", ["claim-voice"],
      en: ["A total of 520 people from 82 countries took part."], zh: ["来自82个国家的520人参加。"]),
    rows(
      "un-china-2022", "¶6",
      en: ["A total of 520 people from 82 countries registered."], zh: ["来自82个国家的520人登记。"]),
    rows(
      "un-space-38", "¶49", ["claim-voice"],
      en: ["The fortieth session was held in Bangkok in 2020."],
      zh: ["第四十届会议已于2020年在曼谷举行。"]),
    rows(
      "res-78-72", "OP32",
      en: [
        "The Assembly of the African Union adopted the African Space Policy and Strategy in 2016."
      ],
      zh: ["非洲联盟大会2016年通过《非洲空间政策和战略》。"]),
    rows(
      "res-78-72", "OP32", ["claim-name"],
      en: ["The General Assembly adopted the African Space Policy and Strategy in 2016."]),
    rows("un-space-38", "¶25", ["claim-name"], en: ["Sudan was represented."], zh: ["苏丹派代表出席。"]),
    rows(
      "un-china-2022", "¶19", ["claim-name"],
      en: ["The Committee on the Peaceful Uses of Outer Space was mentioned."],
      zh: ["会上提到和平利用外层空间委员会。"]),
    rows(
      "priority-7", "¶73",
      en: ["No additional mandate is needed, but additional resources are."],
      zh: ["不需要额外的任务授权，但需要额外资源。"]),
    rows(
      "priority-7", "¶73", ["claim-polarity"],
      en: ["Additional mandates are needed."], zh: ["需要额外的任务授权。"]),
    rows(
      "wsf-2023", "¶49",
      en: ["One participant said that some insurers refuse to cover low-Earth-orbit satellites."],
      zh: ["一名与会者提到，一些公司拒绝为低轨卫星投保。"]),
    rows(
      "wsf-2023", "¶49", ["claim-quantifier", "claim-voice"],
      en: ["Insurers refuse to cover low-Earth-orbit satellites."], zh: ["保险公司拒绝为低轨卫星投保。"]),
    rows(
      "wsf-2023", "¶44", en: ["The concept of “space ambassadors” was raised."],
      zh: ["会上提到“空间大使”的概念。"]),
    rows("un-china-2022", "¶46", en: ["COVID-19 was mentioned."], zh: ["会上提到COVID-19疫情。"]),
    rows("un-china-2022", "¶36", en: ["Chang’e-6 was presented."], zh: ["会上介绍了嫦娥六号。"]),
  ].flatMap { $0 }

  @Test(arguments: values + wordsAndVoices)
  func eachSentenceGetsItsVerdict(_ row: Case) {
    #expect(verdict(ClaimLab.seeds, row) == row.verdict)
  }

  @Test(arguments: values + wordsAndVoices)
  func theVerdictDoesNotRestOnOurTranslations(_ row: Case) {
    #expect(verdict(ClaimLab.seedsWithoutTranslations, row) == row.verdict)
  }

  private func verdict(_ lab: ClaimLab, _ row: Case) -> Set<String> {
    let found = lab.findings(
      "\(row.sentence) [\(row.evidence)]", row.language, of: row.document)
    return Set(
      found.filter { !$0.hasPrefix("note:") }.compactMap { $0.split(separator: " ").first }
        .map(String.init))
  }
}
