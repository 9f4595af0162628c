import Core
import Digest

/// Words that one fault puts in the place of others.
struct WordChange {
  var kind: FaultKind
  var language: Language
  var before: String
  var after: String

  /// Where ``before`` stands in a text, as UTF-8 ranges.
  func places(in text: String) -> [Range<Int>] {
    ByteSearch.ranges(of: Array(before.utf8), in: Array(text.utf8))
  }

  private static func changes(
    _ kind: FaultKind, _ language: Language, _ pairs: [(String, String)]
  ) -> [WordChange] {
    pairs.map { WordChange(kind: kind, language: language, before: $0.0, after: $0.1) }
  }

  static let all: [WordChange] =
    changes(
      .droppedQuantifier, .chinese,
      [
        ("一些", ""), ("有些", ""), ("部分与会者", "与会者"), ("部分国家", "国家"),
        ("部分会员国", "会员国"), ("大多数", ""), ("若干", ""), ("许多", ""), ("多名", ""),
      ])
    + changes(
      .droppedQuantifier, .english,
      [
        ("some ", ""), ("Some ", ""), ("several ", ""), ("Several ", ""), (" many ", " "),
        (" most ", " "), ("a number of ", ""), ("various ", ""),
      ])
    + changes(
      .negation, .chinese,
      [
        ("不需要", "需要"), ("不代表", "代表"), ("尚未", "已经"), ("没有", "有"), ("不应", "应"),
        ("必须", "不必"), ("将由", "将不由"), ("可能", "不可能"), ("应当", "不应"), ("有助于", "无助于"),
        ("商定", "未商定"), ("同意", "不同意"), ("通过了", "未通过"), ("强调", "没有强调"), ("愿意", "不愿意"),
      ])
    + changes(
      .negation, .english,
      [
        (" no ", " "), (" not ", " "), (" is ", " is not "), (" are ", " are not "),
        (" was ", " was not "), (" were ", " were not "), (" would ", " would not "),
        (" will ", " will not "), (" must ", " must not "), (" can ", " cannot "),
        (" could ", " could not "), (" has ", " has not "), (" should ", " should not "),
        (" agreed ", " did not agree "),
      ])
    + changes(
      .strongerVoice, .chinese,
      [
        ("强调", "决定"), ("指出", "商定"), ("讨论了", "通过了"), ("提议", "决定"), ("建议", "要求"),
        ("鼓励", "要求"), ("邀请", "要求"), ("登记参加", "出席"), ("将于", "已于"), ("定于", "已于"),
        ("一名与会者", "与会者"), ("有与会者", "与会者"), ("注意到", "核可"), ("呼吁", "决定"),
      ])
    + changes(
      .strongerVoice, .english,
      [
        ("stressed", "decided"), ("discussed", "adopted"), ("suggested", "decided"),
        ("proposes", "decides"), ("proposed", "decided"), ("recommends", "decides"),
        ("encourages", "requests"), ("invites", "requests"), ("registered", "took part"),
        ("would be held", "was held"), ("One participant", "Participants"), ("noted", "agreed"),
        ("called for", "decided on"), ("recognized", "decided on"), ("stated", "agreed"),
      ])
}
