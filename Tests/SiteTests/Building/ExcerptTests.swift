import Testing

@testable import Site

/// Beginnings of texts end as the script they are written in does.
@Suite struct ExcerptTests {
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
