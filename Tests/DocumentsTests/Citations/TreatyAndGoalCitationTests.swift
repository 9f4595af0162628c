import Core
import Documents
import Testing

@Suite struct TreatyAndGoalCitationTests {
  @Test(arguments: [
    ("铭记《关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约》第四条", ["outer-space-treaty"]),
    ("《关于各国探索和利用包括\n 月球和其他天体在内外层空间活动的原则条约》", ["outer-space-treaty"]),
    ("1967 年《外层空间条约》", ["outer-space-treaty"]),
    (
      "《责任公约》、《登记公约》、《月球协定》和《营救协定》",
      ["liability-convention", "registration-convention", "moon-agreement", "rescue-agreement"]
    ),
    ("《无线电条例》得益于", ["radio-regulations"]),
    ("article IV of the Outer Space Treaty", ["outer-space-treaty"]),
    (
      "Convention on Registration of Objects Launched into Outer Space", ["registration-convention"]
    ),
    ("执行联合国各项外层空间条约和原则", []), ("《阿尔忒弥斯协定》", []), ("《条约汇编》，第 610 卷", []),
    ("全面禁止核试验条约组织筹备委员会", []), ("outer space treaties", []),
  ]) func treatiesAreKnownByName(text: String, expected: [String]) {
    let citations = Reading.citations([Passage(id: "para_1", text: text)])
    #expect(citations.map(\.target) == expected)
    #expect(citations.allSatisfy { $0.kind == .treaty })
  }

  @Test func theMarksBelongToTheTitle() {
    let citation = Reading.citations([Passage(id: "para_1", text: "即《巴黎协定》。")]).first
    #expect(citation?.text == "《巴黎协定》")
    #expect(citation?.range == 3..<21)
  }

  @Test(arguments: [
    ("促进可持续发展目标 4 的", ["SDG 4"]), ("可持续发展目标4（优质教育）", ["SDG 4"]),
    ("可持续发展目标3、4和17。", ["SDG 3", "SDG 4", "SDG 17"]), ("SDG 4", ["SDG 4"]),
    ("Sustainable Development Goal 16,", ["SDG 16"]),
    ("Sustainable Development Goals 4 and 5", ["SDG 4", "SDG 5"]),
    ("SDGs 4, 5", ["SDG 4", "SDG 5"]),
    ("SDG 4.7", ["SDG 4"]),
    ("可持续发展目标", []), ("可持续发展目标18", []), ("实现17项可持续发展目标", []),
    ("可持续发展目标 5 年", []), ("Sustainable Development Goals in 2030", []),
  ]) func goalsAreKnownByNumber(text: String, expected: [String]) {
    let citations = Reading.citations([Passage(id: "para_1", text: text)])
    #expect(citations.map(\.target) == expected)
    #expect(citations.allSatisfy { $0.kind == .sdg })
  }
}
