import Core
import Documents

/// A request as it stands in one passage.
struct FoundRequest {
  var verb: RequestVerb
  var addressees: [RequestParty]
  /// From the verb to the end of what is asked, UTF-8 bytes of the passage.
  var range: Range<Int>
  /// Who asks, where the words say so.
  var actor: RequestParty?
}

/// A passage prepared for reading: its bytes, and the names in it by where they begin.
struct RequestPassage {
  let bytes: [UInt8]
  let language: Language
  let mentions: [Int: NameMention]
  let names: AddresseeNames

  init(_ text: String, language: Language, mentions: [NameMention], names: AddresseeNames) {
    bytes = Array(text.utf8)
    self.language = language
    self.mentions = Dictionary(
      mentions.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    self.names = names
  }

  /// The addressees behind a verb that ends at `index`; `end` is where what it asks for ends.
  func addressees(of verb: RequestVerb, at index: Int, end: Int) -> Addressees {
    language == .chinese
      ? chineseAddressees(of: verb, at: index) : englishAddressees(of: verb, at: index, end: end)
  }

  enum Addressees {
    case named([RequestParty])
    case none
    /// It is no request: attention is drawn to something.
    case attention
  }

  // MARK: Chinese

  private func chineseAddressees(of verb: RequestVerb, at index: Int) -> Addressees {
    let start = bytes.skippingSpaces(at: index)
    if Self.attention.end(in: bytes, at: start) != nil { return .attention }
    guard !verb.takesThing else { return .none }
    var place = start
    // `商定，各实体应…`, `建议：会员国…`
    if verb.takesClause, let comma = Self.chineseCommas.end(in: bytes, at: start) {
      place = bytes.skippingSpaces(at: comma)
    }
    let reader = chinese(isAsked: !verb.takesClause)
    guard let found = reader.parties(at: place) else { return .none }
    let next = bytes.skippingSpaces(at: found.end)
    if Self.attention.end(in: bytes, at: next) != nil { return .attention }
    return .named(found.parties)
  }

  func chinese(isAsked: Bool) -> ChineseAddressees {
    ChineseAddressees(bytes: bytes, mentions: mentions, names: names, isAsked: isAsked)
  }

  private static let attention = WordForms(["注意", "各位注意", "大家注意"])
  private static let chineseCommas = WordForms(["，", "：", ":", ","])

  // MARK: English

  private func englishAddressees(of verb: RequestVerb, at index: Int, end: Int) -> Addressees {
    var place = index
    while let next = Self.englishFillers.end(in: bytes, at: place) { place = next }
    if bytes.has(Array(" the attention".utf8), at: place) { return .attention }
    guard !verb.takesThing else { return .none }
    if let that = Self.that.end(in: bytes, at: place) {
      return clauseSubject(at: that).map { .named($0) } ?? .none
    }
    if verb.takesClause {
      guard verb == .recommends, let to = Self.to.end(in: bytes, at: place),
        let found = english.parties(at: to)
      else { return .none }
      return .named(found.parties)
    }
    place = Self.to.end(in: bytes, at: place) ?? bytes.skippingSpaces(at: place)
    guard let found = english.parties(at: place),
      hasInfinitive(in: found.end..<max(end, found.end))
    else { return .none }
    return .named(found.parties)
  }

  var english: EnglishAddressees {
    EnglishAddressees(bytes: bytes, mentions: mentions, names: names)
  }

  /// The subject of `that the Committee, at its session, should`; nil where it is nobody who is to act.
  func clauseSubject(at index: Int) -> [RequestParty]? {
    guard let found = english.parties(at: index) else { return nil }
    return Self.states.end(in: bytes, at: found.end) == nil ? found.parties : nil
  }

  /// Whether ` to ` stands before a verb in `range`, and not before a noun with its article.
  private func hasInfinitive(in range: Range<Int>) -> Bool {
    let to = Array(" to ".utf8)
    // Items go on with it: `Calls upon all States: (a) To take measures`.
    if bytes.last(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: ":") { return true }
    var index = range.lowerBound
    while index + 4 < min(range.upperBound, range.lowerBound + Self.reach) {
      if bytes.has(to, at: index), bytes[index + 4] &- 0x61 < 26,
        Self.articles.end(in: bytes, at: index + 4) == nil
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// How far behind the addressees the infinitive may stand, in bytes.
  private static let reach = 800
  private static let englishFillers = WordForms([
    " also", " further", " once again", " again", ", in this regard,", " in this regard",
    " strongly",
    ", once again,", " in particular", ", in particular,", ", in that regard,",
  ])
  private static let that = WordForms([" that ", " to the effect that ", ": that "])
  private static let to = WordForms([" to ", " upon "])
  private static let articles = WordForms([
    "the ", "a ", "an ", "its ", "their ", "this ", "that ", "these ", "those ", "all ", "which ",
  ])
  private static let states = WordForms([
    " is ", " are ", " was ", " were ", " has ", " have ", " had ", " of ", " on ", "’s ",
  ])
}
