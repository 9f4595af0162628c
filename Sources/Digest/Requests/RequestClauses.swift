import Core

/// Where the clauses of a text begin; what stands in quotation marks, title marks or brackets is not
/// taken apart.
struct RequestClauses {
  /// UTF-8 bytes of the starts, the first of them that of the text itself, and the mark before each.
  private(set) var starts: [(index: Int, mark: Mark)] = []

  enum Mark { case beginning, comma, strong, sentence, and }

  /// Looks at the bytes of `range`, a sentence or the whole text.
  init(_ bytes: [UInt8], in range: Range<Int>, language: Language) {
    starts = [(range.lowerBound, .beginning)]
    var (index, depth) = (range.lowerBound, 0)
    while index < range.upperBound {
      if let open = Self.opening.end(in: bytes, at: index) {
        depth += 1
        index = open
      } else if let close = Self.closing.end(in: bytes, at: index) {
        depth = max(0, depth - 1)
        index = close
      } else if depth == 0, let (mark, end) = Self.separators.match(in: bytes, at: index) {
        starts.append((bytes.skippingSpaces(at: end), mark))
        index = end
      } else if depth == 0, language == .english, bytes.has(Self.and, at: index) {
        starts.append((index + 1, .and))
        index += Self.and.count - 1
      } else {
        index += 1
      }
    }
    starts.removeAll { $0.index >= range.upperBound }
  }

  private static let and = Array(" and ".utf8)
  private static let opening = WordForms(["“", "《", "「", "（", "(", "‘", "["])
  private static let closing = WordForms(["”", "》", "」", "）", ")", "’ ", "]"])
  private static let separators = WordForms<Mark>([
    ("，", .comma), ("；", .strong), ("。", .sentence), ("：", .strong), (", ", .comma),
    ("; ", .strong), (": ", .strong), (". ", .sentence), (",", .comma), (";", .strong),
  ])
}
