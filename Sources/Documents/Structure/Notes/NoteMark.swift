import Core

/// The mark that a footnote definition starts with: `8 同上`, `¹ 在第2601号决议中`, `[2] 见……`, `① 见……`,
/// `* 未经编辑`.
struct NoteMark: Sendable, Hashable {
  /// In Arabic digits, or asterisks.
  var number: String
  /// As printed.
  var text: String
  /// How many scalars of the line it takes, the blanks behind it included.
  var length: Int
  /// Whether the print itself says that it is a note.
  var isSuperscript: Bool
  /// Whether the text follows without a blank: `1见`, taken for a note only where notes must be.
  var isGlued: Bool
  /// Whether brackets or a ring stand around the number.
  var isEnclosed: Bool
  /// Nil for asterisks.
  var value: Int? { Int(number) }

  /// The mark at the start of `line`, if any; one alone on its line will do.
  init?(at line: [Unicode.Scalar]) {
    if let enclosed = Self.enclosed(line) {
      self = enclosed
      return
    }
    let raised = line.prefix(4).prefix { $0.superscriptDigit != nil }
    let digits = line.prefix(4).prefix { $0.digit != nil }
    let stars = line.prefix(4).prefix { $0 == "*" }
    let mark = !raised.isEmpty ? raised : !digits.isEmpty ? digits : stars
    guard (1...3).contains(mark.count) else { return nil }
    isSuperscript = !raised.isEmpty
    isEnclosed = false
    number = mark.reduce(into: "") {
      if let digit = $1.superscriptDigit ?? $1.digit { $0 += String(digit) } else { $0 += "*" }
    }
    text = String(String.UnicodeScalarView(mark))
    let blanks = line.dropFirst(mark.count).prefix { $0.isBlank }.count
    length = mark.count + blanks
    isGlued = !isSuperscript && blanks == 0 && mark.count < line.count && number.first != "*"
    if isGlued, let next = line.dropFirst(mark.count).first,
      !next.isCapital, !Script.isHan(next), !"《“".unicodeScalars.contains(next)
    {
      return nil
    }
    if number.first == "*", line.dropFirst(length).last == "*" { return nil }
    if number.first == "0" { return nil }
  }

  /// A number in square brackets or in a ring.
  private static func enclosed(_ line: [Unicode.Scalar]) -> NoteMark? {
    guard let found = EnclosedCall(in: line, at: 0) else { return nil }
    let end = found.range.upperBound
    let blanks = line[end...].prefix { $0.isBlank }.count
    return NoteMark(
      number: found.number, text: String(String.UnicodeScalarView(line[found.range])),
      length: end + blanks)
  }

  private init(number: String, text: String, length: Int) {
    (self.number, self.text, self.length) = (number, text, length)
    (isSuperscript, isGlued, isEnclosed) = (false, false, true)
  }

  /// Whether what follows the mark reads as the start of a note and not as what is counted:
  /// `5 December`, `21 项准则`, `3 and 4` do not.
  func opensNote(_ line: [Unicode.Scalar]) -> Bool {
    if isEnclosed { return length < line.count }
    guard length < line.count else { return true }
    let rest = line[length...]
    guard let first = rest.first else { return true }
    if Measures.contains(first) { return false }
    if first.isLetter { return first.isCapital && !Months.isMonth(rest.prefix { $0.isLetter }) }
    return !",.;:，。；：、)）%-–/".unicodeScalars.contains(first)
  }
}
