import Core
import Testing

@testable import Site

/// Beginnings of texts end as the script they are written in does.
@Suite struct ExcerptTests {
  @Test(arguments: [
    ("请委员会审议此事，并就此提交报告，供大会审议", 16, Language.chinese, "请委员会审议此事……"),
    ("请秘书处就空间碎片编写一份报告，并提交", 10, .chinese, "请秘书处就空间碎片编写一份报告……"),
    ("讨论（第一、第四委员会，各自的）安全问题，并列入议程", 12, .chinese, "讨论（第一、第四委员会，各自的）安全问题……"),
    (
      "Requests the Office to report, and to publish", 32, .english,
      "Requests the Office to report …"
    ),
    (
      "Requests help for Africa, Asia and the Pacific, including by training", 30, .english,
      "Requests help for Africa, Asia and the Pacific …"
    ),
    (
      "Invites States to share 1,000 items of data", 25, .english,
      "Invites States to share 1,000 items of data"
    ),
    ("短句", 8, .chinese, "短句"),
  ])
  func itIsCutAtAClausesEnd(_ text: String, _ length: Int, _ language: Language, _ expected: String)
  {
    #expect(Excerpt.clause(text, length: length, in: language) == expected)
  }

  @Test(arguments: [
    ("碎片增多。各国关切。登记有缺。", 10, Language.chinese, "碎片增多。各国关切。"),
    ("关于碎片的讨论，侧重于登记。完。", 10, .chinese, "关于碎片的讨论……"),
    ("Debris grows. States worry. Records lack.", 30, .english, "Debris grows. States worry."),
  ])
  func wholeSentencesAreKept(
    _ text: String, _ length: Int, _ language: Language, _ expected: String
  ) {
    #expect(Excerpt.sentences(text, length: length, in: language) == expected)
  }

  @Test(arguments: [
    ("空间碎片减缓准则", 8, "空间碎片减缓准则"), ("空间碎片减缓准则", 4, "空间碎片……"),
    ("会议题为“空间碎片”，在维也纳举行", 5, "会议题为……"),
    ("见准则（A/74/20）", 4, "见准则……"),
    ("Guidelines for space debris", 12, "Guidelines…"),
    ("Guidelines “for space", 12, "Guidelines…"),
    ("", 5, ""), ("““““““", 3, "…"),
  ])
  func itIsCutWithAnEllipsis(_ text: String, _ length: Int, _ expected: String) {
    #expect(Excerpt.text(text, length: length) == expected)
  }
}
