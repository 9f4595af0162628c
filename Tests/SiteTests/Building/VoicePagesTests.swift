import Foundation
import TestSupport
import Testing

/// Who speaks, and what a document reserves, as readers see it.
@Suite struct VoicePagesTests {
  private let text = """
    专题讨论会报告

    一. 讨论情况

    1. 以下概要不代表各国的共识。

    2. 一名发言者指出，费用很高。

    3. 秘书处提议设立一个培训基金。

    二. 其他

    4. 下一届会议定于2029年在利马举行。
    """
  private let digest = """
    ---
    description: 报告摘要。
    ---

    ## 这是什么

    一名发言者指出，费用很高。[第2段]秘书处提议设立一个培训基金。[第3段]下一届会议定于2029年在利马举行。[第4段]
    """

  private func site() async throws -> BuiltSite {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/documents/a/source.zh.txt", text)
    try scratch.write("seeds/documents/a/summary.zh.md", digest)
    return try await BuiltSite.of(seeds: scratch.path("seeds"))
  }

  @Test(arguments: [
    ("zh", "第2段</a>", "一名发言者所说"), ("zh", "第3段</a>", "秘书处提议"), ("zh", "第4段</a>", "计划"),
  ])
  func aSentenceSaysWhoSpeaks(_ language: String, _ mark: String, _ label: String) async throws {
    let page = try await site()["\(language)/documents/a/index.html"]
    let rest = try #require(page.components(separatedBy: mark).dropFirst().first)
    let voice = try #require(rest.components(separatedBy: "<a class=\"evidence\"").first)
    #expect(voice.contains(label))
  }

  @Test(arguments: [
    ("zh", "para_2", ["（", "<span>一名发言者所说</span>；", "并见第1段的说明</a>）", "#para_1"]),
    (
      "en", "para_2",
      [" (", "<span>said by one</span>; ", "see the caveat in para. 1</a>)", "#para_1"]
    ),
    ("en", "para_3", ["proposed by the Secretariat", "#para_1"]),
    ("en", "para_4", ["<span>planned</span>)"]),
  ])
  func aParagraphSaysWhoSpeaks(
    _ language: String, _ anchor: String, _ expected: [String]
  ) async throws {
    let page = try await site()["\(language)/documents/a/index.html"]
    let rest = try #require(page.components(separatedBy: "id=\"\(anchor)\"").dropFirst().first)
    let paragraph = try #require(rest.components(separatedBy: "class=\"para\"").first)
    for words in expected { #expect(paragraph.contains(words), "\(words)") }
  }

  @Test func whatNoReservationGovernsHasNone() async throws {
    let page = try await site()["en/documents/a/index.html"]
    let rest = try #require(page.components(separatedBy: "id=\"para_4\"").dropFirst().first)
    #expect(!rest.contains("see the caveat"))
  }
}
