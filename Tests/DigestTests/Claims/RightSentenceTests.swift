import Core
import Digest
import Testing

/// Sentences that are right, of kinds that clause checks have spoken against.
@Suite struct RightSentenceTests {
  private static let report = ClaimLab(
    """
    研讨会报告

    1. 2027年5月5日，研讨会通过了成果文件《内罗毕倡议》。

    2. 主旨演讲讨论了发射服务的费用。

    3. 智利航天局就下一次月球飞行任务呼吁开展国际合作，意向书截止日期为2028年2月1日。

    4. 办公室建议会员国继续交流，并愿意提供平台，还说不应让任何一个人掉队。

    5. 代表肯尼亚航天局的发言者介绍了发射场。他们指出，发射场将向各国开放。

    6. 两名宇航员讲述了训练经历。她们强调，女性在探索中发挥着重要作用。

    7. 小组成员提请注意频谱干扰。

    8. 智利代表介绍了小行星监测，秘鲁代表介绍了地震监测。

    9. 研讨会的目标是：(a) 提高认识，强调教育的重要性；(b) 促进航天国家与新兴航天国家之间的合作。

    10. 肯尼亚航天局的代表介绍了遥感卫星。

    11. 有会员国提议加强对办公室的支持。

    12. 小组成员强调，必须通过采用自愿准则从对话转向行动。

    13. 如委员会第三届会议所商定的，该方案有五项目标。

    14. 促请各国加强预警，以确保所有国家，尤其是发展中国家认识到威胁。

    15. 关于空间资源，一名发言者指出，现行案文不够明确。

    16. 尼日利亚代表强调，发展中国家的力量不可忽视。

    17. 摘要介绍了会员国的讨论，但并不代表会员国对措辞的共识。

    18. 空间有助于发展，但目前没有协调统一的机制来利用空间的全部潜能。

    19. 与男性相比，女性从事航天职业的情况不多。

    20. 更多数据由于法律或技术限制未得到使用。

    21. 中国愿同各国一道和平利用外空。

    22. 活动将在现有资源范围内开展，并审查现有任务授权。

    23. 与会者鼓励利益攸关方参与培训。

    24. 有与会者对空间武器化的可能性表示关切。与会者讨论了培训。

    25. 一些与会者认为，条约不具法律约束力。

    26. 秘鲁航天局的代表介绍了小行星飞行任务。该任务的意向书截止日期为2028年3月1日。该代表最后呼吁各方合作。
    """)

  @Test(arguments: [
    "The outcome document, the “Nairobi Initiative”, was adopted on 5 May 2027. [¶1]",
    "The Nairobi Initiative, adopted by the symposium, is its outcome document. [¶1]",
    "The report relates what was said in keynote addresses. [¶2]",
    "The space agency of Chile called for international cooperation on its next lunar mission, with letters of intent due on 1 February 2028. [¶3]",
    "The Office suggested that Member States should continue their exchanges, and was willing to provide a platform. [¶4]",
    "The Office suggested that exchanges continue and said that no one should be left behind. [¶4]",
    "Its speakers said that the launch site would be open to all countries. [¶5]",
    "The astronauts stressed that women played an important role in exploration. [¶6]",
    "Panellists drew attention to spectrum interference. [¶7]",
    "The representatives of Chile and Peru presented the monitoring of asteroids and earthquakes. [¶8]",
    "The symposium was to promote cooperation between spacefaring nations and emerging space nations. [¶9]",
    "The Kenya Space Agency presented remote sensing satellites. [¶10]",
    "Among Member States, it was proposed that the Office be given more support. [¶11]",
    "Some Member States proposed more support for the Office. [¶11]",
    "Certain Member States proposed more support for the Office. [¶11]",
    "Panellists stressed the need to move from dialogue to action through voluntary guidelines. [¶12]",
    "The Committee agreed on five objectives. [¶13]",
    "It calls upon States to strengthen warning, so that all countries, in particular developing countries, are aware of threats. [¶14]",
    "On space resources, one speaker pointed out that the current text was not clear enough. [¶15]",
    "The representative of Nigeria stressed that the strength of developing countries could not be overlooked. [¶16]",
    "The summary relates the discussions of Member States, but does not represent a consensus of theirs. [¶17]",
    "There is no unified mechanism for using the full potential of space. [¶18]",
    "Compared with men, the participation of women in space careers is limited. [¶19]",
    "Few women take up careers in space. [¶19]",
    "More data lie idle because of legal or technical restrictions. [¶20]",
    "China is willing to use outer space peacefully together with all countries. [¶21]",
    "The activities will be carried out within existing resources and existing mandates be reviewed. [¶22]",
    "Participants encouraged stakeholders to take part in training. [¶23]",
    "Some participants felt that the treaty was non-binding. [¶25]",
    "The space agency of Peru called for cooperation on its asteroid mission, with letters of intent due on 1 March 2028. [¶26]",
  ])
  func englishSentencesPass(_ sentence: String) {
    #expect(spoken(sentence, .english) == [])
  }

  @Test(arguments: [
    "研讨会于2027年5月5日通过《内罗毕倡议》。[第1段]", "据肯尼亚航天局发言者介绍，发射场将向各国开放。[第5段]",
    "目标是促进航天国家与新兴航天国家之间的合作。[第9段]", "肯尼亚航天局介绍了遥感卫星。[第10段]",
    "小组成员强调，必须以自愿准则为依托，并通过采用自愿准则从对话转向行动。[第12段]", "委员会为该方案商定了五项目标。[第13段]",
    "促请各国加强预警，以确保所有国家、尤其是发展中国家认识到威胁。[第14段]", "关于空间资源，一名发言者指出案文不够明确。[第15段]",
    "摘要介绍了会员国的讨论，但摘要并不代表会员国的共识。[第17段]", "没有统一的机制来利用空间的全部潜能。[第18段]",
    "更多数据因法律或技术限制而闲置。[第20段]", "现有任务授权将得到审查。[第22段]",
    "报告提出建议，鼓励利益攸关方参与培训。[第23段]", "报告的建议部分鼓励利益攸关方参与培训。[第23段]",
    "一些与会者认为条约没有法律约束力。[第25段]",
  ])
  func chineseSentencesPass(_ sentence: String) {
    #expect(spoken(sentence, .chinese) == [])
  }

  @Test(arguments: [
    (
      "Participants expressed concern about the possible weaponization of space. [¶24]",
      Language.english
    ),
    ("与会者对空间武器化的可能性表示关切。[第24段]", .chinese),
    ("Member States proposed more support for the Office. [¶11]", .english),
    ("会员国提议加强对办公室的支持。[第11段]", .chinese),
    ("Panellists agreed on voluntary guidelines. [¶12]", .english),
    ("研讨会决定加强对办公室的支持。[第11段]", .chinese),
    ("The representative of Nigeria decided that developing countries are strong. [¶16]", .english),
    ("The activities decided in the report need no new resources. [¶22]", .english),
    ("Participants did not encourage stakeholders to take part in training. [¶23]", .english),
    ("与会者没有鼓励利益攸关方参与培训。[第23段]", .chinese),
    ("There is a unified mechanism for using the full potential of space. [¶18]", .english),
    ("目前有协调统一的机制来利用空间的全部潜能。[第18段]", .chinese),
    ("China is not willing to use outer space peacefully with other countries. [¶21]", .english),
    ("与会者认为，条约不具法律约束力。[第25段]", .chinese),
  ])
  func sentencesOfTheSameKindsThatAreWrongDoNot(_ sentence: String, _ language: Language) {
    #expect(spoken(sentence, language) != [])
  }

  private func spoken(_ text: String, _ language: Language) -> [String] {
    Self.report.findings(text, language).filter { finding in
      ["claim-voice", "claim-quantifier", "claim-polarity"].contains { finding.hasPrefix($0) }
    }
  }
}
