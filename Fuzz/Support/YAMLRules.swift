import Core
import Formats

/// What holds of YAML, alone and in front of a text.
enum YAMLRules {
  static func check(_ source: SourceText, _ faults: inout FaultList) {
    let front = FrontMatter.split(source)
    DiagnosticRules.check(front.diagnostics, in: source, &faults)
    faults.require(source.holds(front.body), "the body lies outside the file")
    if let yaml = front.yaml {
      faults.require(source.holds(yaml), "the front matter lies outside the file")
      faults.require(yaml.upperBound <= front.body.lowerBound, "front matter and body overlap")
      checkYAML(source, yaml, &faults)
    }
    checkYAML(source, 0..<source.bytes.count, &faults)
  }

  private static func checkYAML(
    _ source: SourceText, _ range: Range<Int>, _ faults: inout FaultList
  ) {
    let (value, diagnostics) = YAMLDocument.parse(source, in: range)
    DiagnosticRules.check(diagnostics, in: source, &faults)
    guard let value else {
      faults.require(diagnostics.blocks(), "there is neither a value nor an error")
      return
    }
    checkRanges(of: value, depth: 0, in: source, &faults)
    var record = YAMLRecord(value, in: source)
    read(&record)
    DiagnosticRules.check(record.finish(), in: source, &faults)
  }

  private static func checkRanges(
    of value: YAMLValue, depth: Int, in source: SourceText, _ faults: inout FaultList
  ) {
    faults.require(depth <= YAMLDocument.maximumDepth, "values are nested too deep")
    faults.require(source.holds(value.range), "a value lies outside the file")
    switch value.content {
    case .scalar: return
    case .sequence(let values):
      for value in values { checkRanges(of: value, depth: depth + 1, in: source, &faults) }
    case .mapping(let entries):
      faults.require(Set(entries.map(\.key)).count == entries.count, "a key is kept twice")
      for entry in entries {
        faults.require(source.holds(entry.keyRange), "a key lies outside the file")
        checkRanges(of: entry.value, depth: depth + 1, in: source, &faults)
      }
    }
  }

  /// Asks for values of every type under the names that the samples use.
  private static func read(_ record: inout YAMLRecord) {
    _ = record.string("symbol", required: true)
    _ = record.int("sessions")
    _ = record.bool("draft")
    _ = record.date("updated")
    _ = record.bilingual("title")
    _ = record.strings("themes")
    _ = record.entries("sources")
    _ = record.records("passages") { $0.string("note") }
    _ = record.record("meeting") { $0.texts("name") }
  }
}
