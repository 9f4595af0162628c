extension FigureNouns {
  static let people: [FigureNoun] = [
    FigureNoun("person", ["人", "人士", "个人", "人员"], ["person", "individual"], forms: ["people"]),
    person(
      "participant", ["与会者", "参与者", "参会者", "参加者", "与会人员", "参会人员"], ["participant", "attendee"]),
    person("expert", ["专家"], ["expert", "specialist"]),
    person("speaker", ["发言者", "发言人", "演讲者", "演讲人", "主讲人", "讲者"], ["speaker", "presenter"]),
    person(
      "panellist", ["专题小组成员", "小组成员", "讨论嘉宾", "嘉宾"], ["panellist", "panelist", "panel member"]),
    person("moderator", ["主持人"], ["moderator"]),
    person("woman", ["女性", "妇女", "女士", "女子"], ["woman"], ["women", "female", "females"]),
    person("man", ["男性", "男士", "男子"], ["man"], ["men", "male", "males"]),
    person("student", ["学生", "大学生", "研究生"], ["student"]),
    person(
      "young-person", ["青年", "青年人", "年轻人"], ["young person"], ["young people", "youth", "youths"]),
    person("child", ["儿童"], ["child"], ["children"]),
    person("scientist", ["科学家"], ["scientist"]),
    person("engineer", ["工程师"], ["engineer"]),
    person("researcher", ["研究人员", "研究员"], ["researcher"]),
    person("astronaut", ["航天员", "宇航员"], ["astronaut", "cosmonaut", "crew member"]),
    person("representative", ["代表"], ["representative", "delegate"]),
    person("observer", ["观察员"], ["observer"]),
    person("fellow", ["研究金学员", "研究金获得者"], ["fellow"]),
    person("trainee", ["学员", "受训人员", "受训者"], ["trainee"]),
    person("professional", ["专业人员", "从业人员"], ["professional", "practitioner"]),
    person("official", ["官员"], ["official"]),
    person("staff-member", ["工作人员"], ["staff member"], ["staff"]),
    person("applicant", ["申请人", "申请者"], ["applicant"]),
    person("user", ["用户", "使用者"], ["user"]),
    person("chair", ["主席", "共同主席"], ["chair", "co-chair"]),
    person("winner", ["获奖者"], ["winner"]),
    person("teacher", ["教师", "教员"], ["teacher"]),
    person("leader", ["领导人", "负责人"], ["leader"]),
    FigureNoun("person-time", ["人次"], ["person-time"]),
  ]

  private static func person(
    _ id: String, _ chinese: [String], _ english: [String], _ forms: [String] = []
  ) -> FigureNoun {
    FigureNoun(id, chinese, english, forms: forms, kinds: ["person"])
  }
}
