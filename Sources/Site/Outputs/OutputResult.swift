package import Core

/// What a finished build did to the output folder.
package struct OutputResult: Sendable, Hashable {
  /// New or changed files.
  package var written: Int
  /// Files whose bytes were there already.
  package var unchanged: Int
  /// Files of the last build that this one does not have.
  package var removed: Int
  /// Whether the output became the new one in a single step; false too when nothing had changed.
  package var exchanged: Bool
  /// Warnings, such as that the change was not atomic.
  package var diagnostics: [Diagnostic]
}
