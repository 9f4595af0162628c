/// Sets the words of a page as lines of text, where they stand.
///
/// `pdftotext -layout` does that too, but takes a raised footnote call now and then for a line of its own
/// or puts it behind the wrong word. Here a call stays with the word it follows, and is written raised: `公约¹`.
struct PDFLayout {
  private let words: [PDFWord]
  /// The width of a half-width cell in the page's commonest type.
  private let cell: Double
  private let left: Double

  init(_ words: [PDFWord]) {
    self.words = words.filter { word in word.text.contains { !$0.isWhitespace } }
    cell = Self.cell(of: self.words)
    left = self.words.map(\.left).min() ?? 0
  }

  /// The commonest width of a cell of some words.
  private static func cell(of words: [PDFWord]) -> Double {
    let long = words.filter { $0.cells > 2 }
    let widths = (long.isEmpty ? words : long).map {
      ($0.right - $0.left) / Double(max(1, $0.cells))
    }
    return max(1, widths.sorted().middle ?? 5)
  }

  /// About the height of a character.
  private var em: Double { cell * 2.1 }

  /// The lines from top to bottom, a blank one where the page leaves room.
  var lines: [String] {
    let rows = rows
    let steps = zip(rows, rows.dropFirst()).map { Self.middle(of: $1) - Self.middle(of: $0) }
    let usual = steps.sorted().middle ?? em
    var result: [String] = []
    for (place, row) in rows.enumerated() {
      if place > 0, steps[place - 1] > usual * 1.5 { result.append("") }
      result.append(text(of: row))
    }
    return result
  }

  // MARK: Rows

  /// The words that stand side by side, each row from left to right.
  private var rows: [[PDFWord]] {
    var rows: [[PDFWord]] = []
    var (sum, weight) = (0.0, 0.0)
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if rows.isEmpty || word.middle - sum / weight > em / 2 {
        rows.append([])
        (sum, weight) = (0, 0)
      }
      rows[rows.count - 1].append(word)
      let width = max(cell, word.right - word.left)
      sum += word.middle * width
      weight += width
    }
    return rows.map { $0.sorted { $0.left < $1.left } }
  }

  private static func middle(of row: [PDFWord]) -> Double {
    row.map(\.middle).reduce(0, +) / Double(row.count)
  }

  // MARK: Lines

  private func text(of row: [PDFWord]) -> String {
    var (line, width) = ("", 0)
    let own = Self.cell(of: row)
    for (place, word) in row.enumerated() {
      let before = place > 0 ? row[place - 1] : nil
      let after = place + 1 < row.count ? row[place + 1] : nil
      let column = min(Int(((word.left - left) / cell).rounded()), Self.widest)
      let gap = before.map { word.left - $0.right }
      if let gap, gap < own * 2.5 {
        // A space is a fourth of the type's height or more; less is the room between letters.
        if gap > own * 0.35 { (line, width) = (line + " ", width + 1) }
      } else {
        // Larger type has fewer columns: only its own gaps count.
        let isLarge = own > cell * 1.15
        let room = gap.map { isLarge ? Int(($0 / own).rounded()) : column - width } ?? column
        let blanks = max(gap == nil ? 0 : 2, room)
        line += String(repeating: " ", count: blanks)
        width += blanks
      }
      let isRaised =
        word.isNumber && (isRaised(word, behind: before) || isRaised(word, over: before, after))
      line += isRaised ? RaisedText.of(word.text) : word.text
      width += word.cells
    }
    return line
  }

  private static let widest = 400

  /// A call: right behind a word, smaller, and with its foot above that word's.
  private func isRaised(_ word: PDFWord, behind before: PDFWord?) -> Bool {
    guard let before, word.left - before.right < cell * 0.5 else { return false }
    return stands(word, above: before)
  }

  /// The number of a footnote: first in its line, its foot above that of the next word.
  private func isRaised(_ word: PDFWord, over before: PDFWord?, _ after: PDFWord?) -> Bool {
    guard before == nil, let after else { return false }
    return stands(word, above: after)
  }

  private func stands(_ word: PDFWord, above other: PDFWord) -> Bool {
    let isSmall = word.bottom - word.top < (other.bottom - other.top) * 0.9
    return isSmall && word.bottom < other.bottom - em * 0.1
  }
}

extension [Double] {
  /// The one in the middle of sorted numbers; of two the smaller.
  fileprivate var middle: Double? { isEmpty ? nil : self[(count - 1) / 2] }
}
