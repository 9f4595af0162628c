package import Core
package import Documents
import Formats

/// What holds of every document, whatever it was read from.
package enum DocumentRules {
  /// What does not hold of a document that was read from `source`.
  package static func faults(of document: Document, from source: SourceText) -> [String] {
    var faults = FaultList()
    check(document, of: source, &faults)
    return faults.all
  }

  static func check(_ document: Document, of source: SourceText, _ faults: inout FaultList) {
    DiagnosticRules.check(document.diagnostics, in: source, &faults)
    DiagnosticRules.checkOrder(document.diagnostics, &faults)
    let texts = checkAnchors(of: document, &faults)
    checkCitations(of: document, texts, &faults)
    checkCalls(of: document, texts, &faults)
    checkLines(of: document, in: source, &faults)
    JSONRules.checkRoundTrip(of: document.json(messages: .chinese), &faults)
  }

  /// Returns the text of each anchor.
  private static func checkAnchors(
    of document: Document, _ faults: inout FaultList
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for passage in document.passages {
      faults.require(!passage.id.isEmpty, "a passage has no anchor")
      faults.require(
        texts.updateValue(passage.text, forKey: passage.id) == nil,
        "the anchor \(passage.id) comes twice")
    }
    return texts
  }

  private static func checkCitations(
    of document: Document, _ texts: [String: String], _ faults: inout FaultList
  ) {
    for citation in document.citations {
      guard let text = texts[citation.at] else {
        faults.require(false, "\(citation.target) is cited at \(citation.at), which is nowhere")
        continue
      }
      faults.require(
        text.holds(citation.range) && !citation.range.isEmpty,
        "\(citation.target) is cited at bytes \(citation.range) of \(citation.at)")
      faults.require(!citation.target.isEmpty, "a citation at \(citation.at) has no target")
    }
  }

  private static func checkCalls(
    of document: Document, _ texts: [String: String], _ faults: inout FaultList
  ) {
    let notes = Set(document.footnotes.map(\.id))
    for (anchor, prose) in document.proses {
      let offsets = prose.calls.map(\.offset)
      faults.require(offsets == offsets.sorted(), "the calls of \(anchor) are not in order")
      for call in prose.calls {
        faults.require(
          prose.text.holds(call.offset..<call.offset),
          "the call of note \(call.number) stands at byte \(call.offset) of \(anchor)")
        faults.require(
          call.footnote.map(notes.contains) ?? true,
          "\(anchor) calls \(call.footnote ?? ""), which is nowhere")
      }
    }
    for note in document.footnotes {
      for anchor in note.calls {
        faults.require(texts[anchor] != nil, "\(note.id) is called by \(anchor), which is nowhere")
      }
    }
  }

  private static func checkLines(
    of document: Document, in source: SourceText, _ faults: inout FaultList
  ) {
    let lines = 1...source.lineCount
    for passage in document.passages {
      faults.require(
        passage.line.map(lines.contains) ?? true,
        "\(passage.id) starts on line \(passage.line ?? 0), outside the file")
    }
    let furniture = document.furniture.map(\.line)
    faults.require(furniture.allSatisfy(lines.contains), "page furniture lies outside the file")
    faults.require(furniture == furniture.sorted(), "the page furniture is not in order")
  }
}
