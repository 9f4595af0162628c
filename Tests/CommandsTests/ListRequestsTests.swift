import TestSupport
import Testing

@testable import Commands

/// `list requests`, for scripts.
@Suite struct ListRequestsTests {
  private static let text = """
    90/1. 外空样例

    大会，

    1. 请秘书长和会员国在2031年底之前提交资料；

    2. 决定继续处理此案。

    """

  @Test func everyColumnHasItsPlace() async throws {
    let scratch = try ScratchFolder(["seeds/a.zh.txt": Self.text])
    let run = await CapturedRun.of(
      .standard, "list requests --seeds \(scratch.path("seeds"))")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(
      lines == [
        [
          "document", "anchor", "actor_zh", "actor_en", "verb_zh", "verb_en", "addressee_zh",
          "addressee_en", "deadline", "deadline_date", "deadline_text", "text",
        ],
        [
          "a", "para_1", "大会", "General Assembly", "请", "requests", "秘书长; 会员国",
          "Secretary-General; Member States", "2031", "", "2031年底之前",
          "请秘书长和会员国在2031年底之前提交资料",
        ],
        ["a", "para_2", "大会", "General Assembly", "决定", "decides", "", "", "", "", "", "决定继续处理此案"],
      ])
  }

  @Test func asJSONWhatIsNotNamedIsNull() async throws {
    let scratch = try ScratchFolder(["seeds/a.zh.txt": Self.text])
    let run = await CapturedRun.of(
      .standard, "list requests --format json --seeds \(scratch.path("seeds"))")
    let last = try #require(run.output.split(separator: "\n").last)
    #expect(last.contains(#""document":"a","anchor":"para_2""#))
    #expect(last.contains(#""addressee_zh":null,"addressee_en":null,"deadline":null"#))
  }
}
