import Core
import Documents

/// Whether a passage bears out a verb that settles, agrees, asks or suggests.
///
/// A verb that stands in the passage is never stronger than it, whatever part of speech it is there:
/// in the same language the same verb or one that goes as far, in the other its established
/// equivalents, such as 促请 and `urged`, 请 and `invites`, 建议 and `proposed`.
struct VoiceWarrant {
  /// What verbs do that must stand in the passage.
  enum Family {
    case settling, agreeing, asking, suggesting
  }

  /// The verb of the sentence with its written form and language.
  let verb: VoiceVerb
  let form: String
  let language: Language

  static func family(of verb: VoiceVerb) -> Family? {
    switch verb {
    case .adopts, .decides: .settling
    case .agrees, .endorses: .agreeing
    case .requests, .urges, .callsUpon, .appeals, .advocates, .encourages, .invites: .asking
    case .recommends, .proposes: .suggesting
    default: nil
    }
  }

  /// Whether the words of one of `clauses` bear the verb out.
  func isBorneOut(by clauses: [ClaimClause]) -> Bool {
    clauses.contains { isBorneOut(by: $0.bytes, $0.text.language) }
  }

  func isBorneOut(by bytes: ArraySlice<UInt8>, _ other: Language) -> Bool {
    VoiceForms.verbs(in: bytes, other).contains { found in
      isBorneOut(by: found.verb, in: other) && !isElsewhere(found, bytes, other)
    }
      || Self.nouns(in: bytes, other).contains { isBorneOut(by: $0, in: other) }
      // `adopted a two-step approach` is 采用.
      || (verb == .adopts && language == .english && other == .chinese
        && Self.taking.stands(in: bytes))
  }

  private func isBorneOut(by other: VoiceVerb, in otherLanguage: Language) -> Bool {
    guard let own = Self.family(of: verb) else { return true }
    let crosses = language != otherLanguage
    if other == verb || (form == "认可" && crosses && other == .recognizes) { return true }
    guard let family = Self.family(of: other) else { return false }
    switch own {
    case .settling: return family == .settling
    case .agreeing: return family == .agreeing || family == .settling
    case .asking:
      if form == "请", crosses, other == .invites { return true }
      if family == .settling { return true }
      return family == .asking
        && Self.reach(other, crosses) >= Self.reach(verb, crosses)
    case .suggesting:
      return family != .suggesting || Self.reach(other, crosses) >= Self.reach(verb, crosses)
    }
  }

  /// How far a verb that asks or suggests goes; between languages verbs that translate each other are one step.
  private static func reach(_ verb: VoiceVerb, _ crosses: Bool) -> Int {
    switch verb {
    case .requests, .urges, .callsUpon, .appeals, .advocates: crosses ? 65 : verb.force
    case .recommends, .proposes: crosses ? 40 : verb.force
    default: verb.force
    }
  }

  /// `国际商定的目标`, `internationally agreed goals`: who agreed did so elsewhere.
  private func isElsewhere(
    _ found: (verb: VoiceVerb, range: Range<Int>), _ bytes: ArraySlice<UInt8>, _ other: Language
  ) -> Bool {
    guard found.verb == .agrees, verb == .agrees || verb == .endorses else { return false }
    let before = bytes[..<found.range.lowerBound].trimmedBytes
    return Self.elsewhere.atEnd(of: before) != nil
  }

  private static let taking = ByteWords("采用 采纳")
  static let elsewhere = ByteWords("国际 国际上 internationally globally")

  // MARK: Nouns

  /// The verbs whose nouns stand in `bytes`: `decision`, `共识`.
  private static func nouns(in bytes: ArraySlice<UInt8>, _ language: Language) -> [VoiceVerb] {
    if language == .chinese {
      return chineseNouns.filter { $0.words.stands(in: bytes) }.map(\.verb)
    }
    return EnglishWords.words(of: Array(bytes)).flatMap { word in
      englishNouns.filter { word.text.hasPrefix($0.stem) }.map(\.verb)
    }
  }

  private static let chineseNouns: [(words: ByteWords, verb: VoiceVerb)] = [
    (ByteWords("共识 一致 协议 议定 接受 支持 谅解"), .agrees),
    (ByteWords("加入"), .endorses), (ByteWords("吁请 促进 推动 激励"), .encourages),
    (ByteWords("吁请 征集"), .appeals), (ByteWords("提案 构想 设想 拟 可 应 宜 提出"), .proposes),
  ]
  private static let englishNouns: [(stem: String, verb: VoiceVerb)] = [
    ("adoption", .adopts), ("decision", .decides), ("determin", .decides),
    ("agreement", .agrees), ("consensus", .agrees), ("unanim", .agrees), ("accept", .agrees),
    ("understanding", .agrees),
    ("endorsement", .endorses), ("approv", .endorses), ("ratif", .endorses), ("support", .agrees),
    ("invit", .invites), ("encourag", .encourages), ("inspir", .encourages),
    ("recommendation", .recommends), ("proposal", .proposes), ("suggest", .recommends),
    ("proposition", .proposes), ("requir", .requests), ("demand", .requests),
    ("solicit", .requests), ("appeal", .appeals), ("should", .proposes),
  ]
}
