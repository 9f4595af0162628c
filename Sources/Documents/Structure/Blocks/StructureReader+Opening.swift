import Core

extension StructureReader {
  /// Reads a table of contents that stands above the title, and returns the index after it.
  mutating func readContents() -> Int {
    let table = segments.first.map { Formula.isFrontHeading($0) } ?? false ? 1 : 0
    guard table < segments.count,
      ContentsTable.isTable(segments[table...].prefix { !$0.cells.isEmpty })
    else { return 0 }
    var index = 0
    while index <= table { index = readSegment(at: index) }
    return index
  }

  /// The index of the first segment of the body, masthead and title above it.
  func bodyStart(from first: Int) -> Int {
    let start = markedStart(from: first, upTo: labelledStart(from: first))
    if let formula = segments[first...].prefix(80).firstIndex(where: \.isFormula),
      start >= formula || !hasParagraphs(in: start..<formula)
    {
      let part = segments[first..<formula].suffix(3).firstIndex {
        $0.label?.family == .division(.part)
      }
      return part ?? formula
    }
    return opensWithHeading(at: start) ? start - 1 : start
  }

  /// The first heading below the title that markup shows, where one stands above `start`.
  private func markedStart(from first: Int, upTo start: Int) -> Int {
    let reader = OpeningReader()
    let marked = segments.indices[first..<start].filter {
      segments[$0].isMarkedHeading && !reader.looksLikeMasthead(segments[$0])
        && !reader.isSupplement(segments[$0])
    }
    guard let title = marked.first else { return start }
    return marked.first { segments[$0].markedLevel > segments[title].markedLevel } ?? start
  }

  /// Whether the line above the first paragraph is a heading and not of the title: where others such as
  /// it stand above paragraphs further down.
  private func opensWithHeading(at start: Int) -> Bool {
    guard start >= 2, start < segments.count, segments[start].label?.family == .number,
      segments[start].ending == .terminal, isPlainHeading(segments[start - 1]),
      !OpeningReader().isSupplement(segments[start - 1])
    else { return false }
    var others = 0
    for index in segments.indices.dropFirst(start + 1).dropLast()
    where segments[index].cells.isEmpty {
      guard segments[index].label?.family.isHeading != true else { return false }
      guard isPlainHeading(segments[index]), segments[index - 1].ending == .terminal,
        segments[index + 1].label?.family == .number
      else { continue }
      others += 1
    }
    return others > 0
  }

  private func isPlainHeading(_ segment: Segment) -> Bool {
    segment.label == nil && segment.looksLikeHeading && segment.lines.count <= 2
  }

  /// Whether numbered sentences stand there, above the formula of a resolution that a report quotes.
  private func hasParagraphs(in range: Range<Int>) -> Bool {
    segments[range].contains { $0.label?.family == .number && $0.ending != .open }
  }

  /// The index of the first segment that a label or a sentence shows to be text.
  private func labelledStart(from first: Int) -> Int {
    for (index, segment) in zip(segments.indices, segments).dropFirst(first) {
      guard let label = segment.label else {
        if index > first, Formula.isFrontHeading(segment) || ContentsTable.isRow(segment) {
          return index
        }
        if segment.ending == .terminal, segment.lines.count > 1 || segment.isProse, index > first {
          return index
        }
        continue
      }
      switch label.family {
      case .number where label.ordinal == 1 && !isTitleNumber(at: index): return index
      case .number where index > first && segment.ending == .terminal: return index
      case .number where isParent(of: index + 1, label.ordinal): return index
      case .decimal: return index
      case .han, .letter, .roman, .division:
        if label.ordinal == 1 || index > first && segment.looksLikeHeading && !segment.isBareLabel {
          return index
        }
      case .annex: return index
      default: break
      }
    }
    return min(first + 1, segments.count)
  }

  /// A numbered line that no sentence ends and no second number follows belongs to the title.
  private func isTitleNumber(at index: Int) -> Bool {
    segments[index].looksLikeHeading
      && !segments[(index + 1)...].prefix(400).contains {
        $0.label?.family == .number && $0.label?.ordinal == 2
      }
  }

  mutating func readOpening(from first: Int, upTo start: Int) {
    opening = OpeningReader().read(Array(segments[first..<start]))
    if let first = opening.masthead.first {
      let text = opening.masthead.map { printed($0) }.joined(separator: "\n")
      blocks.append(.masthead(TextBlock(id: "masthead", prose: Prose(text), line: first.line)))
    }
    if let first = opening.title.first {
      let text = (opening.title + opening.supplements).map { printed($0) }
        .joined(separator: "\n")
      blocks.append(.title(TextBlock(id: "title", prose: Prose(text), line: first.line)))
    }
  }

  /// All the text of a segment outside paragraphs; of a row, its cells.
  private mutating func printed(_ segment: Segment) -> String {
    join(segment.whole(words))
  }

  /// The joined text, its line-end hyphens noted.
  mutating func join(_ joined: JoinedText) -> String {
    hyphens += joined.hyphens
    return joined.text
  }
}
