import Core
import Documents

/// A word of a clause that says no, and the words around it.
struct Negative {
  /// How loud it is.
  enum Kind { case plain, soft, faint }

  let kind: Kind
  /// UTF-8 bytes of the text.
  let range: Range<Int>
  /// The number of its clause among those of its text or passages.
  let clause: Int
  /// The word with what stands around it.
  let window: ClaimClause
  /// What stands behind it: what it denies.
  let denied: ClaimClause

  /// The negatives of `clauses` in order; windows that are too short go on in the next clause.
  static func negatives(of clauses: [ClaimClause]) -> [Negative] {
    clauses.indices.flatMap { index -> [Negative] in
      let clause = clauses[index]
      let found = Negations(clause)
      let all: [(Range<Int>, Kind)] =
        found.plain.map { ($0, .plain) } + found.soft.map { ($0, .soft) }
        + found.faint.map { ($0, .faint) }
      guard !all.isEmpty else { return [] }
      let next = index + 1 < clauses.count ? clauses[index + 1] : nil
      return all.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { range, kind in
        var end = min(range.upperBound + reach, clause.range.upperBound)
        if clause.range.upperBound - range.upperBound < least, let next,
          next.text.anchor == clause.text.anchor
        {
          end = min(range.upperBound + reach, next.range.upperBound)
        }
        let start = max(range.lowerBound - reach / 3, clause.range.lowerBound)
        return Negative(
          kind: kind, range: range, clause: index,
          window: clause.part(whole(start..<end, clause.text), of: clause.text),
          denied: clause.part(whole(range.upperBound..<end, clause.text), of: clause.text))
      }
    }
  }

  private static let reach = 60
  private static let least = 15

  /// A range that cuts no character and no English word in two.
  private static func whole(_ range: Range<Int>, _ text: ClaimText) -> Range<Int> {
    let bytes = Array(text.text.utf8)
    func cuts(_ place: Int) -> Bool {
      guard place > 0, place < bytes.count else { return false }
      if bytes[place] & 0xC0 == 0x80 { return true }
      return isLetter(bytes[place]) && isLetter(bytes[place - 1])
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, cuts(start) { start += 1 }
    while end < bytes.count, cuts(end) { end += 1 }
    return start..<end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
