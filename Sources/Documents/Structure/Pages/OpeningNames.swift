/// What the first page calls its document: its symbols and its title, which headers repeat.
struct OpeningNames: Sendable {
  private var symbols: [String: Int] = [:]
  /// All characters of the first page, blanks left aside.
  private var text: [Unicode.Scalar] = []
  /// Where its lines start in ``text``, and the titles behind the numbers of resolutions.
  private var starts: [(line: Int, offset: Int)] = []

  /// Looks at the lines of the first page, as far as its body.
  init(lines: ArraySlice<Line>) {
    let body = lines.firstIndex { line in
      Formula.isEnacting(line) || Label(at: line.scalars)?.family == .number
    }
    let front = lines[..<(body ?? lines.endIndex)].prefix(24)
    for (index, line) in zip(front.indices, front) {
      if let number = Formula.resolutionNumber(line, orAlone: true),
        let symbol = ResolutionName(number: number)?.symbol
      {
        add(symbol, at: index)
        starts.append((index, text.count + Self.compact(number.unicodeScalars).count + 1))
      }
      for word in line.scalars.split(whereSeparator: \.isBlank)
      where FurnitureShape.isSymbol(word) {
        add(String(String.UnicodeScalarView(word)), at: index)
      }
      starts.append((index, text.count))
      text += Self.compact(line.scalars)
    }
  }

  private mutating func add(_ symbol: String, at index: Int) {
    symbols[symbol] = symbols[symbol] ?? index
  }

  /// Whether the line at `index` holds nothing but the document's symbol, the beginning of its title, or
  /// both, printed above it before.
  func areRepeated(in line: Line, at index: Int) -> Bool {
    var rest: [ArraySlice<Unicode.Scalar>] = []
    var (hasSymbol, hasOther) = (false, false)
    for word in line.scalars.split(whereSeparator: \.isBlank) {
      if let first = symbols[String(String.UnicodeScalarView(word))], first < index {
        hasSymbol = true
      } else if FurnitureShape.isSymbol(word) {
        hasOther = true
      } else {
        rest.append(word)
      }
    }
    if Formula.isDate(line) || Formula.isMeeting(line) { return false }
    let other = Self.compact(rest.joined())
    if other.isEmpty { return hasSymbol }
    guard other.count >= (hasSymbol ? 2 : 6) else { return false }
    // A symbol that the first page does not give needs more of the title beside it.
    if hasOther, other.count < 8 { return false }
    return line.ending == .open
      && starts.contains {
        $0.line < index && $0.offset <= text.count && text[$0.offset...].starts(with: other)
      }
  }

  private static func compact(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter { !$0.isBlank }
  }
}
