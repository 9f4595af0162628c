import Core

extension Line {
  /// The lines of a source that hold anything, the marks taken out of them, and what its limits have to say.
  ///
  /// A page starts at a form feed. Where there is none, and the lines of a text are set apart by blank
  /// lines, it starts at an indented line that follows another line directly: the page's own leading space.
  static func lines(
    of source: SourceText, limits: ReaderLimits
  ) -> (lines: [Line], marks: [FurnitureLine], diagnostics: [Diagnostic]) {
    var (lines, marks, diagnostics) = ([Line](), [FurnitureLine](), [Diagnostic]())
    let isMarkedUp = MarkdownEvidence.isFound(in: source.bytes[...])
    var (blanks, formFeed) = (0, false)
    var edgeTabs: [(index: Int, cells: [String])] = []
    if let tooLarge = limits.tooLarge(source) { diagnostics.append(tooLarge) }
    for number in 1...source.lineCount {
      let range = source.lineRange(number)
      guard range.lowerBound < limits.sourceBytes else { break }
      if range.count > limits.lineBytes {
        diagnostics.append(limits.tooLong(line: number, of: source))
      }
      for printed in pieces(of: source.bytes[range], limit: limits.lineBytes) {
        let marked = isMarkedUp && range.count <= limits.lineBytes ? MarkdownLine(printed) : nil
        let raw = marked?.scalars ?? printed
        marks += (marked?.marks ?? []).map { FurnitureLine(line: number, text: $0) }
        if printed.contains("\u{0C}") || marked?.partsPages ?? false { formFeed = true }
        let content = LetterSpacing.closed(raw.trimmed)
        guard !content.isEmpty else {
          blanks += 1
          continue
        }
        let tabbed = raw.contains("\t")
        lines.append(
          Line(
            number: number, scalars: content,
            indent: indent(of: raw),
            endsInSpace: raw.last.map { $0.isBlank && !$0.isZeroWidth } ?? false,
            blanksBefore: blanks, startsPage: formFeed,
            cells: tabbed && isRow(content)
              ? cells(of: raw) : ContentsTable.cells(of: content) ?? []))
        if let marked {
          lines[lines.count - 1].markedLevel = marked.level
          if !marked.cells.isEmpty { lines[lines.count - 1].cells = marked.cells }
        }
        if tabbed { edgeTabs.append((lines.count - 1, cells(of: raw))) }
        (blanks, formFeed) = (0, false)
      }
    }
    markPages(in: &lines)
    takeMargin(from: &lines)
    extendTables(in: &lines, edgeTabs: edgeTabs)
    ContentsTable.mark(in: &lines)
    BlankTable.mark(in: &lines)
    return (lines, marks, diagnostics)
  }

  /// Cells in front of a line; a tab goes to the next multiple of eight.
  private static func indent(of raw: [Unicode.Scalar]) -> Int {
    raw.prefix { $0.isBlank }.reduce(0) { cells, blank in
      switch blank {
      case "\u{0C}": 0
      case "\t": (cells / 8 + 1) * 8
      case let blank where blank.isZeroWidth: cells
      default: cells + 1
      }
    }
  }

  /// A tab within makes a row, unless it only sets a label off from its text: `1.⇥请`.
  private static func isRow(_ content: [Unicode.Scalar]) -> Bool {
    guard let tab = content.firstIndex(of: "\t") else { return false }
    guard let label = Label(at: content), label.family == .number || label.family.isItem,
      !content[(tab + 1)...].contains("\t")
    else { return true }
    return label.length <= tab
  }

  /// The scalars of a line; of one over the limit, in pieces that end where a character ends.
  private static func pieces(
    of bytes: ArraySlice<UInt8>, limit: Int
  ) -> [[Unicode.Scalar]] {
    guard bytes.count > limit else { return [UTF8Scalars.decode(bytes)] }
    var (result, rest) = ([[Unicode.Scalar]](), bytes)
    while !rest.isEmpty {
      var end = min(rest.startIndex + max(4, limit), rest.endIndex)
      while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end += 1 }
      result.append(UTF8Scalars.decode(rest[..<end]))
      rest = rest[end...]
    }
    return result
  }

  private static func cells(of raw: [Unicode.Scalar]) -> [String] {
    raw.split(separator: "\t", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView(Array($0).trimmed))
    }
  }

  /// A tab at the edge of a line makes it a row where the line before or after is one.
  private static func extendTables(
    in lines: inout [Line], edgeTabs: [(index: Int, cells: [String])]
  ) {
    for (index, cells) in edgeTabs + edgeTabs.reversed() where !lines[index].isTabular {
      let before = index > 0 && lines[index - 1].isTabular
      let after = index + 1 < lines.count && lines[index + 1].isTabular
      if before || after { lines[index].cells = cells }
    }
  }

  private static func markPages(in lines: inout [Line]) {
    let apart = lines.dropFirst().count { $0.blanksBefore > 0 }
    guard apart * 10 > lines.count * 7, !lines.contains(where: \.startsPage) else { return }
    for index in lines.indices.dropFirst()
    where lines[index].blanksBefore == 0 && lines[index].indent > 0 {
      lines[index].startsPage = true
      lines[index].indent -= 1
    }
  }

  /// The indent that most lines share is the margin of the page, not an indent.
  private static func takeMargin(from lines: inout [Line]) {
    var counts: [Int: Int] = [:]
    for line in lines { counts[line.indent, default: 0] += 1 }
    guard let (margin, times) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      margin > 0, times * 2 > lines.count
    else { return }
    for index in lines.indices { lines[index].indent = max(0, lines[index].indent - margin) }
  }
}
