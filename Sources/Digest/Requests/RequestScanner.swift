import Core
import Documents

/// Finds the requests of a text in which verbs at the head of a clause are those of its organ.
///
/// ```
/// 注意到…，鼓励各国…，并请秘书长…   →   encourages · requests
/// ```
struct RequestScanner {
  let passage: RequestPassage

  private struct Opening {
    var verb: RequestVerb?
    /// Where the words begin, adverbs with them.
    var start: Int
    var verbEnd: Int
    /// Whether the clause is set off: first, after a semicolon, or joined by 并, 又, “and”.
    var isSetOff: Bool
    var addressees: [RequestParty] = []
  }

  /// The requests of the whole text.
  func requests() -> [FoundRequest] {
    let bytes = passage.bytes
    let clauses = RequestClauses(bytes, in: 0..<bytes.count, language: passage.language).starts
    var openings: [Opening] = []
    for clause in clauses {
      guard var opening = opening(at: clause.index, mark: clause.mark) else { continue }
      guard let verb = opening.verb else {
        openings.append(opening)
        continue
      }
      switch passage.addressees(of: verb, at: opening.verbEnd, end: bytes.count) {
      case .attention: opening.verb = nil
      case .none: break
      case .named(let parties) where opening.addressees.isEmpty: opening.addressees = parties
      case .named: break
      }
      if stands(opening, after: openings.last) { openings.append(opening) }
    }
    return found(openings)
  }

  /// Whether an opening begins something new, and does not belong to what was asked before.
  private func stands(_ opening: Opening, after previous: Opening?) -> Bool {
    guard let verb = opening.verb, !opening.isSetOff, let previous else { return true }
    // An English verb in the third person has the organ for its subject; `requests` may be a noun.
    if passage.language == .english { return verb != .requests || !opening.addressees.isEmpty }
    if verb.isDeciding || verb.takesClause {
      guard previous.verb == nil else { return false }
      // `注意到委员会审议了…，决定…`: it may be the Committee that decides.
      return passage.mentions[passage.bytes.skippingSpaces(at: previous.verbEnd)] == nil
    }
    return !opening.addressees.isEmpty
  }

  private func found(_ openings: [Opening]) -> [FoundRequest] {
    openings.indices.compactMap { index in
      let opening = openings[index]
      guard let verb = opening.verb else { return nil }
      let next = openings.indices.contains(index + 1) ? openings[index + 1].start : nil
      let end = passage.trimmed(opening.start..<(next ?? passage.bytes.count))
      return FoundRequest(verb: verb, addressees: opening.addressees, range: opening.start..<end)
    }
  }

  // MARK: Openings

  private func opening(at start: Int, mark: RequestClauses.Mark) -> Opening? {
    passage.language == .chinese
      ? chineseOpening(at: start, mark: mark) : englishOpening(at: start, mark: mark)
  }

  private func chineseOpening(at start: Int, mark: RequestClauses.Mark) -> Opening? {
    let bytes = passage.bytes
    var isSetOff = mark != .comma && mark != .and
    var first = bytes.skippingSpaces(at: start)
    var index = first
    if RequestForms.chineseJoining.end(in: bytes, at: index) != nil { isSetOff = true }
    if mark == .beginning, let we = Self.chineseWe.end(in: bytes, at: index) { index = we }
    // `并` joins what is asked to what came before, and is no part of it.
    if let and = Self.chineseAnd.end(in: bytes, at: index) {
      (first, index) = (and, and)
    }
    for _ in 0..<5 {
      if let found = RequestForms.chinese.match(in: bytes, at: index),
        RequestForms.chineseNouns.end(in: bytes, at: found.end) == nil
      {
        return Opening(
          verb: found.value.verb, start: first, verbEnd: found.end, isSetOff: isSetOff)
      }
      guard let adverb = RequestForms.chineseAdverbs.end(in: bytes, at: index) else { return nil }
      index = bytes.skippingSpaces(at: adverb)
    }
    return nil
  }

  private func englishOpening(at start: Int, mark: RequestClauses.Mark) -> Opening? {
    let bytes = passage.bytes
    let head = Array(bytes[start..<min(bytes.count, start + 120)]).smallLetters
    var (index, isSetOff) = (head.skippingSpaces(at: 0), mark != .comma && mark != .and)
    if let and = Self.englishAnd.end(in: head, at: index) { (isSetOff, index) = (true, and) }
    let first = index
    if mark == .and { isSetOff = true }
    if mark == .beginning, head.has(Array("we ".utf8), at: index) { index += 3 }
    if mark == .beginning, let passive = passive(at: start) { return passive }
    for _ in 0..<5 {
      if let found = verb(in: head, at: index, mark: mark), isWordEnd(head, found.end) {
        return Opening(
          verb: found.verb, start: start + first, verbEnd: start + found.end, isSetOff: isSetOff)
      }
      guard let adverb = RequestForms.englishAdverbs.end(in: head, at: index) else { return nil }
      index = adverb
    }
    return nil
  }

  private static let chineseWe = WordForms(["我们"])
  private static let chineseAnd = WordForms(["并且", "并"])
  private static let englishAnd = WordForms(["and "])

  /// `Member States are invited to contribute`, as agendas and programmes have it.
  private func passive(at start: Int) -> Opening? {
    let bytes = passage.bytes
    guard let named = passage.english.parties(at: start),
      let be = Self.passives.end(in: bytes, at: named.end),
      let verb = RequestForms.englishPassive.match(in: bytes, at: be),
      bytes.has(Array(" to ".utf8), at: verb.end)
    else { return nil }
    return Opening(
      verb: verb.value, start: start, verbEnd: verb.end, isSetOff: true,
      addressees: named.parties)
  }

  private static let passives = WordForms([" are ", " is ", " are also ", " is also "])

  private func verb(
    in head: [UInt8], at index: Int, mark: RequestClauses.Mark
  ) -> (verb: RequestVerb?, end: Int)? {
    if let found = RequestForms.english.match(in: head, at: index) {
      return (found.value.verb, found.end)
    }
    guard mark == .beginning || mark == .sentence,
      let bare = RequestForms.englishBare.match(in: head, at: index)
    else { return nil }
    return (bare.value, bare.end)
  }

  private func isWordEnd(_ head: [UInt8], _ index: Int) -> Bool {
    guard index < head.count else { return true }
    return head[index] &- 0x61 >= 26 && head[index] != UInt8(ascii: "-")
  }
}

extension RequestForms.Opening {
  var verb: RequestVerb? { if case .asks(let verb) = self { verb } else { nil } }
}

extension RequestPassage {
  /// The end of a range without the punctuation, spaces and joining words at its end.
  func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let ending = Self.endings.first {
        $0.count <= end - range.lowerBound && bytes.has([$0], endingAt: end)
      }
      guard let ending else { return end }
      end -= ending.count
    }
    return end
  }

  private static let endings = [
    " ", "\n", "，", "；", "。", "：", ",", ";", ".", ":", "、", " and", "并",
  ].map { Array($0.utf8) }
}
