/// A run of lines that belong together, with the label it starts with; its role is decided later.
struct Segment: Sendable {
  var label: Label?
  private(set) var lines: [Line]
  /// Cells of a tabular line; empty for running text.
  var cells: [String] = []
  /// Whether markup says that it is a heading.
  var isMarkedHeading: Bool { markedLevel > 0 }
  /// The level that markup gives, 1 to 6; 0 without.
  private(set) var markedLevel = 0
  /// Whether its number counts headings, as the text around it shows.
  var isNumberedHeading = false
  /// Whether it stands inside a quotation that an earlier paragraph opened.
  var isQuoted = false
  private var hasFullStop = false
  private(set) var width = 0

  init(label: Label? = nil, line: Line, cells: [String] = []) {
    self.label = label
    self.cells = cells
    lines = []
    append(line)
    // What ends a sentence is none, whatever marks it has.
    if line.ending == .open || line.width <= 60 && line.endsInColonOrQuestion {
      markedLevel = line.markedLevel
    }
  }

  mutating func append(_ line: Line) {
    let labelled = lines.isEmpty ? label?.length ?? 0 : 0
    lines.append(line)
    width += line.width
    guard !hasFullStop else { return }
    hasFullStop =
      line.scalars.contains("。") || Self.endsSentence(in: line.scalars, from: labelled)
  }

  /// The segment in two, the second from the line at `index` on, without label.
  func split(at index: Int) -> [Segment] {
    guard index > 0, index < lines.count else { return [self] }
    var (first, second) = (
      Segment(label: label, line: lines[0], cells: cells), Segment(line: lines[index])
    )
    for line in lines[1..<index] { first.append(line) }
    for line in lines[(index + 1)...] { second.append(line) }
    (first.isQuoted, second.isQuoted) = (isQuoted, isQuoted)
    return [first, second]
  }

  /// A full stop behind a letter, at the end or before a capital: not the one of `para. 10`.
  private static func endsSentence(in line: [Unicode.Scalar], from start: Int) -> Bool {
    for (index, scalar) in line.enumerated() where scalar == "." && index > start {
      guard line[index - 1].isLetter else { continue }
      guard index + 1 < line.count else { return true }
      if line[index + 1].isBlank, index + 2 < line.count, line[index + 2].isCapital { return true }
    }
    return false
  }

  var line: Int { lines.first?.number ?? 1 }

  /// The text after the label, lines joined.
  func body(_ words: WordBook? = nil) -> JoinedText {
    var joined = JoinedText(words: words, isRunning: isProse)
    for (index, line) in lines.enumerated() {
      joined.append(line, from: index == 0 ? label?.length ?? 0 : 0)
    }
    return joined
  }

  /// The text with the label, lines joined.
  func whole(_ words: WordBook? = nil) -> JoinedText {
    var joined = JoinedText(words: words, isRunning: isProse)
    for line in lines { joined.append(line) }
    return joined
  }

  /// Whether the label is all there is so far: the text follows on the next line.
  var isBareLabel: Bool {
    guard let label, lines.count == 1, let line = lines.first else { return false }
    return label.length >= line.scalars.count
  }

  var ending: TextEnding {
    // The point of a label alone on its line ends nothing.
    if isBareLabel { return .open }
    guard let last = lines.last else { return .open }
    // A footnote call may be all that was left for the last line.
    let isCall =
      lines.count > 1 && last.scalars.count <= 3
      && last.scalars.allSatisfy { $0.digit != nil || $0.superscriptDigit != nil }
    return isCall ? lines[lines.count - 2].ending : last.ending
  }

  /// The last character, footnote calls and closing marks included.
  var lastScalar: Unicode.Scalar? { lines.last?.scalars.last }

  /// Whether it is running text rather than a heading or title: numbered, an item, or with a full stop.
  var isProse: Bool {
    if let family = label?.family, family == .number || family == .decimal || family.isItem {
      return true
    }
    return hasFullStop || ending == .comma && width > 20 || ending == .terminal && width > 40
  }

  /// Whether it could be a heading: short, and no sentence.
  var looksLikeHeading: Bool {
    guard cells.isEmpty, lines.count <= 5, width <= 300 else { return false }
    if ending == .open { return true }
    return lines.count <= 2 && width <= 120 && label.map { !$0.family.isItem } ?? true
      && (lines.last?.scalars.last.map { "?？".unicodeScalars.contains($0) } ?? false)
  }
}
