import Core
import Digest
import Documents
import Testing

@Suite struct OperativeRequestTests {
  private func read(_ text: String, _ language: Language = .chinese) -> OperativeRequest? {
    OperativeRequest(
      text, language: language, vocabulary: .unitedNations, bodies: ["first-committee", "copuos"])
  }

  @Test(arguments: [
    ("请外空厅继续通报其活动；", CitingVerb.requests, "外层空间事务厅"),
    ("敦促所有会员国为防止军备竞赛作出贡献；", .urges, "所有会员国"),
    ("又鼓励外空厅继续探索新机会；", .encourages, "外层空间事务厅"),
    ("同意法律小组委员会第六十三届会议审议项目；", .agrees, "法律小组委员会"),
  ])
  func verbAndAddresseeAreReadFromTheOpening(
    _ text: String, _ verb: CitingVerb, _ addressee: String
  ) throws {
    let request = try #require(read(text))
    #expect(request.verb == verb)
    #expect(request.addressee?.zh == addressee)
  }

  @Test func aSharedShortFormMeansTheFirstBodyTheDocumentNames() {
    #expect(read("请委员会继续审议；")?.addressee?.en == "Disarmament and International Security Committee")
  }

  @Test func whoIsNotNamedIsNotGuessed() throws {
    let request = try #require(read("决定召开为期半天的联席小组讨论；"))
    #expect(request.verb == .decides)
    #expect(request.addressee == nil)
  }

  @Test(arguments: ["满意地注意到外空厅的工作；", "强调外空厅发挥了重要作用；", "回顾其决议；", "会议请秘书处报告。"])
  func whatNeitherDecidesNorAsksIsNone(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func englishIsReadAlike() throws {
    let request = try #require(
      read("Requests the Secretary-General to report at its next session;", .english))
    #expect(request.verb == .requests)
    #expect(request.addressee?.en == "Secretary-General")
    #expect(read("Notes with satisfaction the work of the Office;", .english) == nil)
  }
}
