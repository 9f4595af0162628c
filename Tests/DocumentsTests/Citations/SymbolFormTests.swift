import Core
import Documents
import Testing

/// Document symbols with every suffix, continued lists, and what only looks like one.
@Suite struct SymbolFormTests {
  @Test(arguments: [
    ("A/CONF.62/122 和 Corr.1", ["A/CONF.62/122", "A/CONF.62/122/Corr.1"]),
    (
      "A/CONF.101/10 和 Corr.1 和 2",
      ["A/CONF.101/10", "A/CONF.101/10/Corr.1", "A/CONF.101/10/Corr.2"]
    ),
    (
      "A/CONF.62/122 and Corr.1 and 2",
      ["A/CONF.62/122", "A/CONF.62/122/Corr.1", "A/CONF.62/122/Corr.2"]
    ),
    (
      "A/37/20 and Add.1, 2 and 3.", ["A/37/20", "A/37/20/Add.1", "A/37/20/Add.2", "A/37/20/Add.3"]
    ),
    ("A/AC.105/C.1/L.366/Rev.3", ["A/AC.105/C.1/L.366/Rev.3"]),
    ("A/AC.105/C.1/L.\n366/\nRev.3", ["A/AC.105/C.1/L.366/Rev.3"]),
    ("A/AC.105/C.1/L. 366/Rev. 3", ["A/AC.105/C.1/L.366/Rev.3"]),
    ("A/AC.105/C.1/\u{00AD}L.366", ["A/AC.105/C.1/L.366"]),
    ("A/AC.105/2021/CRP.5", ["A/AC.105/2021/CRP.5"]),
    ("A/AC.105/C.2/2023/CRP.21/Rev.1", ["A/AC.105/C.2/2023/CRP.21/Rev.1"]),
    ("A/AC.105/INF/430", ["A/AC.105/INF/430"]),
    ("A/AC.105/1129/Summary", ["A/AC.105/1129/Summary"]),
    ("A/AC.105/999/Amend.1", ["A/AC.105/999/Amend.1"]),
    (
      "A/AC.105/1219、Add.1和Add.1/Corr.1",
      ["A/AC.105/1219", "A/AC.105/1219/Add.1", "A/AC.105/1219/Add.1/Corr.1"]
    ),
    ("ST/SPACE/61", ["ST/SPACE/61"]), ("ST/SPACE/11/Rev.2", ["ST/SPACE/11/Rev.2"]),
    ("A/78/20", ["A/78/20"]), ("A/C.4/78/SR.10", ["A/C.4/78/SR.10"]),
    ("A/78/PV.45", ["A/78/PV.45"]),
    ("E/CN.15/2018/10", ["E/CN.15/2018/10"]), ("CRPD/C/GC/6", ["CRPD/C/GC/6"]),
    ("CBD/COP/DEC/15/4", ["CBD/COP/DEC/15/4"]), ("JIU/REP/2018/4", ["JIU/REP/2018/4"]),
    ("S/2023/101和A/77/CRP.1", ["S/2023/101", "A/77/CRP.1"]),
    ("A/RES/72/77和A/RES/72/78", ["A/RES/72/77", "A/RES/72/78"]),
    ("A/RES/72/77 和 72/78", ["A/RES/72/77", "A/RES/72/78"]),
    ("文件A/AC.105/1219以及该文件", ["A/AC.105/1219"]),
    ("（A/AC.105/1219和Corr.1，第5段）", ["A/AC.105/1219", "A/AC.105/1219/Corr.1 [第5段]"]),
    ("(A/37/20 and Corr.1), para. 5", ["A/37/20", "A/37/20/Corr.1 [para. 5]"]),
    ("A/AC.105/1129/Add.1，3份文件", ["A/AC.105/1129/Add.1"]),
    ("A/AC.105/1129/Add.1 and 3 other documents", ["A/AC.105/1129/Add.1"]),
    ("A/78/6 (Sect. 6)，第5段", ["A/78/6 (Sect. 6) [第5段]"]),
    ("A/70/6 (Part I) and Corr.1", ["A/70/6 (Part I)", "A/70/6 (Part I)/Corr.1"]),
    ("A/79/5(Vol. II)", ["A/79/5 (Vol. II)"]), ("A/78/20 (Partly)", ["A/78/20"]),
    ("A/S-10/4和A/ES-10/21", ["A/S-10/4", "A/ES-10/21"]),
  ]) func readsSymbols(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    "E.99.I.3", "出售品编号：C.08.I.9", "Sales No. E.08.I.9", "2019 VL5", "火星 2026", "11/12", "24/7",
    "2018/19", "2023-12/14", "第 1(a)场会议", "ISO 24113:2019", "ISO/IEC 27001", "ISO/TC 20/SC 14",
    "A/B testing", "A/B-testing 2", "S/N 1234", "C/2019 Q4", "A/2017 U1", "S/2003 J 2", "ID/25544",
    "https://www.unoosa.org/res/A/AC.105/1219.html", "undocs.org/A/78/20",
    "https://example.org/?symbol=A/78/20", "https://docs.un.org/\nzh/A/RES/72/77",
    "file:///A/78/20", "GC(67)/RES/8", "E/O 2025", "T/R 120", "I/O 8/16", "V.23-06731 8/12",
    "TCP/IP 4",
    "km/s 11/12", "1/4", "３／４", "A/H1N1", "E/W 120", "N/A 2023", "S/C 2014", "a/78/20",
    "United Nations, Treaty Series, vol. 610, No. 8843", "联合国，《条约汇编》，第610卷，第8843号",
    "UN/Austria 2023", "联合国/德国", "T/2018", "GPS/GLONASS 24/7",
  ]) func whatOnlyLooksLikeASymbolIsNone(text: String) {
    #expect(Reading.targets(text) == [])
  }
}
