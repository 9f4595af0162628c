import Core
import Formats

/// The runs of a Markdown block joined, with a way back into the file.
struct BlockText {
  private let source: SourceText
  private var bytes: [UInt8] = []
  private var runs: [(start: Int, run: MarkdownRun)] = []
  private var findings: [EvidenceFinding] = []

  /// `found` holds what was found in each run, by its number, with ranges in the run.
  init(_ block: MarkdownBlock, findings found: [Int: [EvidenceFinding]], in source: SourceText) {
    self.source = source
    for run in block.runs where run.kind != .imageText {
      let start = bytes.count
      runs.append((start, run))
      bytes.append(contentsOf: run.text.utf8)
      findings += (found[run.index] ?? []).map { $0.shifted(by: start) }
    }
  }

  func sentences() -> [SummarySentence] {
    let text = String(decoding: bytes, as: UTF8.self)
    var rest = findings[...]
    return SentenceSplitter.sentences(in: text, marks: findings.map(\.range)).map { range in
      let own = rest.prefix { $0.range.lowerBound < range.upperBound }
      rest = rest.dropFirst(own.count)
      return sentence(range, Array(own))
    }
  }

  private func sentence(_ range: Range<Int>, _ findings: [EvidenceFinding]) -> SummarySentence {
    var words = WordCollector()
    var (next, start) = (range.lowerBound, Int?.none)
    var places: [Int] = []
    for finding in findings.map(\.range) + [range.upperBound..<range.upperBound] {
      let piece = bytes[next..<max(next, finding.lowerBound)]
      start = start ?? piece.firstIndex { !WordCollector.isSpace($0) }
      words.add(piece)
      places.append(words.text.utf8.count)
      next = finding.upperBound
    }
    let span = sourceRange((start ?? range.lowerBound)..<range.upperBound)
    var result = SummarySentence(
      text: words.text, position: source.position(at: span.lowerBound), source: span,
      places: SentencePlaces(words.origins.map { sourceOffset($0) }), evidence: [], editor: nil,
      calculations: [], faults: [])
    for (finding, place) in zip(findings, places) {
      switch finding {
      case .mark(let mark):
        result.evidence.append(SentenceEvidence(mark: mark, source: sourceRange(mark.range)))
      case .editor(let note): result.editor = result.editor ?? note
      case .calculation(let calculation):
        result.calculations.append(
          SentenceCalculation(
            calculation: calculation, place: place, source: sourceRange(calculation.range)))
      case .malformed(let range, let fault):
        result.faults.append(SentenceFault(fault: fault, source: sourceRange(range)))
      }
    }
    return result
  }

  /// The bytes of the file that a non-empty range of the joined text comes from.
  private func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let (first, last) = (run(at: range.lowerBound), run(at: range.upperBound - 1))
    let start = first.run.sourceOffset(at: range.lowerBound - first.start)
    let end = last.run.sourceOffset(at: range.upperBound - 1 - last.start)
    return start..<max(start, end) + 1
  }

  /// The byte of the file that a byte of the joined text comes from.
  private func sourceOffset(_ offset: Int) -> Int {
    let (start, run) = run(at: offset)
    return run.sourceOffset(at: offset - start)
  }

  private func run(at offset: Int) -> (start: Int, run: MarkdownRun) {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
