import Core
import Formats

/// What holds of every Markdown text and of the HTML made of it.
enum MarkdownRules {
  /// Each section is rendered by reading the whole text again.
  private static let renderedSections = 3

  static func check(_ source: SourceText, _ faults: inout FaultList) {
    let document = MarkdownDocument.parse(source)
    DiagnosticRules.check(document.diagnostics, in: source, &faults)
    for run in document.blocks.flatMap(\.runs) { checkPlaces(of: run, in: source, &faults) }
    checkHTML(document.html(), &faults)
    checkHTML(document.html(headingShift: 2, replacing: hostile), &faults)
    let sections = document.sections()
    faults.require(
      sections.allSatisfy { document.blocks.indices.contains($0.blocks) },
      "a section lies outside the text")
    for section in sections.prefix(renderedSections) {
      checkHTML(document.html(of: section), &faults)
    }
    let front = FrontMatter.split(source)
    let body = MarkdownDocument.parse(source, body: front.body)
    for run in body.blocks.flatMap(\.runs) { checkPlaces(of: run, in: source, &faults) }
  }

  private static func checkPlaces(
    of run: MarkdownRun, in source: SourceText, _ faults: inout FaultList
  ) {
    let length = run.text.utf8.count
    faults.require(length > 0, "a run has no text")
    for offset in [0, length / 2, max(0, length - 1)] {
      let place = run.sourceOffset(at: offset)
      faults.require(
        (0...source.bytes.count).contains(place), "byte \(offset) of a run comes from \(place)")
    }
    faults.require(
      source.holds(run.sourceRange(0..<length)),
      "a run comes from \(run.sourceRange(0..<length)) of \(source.bytes.count) bytes")
    faults.require(
      (1...source.lineCount).contains(run.start.line), "a run starts on line \(run.start.line)")
  }

  /// Puts text that must be escaped in the place of other text.
  private static func hostile(_ run: MarkdownRun) -> [MarkdownPiece]? {
    guard run.index % 2 == 0 else { return nil }
    return [.text("<script>alert(1)</script>"), .html("<em>¶</em>"), .text("\" onclick=\"x")]
  }

  private static func checkHTML(_ html: String, _ faults: inout FaultList) {
    if let fault = HTMLCheck.fault(in: Array(html.utf8)) {
      faults.require(false, "\(fault) in the HTML \(html)")
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ inner: Range<Int>) -> Bool {
    inner.isEmpty || (lowerBound <= inner.lowerBound && inner.upperBound <= upperBound)
  }
}
