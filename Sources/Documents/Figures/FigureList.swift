/// Puts candidates together: spans become one figure, numbers of a list share the unit of its last.
struct FigureList {
  let text: FoldedText
  private var candidates: [FigureCandidate] = []
  private var lastRefused = 0..<0

  init(text: FoldedText) {
    self.text = text
  }

  /// Remembers a number that is no figure, so that a list it opens is none either: `paragraphs 12 and 14`.
  mutating func refuse(_ token: NumberToken) {
    lastRefused = token.range
  }

  mutating func add(_ candidate: FigureCandidate) {
    let gap = gap(lastRefused.upperBound, candidate.token.range.lowerBound)
    if lastRefused.upperBound > 0, candidate.figure.unit == nil, candidate.figure.kind == .cardinal,
      gap.count <= 8, isLink(gap, Self.lists + Self.spans)
    {
      lastRefused = candidate.token.range
      return
    }
    candidates.append(candidate)
  }

  /// What is left when units have gone back through lists and spans have closed.
  func figures() -> [FigureMention] {
    var result: [FigureMention] = []
    var following: FigureCandidate?
    for candidate in candidates.reversed() {
      var candidate = candidate
      if let next = following, let joined = span(candidate, next) {
        result.removeLast()
        result.append(joined)
        candidate.figure = joined
        following = candidate
        continue
      }
      if let next = following { inherit(&candidate, from: next) }
      following = candidate
      if !candidate.isOpen { result.append(candidate.figure) }
    }
    return result.reversed()
  }

  /// `10至12公斤`, `10%至15%`, `10-12 days`, `between 10 and 12 days`.
  private func span(_ first: FigureCandidate, _ second: FigureCandidate) -> FigureMention? {
    let (low, high) = (first.figure, second.figure)
    guard !second.isOpen, high.upper == nil, low.upper == nil, low.value < high.value,
      low.extent.upperBound <= high.range.lowerBound,
      low.kind == high.kind || (low.unit == nil && low.kind == .cardinal),
      low.unit == nil || low.unit == high.unit
    else { return nil }
    let gap = gap(low.extent.upperBound, ordinalStart(of: high))
    let isBetween =
      text.start(ofAny: ["between ", "Between "], endingAt: low.range.lowerBound) != nil
    guard gap.count <= 6, isLink(gap, Self.spans) || (isBetween && isLink(gap, [" and "])) else {
      return nil
    }
    var joined = high
    joined.range = low.range.lowerBound..<high.range.upperBound
    joined.extent = low.extent.lowerBound..<high.extent.upperBound
    (joined.value, joined.upper) = (low.value, high.value)
    if low.bound != .exact { joined.bound = low.bound }
    joined.insideName = low.insideName
    joined.about = high.about ?? low.about
    return joined
  }

  private func inherit(_ candidate: inout FigureCandidate, from next: FigureCandidate) {
    guard candidate.figure.unit == nil,
      candidate.figure.kind == .cardinal || candidate.figure.kind == .ordinal,
      next.figure.unit != nil || next.figure.kind != .cardinal, !next.isOpen
    else { return }
    let gap = gap(candidate.figure.extent.upperBound, ordinalStart(of: next.figure))
    guard gap.count <= 8, isLink(gap, Self.lists) else { return }
    if candidate.figure.kind == .ordinal, next.figure.kind != .ordinal { return }
    // `68, 33 per cent of them women`: a comma alone makes no list of two of different kinds.
    if next.figure.kind != .cardinal, next.figure.kind != candidate.figure.kind,
      isLink(gap, [", ", ","]), !goesOn(behind: next.figure)
    {
      return
    }
    (candidate.figure.unit, candidate.figure.kind) = (next.figure.unit, next.figure.kind)
    candidate.isOpen = false
  }

  /// Whether more numbers follow in a list: `45, 53 and 1 per cent`.
  private func goesOn(behind figure: FigureMention) -> Bool {
    let end = figure.range.upperBound
    guard let link = text.end(ofAny: [" and ", ", and ", "和", ", "], at: end) else { return false }
    return text.isDigit(link)
  }

  private func ordinalStart(of figure: FigureMention) -> Int {
    let start = text.start(of: "第", endingAt: figure.range.lowerBound) ?? figure.range.lowerBound
    return start
  }

  private func gap(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  private func isLink(_ gap: Range<Int>, _ words: [String]) -> Bool {
    words.contains { text.end(of: $0, at: gap.lowerBound) == gap.upperBound }
  }

  private static let spans = ["至", "到", "-", "~", "—", " to ", " - ", "～"]
  private static let lists = [
    "、", "和", "及", "与", "或", "以及", ", ", " and ", " or ", ", and ", ",", "至", "-", " to ",
  ]
}
