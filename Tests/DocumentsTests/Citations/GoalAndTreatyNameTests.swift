import Core
import Documents
import Testing

@Suite struct GoalAndTreatyNameTests {
  @Test(arguments: [
    ("Sustainable Development Goals, in particular Goal 13", ["SDG 13"]),
    ("可持续发展目标，特别是目标13和目标15", ["SDG 13", "SDG 15"]),
    ("Sustainable Development Goals 2, 13 and 15", ["SDG 2", "SDG 13", "SDG 15"]),
    ("可持续发展目标2、13和15", ["SDG 2", "SDG 13", "SDG 15"]),
    ("可持续发展目标4、目标5和目标17", ["SDG 4", "SDG 5", "SDG 17"]),
    ("《2030年可持续发展议程》的目标 13", ["SDG 13"]),
    ("the 2030 Agenda for Sustainable Development, notably Goals 4 and 5", ["SDG 4", "SDG 5"]),
    ("Sustainable Development Goals (SDGs) 4 and 5", ["SDG 4", "SDG 5"]),
    ("Goal 13 of the Sustainable Development Goals", ["SDG 13"]),
    ("可持续发展目标中的目标9", ["SDG 9"]), ("SDG13", ["SDG 13"]), ("SDG-13", ["SDG 13"]),
    ("可持续发展目标具体目标13.1", ["SDG 13"]), ("SDG target 13.1", ["SDG 13"]),
    ("可持续发展目标 2、\n 13 和 15", ["SDG 2", "SDG 13", "SDG 15"]),
    ("Sustainable Development Goal 2, 13 and 15", ["SDG 2", "SDG 13", "SDG 15"]),
    ("可持续发展目标十三", ["SDG 13"]),
  ]) func goalsAreFound(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    "千年发展目标7", "Millennium Development Goal 7", "总体目标1", "战略目标 3", "Goal 1: better access",
    "可持续发展目标和总体目标1", "the Goal 20", "Sustainable Development Goals and Overarching objective 1",
    "可持续发展目标 2030", "目标13", "the Sustainable Development Goals and Millennium Development Goal 7",
    "Goals 11/12", "可持续发展目标11/12", "实现可持续发展目标的5个项目", "可持续发展目标，5月1日",
    "Goal 5 years",
  ]) func otherGoalsAreNot(text: String) {
    #expect(Reading.targets(text) == [])
  }

  @Test(arguments: [
    ("《登记射入外层空间物体公约》", ["registration-convention"]),
    ("《空间物体造成损害的国际责任公约》", ["liability-convention"]),
    ("《关于各国在月球和其它天体上活动的协定》", ["moon-agreement"]),
    ("《禁止在大气层、外层空间和水下进行核武器试验的条约》", ["partial-test-ban-treaty"]),
    ("《关于营救宇宙航行员、送回宇宙航行员和归还射入外层空间的物体的协定》", ["rescue-agreement"]),
    (
      "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, Including the Moon and Other Celestial Bodies",
      ["outer-space-treaty"]
    ),
    (
      "Agreement governing the Activities of States on the Moon and Other Celestial Bodies",
      ["moon-agreement"]
    ),
    ("United Nations, Treaty Series, vol. 1363, No. 23002", []),
    ("《外层空间条约》（联合国，《条约汇编》，第610卷，第8843号）", ["outer-space-treaty"]),
    ("《国际油污损害民事责任公约》", []), ("International Convention on Civil Liability Convention", []),
    ("Civil Liability Convention", []), ("《船舶登记公约》", []),
    ("the 1972 Liability Convention", ["liability-convention"]),
    ("The Liability Convention", ["liability-convention"]), ("Moon Treaty", ["moon-agreement"]),
    ("五项外空条约", []), ("登记公约和责任公约", ["registration-convention", "liability-convention"]),
    ("民事责任公约", []), ("《外空条约》和《营救协定》", ["outer-space-treaty", "rescue-agreement"]),
  ]) func treatyNames(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }
}
