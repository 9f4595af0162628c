import Core
import Testing

/// Right sentences that print what the passage prints in another form, and wrong ones beside them.
@Suite struct ClaimFormTests {
  private let lab = ClaimLab(
    """
    讲习班报告

    1. 和平利用外层空间委员会第六十二届会议商定设立一个工作组，外层空间事务厅（外空厅）应向其提供支助。

    2. 大会第一和第四委员会于2019年10月举行了联席小组讨论，发展中国家的代表参加了讨论。

    3. 2022年适逢该条约生效五十五周年。第7号政策简报讨论了第二步。

    4. 两届会议将于2023年和2024年在日内瓦各举行一次，秘书处经济和社会事务部、道德操守办公室、国际电信联盟（国际电联）、联合国儿童基金会（儿童基金会）和联合国水机制派代表出席。

    5. 共有310人登记，其中120人是女性，来自34个国家。

    6. 提交文件的截止日期为2023年3月1日。

    7. 委员会强调，委员会的工作将在亚洲及太平洋经济社会委员会的支助下继续。
    """)

  @Test(arguments: [
    "The First and Fourth Committees held a joint panel discussion in October 2019. [¶2]",
    "The year 2022 marked 55 years since the entry into force of the treaty. [¶3]",
    "Policy brief 7 discussed the second step. [¶3]",
    "Two sessions were to be held in Geneva, one in 2023 and the other in 2024. [¶4]",
    "ITU, UNICEF and UN-Water were among the entities represented. [¶4]",
    "In all, 310 people registered, 120 of them women. [¶5]",
    "Documents were due by 1 March 2023. [¶6]",
  ])
  func englishFormsOfAChinesePassageAreRight(_ sentence: String) {
    #expect(lab.findings(sentence, .english).filter { !$0.hasPrefix("note:") } == [])
  }

  @Test(arguments: [
    ("大会第一委员会和第四委员会举行了联席小组讨论。[第2段]", [String]()),
    ("登记：310人，来自34个国家。[第5段]", []),
    ("登记：120人，来自34个国家。[第5段]", ["claim-number 120"]),
    ("登记：310人，来自120个国家。[第5段]", ["claim-number 120"]),
    ("文件自2023年3月1日起提交。[第6段]", ["claim-number 2023年3月1日"]),
    ("秘书处（外空厅）应向工作组提供支助。[第1段]", ["claim-name 秘书处"]),
  ])
  func chineseSentencesAreToldApart(_ sentence: String, _ expected: [String]) {
    #expect(lab.findings(sentence, .chinese).filter { !$0.hasPrefix("note:") } == expected)
  }

  @Test(arguments: [
    ("The Rapid Response Facility was named. [¶2]", "Rapid Response Facility"),
    ("It took note of the Baikonur Charter on Orbits. [¶2]", "Baikonur Charter on Orbits"),
  ])
  func aNameInNoTableIsNotedAndNotJudged(_ sentence: String, _ name: String) {
    let names = lab.findings(sentence, .english).filter { $0.contains("claim-name") }
    #expect(names == ["note:claim-name \(name)"])
  }

  @Test func aTitleInNoTableIsNotedInChinese() {
    #expect(
      lab.findings("会上提到《轨道宪章》。[第2段]", .chinese).filter { $0.contains("claim-name") }
        == ["note:claim-name 轨道宪章"])
  }

  @Test func theBodyOfAVerbIsNotAnotherOfThePassage() {
    #expect(
      lab.findings("外层空间事务厅商定设立一个工作组。[第1段]", .chinese).contains {
        $0.hasPrefix("claim-name 外层空间事务厅")
      })
  }
}
