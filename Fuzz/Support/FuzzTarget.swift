import Core
import Documents

/// A reader of untrusted input, with what has to hold of it whatever it is given.
///
/// The fuzzer and the tests ask the same question: ``faults(with:)``.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case reader, akn, templates, markdown, yaml, csv, json

  /// What does not hold when `input`, the bytes of a file, is read; empty where all is well.
  ///
  /// Any bytes are allowed: a wrong input may give diagnostics, never a fault.
  package func faults(with input: [UInt8]) -> [String] {
    let source = SourceText(file: fileName, data: input)
    var faults = FaultList()
    switch self {
    case .reader:
      let document = DocumentReader().read(source)
      DocumentRules.check(document, of: source, &faults)
      let lost =
        Conservation.faults(of: document, from: source)
        + JSONConservation.faults(of: document.json(messages: .chinese), from: source)
      for fault in lost { faults.require(false, fault) }
    case .akn: DocumentRules.check(AkomaNtosoReader().read(source), of: source, &faults)
    case .templates: TemplateRules.check(source, &faults)
    case .markdown: MarkdownRules.check(source, &faults)
    case .yaml: YAMLRules.check(source, &faults)
    case .csv: CSVRules.check(source, &faults)
    case .json: JSONRules.check(source, &faults)
    }
    return faults.all
  }

  private var fileName: String {
    switch self {
    case .reader: "source.txt"
    case .akn: "source.xml"
    case .templates: "input.mustache"
    case .markdown: "summary.md"
    case .yaml: "document.yaml"
    case .csv: "table.csv"
    case .json: "data.json"
    }
  }
}
