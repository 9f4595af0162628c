package import Core
import Formats

/// A summary to be checked, and the passages it may rest on.
package struct EvidenceCheck: Sendable {
  package var summary: Summary
  /// The slug of the document it digests; nil for an introduction, whose marks must name one.
  package var document: String?
  /// The passages of every document held, by slug.
  package var passages: [String: PassageIndex]

  package init(summary: Summary, document: String?, passages: [String: PassageIndex]) {
    self.summary = summary
    self.document = document
    self.passages = passages
  }

  /// Everything the checks of form find, unsorted.
  ///
  /// `evidence-malformed`, `evidence-unknown` and `evidence-missing` are errors, `evidence-broad` is a
  /// note; each stands at its mark, or at the first word of a sentence that has none.
  package func diagnostics() -> [Diagnostic] {
    EvidenceMalformedCheck.diagnostics(self) + EvidenceUnknownCheck.diagnostics(self)
      + EvidenceMissingCheck.diagnostics(self) + EvidenceBroadCheck.diagnostics(self)
  }

  var source: SourceText { summary.markdown.source }
}
