/// Tells brackets that mean evidence from brackets that are text: `[pp5]` and `[第14]` from `[sic]`.
///
/// What passes here and is then not understood is an error, so that a slip of the finger never
/// turns evidence into text; what does not pass stays text.
enum EvidenceLook {
  private static let words = ["annex", "footnote", "para", "paras", "fn", "pp", "op"]
  private static let ends: Set<String> = ["title", "closing", "标题", "结尾", "附件"]
  private static let hanStarts = ["序言", "执行", "附件", "脚注", "标题", "结尾"]

  /// Whether the words between two brackets are meant as evidence.
  static func looksLikeEvidence(_ content: String) -> Bool {
    let text = content.trimmed
    if text.contains("¶") { return true }
    if text.hasPrefix("#"), text.dropFirst().first?.isLetter == true { return true }
    let entries = text.split { ",，、;；".contains($0) }.map { String($0).trimmed.lowercased() }
    if !entries.isEmpty, entries.allSatisfy(ends.contains) { return true }
    if hasHanPlace(text) { return true }
    if let place = placeBehindSlug(text), looksLikeEvidence(place) { return true }
    let pieces = text.split { ",，、;； ".contains($0) }
    return pieces.indices.contains { startsPlace(pieces[$0...]) }
  }

  /// `标题、结尾` of `res-78-72 标题、结尾`; nil where no slug opens the words.
  private static func placeBehindSlug(_ text: String) -> String? {
    guard let space = text.firstIndex(of: " "), isSlug(text[..<space]) else { return nil }
    return String(text[space...]).trimmed
  }

  /// Whether a bracket without its other half begins as evidence does.
  static func opensLikeEvidence(_ content: String) -> Bool {
    let text = content.drop { $0 == " " }
    if text.hasPrefix("¶") { return true }
    let pieces = text.prefix(40).split(whereSeparator: { ",，、;； .。".contains($0) })
    if pieces.count > 1, isSlug(pieces[0]), pieces[1].hasPrefix("¶") { return true }
    guard let first = pieces.first else { return false }
    if first.hasPrefix("第"), let mark = first.firstIndex(of: "段") {
      return first[..<mark].count < 12
    }
    return numbered(first, after: ["pp", "op", "fn"])
  }

  /// How many bytes of an unclosed mark to show: up to the first space or punctuation.
  static func lengthOfOpening(_ content: String) -> Int {
    content.prefix { !" ,，、;；.。".contains($0) }.utf8.count
  }

  private static func hasHanPlace(_ text: String) -> Bool {
    if let start = text.firstIndex(of: "第") {
      let rest = text[text.index(after: start)...]
      let next = rest.first { $0 != " " }
      let numbered = next.map { $0.isNumber || "〇零两百".contains($0) } ?? false
      let onlyPlace = rest.allSatisfy { "0123456789０１２３４５６７８９ 、，,至".contains($0) }
      if numbered, rest.contains("段") || onlyPlace { return true }
    }
    return hanStarts.contains { start in
      guard let rest = text.droppingPrefix(start) else { return false }
      return rest.first { $0 != " " }.map { $0.isNumber || $0 == "第" } ?? false
    }
  }

  private static func startsPlace(_ pieces: ArraySlice<Substring>) -> Bool {
    guard let first = pieces.first else { return false }
    let second = pieces.dropFirst().first
    if numbered(first, after: words) { return true }
    guard let second else { return first.lowercased() == "annex" }
    let word = first.lowercased().filter { $0 != "." }
    if words.contains(word), word != "pp", word != "op" {
      return second.first.map { $0.isNumber || $0 == "¶" || "IVX".contains($0) } ?? false
    }
    if isSlug(first) {
      return ["title", "closing"].contains(second.lowercased()) || second.hasPrefix("#")
    }
    return false
  }

  /// `PP5`, `op12`, `fn22`: one of the words with a digit right behind it.
  private static func numbered(_ piece: Substring, after words: [String]) -> Bool {
    let lower = piece.lowercased()
    return words.contains { word in
      lower.hasPrefix(word) && lower.dropFirst(word.count).first?.isNumber == true
    }
  }

  /// A word without hyphen and digits that may be a slug where a place follows: none that names a place.
  static func isPlainSlug(_ word: String) -> Bool {
    let lower = word.lowercased()
    return word.first?.isLetter == true && !words.contains(lower) && !ends.contains(lower)
      && !["annexes", "appendix", "paragraph", "paragraphs", "footnotes"].contains(lower)
      && lower.utf8.count > 1
  }

  /// A word that may be a document's slug: with a hyphen, or with letters and digits.
  static func isSlug(_ word: Substring) -> Bool {
    guard word.utf8.allSatisfy(Slug.isAllowed) else { return false }
    return word.contains("-")
      || (word.contains(where: \.isNumber) && word.contains(where: \.isLetter))
  }
}
