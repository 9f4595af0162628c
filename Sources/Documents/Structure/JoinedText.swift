/// Lines joined the way they were set.
///
/// Han meets Han with nothing between; between Latin words a space is put back unless a hyphen was
/// set for the line end; beside Latin letters and digits the space printed at a line end is kept.
struct JoinedText: Sendable {
  /// The characters, runs of blanks made one space.
  private(set) var scalars: [Unicode.Scalar] = []
  private var endsInSpace = false

  /// Adds the part of a line from `start` on.
  mutating func append(_ line: Line, from start: Int = 0) {
    let content = line.scalars[min(start, line.scalars.count)...].drop { $0.isBlank }
    defer { endsInSpace = line.endsInSpace }
    guard let first = content.first else { return }
    if let last = scalars.last {
      if last == "\u{AD}" {
        scalars.removeLast()
      } else if needsSpace(last, first) {
        scalars.append(" ")
      }
    }
    var pendingBlank = false
    for scalar in content {
      if scalar.isBlank {
        pendingBlank = true
      } else {
        if pendingBlank { scalars.append(" ") }
        scalars.append(scalar)
        pendingBlank = false
      }
    }
  }

  private func needsSpace(_ last: Unicode.Scalar, _ first: Unicode.Scalar) -> Bool {
    if endsInSpace, last.isLatinOrDigit || first.isLatinOrDigit { return true }
    if last == "-" || last == "/" { return false }
    let closesWord = last.isLatinOrDigit || ",.;:!?)]”’".unicodeScalars.contains(last)
    let opensWord = first.isLatinOrDigit || "([“‘".unicodeScalars.contains(first)
    guard closesWord, opensWord else { return false }
    // Digits beside digits or symbols are parts of numbers and citations cut by the line end.
    return last.properties.isAlphabetic || first.properties.isAlphabetic
      || ",.;:!?)]”’".unicodeScalars.contains(last)
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }
}
