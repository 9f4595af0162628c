import Core
import Digest
import Documents
import Testing

/// Reservations of documents and what they govern.
@Suite struct CaveatTests {
  private func caveats(_ text: String, _ language: Language = .chinese) -> [String] {
    let source = SourceText(file: "source.\(language.rawValue).txt", text: text)
    let document = SourceReader(vocabulary: .unitedNations).read(source)
    return CaveatReader(document).caveats().map {
      "\($0.anchor): \($0.governed.joined(separator: " "))"
    }
  }

  private static func report(_ caveat: String) -> String {
    """
    专题讨论会报告

    一. 导言

    1. 专题讨论会于2027年5月举行。

    二. 讨论情况

    2. \(caveat)

    3. 与会者强调了合作。

    4. 一些与会者指出，费用很高。

    三. 结论

    5. 讨论十分有益。
    """
  }

  @Test(arguments: [
    ("以下概要不代表各国的共识。", ["para_2: para_3 para_4"]),
    ("本节所载意见不一定反映主办方的立场。", ["para_2: para_3 para_4"]),
    ("第3段所载摘要由主席自行负责编写。", ["para_2: para_3"]),
    ("第3至第5段所载的结论不是商定案文。", ["para_2: para_3 para_4 para_5"]),
    ("第3至4段的摘要不构成协商一致意见。", ["para_2: para_3 para_4"]),
    ("本报告仅反映主席的看法，仅代表主席本人。", ["para_2: para_1 para_3 para_4 para_5"]),
    ("与会者没有就结论达成共识。", []),
    ("各国代表介绍了本国立场。", []),
  ])
  func reservationsGovernWhatTheySay(_ caveat: String, _ expected: [String]) {
    #expect(caveats(Self.report(caveat)) == expected)
  }

  private static func englishReport(_ caveat: String) -> String {
    """
    Report on the symposium

    I. Introduction

    1. The symposium was held in May 2027.

    II. Discussion

    2. \(caveat)

    3. Participants stressed cooperation.

    4. Some participants noted that costs were high.

    III. Conclusions

    5. The discussion was useful.
    """
  }

  @Test(arguments: [
    ("The following summary is not a consensus text.", ["para_2: para_3 para_4"]),
    (
      "The views summarized below do not necessarily reflect the position of States.",
      ["para_2: para_3 para_4"]
    ),
    ("The conclusions in paragraphs 4 and 5 are those of the Chair.", ["para_2: para_4 para_5"]),
    ("The present document is an unofficial translation.", ["para_2: para_1 para_3 para_4 para_5"]),
    ("The summary does not represent the work plan of the group.", []),
    ("Participants did not reach consensus on the text.", []),
  ])
  func englishOnesToo(_ caveat: String, _ expected: [String]) {
    #expect(caveats(Self.englishReport(caveat), .english) == expected)
  }

  @Test func theSummaryOfAForumIsNoConsensusText() throws {
    let document = try #require(ClaimLab.seeds.document("wsf-2023"))
    let caveats = CaveatReader(document.primary.document).caveats()
    let governed = (66...75).map { "para_\($0)" }
    #expect(caveats.map(\.anchor) == ["para_65"])
    #expect(caveats.first?.governed == governed)
  }
}
