import Core
import Formats

/// The front matter of a summary.
struct SummaryFacts {
  var description = ""
  var updated: String?

  /// Reads `description` and `updated`; anything else is an error.
  static func read(
    _ front: FrontMatter, of source: SourceText, diagnostics: inout [Diagnostic]
  ) -> SummaryFacts {
    var facts = SummaryFacts()
    guard let yaml = front.yaml else { return facts }
    let (value, problems) = YAMLDocument.parse(source, in: yaml)
    diagnostics += problems
    guard let value else { return facts }
    var record = YAMLRecord(value, in: source)
    facts.description = record.string("description") ?? ""
    facts.updated = record.date("updated")
    diagnostics += record.finish()
    return facts
  }
}
