import Core
import Documents
import Testing

/// Citations as they stand in reports and resolutions, with the words around them.
@Suite struct RunningTextCitationTests {
  @Test(arguments: [
    (
      "A/AC.105/C.1/2018/CRP.17、CRP.18和CRP.19",
      ["A/AC.105/C.1/2018/CRP.17", "A/AC.105/C.1/2018/CRP.18", "A/AC.105/C.1/2018/CRP.19"]
    ),
    (
      "A/AC.105/C.1/L.366, L.367 and L.368/Rev.1",
      ["A/AC.105/C.1/L.366", "A/AC.105/C.1/L.367", "A/AC.105/C.1/L.368/Rev.1"]
    ),
    ("A/AC.105/C.1/L.366/Rev.1和L.367", ["A/AC.105/C.1/L.366/Rev.1", "A/AC.105/C.1/L.367"]),
    ("A/AC.105/1219, L. Smith", ["A/AC.105/1219"]),
    ("大会关于和平利用外层空间的决议（第77/121号）", ["A/RES/77/121"]),
    ("世界卫生大会关于卫生应急的决议（第75/1号）", []),
    ("大会决议第77/121号", ["A/RES/77/121"]),
    ("1962 (十八)号决议", ["A/RES/1962(XVIII)"]),
    ("《部分禁止核试验条约》", ["partial-test-ban-treaty"]),
    ("在其2023年第六十六届会议上，和平利用外层空间委员会通过了报告", ["copuos-66"]),
    ("大会第四委员会第七十七届会议", ["ga-77"]), ("外空机构间会议第四十一届会议", ["un-space-41"]),
    ("Sustainable Development Goals 1 to 17", ["SDG 1", "SDG 17"]),
    ("Goal 3 (good health and well-being)", ["SDG 3"]), ("Goal 3 (better maps)", []),
    ("目标3（良好健康与福祉）、目标4和目标11", ["SDG 3", "SDG 4", "SDG 11"]),
    ("可持续发展目标9.1和9.c、目标11.b", ["SDG 9", "SDG 9", "SDG 11"]),
    (
      "Goal 9 and Goals 13, 14 and 15 of the Sustainable Development Goals",
      ["SDG 9", "SDG 13", "SDG 14", "SDG 15"]
    ),
    ("Sustainable Development Goal target 11.b", ["SDG 11"]), ("可持续发展目标具体目标9.c", ["SDG 9"]),
    ("可持续发展目标13和目标14、15", ["SDG 13", "SDG 14", "SDG 15"]),
    ("大会在其第75/36号和其后的第76/231号、第77/41号决议中", ["A/RES/75/36", "A/RES/76/231", "A/RES/77/41"]),
    (
      "resolutions 61/58 and 61/75, both of 6 December 2006",
      ["A/RES/61/58@2006-12-06", "A/RES/61/75@2006-12-06"]
    ),
    ("按照大会2023年12月7日通过的第78/72号决议", ["A/RES/78/72@2023-12-07"]),
    ("大会通过的第78/72号决议", ["A/RES/78/72"]),
    ("经大会第47/68号决议通过的《原则》", ["A/RES/47/68"]),
    ("载于大会第37/92号决议附件", ["A/RES/37/92 [附件]"]),
    ("秘书长根据第72/77号决议提交的报告", ["A/RES/72/77"]),
    ("外层空间事务厅根据其第72/77号决议", ["A/RES/72/77"]),
    ("委员会在第72/77号决议所定任务范围内", ["A/RES/72/77"]),
    ("设立和平利用外层空间委员会的第1472 A (XIV)号决议", ["A/RES/1472(XIV) A"]),
    (
      "the General Assembly established the Committee on the Peaceful Uses of Outer Space in its resolution 1472 (XIV)",
      ["A/RES/1472(XIV)"]
    ),
    (
      "the General Assembly requested the Secretary-General, in its resolution 72/77, to report",
      ["A/RES/72/77"]
    ),
    ("the work of the Committee under resolution 77/121", ["A/RES/77/121"]),
    ("Assembly resolution 72/77", ["A/RES/72/77"]),
    ("in resolutions 72/77 and 72/78 of the General Assembly", ["A/RES/72/77", "A/RES/72/78"]),
    ("The Assembly also adopted resolution 76/3", ["A/RES/76/3"]),
    ("pursuant to Assembly resolution 75/36, the Secretary-General", ["A/RES/75/36"]),
    ("See resolution 72/77.", ["A/RES/72/77"]),
    (
      "General Assembly resolutions 1721 (XVI), 1884 (XVIII), 1962 (XVIII) and 1963 (XVIII)",
      ["A/RES/1721(XVI)", "A/RES/1884(XVIII)", "A/RES/1962(XVIII)", "A/RES/1963(XVIII)"]
    ),
    (
      "Reaffirming its resolutions 36/97 C and 36/99 of 9 December 1981, as well as its resolutions 37/83 of 9 December 1982, 37/99 D of 13 December 1982",
      [
        "A/RES/36/97 C@1981-12-09", "A/RES/36/99@1981-12-09", "A/RES/37/83@1982-12-09",
        "A/RES/37/99 D@1982-12-13",
      ]
    ),
    (
      "resolution 72/77 on international cooperation and resolution 72/78 entitled “Declaration”",
      ["A/RES/72/77", "A/RES/72/78"]
    ),
    (
      "General Assembly resolution 72/77, entitled “International cooperation”, and resolution 73/91",
      ["A/RES/72/77", "A/RES/73/91"]
    ),
    ("大会第72/77号决议（题为“和平利用外层空间的国际合作”）和第73/91号决议", ["A/RES/72/77", "A/RES/73/91"]),
    (
      "联合国大会2017年12月7日第72/77、72/78和72/79号决议",
      ["A/RES/72/77@2017-12-07", "A/RES/72/78@2017-12-07", "A/RES/72/79@2017-12-07"]
    ),
    ("《外空条约》和第72/77号决议", ["outer-space-treaty", "A/RES/72/77"]),
    (
      "回顾其关于外层空间军备竞赛问题的1990年12月4日第45/55 B号和1993年12月16日第48/74 B号决议",
      ["A/RES/45/55 B@1990-12-04", "A/RES/48/74 B@1993-12-16"]
    ),
    ("大会第 68/ 74 号决议", ["A/RES/68/74"]),
    ("安理会第1540号决议", []), ("Security Council resolution 1540", []),
    ("大会第72/77号决议第一部分", ["A/RES/72/77 [第一部分]"]),
    ("大会第55/2号决议第三节第 12 段", ["A/RES/55/2 [第三节第 12 段]"]),
    ("世界气象大会第75/3号决议", []), ("国际民航组织大会第41-3号决议", []), ("ICAO Assembly resolution A41-3", []),
    ("the Conference of the Parties, in its resolution 44/1,", []),
    ("the African Union, in its resolution 76/1", []),
    ("UNGA resolution 72/77", ["A/RES/72/77"]),
    ("UN General Assembly Resolution 72/77", ["A/RES/72/77"]),
    ("UN Resolution 72/77", ["A/RES/72/77"]), ("A/RES/72/77号决议", ["A/RES/72/77"]),
    ("第A/RES/72/77号决议，第3段", ["A/RES/72/77 [第3段]"]),
    ("（第72/77号决议）", ["A/RES/72/77"]),
    ("第72/77号决议、A/AC.105/1219", ["A/RES/72/77", "A/AC.105/1219"]),
    ("大会A/RES/76/3号决议附件第5段", ["A/RES/76/3 [附件第5段]"]),
    ("大会第76/3号和第76/55号决议及A/76/20号文件", ["A/RES/76/3", "A/RES/76/55", "A/76/20"]),
    ("72/77. International cooperation", []), ("78/72. 和平利用外层空间的国际合作", []),
    (
      "resolution 72/77, paragraphs 4, 5 and 6, and 73/91",
      ["A/RES/72/77 [paragraphs 4, 5 and 6]", "A/RES/73/91"]
    ),
    ("the resolution’s 11/12 share", []),
    ("决议72/77和73/91", ["A/RES/72/77", "A/RES/73/91"]),
    ("联大第 76/3 号决议", ["A/RES/76/3"]),
    ("大会第六届特别会议第3201（S-VI）号决议", ["ga-special-6", "A/RES/3201(S-VI)"]),
    ("resolution 3201 (S-VI) of 1 May 1974", ["A/RES/3201(S-VI)@1974-05-01"]),
    (
      "第1884(XVIII) 号、第 1962（XVIII）号和第2222（XXI）号决议",
      ["A/RES/1884(XVIII)", "A/RES/1962(XVIII)", "A/RES/2222(XXI)"]
    ),
    ("第 1884 (十八)号、第一九六二(十八)号决议", ["A/RES/1884(XVIII)", "A/RES/1962(XVIII)"]),
    ("第 59/2 和61/ 111号决议", ["A/RES/59/2", "A/RES/61/111"]),
    ("联合国环境大会第4/19号决议", []),
    ("the United Nations Environment Assembly, in its resolution 44/3", []),
    ("人权理事会第48/13号决议和大会第76/300号决议", ["A/HRC/RES/48/13", "A/RES/76/300"]),
    (
      "Human Rights Council resolution 48/13 and General Assembly resolution 76/300",
      ["A/HRC/RES/48/13", "A/RES/76/300"]
    ),
    (
      "General Assembly resolution 76/300 and Human Rights Council resolution 48/13",
      ["A/RES/76/300", "A/HRC/RES/48/13"]
    ),
    ("《防止外层空间军备竞赛》的第76/22号决议", ["A/RES/76/22"]),
    ("大会在其题为“透明度和建立信任措施”的2020年12月7日第75/69号决议", ["A/RES/75/69@2020-12-07"]),
    ("大会决议草案A/C.4/78/L.8", ["A/C.4/78/L.8"]), ("决议草案72/77", []), ("第四号决议草案", []),
    ("Resolution (72/77)", []), ("resolution 1/2018", []), ("resolution 4/19", []),
  ]) func whatIsCited(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }
  @Test(arguments: [
    (
      "A/AC.105/1122, annex I, sect. II.A, paras. 3 (a)–(c)",
      ["A/AC.105/1122 [annex I, sect. II.A, paras. 3 (a)–(c)]"]
    ),
    ("A/AC.105/1307, table 2 and figure 3", ["A/AC.105/1307 [table 2 and figure 3]"]),
    ("A/AC.105/1307，表2和图3", ["A/AC.105/1307 [表2和图3]"]),
    ("A/AC.105/1240，第53—57段", ["A/AC.105/1240 [第53—57段]"]),
    ("A/68/189*，第72段", ["A/68/189 [第72段]"]),
    ("A/AC.105/1240号文件附件一第二节", ["A/AC.105/1240 [附件一第二节]"]),
    ("第二章，第B.2节，第95-97段（A/78/20）", ["A/78/20"]),
    ("A/78/20，第二章，第B.2节，第95-97段", ["A/78/20 [第二章，第B.2节，第95-97段]"]),
    ("见 A/78/20，第五章，E 节，第 285 段", ["A/78/20 [第五章，E 节，第 285 段]"]),
    ("A/AC.105/C.1/2022/CRP.10，第3页", ["A/AC.105/C.1/2022/CRP.10 [第3页]"]),
    ("A/AC.105/1219 第 6–8 段", ["A/AC.105/1219 [第 6–8 段]"]),
    ("A/AC.105/1219，表1", ["A/AC.105/1219 [表1]"]),
    (
      "（见A/AC.105/1138，第205-210段，以及A/AC.105/1203，附件二）",
      ["A/AC.105/1138 [第205-210段]", "A/AC.105/1203 [附件二]"]
    ),
    ("A/AC.105/1138, paras. 5, 7–9 and 12.", ["A/AC.105/1138 [paras. 5, 7–9 and 12]"]),
    (
      "A/AC.105/1138, para. 5 and annex I, appendix",
      ["A/AC.105/1138 [para. 5 and annex I, appendix]"]
    ),
    (
      "A/AC.105/1138, paras. 5 and 6, A/AC.105/1203, para. 7",
      ["A/AC.105/1138 [paras. 5 and 6]", "A/AC.105/1203 [para. 7]"]
    ),
    ("A/AC.105/1138, annex I.A", ["A/AC.105/1138 [annex I.A]"]),
    (
      "A/AC.105/1138, annex II and in A/AC.105/1203", ["A/AC.105/1138 [annex II]", "A/AC.105/1203"]
    ),
    ("A/AC.105/1138, Annex II, Para. 3", ["A/AC.105/1138 [Annex II, Para. 3]"]),
    ("annexes I to III to A/AC.105/1138", ["A/AC.105/1138 [annexes I to III]"]),
    ("paragraphs 5 (a)–(c) of resolution 72/77", ["A/RES/72/77 [paragraphs 5 (a)–(c)]"]),
    ("contained in the annex to document A/AC.105/1138", ["A/AC.105/1138 [annex]"]),
    ("A/AC.105/1138, p. 12", ["A/AC.105/1138 [p. 12]"]),
    ("A/AC.105/1138 of 7 March 2017, para. 3", ["A/AC.105/1138 [para. 3]"]),
    ("2017年3月7日A/AC.105/1138号文件", ["A/AC.105/1138"]),
    ("A/AC.105/1138，第三部分，第 4 段", ["A/AC.105/1138 [第三部分，第 4 段]"]),
    ("第77/121号决议序言第3段", ["A/RES/77/121 [序言第3段]"]),
    ("第77/121号决议，第 5 (a) 段和第 6 段", ["A/RES/77/121 [第 5 (a) 段和第 6 段]"]),
    ("第77/121号决议第20(b)(二)段", ["A/RES/77/121 [第20(b)(二)段]"]),
    ("第77/121号决议，见第5段", ["A/RES/77/121"]),
    ("A/AC.105/1138/Corr.1，第5段", ["A/AC.105/1138/Corr.1 [第5段]"]),
    ("《外层空间条约》（第二条）", ["outer-space-treaty [第二条]"]),
    ("《外层空间条约》第一条第1款和第2款", ["outer-space-treaty [第一条第1款和第2款]"]),
    ("《外层空间条约》，特别是第六条", ["outer-space-treaty [第六条]"]),
    (
      "the Outer Space Treaty, and in particular article II thereof,",
      ["outer-space-treaty [article II]"]
    ),
    ("草案为A/C.4/99/L.8，增编为A/99/419/Add.1", ["A/C.4/99/L.8", "A/99/419/Add.1"]),
    (
      "resolutions 2601 A (XXIV), resolution 3201 (S-VI)",
      ["A/RES/2601(XXIV) A", "A/RES/3201(S-VI)"]
    ),
    ("《登记公约》第二条、《责任公约》第七条", ["registration-convention [第二条]", "liability-convention [第七条]"]),
    (
      "articles VI and VII of the Outer Space Treaty and article II of the Registration Convention",
      ["outer-space-treaty [articles VI and VII]", "registration-convention [article II]"]
    ),
    ("the Outer Space Treaty (art. II)", ["outer-space-treaty [art. II]"]),
    ("Article VI of the Outer Space Treaty", ["outer-space-treaty [Article VI]"]),
    ("Article 51 of the Charter of the United Nations", ["charter [Article 51]"]),
    ("《宪章》第五十一条", []),
    ("《联合国宪章》第 51 条", ["charter [第 51 条]"]),
    ("parties to the Outer Space Treaty", ["outer-space-treaty"]),
    ("Part III of the United Nations Convention on the Law of the Sea", ["unclos [Part III]"]),
  ]) func whereInIt(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }
}
