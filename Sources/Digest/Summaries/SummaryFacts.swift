import Core
import Formats

/// The front matter of a summary.
struct SummaryFacts {
  var description = ""
  var updated: String?
  var reading: SummaryReading?

  /// Reads `description`, `updated`, `read_by` and `read_on`; anything else is an error, and so is one
  /// of the last two without the other.
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
    let isRead = ["read_by", "read_on"].contains { record.value($0) != nil }
    let reader = record.string("read_by", required: isRead)
    let day = record.date("read_on", required: isRead)
    if let reader, let day { facts.reading = SummaryReading(reader: reader, day: day) }
    diagnostics += record.finish()
    return facts
  }
}
