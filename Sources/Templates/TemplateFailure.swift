package import Core

/// Why nothing was rendered: at least one diagnostic, sorted.
package struct TemplateFailure: Error, Hashable {
  package let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}
