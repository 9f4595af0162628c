import Core
import Testing

@testable import Digest

/// Who convened a meeting, in the words of the sentence that names it; the meeting stands between bars.
@Suite struct ConvenerReaderTests {
  private func conveners(_ sentence: String, _ language: Language) -> [String] {
    let parts = sentence.split(separator: "|", omittingEmptySubsequences: false)
    return ConvenerReader(language: language).conveners(before: parts[0], after: parts[2])
  }

  @Test(arguments: [
    (
      "外层空间事务厅与智利外交部以及国防部于 2021 年 5 月 2 日至 4 日共同主办了主题为“共同的轨道”的|空间论坛|。",
      ["外层空间事务厅与智利外交部以及国防部"]
    ),
    ("秘书处外层空间事务厅和肯尼亚航天局在内罗毕联合举办了|空间讲习班|。", ["秘书处外层空间事务厅和肯尼亚航天局"]),
    ("2021年5月举行了|空间讲习班|（A/AC.105/9），由外层空间事务厅和智利联合组办。", ["外层空间事务厅和智利"]),
    ("|第三十届会议|由担任秘书处的外层空间事务厅组织安排，由教科文组织共同主办。", ["担任秘书处的外层空间事务厅", "教科文组织"]),
    ("与教科文组织联合组办的|妇女专家会议|；", ["与教科文组织联合组办"]),
    ("外层空间事务厅在日本政府支持下于2021年5月组织了|空间讲习班|。", ["外层空间事务厅"]),
    ("世界卫生组织主办的|空间讲习班|商定了建议。", ["世界卫生组织"]),
    ("委员会满意地注意到外层空间事务厅和日本合作举办了|空间讲习班|。", ["外层空间事务厅和日本"]),
  ])
  func chineseSentencesSayIt(_ sentence: String, _ names: [String]) {
    #expect(conveners(sentence, .chinese) == names)
  }

  @Test(arguments: [
    // Wished, offered or planned; thanks; somebody in the chair; another meeting.
    "呼吁外层空间事务厅及时举办|第三期讲习班|。", "会议回顾日本关于主办|第三十五届会议|的提议。",
    "会议感谢外层空间事务厅为共同主办|本届会议|所作的安排。", "|第三十届会议|由外层空间事务厅厅长主持。",
    "外层空间事务厅在|第三十届会议|上商定，举办一次讲习班。", "在维也纳举行的|第三十届会议|商定，下半年举办一次讲习班。",
    "一个例子是外层空间事务厅和日本为举办|空间活动|而结成的伙伴关系。",
    "外层空间事务厅举办了一次讲习班，随后是|第三十届会议|。",
  ])
  func whatIsNoReportOfAConveningNamesNobody(_ sentence: String) {
    #expect(conveners(sentence, .chinese) == [])
  }

  @Test(arguments: [
    (
      "From 2 to 4 May 2021, the Office for Outer Space Affairs, together with the Ministry of Foreign Affairs of Chile, co-hosted the |Space Forum| on common orbits.",
      ["the Office for Outer Space Affairs, together with the Ministry of Foreign Affairs of Chile"]
    ),
    (
      "The |Space Forum| was held in Amman from 2 to 4 May 2021, organized jointly by the Office for Outer Space Affairs and the Regional Centre for Western Asia, affiliated to the United Nations.",
      [
        "the Office for Outer Space Affairs and the Regional Centre for Western Asia, affiliated to the United Nations"
      ]
    ),
    (
      "The |thirtieth session| was organized by the Office for Outer Space Affairs, in its capacity as the secretariat, and co-hosted by the Office for Partnerships.",
      ["the Office for Outer Space Affairs", "the Office for Partnerships"]
    ),
    (
      "The |Space Forum| was organized by the Office for Outer Space Affairs, the Government of Chile and the European Space Agency in Vienna from 2 to 4 May.",
      ["the Office for Outer Space Affairs, the Government of Chile and the European Space Agency"]
    ),
    (
      "The |Workshop| was organized by the Office for Outer Space Affairs in cooperation with the Space Institute of Ghana, and was sponsored by the European Space Agency.",
      ["the Office for Outer Space Affairs in cooperation with the Space Institute of Ghana"]
    ),
    (
      "The Office for Outer Space Affairs and Chile jointly held the |Space Forum| in May 2021.",
      ["The Office for Outer Space Affairs and Chile"]
    ),
    (
      "The |expert meeting|, organized jointly with UN-Women;",
      ["jointly with UN-Women"]
    ),
  ])
  func englishSentencesSayIt(_ sentence: String, _ names: [String]) {
    #expect(conveners(sentence, .english) == names)
  }

  @Test(arguments: [
    "It recalled the offer of Japan to have hosted the |thirty-fifth session|.",
    "The |Space Forum| was organized around four themes.",
    "The Office for Outer Space Affairs organized a workshop, followed by the |Space Forum|.",
    "The |thirtieth session| was chaired by the Director of the Office.",
  ])
  func otherEnglishSentencesNameNobody(_ sentence: String) {
    #expect(conveners(sentence, .english) == [])
  }

  @Test func namesOfTheTablesAreKnownToo() {
    let words = ("甲大学和乙局联合举办了"[...], "。"[...])
    #expect(ConvenerReader(language: .chinese).conveners(before: words.0, after: words.1) == [])
    #expect(
      ConvenerReader(language: .chinese, names: ["乙局"]).conveners(before: words.0, after: words.1)
        == ["甲大学和乙局"])
  }
}
