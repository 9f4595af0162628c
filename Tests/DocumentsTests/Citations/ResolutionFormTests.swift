import Core
import Documents
import Testing

/// Printed forms of resolution numbers beyond the plain `72/77`.
@Suite struct ResolutionFormTests {
  @Test(arguments: [
    ("第1348（十三）号决议", ["A/RES/1348(XIII)"]),
    ("第 2222（二十一）号决议和第34/68号决议", ["A/RES/2222(XXI)", "A/RES/34/68"]),
    ("第1721 B（十六）号决议", ["A/RES/1721(XVI) B"]),
    ("第一七二一（十六）号决议", ["A/RES/1721(XVI)"]),
    ("第 2601A (XXIV)号决议", ["A/RES/2601(XXIV) A"]),
    ("第 1721 A 和 B (XVI) 号决议", ["A/RES/1721(XVI) A", "A/RES/1721(XVI) B"]),
    ("第1721 A、B和C (XVI)号决议", ["A/RES/1721(XVI) A", "A/RES/1721(XVI) B", "A/RES/1721(XVI) C"]),
    (
      "1721（XVI）A和B号决议，附件", ["A/RES/1721(XVI) A", "A/RES/1721(XVI) B [附件]"]
    ),
    ("第 377 (V) 号和第 2252 (ES-V) 号决议", ["A/RES/377(V)", "A/RES/2252(ES-V)"]),
    ("第S-32/1号和第ES-10/21号决议", ["A/RES/S-32/1", "A/RES/ES-10/21"]),
    ("第72/266A和B号决议", ["A/RES/72/266 A", "A/RES/72/266 B"]),
  ]) func readsNumbersOfTheOldSeriesAndOfParts(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    ("resolution 1721 A and B (XVI)", ["A/RES/1721(XVI) A", "A/RES/1721(XVI) B"]),
    (
      "resolution 1721 A, B and D (XVI) of 20 December 1961",
      [
        "A/RES/1721(XVI) A@1961-12-20", "A/RES/1721(XVI) B@1961-12-20",
        "A/RES/1721(XVI) D@1961-12-20",
      ]
    ),
    (
      "resolutions 1721 (XVI) A and B of 20 December 1961",
      ["A/RES/1721(XVI) A@1961-12-20", "A/RES/1721(XVI) B@1961-12-20"]
    ),
    (
      "resolutions 2222 (XXI) of 19 December 1966 and 34/68 of 5 December 1979",
      ["A/RES/2222(XXI)@1966-12-19", "A/RES/34/68@1979-12-05"]
    ),
    ("resolution 377 A (V)", ["A/RES/377(V) A"]),
    ("resolution 2252 (ES-V) of 4 July 1967", ["A/RES/2252(ES-V)@1967-07-04"]),
    ("its resolutions 68/74, 68/75 and 74/115", ["A/RES/68/74", "A/RES/68/75", "A/RES/74/115"]),
    ("Resolutions 68/74, 68/75, and 74/115", ["A/RES/68/74", "A/RES/68/75", "A/RES/74/115"]),
    ("resolution 72/77 and resolution 73/91", ["A/RES/72/77", "A/RES/73/91"]),
    (
      "General Assembly resolutions S-32/1 and ES-10/21", ["A/RES/S-32/1", "A/RES/ES-10/21"]
    ),
    ("resolution 72/77 (2017)", ["A/RES/72/77"]),
    ("RESOLUTION 72/77", ["A/RES/72/77"]),
    ("resolution No. 72/77", ["A/RES/72/77"]),
    (
      "A/RES/72/77 and A/RES/72/78 of 7 December 2017",
      ["A/RES/72/77@2017-12-07", "A/RES/72/78@2017-12-07"]
    ),
  ]) func readsEnglishForms(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    (
      "2013 年 12 月 5 日第 68/50 号和 2018年10月26日第 73/6 号决议",
      ["A/RES/68/50@2013-12-05", "A/RES/73/6@2018-10-26"]
    ),
    ("第61/110号决议和第61/111号决议", ["A/RES/61/110", "A/RES/61/111"]),
    ("第 61/110 号及第 61/111 号两项决议", ["A/RES/61/110", "A/RES/61/111"]),
    ("第51/122、52/56及53/45号等有关决议", ["A/RES/51/122", "A/RES/52/56", "A/RES/53/45"]),
    ("第51/122号、第52/56号等相关决议", ["A/RES/51/122", "A/RES/52/56"]),
    ("第51/122号、第52/56号等多项决议", ["A/RES/51/122", "A/RES/52/56"]),
    ("第75/512号决定和第76/3号决议", ["A/RES/76/3"]),
    ("第76/3号决议和第75/512号决定及第77/120号决议", ["A/RES/76/3", "A/RES/77/120"]),
    ("第75/36、76/230（见第2段）和76/231号决议", ["A/RES/75/36", "A/RES/76/230", "A/RES/76/231"]),
    ("第73/6号（“空间促进发展”）和第73/91号决议", ["A/RES/73/6", "A/RES/73/91"]),
    ("大会 2021 年 10 月 25 日第 76/3 号\n决议", ["A/RES/76/3@2021-10-25"]),
    ("大会第 77\n/121 号决 议", ["A/RES/77/121"]),
    ("大会第77／121号决议", ["A/RES/77/121"]),
    ("大會第77/121號決議", ["A/RES/77/121"]),
    (
      "1961年12月20日第1721 A和B(XVI)号及1963年12月13日第1962(XVIII)号决议",
      [
        "A/RES/1721(XVI) A@1961-12-20", "A/RES/1721(XVI) B@1961-12-20",
        "A/RES/1962(XVIII)@1963-12-13",
      ]
    ),
    ("大会决议72/77", ["A/RES/72/77"]),
    ("（第77/121号决议，第5段；第77/120号决议）", ["A/RES/77/121 [第5段]", "A/RES/77/120"]),
    ("第 74/82 号决议、第 75/92 号决议以及第 76/76 号决议", ["A/RES/74/82", "A/RES/75/92", "A/RES/76/76"]),
  ]) func readsChineseLists(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }
}
