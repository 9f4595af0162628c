/// Finds resolutions in English text: `resolution 72/77 of 7 December 2017`,
/// `resolutions 61/110 and 61/111 of 14 December 2006`, `General Assembly resolution 2601 A (XXIV)`.
///
/// A date behind `and` counts for the numbers of the same session before it. `decision 66/517` ends
/// a list.
struct EnglishResolutionScanner {
  let scan: Scan
  let organs: ResolutionOrganFinder
  let pinpoints: PinpointReader
  private var text: FoldedText { scan.text }

  init(scan: Scan, organs: ResolutionOrganFinder) {
    self.scan = scan
    self.organs = organs
    pinpoints = PinpointReader(text: scan.text)
  }

  private struct Item {
    var number: ResolutionNumber
    var range: Range<Int>
    var date: CalendarDate?
    /// The byte after the date, if any.
    var end: Int
  }

  func resolutions() -> [Found] {
    var found: [Found] = []
    text.forEach("esolution") { index in
      let letter = text.byte(index - 1)
      guard letter == UInt8(ascii: "r") || letter == UInt8(ascii: "R"),
        !FoldedText.isLetter(text.byte(index - 2)),
        text.start(of: "draft ", endingAt: index - 1) == nil
      else { return }
      let word = text.end(ofAny: ["s ", " "], at: index + "esolution".utf8.count)
      if let word { found += list(from: index - 1, numbersAt: word) }
    }
    return found
  }

  private func list(from word: Int, numbersAt index: Int) -> [Found] {
    var items: [Item] = []
    var position = index
    while let item = item(at: position, after: items.last) {
      items.append(item)
      guard let link = text.end(ofAny: Self.links, at: item.end) else { break }
      position = link
    }
    guard let last = items.last else { return [] }
    spreadDates(in: &items)
    let start = items[0].range
    items[0].range = word..<start.upperBound
    var organ = organs.organ(beforeEnglishWord: word)
    if case .unnamed = organ { organ = organs.organ(afterEnglishList: last.end) }
    return items.enumerated().compactMap { place, item in
      guard let target = organs.symbol(of: item.number, organ: organ) else { return nil }
      let isLast = place == items.count - 1
      var found = Found(
        kind: .resolution, target: target, range: item.range,
        pinpoint: isLast ? pinpoints.pinpoint(after: last.end) : nil, date: item.date?.iso)
      if place == 0, found.pinpoint == nil { found.pinpoint = precedingPinpoint(before: word) }
      return found
    }
  }

  private func item(at index: Int, after previous: Item?) -> Item? {
    guard let number = ResolutionNumber(in: text, at: index) else {
      guard let previous, previous.number.part != nil,
        let letter = ResolutionNumber.letter(in: text, at: index)
      else { return nil }
      var next = previous
      (next.number.part, next.number.end) = (letter.name, letter.end)
      next.range = index..<letter.end
      return dated(next)
    }
    return dated(Item(number: number, range: index..<number.end, end: number.end))
  }

  private func dated(_ item: Item) -> Item {
    var item = item
    (item.date, item.end) = (nil, item.range.upperBound)
    guard let start = text.end(of: " of ", at: item.range.upperBound),
      let date = scan.date(startingAt: start),
      date.start == date.end
    else { return item }
    (item.date, item.end) = (date.start, date.range.upperBound)
    return item
  }

  private func spreadDates(in items: inout [Item]) {
    for index in items.indices.dropLast().reversed()
    where items[index].date == nil
      && items[index].number.session == items[index + 1].number.session
    {
      items[index].date = items[index + 1].date
    }
  }

  /// `paragraph 17` of `paragraph 17 of General Assembly resolution 71/90`.
  private func precedingPinpoint(before word: Int) -> Range<Int>? {
    var position = word
    if let mention = scan.mention(endingAt: word - 1) { position = mention.range.lowerBound }
    for filler in ["its ", "the "] {
      if let start = text.start(of: filler, endingAt: position) { position = start }
    }
    guard let end = text.start(of: " of ", endingAt: position) else { return nil }
    for start in stride(from: end - 1, through: max(0, end - 60), by: -1)
    where text.byte(start) | 0x20 == UInt8(ascii: "p") && !FoldedText.isWord(text.byte(start - 1)) {
      let range = pinpoints.englishRange(at: start)
      if range?.upperBound == end { return range }
    }
    return nil
  }

  private static let links = [", and ", " and ", "; and ", ", as well as ", ", ", " to "]
}
