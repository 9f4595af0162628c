import Core

/// Lines joined the way they were set.
///
/// Han meets Han with nothing between; between Latin words a space is put back unless a hyphen was
/// set for the line end; beside Latin letters and digits the space printed at a line end is kept.
struct JoinedText: Sendable {
  /// A hyphen that was set only because a line ended, or might have.
  struct Hyphen: Sendable {
    var line: Int
    var scalar: Unicode.Scalar
  }

  /// The characters, runs of blanks made one space.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The hyphens left out, in order.
  private(set) var hyphens: [Hyphen] = []
  private var endsInSpace = false
  private var endsInSoftHyphen = false
  private var lastLine = 0
  private let words: WordBook?
  private let isRunning: Bool

  /// - Parameters:
  ///   - words: The evidence for hyphens at line ends; without it all are kept.
  ///   - isRunning: Whether it is running text, in which a single space between two Chinese
  ///     characters is noise of the extraction: `空 间`. In names and headings the text must show it.
  init(words: WordBook? = nil, isRunning: Bool = false) {
    self.words = words
    self.isRunning = isRunning
  }

  /// The text of a cell.
  init(cell: String, words: WordBook) {
    self.init(words: words)
    appendContent(Array(cell.unicodeScalars)[...], of: 0)
  }

  /// Adds the part of a line from `start` on.
  mutating func append(_ line: Line, from start: Int = 0) {
    let content = line.scalars[min(start, line.scalars.count)...].drop { $0.isBlank }
    guard let first = content.first else { return }
    defer { (endsInSpace, lastLine) = (line.endsInSpace, line.number) }
    if let last = scalars.last {
      if isLineEndHyphen(last, before: content) {
        scalars.removeLast()
        hyphens.append(Hyphen(line: lastLine, scalar: last))
      } else if !endsInSoftHyphen, needsSpace(last, first) {
        scalars.append(" ")
      }
    }
    appendContent(content, of: line.number)
    endsInSoftHyphen = content.last == "\u{AD}"
  }

  private mutating func appendContent(_ content: ArraySlice<Unicode.Scalar>, of line: Int) {
    var blanks = 0
    for scalar in content {
      if scalar.isBlank {
        blanks += 1
        continue
      }
      if scalar == "\u{AD}" {
        hyphens.append(Hyphen(line: line, scalar: scalar))
        continue
      }
      if blanks > 0, let last = scalars.last {
        let isNoise =
          blanks == 1 && Script.isChinese(last) && Script.isChinese(scalar)
          && (isRunning || words?.areOne(last, scalar) ?? false)
        if !isNoise { scalars.append(" ") }
      }
      scalars.append(scalar)
      blanks = 0
    }
  }

  private func isLineEndHyphen(_ last: Unicode.Scalar, before next: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    guard let words, last == "-" || last == "\u{2010}", !endsInSpace else { return false }
    let left = scalars.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }
    let right = next.prefix { $0.isLetter || $0 == "-" }
    return words.joins(left.reversed(), Array(right))
  }

  private func needsSpace(_ last: Unicode.Scalar, _ first: Unicode.Scalar) -> Bool {
    if endsInSpace, last.isLatinOrDigit || first.isLatinOrDigit { return true }
    if last == "-" || last == "/" { return false }
    let closesWord = last.isLatinOrDigit || ",.;:!?)]”’".unicodeScalars.contains(last)
    let opensWord = first.isLatinOrDigit || "([“‘".unicodeScalars.contains(first)
    guard closesWord, opensWord else { return false }
    // Digits beside digits or symbols are parts of numbers and citations cut by the line end.
    return last.isLetter || first.isLetter || ",.;:!?)]”’".unicodeScalars.contains(last)
  }

  /// The text with the marks of a call before it.
  func marked(with marks: JoinedText) -> JoinedText {
    var result = self
    result.scalars = marks.scalars + scalars
    result.hyphens = marks.hyphens + hyphens
    return result
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }
}
