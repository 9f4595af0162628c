import Core

/// What holds of all diagnostics about one file.
enum DiagnosticRules {
  /// How many diagnostics are also written out as text.
  private static let written = 8

  static func check(_ diagnostics: [Diagnostic], in source: SourceText, _ faults: inout FaultList) {
    for diagnostic in diagnostics {
      faults.require(!diagnostic.id.isEmpty, "a diagnostic has no id")
      for language in Language.allCases {
        faults.require(
          !diagnostic.message[language].isEmpty,
          "\(diagnostic.id) says nothing in \(language.rawValue)")
      }
      guard diagnostic.file == source.file, let position = diagnostic.position else { continue }
      faults.require(
        stands(position, in: source),
        "\(diagnostic.id) stands at \(position.line):\(position.column), outside the file")
    }
    for diagnostic in diagnostics.prefix(written) {
      let text = DiagnosticText(language: .english).text(of: diagnostic)
      faults.require(text.hasSuffix("\n"), "the text of \(diagnostic.id) does not end its line")
    }
  }

  static func checkOrder(_ diagnostics: [Diagnostic], _ faults: inout FaultList) {
    faults.require(
      zip(diagnostics, diagnostics.dropFirst()).allSatisfy { !($1 < $0) },
      "the diagnostics are not sorted: \(diagnostics.map(\.id))")
  }

  /// Whether a position is one of a character, or just behind a line's last.
  private static func stands(_ position: SourcePosition, in source: SourceText) -> Bool {
    guard (1...source.lineCount).contains(position.line), position.column >= 1 else { return false }
    // A place behind the last line feed is shown on the last line, behind its ending.
    let start = source.lineStarts[position.line - 1]
    let end =
      position.line < source.lineCount ? source.lineStarts[position.line] : source.bytes.count
    return position.column - 1 <= source.bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}

extension SourceText {
  /// Whether a range lies within the text.
  func holds(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= bytes.count
  }
}

extension String {
  /// Whether a range of UTF-8 bytes lies within the text and cuts no character.
  func holds(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= utf8.count && isBoundary(range.lowerBound)
      && isBoundary(range.upperBound)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return index == utf8.endIndex || utf8[index] & 0xC0 != 0x80
  }
}
