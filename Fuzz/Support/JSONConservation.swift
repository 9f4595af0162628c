package import Core
package import Formats

/// Whether what `parse` writes keeps its source: every non-blank character of it stands in exactly one
/// text, label, cell or line of page furniture of the JSON, whatever the model behind it holds.
///
/// A footnote call stands in `notes`, by the label of its footnote; superscript digits count as digits.
package enum JSONConservation {
  /// What of `source` is lost or added in `json`; empty where it is kept.
  package static func faults(of json: JSONValue, from source: SourceText) -> [String] {
    if json["diagnostics"]?.elements.contains(where: { $0["id"]?.string == "source-too-large" })
      ?? false
    {
      return []
    }
    var counts: [Unicode.Scalar: Int] = [:]
    for line in 1...source.lineCount { count(source.line(line), as: -1, in: &counts) }
    var labels: [String: String] = [:]
    for note in json["footnotes"]?.elements ?? [] {
      if let number = note["number"]?.string { labels[number] = note["label"]?.string }
    }
    var calls = 0
    for text in texts(of: json) { count(text, as: 1, in: &counts) }
    for number in numbersOfCalls(in: json) {
      calls += 1
      count(labels[number] ?? number, as: 1, in: &counts)
    }
    // A call may be enclosed where its footnote is not: `(3)`, `3/`.
    let enclosing = counts.filter { "()（）[]［］/^⁽⁾".unicodeScalars.contains($0.key) }
    if enclosing.values.reduce(0, { $0 + abs($1) }) <= 2 * calls {
      counts = counts.filter { enclosing[$0.key] == nil }
    }
    let wrong = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    guard !wrong.isEmpty else { return [] }
    let list = wrong.prefix(8).map { scalar, count in
      "\(count > 0 ? "+" : "")\(count) \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true)))"
    }
    return ["characters are lost from the JSON or added to it: \(list.joined(separator: ", "))"]
  }

  private static func count(
    _ text: String, as times: Int, in counts: inout [Unicode.Scalar: Int]
  ) {
    for scalar in text.unicodeScalars where !scalar.isBlankInConservation {
      counts[scalar.withoutSuperscript, default: 0] += times
    }
  }

  /// Every text of the JSON that is printed in the source.
  private static func texts(of json: JSONValue) -> [String] {
    var result = [json["title"]?.string ?? ""]
    for name in ["masthead", "headings", "paragraphs", "footnotes", "furniture", "closing"] {
      for element in json[name]?.elements ?? [] { result += printed(in: element) }
    }
    for table in json["tables"]?.elements ?? [] {
      result += (table["rows"]?.elements ?? []).flatMap(\.elements).compactMap(\.string)
    }
    return result
  }

  private static func printed(in element: JSONValue) -> [String] {
    [element["label"]?.string ?? "", element["text"]?.string ?? ""]
      + (element["items"]?.elements ?? []).flatMap(printed)
  }

  private static func numbersOfCalls(in json: JSONValue) -> [String] {
    ["masthead", "headings", "paragraphs", "closing"].flatMap { json[$0]?.elements ?? [] }
      .flatMap { $0["notes"]?.elements ?? [] }.compactMap(\.string)
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  fileprivate var string: String? {
    if case .string(let string) = self { string } else { nil }
  }
}

extension Unicode.Scalar {
  /// `³` gives `3`; every other character itself.
  fileprivate var withoutSuperscript: Unicode.Scalar {
    switch value {
    case 0xB9: "1"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0x2070, 0x2074...0x2079: Unicode.Scalar(UInt8(value - 0x2070 + 0x30))
    default: self
    }
  }
}
