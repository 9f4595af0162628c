import Core
import Digest
import Testing

/// A name that stands in the passage, in the place of another that stands there too.
@Suite struct NameRoleTests {
  private static let report = ClaimLab(
    """
    座谈会报告

    1. 大会请秘书长编写研究报告，并鼓励外层空间事务厅与世界卫生组织合作。

    2. 座谈会由联合国开发计划署主办。世界气象组织的代表介绍了云图，国际电信联盟的代表谈到频谱。

    3. 下列机构派代表出席：国际民用航空组织、世界卫生组织和国际原子能机构。联合国教育、科学及文化组织书面致意。

    4. 世界卫生组织工程师穆图阿和国际电信联盟工程师基斯佩讲述了训练经历。

    5. 委员会第四十八届会议回顾，大会第72/77号决议已提到这一问题；法律小组委员会没有讨论。

    6. 外层空间事务厅（外空厅）和国际电信联盟（国际电联）签署了谅解备忘录。

    7. 秘书处外层空间事务厅编写了手册，并向和平利用外层空间委员会提交了报告。
    """)

  @Test(arguments: [
    // Who was asked, and who asked.
    ("大会请外层空间事务厅编写研究报告。[第1段]", Language.chinese, "claim-name 外层空间事务厅"),
    (
      "The Assembly requested the World Health Organization to prepare a study. [¶1]", .english,
      "claim-name World Health Organization"
    ),
    ("大会鼓励秘书长与世界卫生组织合作。[第1段]", .chinese, "claim-name 秘书长"),
    // Who did it.
    ("座谈会由世界气象组织主办。[第2段]", .chinese, "claim-name 世界气象组织"),
    (
      "The symposium was hosted by the International Telecommunication Union. [¶2]", .english,
      "claim-name International Telecommunication Union"
    ),
    (
      "The Legal Subcommittee recalled that resolution 72/77 had mentioned the question. [¶5]",
      .english, "claim-name Legal Subcommittee"
    ),
    // Whose resolution it is.
    ("秘书长第72/77号决议已提到这一问题。[第1段、第5段]", .chinese, "claim-name 秘书长"),
    (
      "The Secretary-General, in resolution 72/77, had mentioned the question. [¶1, ¶5]", .english,
      "claim-name Secretary-General"
    ),
    // Lists.
    (
      "派代表出席的有国际民用航空组织、联合国教育、科学及文化组织和国际原子能机构。[第3段]", .chinese,
      "claim-name 联合国教育、科学及文化组织"
    ),
    ("派代表出席的有世界卫生组织、世界卫生组织和国际原子能机构。[第3段]", .chinese, "claim-name 世界卫生组织"),
    // What stands right beside it.
    ("国际电信联盟工程师穆图阿讲述了训练经历。[第4段]", .chinese, "claim-name 国际电信联盟"),
    // Brackets.
    ("外层空间事务厅（国际电联）签署了谅解备忘录。[第6段]", .chinese, "claim-name 外层空间事务厅"),
  ])
  func anotherNameOfThePassageIsFound(
    _ sentence: String, _ language: Language, _ expected: String
  ) {
    let found = Self.report.findings(sentence, language).filter { $0.hasPrefix("claim-name") }
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("大会请秘书长编写研究报告。[第1段]", Language.chinese),
    ("The Assembly requested the Secretary-General to prepare a study. [¶1]", .english),
    ("大会鼓励外层空间事务厅与世界卫生组织合作。[第1段]", .chinese),
    (
      "The Assembly encouraged the Office to cooperate with the World Health Organization. [¶1]",
      .english
    ),
    ("座谈会由联合国开发计划署主办。[第2段]", .chinese),
    ("The symposium was hosted by the United Nations Development Programme. [¶2]", .english),
    ("国际电信联盟的代表谈到频谱。[第2段]", .chinese),
    ("派代表出席的有世界卫生组织和国际原子能机构。[第3段]", .chinese),
    ("国际原子能机构、国际民用航空组织和世界卫生组织派代表出席。[第3段]", .chinese),
    ("世界卫生组织工程师穆图阿讲述了训练经历。[第4段]", .chinese),
    ("The General Assembly, in resolution 72/77, had mentioned the question. [¶5]", .english),
    ("外层空间事务厅（外空厅）签署了谅解备忘录。[第6段]", .chinese),
    (
      "The International Telecommunication Union (ITU) signed a memorandum of understanding. [¶6]",
      .english
    ),
    // What a part of the Secretariat did, the Secretariat did.
    ("秘书处编写了手册。[第7段]", .chinese),
    ("外层空间事务厅向和平利用外层空间委员会提交了报告。[第7段]", .chinese),
    (
      "The Office submitted a report to the Committee on the Peaceful Uses of Outer Space. [¶7]",
      .english
    ),
  ])
  func rightNamesPass(_ sentence: String, _ language: Language) {
    let found = Self.report.findings(sentence, language).filter { $0.hasPrefix("claim-") }
    #expect(found == [])
  }
}
