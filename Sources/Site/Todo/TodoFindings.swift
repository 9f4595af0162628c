import Core
import Digest

/// What was found, by the documents it concerns.
struct TodoFindings: Sendable {
  /// A diagnostic and the passages it is about.
  struct Finding: Sendable {
    var diagnostic: Diagnostic
    var passages: [PassageID]
  }

  /// By slug, the gravest first; paragraphs not in the digest are told on their own.
  private(set) var ofDocuments: [String: [Finding]] = [:]
  /// What concerns no document, or several.
  private(set) var others: [Finding] = []

  init(_ diagnostics: [Diagnostic], in corpus: Corpus) {
    let places = FindingPlaces(corpus)
    for severity in Severity.allCases.sorted(by: >) {
      for diagnostic in diagnostics where diagnostic.severity == severity {
        if diagnostic.id == "coverage" { continue }
        let finding = Finding(diagnostic: diagnostic, passages: places.passages(of: diagnostic))
        if let slug = places.document(of: diagnostic) {
          ofDocuments[slug, default: []].append(finding)
        } else {
          others.append(finding)
        }
      }
    }
  }

  /// Of all documents and of none.
  var all: [Finding] { ofDocuments.values.flatMap(\.self) + others }

  /// Whether an error keeps the site from being made.
  var blocks: Bool { all.contains { $0.diagnostic.severity == .error } }
}
