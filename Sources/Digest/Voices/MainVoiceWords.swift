/// The words that tell a main clause from what stands within one.
enum MainVoiceWords {
  /// What opens words that only say when, where, about what or why.
  static let circumstances = ByteWords(
    """
    在 就 关于 为 对 鉴于 根据 因此 此外 总之 然而 同样 最后 另外 同时 随后 首先 其次 不过 例如 于是 特别是 尤其 作为 通过 与此同时 随着 \
    尽管 虽然 一方面 另一方面 自 除 经 从 针对 基于 为此 由于 考虑到
    """)
  static let semicolons = ByteWords("； ;")
  static let marks = ByteWords("， 。 ； ： ！ ？ , . ; :")
  static let commas = ByteWords("， ,")
  /// What turns back to those who speak: `但指出`.
  static let turns = ByteWords("但 然而 不过")
  /// `据指出` is nobody's in particular; `根据要求提供` asks nothing.
  static let sources = ByteWords("据 根据 按照 依照 应")
  /// What makes of a clause a part of another.
  static let embedding = ByteWords(
    "是 使 让 以期 以便 促使 确保 供 提醒 协助 帮助 支持 便于 旨在 促进了 提供了 届时")
  static let agents = ByteWords("由")
  static let done = ByteWords("了")
  static let already = ByteWords("已 已经 曾 日 年")
  static let passive = ByteWords("所 被")
  /// `宣布开始`, `宣布开幕`: what is done, not what is said.
  static let openings = ByteWords("开始 开幕 闭幕 会议开幕 会议闭幕 会议开始 本届会议开幕 研讨会开幕 论坛开幕")
  static let meetings = ByteWords("论坛 研讨会 讲习班 会议 座谈会")
  static let predicates = ByteWords("提供 是 为 使 促进 有助 表明 显示 侧重 围绕")
  static let people = ByteWords(
    "小组成员 与会者 参与者 参加者 发言者 发言人 专家 小组成员 代表团 代表 成员 participants panellists speakers experts members delegations representatives Participants Panellists Speakers Experts Members Delegations Representatives"
  )
  static let states = ByteWords("国家 会员国 成员国 缔约国 各国 青年 运营商 学员 人们")
}
