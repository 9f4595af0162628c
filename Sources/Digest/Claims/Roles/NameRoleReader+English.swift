import Core
import Documents

extension NameRoleReader {
  /// The roles of the names between two places: `by X and Y` makes both owners of what was done.
  func englishPlaces(from start: Int, to end: Int) -> [RoledName.Place] {
    englishPlacesBefore(start) + englishPlacesBehind(end)
  }

  /// `organized by the X`, `cooperation with the X`, `requests the X`.
  private func englishPlacesBefore(_ start: Int) -> [RoledName.Place] {
    let clause = bytes[max(0, start - Self.reachBefore)..<start]
    let offset = clause.startIndex
    var tokens = EnglishWords.words(of: Array(clause))
    while let last = tokens.last, Self.articles.contains(last.text) { tokens.removeLast() }
    guard let last = tokens.last else { return [] }
    // A mark between the word and the name ends what belongs together.
    let between = bytes[last.range.upperBound + offset..<start]
    guard !between.contains(where: { [0x2C, 0x3B, 0x3A, 0x2E, 0x29].contains($0) }) else {
      return []
    }
    func word(_ token: EnglishWord) -> RoleWord? {
      let range = token.range.lowerBound + offset..<token.range.upperBound + offset
      return words.last { $0.range.overlaps(range) }
    }
    /// The nearest word before the preposition; behind `by` one that is a participle.
    func nearest(_ relation: NameRole.Relation, participle: Bool = false) -> [RoledName.Place] {
      for token in tokens.dropLast().reversed().prefix(8) {
        if let word = word(token), !participle || Self.isParticiple(token.text) {
          return [place(relation, word)]
        }
        if token.mark != 0 || token.text == "by" { break }
      }
      return []
    }
    switch last.text {
    case "by": return nearest(.owner, participle: true)
    case "of": return nearest(.owner)
    case "with": return nearest(.companion)
    // `the secretariat to the X` is its secretariat.
    case "to":
      return nearest(.receiver).flatMap { [$0, $0.as(.owner)] }
    default: return word(last).map { [place(.object, $0)] } ?? []
    }
  }

  private func place(
    _ relation: NameRole.Relation, _ word: RoleWord, isClose: Bool = true
  ) -> RoledName.Place {
    RoledName.Place(
      role: NameRole(relation: relation, word: word.number), word: word.range, isClose: isClose)
  }

  /// `the X’s report`, `the X requested`, `the X was asked`.
  private func englishPlacesBehind(_ end: Int) -> [RoledName.Place] {
    let start = behindInsertion(behindTimes(end))
    // `in cooperation with the X, undertake`: the comma parts them.
    guard start >= bytes.count || bytes[start] != 0x2C else { return [] }
    let rest = Array(bytes[start..<min(bytes.count, start + Self.reachBehind)])
    var tokens = EnglishWords.words(of: rest)[...]
    let isOwner = rest.starts(with: "’s".utf8) || rest.starts(with: "'s".utf8)
    if isOwner { tokens = tokens.dropFirst() }
    var isPassive = false
    while let first = tokens.first, Self.auxiliaries.contains(first.text), !isOwner {
      isPassive = isPassive || Self.being.contains(first.text)
      tokens = tokens.dropFirst()
    }
    guard let first = tokens.first, isOwner || !Self.prepositions.contains(first.text) else {
      return []
    }
    let relation: NameRole.Relation =
      isPassive && Self.isParticiple(first.text) ? .object : .owner
    let from = start + first.range.lowerBound
    return wordsBehind(from, reach: 60).map {
      place(relation, $0, isClose: $0.range.lowerBound == from)
    }
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || irregular.contains(word)
  }

  /// Behind words between commas: `, at its fifty-ninth session, `, `, in resolution 72/77, `.
  private func behindInsertion(_ index: Int) -> Int {
    let rest = bytes[index...]
    guard rest.starts(with: ", ".utf8), let end = rest.dropFirst(2).prefix(160).firstIndex(of: 0x2C)
    else { return index }
    let first = EnglishWords.words(of: Array(rest[(index + 2)..<end])).first?.text ?? ""
    return Self.openers.contains(first) ? end + 1 : index
  }

  /// In bytes.
  private static let reachBefore = 120
  private static let reachBehind = 90
  private static let articles: Set<String> = ["the", "its", "their", "united", "nations"]
  private static let openers: Set<String> = [
    "at", "in", "on", "during", "by", "through", "from", "under", "as",
  ]
  private static let being: Set<String> = ["was", "were", "is", "are", "been", "be", "being"]
  private static let auxiliaries: Set<String> = being.union([
    "has", "have", "had", "would", "will", "should", "could", "may", "might", "can", "must",
    "shall",
    "also", "further", "then", "again", "to", "which", "that", "who", "not", "now", "therefore",
    "thus",
  ])
  private static let prepositions: Set<String> = [
    "and", "or", "of", "in", "on", "at", "for", "with", "by", "from", "as", "under", "the",
    "including",
    "but", "while",
  ]
  private static let irregular: Set<String> = ["held", "led", "given", "taken", "made", "chosen"]
}
