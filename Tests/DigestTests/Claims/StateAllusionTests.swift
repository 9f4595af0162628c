import Core
import Digest
import Testing

/// A State is borne out by the words made from its name, and by no region's or ocean's.
@Suite struct StateAllusionTests {
  @Test(arguments: [
    ("The Norwegian delegation spoke.", "挪威发言。[第1段]", [String]()),
    ("The norwegian way was left.", "挪威发言。[第1段]", ["claim-name 挪威"]),
    ("The Norwegians spoke.", "挪威发言。[第1段]", ["claim-name 挪威"]),
    ("A ship crossed the Indian Ocean.", "印度发言。[第1段]", ["claim-name 印度"]),
    ("The Indian delegation spoke.", "印度发言。[第1段]", []),
    ("Latin American States spoke.", "美利坚合众国发言。[第1段]", ["claim-name 美利坚合众国"]),
    ("The American delegation spoke.", "美利坚合众国发言。[第1段]", []),
    ("The Polish text was read.", "挪威发言。[第1段]", ["claim-name 挪威"]),
  ])
  func theyStandForTheStatesName(passage: String, sentence: String, expected: [String]) {
    let states = """
      iso2,name_en,name_zh,demonyms_en
      NO,Norway,挪威,Norwegian
      IN,India,印度,Indian
      US,United States of America,美利坚合众国,American
      PL,Poland,波兰,Polish

      """
    let (tables, _) = Tables.read([.states: SourceText(file: "states.csv", text: states)])
    let lab = ClaimLab("Report of a meeting\n\n1. \(passage)\n\n2. The end.\n", tables: tables)
    let found = lab.findings(sentence, .chinese).filter { $0.hasPrefix("claim-name") }
    #expect(found == expected)
  }
}
