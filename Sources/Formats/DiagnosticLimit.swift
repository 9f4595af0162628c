import Core

/// How much is said about one file.
///
/// Each diagnostic holds the line it is about; a hostile file of one long line with an error in every word
/// would otherwise take quadratic time and space to complain about.
enum DiagnosticLimit {
  /// After so many errors of one file the rest is not mentioned.
  static let perFile = 100
}

extension [Diagnostic] {
  /// Appends a diagnostic, unless there are enough already; then it is not even made.
  mutating func appendWithinLimit(_ diagnostic: @autoclosure () -> Diagnostic) {
    if count < DiagnosticLimit.perFile { append(diagnostic()) }
  }
}
