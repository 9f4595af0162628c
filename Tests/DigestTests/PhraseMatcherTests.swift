import Testing

@testable import Digest

@Suite struct PhraseMatcherTests {
  /// What is found where, as `phrase@words of the text`.
  private func found(_ phrases: [String], in text: String) -> [String] {
    PhraseMatcher(phrases).matches(in: text).map { match in
      let words = String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
      return "\(phrases[match.phrase])@\(words)"
    }.sorted()
  }

  @Test(arguments: [
    (["空间碎片"], "减缓空间碎片的", ["空间碎片@空间碎片"]),
    (["空间2030"], "“空间 2030”议程", ["空间2030@空间 2030"]),
    (["国际合作"], "国 际\n合作", ["国际合作@国 际\n合作"]),
    (["空间法", "国际空间法", "法"], "国际空间法", ["国际空间法@国际空间法", "法@法", "空间法@空间法"]),
    (["外空会议+50", "外空会议"], "外空会议＋50", ["外空会议@外空会议"]),
    (
      ["space debris"], "Space\nDebris, space  debris",
      ["space debris@Space\nDebris", "space debris@space  debris"]
    ),
    (
      ["asteroid"], "Asteroids, asteroidal, an asteroid",
      ["asteroid@Asteroid", "asteroid@asteroid"]
    ),
    (["UN-SPIDER", "spider"], "UN‑SPIDER", ["UN-SPIDER@UN‑SPIDER", "spider@SPIDER"]),
    (["gnss"], "全球导航卫星系统（ＧＮＳＳ）", ["gnss@ＧＮＳＳ"]),
    (["water"], "underwater waterway", []),
    (["", "abc"], "abd", []),
    (["“外空大会+50”高级别会议"], "‘外空大会+50’ 高级别会议", ["“外空大会+50”高级别会议@‘外空大会+50’ 高级别会议"]),
  ])
  func phrasesAreFoundWhateverTheirSpacingCaseAndWidth(
    _ phrases: [String], _ text: String, _ expected: [String]
  ) {
    #expect(found(phrases, in: text) == expected.sorted())
  }

  @Test func equalPhrasesAreAllReported() {
    #expect(found(["空间", "空间"], in: "空间") == ["空间@空间", "空间@空间"])
  }

  @Test func aPhraseIsFoundAfterAFalseStartOfAnother() {
    #expect(found(["外空会议室", "空会议厅"], in: "外空会议厅") == ["空会议厅@空会议厅"])
    #expect(found(["间间空", "间空"], in: "间间间空") == ["间空@间空", "间间空@间间空"])
  }
}
