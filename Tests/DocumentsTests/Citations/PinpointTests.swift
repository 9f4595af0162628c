import Core
import Documents
import Testing

/// Places within a text stand with the text they belong to.
@Suite struct PinpointTests {
  @Test(arguments: [
    ("第 37/92 号决议附件", "A/RES/37/92 [附件]"), ("第37/92号决议附件所载原则", "A/RES/37/92 [附件]"),
    ("第37/92号决议附件第3段", "A/RES/37/92 [附件第3段]"),
    ("第47/68号决议，原则4", "A/RES/47/68 [原则4]"),
    ("A/AC.105/1219号文件附件二第3段", "A/AC.105/1219 [附件二第3段]"),
    ("A/AC.105/1162号文件，第39(u)段", "A/AC.105/1162 [第39(u)段]"),
    ("A/78/20（第 205 至 210 段）", "A/78/20 [第 205 至 210 段]"),
    ("A/78/20 (paras. 205–210)", "A/78/20 [paras. 205–210]"),
    ("第66/288号决议（附件，第274段）", "A/RES/66/288 [附件，第274段]"),
    ("A/78/20，第205–210段", "A/78/20 [第205–210段]"),
    ("A/78/20，第205段至第210段", "A/78/20 [第205段至第210段]"),
    ("A/78/20，第205、207和209段", "A/78/20 [第205、207和209段]"),
    ("A/AC.105/1162，第39(u)和(v)段", "A/AC.105/1162 [第39(u)和(v)段]"),
    ("A/AC.105/1162，第39(a)至(c)段", "A/AC.105/1162 [第39(a)至(c)段]"),
    ("A/78/20，第二章，C节", "A/78/20 [第二章，C节]"), ("A/78/20，第二章C.3节", "A/78/20 [第二章C.3节]"),
    ("A/78/20，第二.C节", "A/78/20 [第二.C节]"),
    ("A/AC.105/1260，附件一和二。", "A/AC.105/1260 [附件一和二]"),
    ("A/AC.105/1260，附件一至三", "A/AC.105/1260 [附件一至三]"),
    ("A/AC.105/1260，附件一、附件二和附录", "A/AC.105/1260 [附件一、附件二和附录]"),
    ("A/AC.105/1260，附件二和第 5 段", "A/AC.105/1260 [附件二和第 5 段]"),
    ("第77/121号决议执行部分第14段", "A/RES/77/121 [执行部分第14段]"),
    ("第77/121号决议序言部分第五段", "A/RES/77/121 [序言部分第五段]"),
    ("第55/2号决议，第三节", "A/RES/55/2 [第三节]"), ("第1721(XVI)号决议，B部分", "A/RES/1721(XVI) [B部分]"),
    ("A/78/20，第\n 393 至\n394 段", "A/78/20 [第 393 至 394 段]"),
    ("A/AC.105/1129，附件二第六条", "A/AC.105/1129 [附件二第六条]"),
    ("A/74/20，附件二，准则B.1", "A/74/20 [附件二，准则B.1]"),
  ]) func chinesePlaces(text: String, expected: String) {
    #expect(Reading.targets(text) == [expected])
  }

  @Test(arguments: [
    ("A/74/20, annex II, para. 3", "A/74/20 [annex II, para. 3]"),
    ("(A/78/20), paras. 205-210", "A/78/20 [paras. 205-210]"),
    ("(A/78/20), chap. II, sect. C", "A/78/20 [chap. II, sect. C]"),
    ("(A/78/20), chap. II, sect. C.3", "A/78/20 [chap. II, sect. C.3]"),
    ("(A/78/20), paras. 39 (a) and (b)", "A/78/20 [paras. 39 (a) and (b)]"),
    ("(A/78/20), para. 39 (u) (ii);", "A/78/20 [para. 39 (u) (ii)]"),
    ("A/78/20, para. 5, and", "A/78/20 [para. 5]"),
    ("A/78/20, annexes I and II", "A/78/20 [annexes I and II]"),
    ("resolution 68/74, annex", "A/RES/68/74 [annex]"),
    (
      "resolution 68/74 of 11 December 2013, annex, para. 2",
      "A/RES/68/74@2013-12-11 [annex, para. 2]"
    ),
    ("the annex to General Assembly resolution 37/92", "A/RES/37/92 [annex]"),
    ("annex II to resolution 62/217", "A/RES/62/217 [annex II]"),
    ("section III of resolution 55/2", "A/RES/55/2 [section III]"),
    ("section B of its resolution 1721 (XVI)", "A/RES/1721(XVI) [section B]"),
    ("paragraph 5 of document A/78/20", "A/78/20 [paragraph 5]"),
    ("annex II to document A/AC.105/1260", "A/AC.105/1260 [annex II]"),
    ("operative paragraph 4 of resolution 72/77", "A/RES/72/77 [operative paragraph 4]"),
    ("principle 4 of resolution 47/68", "A/RES/47/68 [principle 4]"),
    ("A/74/20, annex II, guideline B.1", "A/74/20 [annex II, guideline B.1]"),
    ("A/AC.105/C.1/121, annex I, paras. 8–10", "A/AC.105/C.1/121 [annex I, paras. 8–10]"),
    ("A/AC.105/1258, footnote 3", "A/AC.105/1258 [footnote 3]"),
  ]) func englishPlaces(text: String, expected: String) {
    #expect(Reading.targets(text) == [expected])
  }

  @Test(arguments: [
    (
      "第61/75号决议第1段、第62/43号决议第2段和第65/68号决议",
      ["A/RES/61/75 [第1段]", "A/RES/62/43 [第2段]", "A/RES/65/68"]
    ),
    (
      "见A/AC.105/1279，附件三，第8段，A/AC.105/C.1/124，第28段和附件，以及A/78/20",
      ["A/AC.105/1279 [附件三，第8段]", "A/AC.105/C.1/124 [第28段和附件]", "A/78/20"]
    ),
    (
      "resolutions 66/288, annex, para. 274, and 70/1",
      ["A/RES/66/288 [annex, para. 274]", "A/RES/70/1"]
    ),
    (
      "A/AC.105/1138, paras. 205–210, and A/AC.105/1203, annex II",
      ["A/AC.105/1138 [paras. 205–210]", "A/AC.105/1203 [annex II]"]
    ),
    (
      "paragraphs 5 and 6 of its resolution 72/77 and paragraph 3 of resolution 72/78",
      ["A/RES/72/77 [paragraphs 5 and 6]", "A/RES/72/78 [paragraph 3]"]
    ),
    ("第66/288号决议，附件，第274段和第70/1号决议", ["A/RES/66/288 [附件，第274段]", "A/RES/70/1"]),
    ("A/78/20，第5段和第72/77号决议", ["A/78/20 [第5段]", "A/RES/72/77"]),
    ("A/78/20，第5段，第六十六届会议", ["A/78/20 [第5段]"]),
    ("A/78/20和本报告第3段", ["A/78/20"]), ("A/78/20以及上文第3段", ["A/78/20"]),
    ("A/78/20, and paragraph 3 above", ["A/78/20"]), ("A/78/20, 5 copies", ["A/78/20"]),
    ("第72/77号决议，第一次", ["A/RES/72/77"]), ("第72/77号决议的规定，第5段", ["A/RES/72/77"]),
  ]) func eachKeepsItsOwn(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    ("《外层空间条约》第四条", "outer-space-treaty [第四条]"),
    ("《关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约》第四条的重要性", "outer-space-treaty [第四条]"),
    ("《外层空间条约》第六条、第七条和第八条", "outer-space-treaty [第六条、第七条和第八条]"),
    ("《外层空间条约》第三和第四条的规定", "outer-space-treaty [第三和第四条]"),
    ("《责任公约》第二条(a)项", "liability-convention [第二条(a)项]"),
    ("《登记公约》第四条第2款", "registration-convention [第四条第2款]"),
    ("《联合国宪章》第二条第四项", "charter [第二条第四项]"),
    ("《月球协定》的第十一条", "moon-agreement [第十一条]"),
    ("the Outer Space Treaty, art. VI", "outer-space-treaty [art. VI]"),
    ("article IV of the Outer Space Treaty", "outer-space-treaty [article IV]"),
    (
      "articles VI, VII and VIII of the Outer Space Treaty",
      "outer-space-treaty [articles VI, VII and VIII]"
    ),
    (
      "Article 2, paragraph 4, of the Charter of the United Nations",
      "charter [Article 2, paragraph 4]"
    ),
    (
      "paragraph 2 of article XI of the Moon Agreement",
      "moon-agreement [paragraph 2 of article XI]"
    ),
    ("Chapter VII of the Charter of the United Nations", "charter [Chapter VII]"),
    (
      "under article IV (2) of the Registration Convention",
      "registration-convention [article IV (2)]"
    ),
    (
      "article IV of the Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies",
      "outer-space-treaty [article IV]"
    ),
    ("《责任公约》缔约国第一次会议", "liability-convention"), ("《责任公约》，第二次", "liability-convention"),
  ]) func placesInTreaties(text: String, expected: String) {
    #expect(Reading.targets(text) == [expected])
  }
}
