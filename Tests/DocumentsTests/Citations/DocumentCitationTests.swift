import Core
import Documents
import Testing

@Suite struct DocumentCitationTests {
  @Test(arguments: [
    ("（见 A/AC.105/1219），该", ["A/AC.105/1219"]),
    ("A/AC.105/C.1/121。", ["A/AC.105/C.1/121"]), ("(A/78/20)", ["A/78/20"]),
    ("A/77/CRP.1/Add.6", ["A/77/CRP.1/Add.6"]), ("A/C.4/78/L.8.", ["A/C.4/78/L.8"]),
    ("ST/SPACE/61/Rev.3", ["ST/SPACE/61/Rev.3"]),
    ("See CD/1839 and CD/1985.", ["CD/1839", "CD/1985"]),
    (
      "A/AC.105/1168、A/AC.105/1169和A/AC.105/1170",
      ["A/AC.105/1168", "A/AC.105/1169", "A/AC.105/1170"]
    ),
    ("A/AC.105/1129/Corr.1 和 2", ["A/AC.105/1129/Corr.1", "A/AC.105/1129/Corr.2"]),
    ("A/77/20 和 Corr.1", ["A/77/20", "A/77/20/Corr.1"]),
    ("A/77/20 and Add.1–3)", ["A/77/20", "A/77/20/Add.1", "A/77/20/Add.3"]),
    ("[A/AC.105/843](#)", ["A/AC.105/843"]), ("见 A/AC.105/\n 1219", ["A/AC.105/1219"]),
    ("A/AC. 105/1129/Corr. 1", ["A/AC.105/1129/Corr.1"]), ("Ａ／７８／２０", ["A/78/20"]),
    ("A/RES/72/77", ["A/RES/72/77"]), ("A/RES/72/266 A和", ["A/RES/72/266 A"]),
    ("A/RES/2601(XXIV) A", ["A/RES/2601(XXIV) A"]), ("S/RES/1540 (2004)", ["S/RES/1540(2004)"]),
    ("E/RES/2018/5", ["E/RES/2018/5"]), ("A/HRC/RES/55/1", ["A/HRC/RES/55/1"]),
    ("S/2023/1", ["S/2023/1"]), ("S/25778", ["S/25778"]),
  ]) func readsSymbols(text: String, expected: [String]) {
    let citations = Reading.citations([Passage(id: "para_1", text: text)])
    #expect(citations.map(\.target) == expected)
    #expect(
      citations.allSatisfy { ($0.kind == .resolution) == $0.target.contains("/RES/") })
  }

  @Test(arguments: [
    "https://undocs.org/ch/A/RES/62/217", "and/or", "A/B 测试", "火星 2026", "A/AC.105", "A/78",
    "S/N 12",
    "联合国/奥地利", "1/2", "EA/78/20", "第 1(a)场会议", "km/h", "A/AC.105/C.1",
  ]) func whatOnlyLooksLikeASymbolIsNone(text: String) {
    #expect(Reading.targets(text) == [])
  }

  @Test(arguments: [
    ("（A/AC.105/1129，附件，第 18 段）", "A/AC.105/1129 [附件，第 18 段]"),
    ("A/AC.105/1162，第39(u)段。", "A/AC.105/1162 [第39(u)段]"),
    ("《大会正式记录，第七十八届会议，补编第 20 号》(A/78/20)，第 266 至 269 段。", "A/78/20 [第 266 至 269 段]"),
    ("第 66/288 号决议，附件，第 274 段。", "A/RES/66/288 [附件，第 274 段]"),
    ("第 67/227 号决议，第 3 和 5 段。", "A/RES/67/227 [第 3 和 5 段]"),
    ("A/AC.105/1260，附件二，附录。", "A/AC.105/1260 [附件二，附录]"),
    ("(A/78/20)，第二章 B 节；另见", "A/78/20 [第二章 B 节]"),
    ("(A/62/20)，第 117 和 118 段及附件。", "A/62/20 [第 117 和 118 段及附件]"),
    ("（见 [A/AC.105/1102](#)，第 81 段）", "A/AC.105/1102 [第 81 段]"),
    ("按照第61/75号决议第1段的规定", "A/RES/61/75 [第1段]"),
    ("A/AC.105/1138, paras. 205–210;", "A/AC.105/1138 [paras. 205–210]"),
    ("(A/58/20), annex II, appendix III.", "A/58/20 [annex II, appendix III]"),
    ("(A/77/20), chap. II, sect. C; see", "A/77/20 [chap. II, sect. C]"),
    ("(A/62/20), paras. 117–118, and annex.", "A/62/20 [paras. 117–118, and annex]"),
    ("A/74/20, annex II, which says", "A/74/20 [annex II]"),
    ("A/74/20, para. 5 and 3 other documents", "A/74/20 [para. 5]"),
    ("A/74/20，其中第 3 段", "A/74/20"), ("A/74/20，第六十届会议", "A/74/20"),
  ]) func pinpointsBelongToTheDocumentBeforeThem(text: String, expected: String) {
    #expect(Reading.targets(text) == [expected])
  }

  @Test func eachOfTwoDocumentsKeepsItsOwnPinpoint() {
    #expect(
      Reading.targets("见 A/AC.105/1279，附件三，第 8 段；另见 A/AC.105/C.1/124，第 28 段。")
        == ["A/AC.105/1279 [附件三，第 8 段]", "A/AC.105/C.1/124 [第 28 段]"])
  }

  @Test func theTitlePageDoesNotCiteItself() {
    let passages = [
      Passage(id: "masthead", text: "A/AC.105/1294 大会 和平利用外层空间委员会"),
      Passage(id: "para_1", text: "见A/AC.105/1294和A/78/20"),
    ]
    #expect(
      Reading.citations(passages, symbol: "A/AC.105/1294").map { "\($0.at) \($0.target)" }
        == ["para_1 A/AC.105/1294", "para_1 A/78/20"])
  }
}
