/// How a program ended, and what it wrote.
package struct ToolResult: Sendable, Hashable {
  /// The end of a process as its caller sees it.
  package enum End: Sendable, Hashable {
    case exited(Int32)
    /// It was ended by this signal.
    case signalled(Int32)
    /// It took longer than it was given, and was ended.
    case timedOut
  }

  package var end: End
  package var output: [UInt8]
  package var errors: [UInt8]

  package init(end: End, output: [UInt8], errors: [UInt8]) {
    (self.end, self.output, self.errors) = (end, output, errors)
  }

  /// Whether it ended by itself with status 0.
  package var isFine: Bool { end == .exited(0) }

  /// The last lines it wrote to standard error, without empty ones and control characters: at most
  /// three lines and 600 characters.
  ///
  /// `"\u{7}fatal: no such branch\r\n\n"` gives `fatal: no such branch`.
  package var lastWords: String {
    let text = String(decoding: errors.suffix(4_000), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { !Self.isControl($0) }))
    }.filter { line in line.contains { $0 != " " } }
    return String(lines.suffix(3).joined(separator: " / ").suffix(600))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
