/// What stands on the pages of a text without being text, recognised by shape, position and repetition.
struct PageFurniture: Sendable {
  /// The reasons to take a line for furniture.
  enum Kind: Sendable {
    /// The rule above the notes at the foot of a page.
    case noteRule
    case other
  }

  /// The furniture among the lines, by index.
  private(set) var kinds: [Int: Kind] = [:]
  private let lines: [Line]
  /// The indices of lines that start a page, the first line left aside.
  private(set) var pageStarts: [Int] = []

  /// Looks for it in `lines`, all lines of a text.
  init(in lines: [Line]) {
    self.lines = lines
    takeShapes()
    pageStarts = lines.indices.filter { $0 > 0 && lines[$0].startsPage }
    if pageStarts.isEmpty { inferPages() }
    takeLoneNumbers()
    takeSymbolsAtEdges()
    takeRepeated()
    takeLoneNumbers()
    takeSymbolsAtEdges()
    if !lines.contains(where: \.startsPage) { movePageStarts() }
  }

  private mutating func takeShapes() {
    for (index, line) in lines.enumerated() where line.cells.isEmpty || line.scalars.count < 120 {
      if FurnitureShape.isRule(line.scalars) || isShortRule(at: index) {
        kinds[index] = .noteRule
      } else if FurnitureShape.isLink(line.scalars) || FurnitureShape.isPageNumber(line.scalars) {
        kinds[index] = .other
      } else if index > 0, kinds[index - 1] == .other, FurnitureShape.isDateGroups(line.scalars) {
        kinds[index] = .other
      }
    }
  }

  /// `-----` above a note of the old form, `1/ …`.
  private func isShortRule(at index: Int) -> Bool {
    let scalars = lines[index].scalars
    guard scalars.count >= 3, scalars.allSatisfy({ "_-—―─━".unicodeScalars.contains($0) }),
      index + 1 < lines.count
    else { return false }
    return NoteMark(at: lines[index + 1].scalars)?.isEnclosed ?? false
  }

  /// Without form feeds, a page ends or starts where page numbers stand.
  private mutating func inferPages() {
    var index = 0
    while index < lines.count {
      guard kinds[index] == .other else {
        index += 1
        continue
      }
      while index < lines.count, kinds[index] == .other { index += 1 }
      if index < lines.count { pageStarts.append(index) }
    }
  }

  /// Lines that come back, digits aside, at the edges of pages, or there repeat the document's name.
  private mutating func takeRepeated() {
    guard !pageStarts.isEmpty else { return }
    var places: [String: [Int]] = [:]
    var seen: Set<Int> = []
    let names = OpeningNames(lines: lines[...])
    for start in pageStarts {
      for index in edge(at: start) where kinds[index] == nil && seen.insert(index).inserted {
        guard lines[index].scalars.count <= 160, lines[index].cells.count < 3,
          lines[index].ending == .open, !isNumbered(lines[index])
        else { continue }
        places[Self.pattern(of: lines[index]), default: []].append(index)
      }
    }
    var accepted: Set<Int> = []
    for indices in places.values {
      let isName = names.areRepeated(in: lines[indices[0]], at: indices[0])
      guard indices.count >= 3 || isName else { continue }
      accepted.formUnion(indices)
    }
    for (page, start) in pageStarts.enumerated() {
      let next = page + 1 < pageStarts.count ? pageStarts[page + 1] : lines.count
      let previous = page > 0 ? pageStarts[page - 1] : 1
      spread(accepted, over: Array(start..<next))
      spread(accepted, over: (previous..<max(previous, start)).reversed())
    }
  }

  /// Labels come back too, digits aside, and say nothing about a page.
  private func isNumbered(_ line: Line) -> Bool {
    if FurnitureShape.isLoneNumber(line.scalars) { return true }
    guard let family = Label(at: line.scalars)?.family else { return false }
    return family == .number || family == .decimal || family.isItem
  }

  /// Takes accepted lines of a page as far as they and other furniture reach from its edge.
  private mutating func spread(_ accepted: Set<Int>, over page: [Int]) {
    for index in page {
      guard kinds[index] == .other || accepted.contains(index) else { return }
      kinds[index] = .other
    }
  }

  /// The lines around the start of a page that may be header or footer; none of the first page's top.
  private func edge(at start: Int) -> Range<Int> {
    var low = start
    var count = 0
    while low > 0, count < 3 {
      low -= 1
      if kinds[low] == nil { count += 1 }
    }
    if start == pageStarts[0] { low = max(low, start * 2 / 3) }
    return low..<min(lines.count, start + 3)
  }

  private func isPageStart(_ index: Int) -> Bool {
    var (low, high) = (0, pageStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if pageStarts[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < pageStarts.count && pageStarts[low] == index
  }

  /// Whether a line touches a page boundary or other furniture, with nothing but blanks between.
  private func isAtEdge(_ index: Int) -> Bool {
    kinds[index - 1] == .other || kinds[index + 1] == .other || isPageStart(index)
      || isPageStart(index + 1)
  }

  /// Numbers alone at the edges of pages, where they count the pages.
  private mutating func takeLoneNumbers() {
    var found: [(index: Int, offset: Int)] = []
    for (page, start) in ([0] + pageStarts).enumerated() {
      let end = page < pageStarts.count ? pageStarts[page] : lines.count
      let own = (start..<end).filter { kinds[$0] != .other }
      guard let first = own.first, let last = own.last else { continue }
      for index in Set([first, last]).sorted() {
        let scalars = lines[index].scalars
        guard FurnitureShape.isLoneNumber(scalars) else { continue }
        found.append((index, scalars.reduce(0) { $0 * 10 + ($1.digit ?? 0) } - page))
      }
    }
    let counts = Dictionary(grouping: found, by: \.offset)
    for (_, places) in counts where places.count >= 2 {
      for place in places { kinds[place.index] = .other }
    }
  }

  private mutating func takeSymbolsAtEdges() {
    for (index, line) in lines.enumerated()
    where index > 0 && kinds[index] == nil && FurnitureShape.isSymbol(line.scalars) {
      // Below a note's number, or with a full stop, it is what the note says.
      let above = NoteMark(at: lines[index - 1].scalars)
      let isNote = above.map { !$0.isGlued } ?? false || line.ending == .terminal
      if isAtEdge(index), !isNote, !pageStarts.isEmpty, index > pageStarts[0] / 2 {
        kinds[index] = .other
      }
    }
  }

  /// Inferred pages start with their first line of text.
  ///
  /// The starts are in order, and a start inside a run of furniture that was walked over leads to
  /// where that walk ended: each line is looked at once.
  private mutating func movePageStarts() {
    var index = 0
    pageStarts = pageStarts.sorted().compactMap { start in
      index = max(index, start)
      while index < lines.count, kinds[index] == .other { index += 1 }
      return index < lines.count ? index : nil
    }
  }

  private static func pattern(of line: Line) -> String {
    var result = String.UnicodeScalarView()
    var wasBlank = false
    for scalar in line.scalars {
      if scalar.isBlank {
        if !wasBlank { result.append(" ") }
      } else {
        result.append(scalar.digit != nil ? "#" : scalar)
      }
      wasBlank = scalar.isBlank
    }
    return String(result)
  }
}
