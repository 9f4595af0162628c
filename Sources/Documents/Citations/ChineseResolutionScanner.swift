/// Finds General Assembly and other resolutions in Chinese text.
///
/// One `决议` closes a list: `1996年12月13日第51/122号、…以及2022年12月12日第77/120和77/121号决议`.
/// A list that `决定` closes names decisions and gives nothing; `…号决议、…号决定` is two lists.
struct ChineseResolutionScanner {
  let scan: Scan
  let organs: ResolutionOrganFinder
  let pinpoints: PinpointReader
  private var text: FoldedText { scan.text }

  init(scan: Scan, organs: ResolutionOrganFinder) {
    self.scan = scan
    self.organs = organs
    pinpoints = PinpointReader(text: scan.text)
  }

  /// A number of a list with what is printed around it.
  private struct Item {
    var number: ResolutionNumber
    var range: Range<Int>
    var date: CalendarDate?
    var organ: ResolutionOrgan?
  }

  func resolutions() -> [Found] {
    var (found, index) = ([Found](), 0)
    while index < text.count {
      guard startsNumber(at: index), let list = list(at: index) else {
        index += 1
        continue
      }
      found += list.found
      index = list.end
    }
    return found
  }

  private func startsNumber(at index: Int) -> Bool {
    let (byte, before) = (text.bytes[index], text.byte(index - 1))
    guard FoldedText.isDigit(byte) || byte == UInt8(ascii: "S") || byte == UInt8(ascii: "E") else {
      return false
    }
    return !FoldedText.isWord(before) && !"/.-".utf8.contains(before)
  }

  private func list(at index: Int) -> (found: [Found], end: Int)? {
    guard let first = item(at: index, after: nil) else { return nil }
    var items = [first]
    var closing = closing(at: first.range.upperBound)
    while closing == nil, let last = items.last, let next = nextItem(after: last) {
      items.append(next)
      closing = self.closing(at: next.range.upperBound)
    }
    // What does not close here closes from none of its items.
    guard let closing else { return ([], items[items.count - 1].range.upperBound) }
    guard closing.isResolution else { return ([], closing.end) }
    items[items.count - 1].range = items[items.count - 1].range.lowerBound..<closing.end
    return (citations(items), closing.end)
  }

  private func item(at index: Int, after previous: Item?) -> Item? {
    guard let number = ResolutionNumber(in: text, at: index) else { return nil }
    let start = text.start(of: "第", endingAt: index) ?? index
    let end = text.end(of: "号", at: number.end) ?? number.end
    var date = scan.date(endingAt: start).flatMap { $0.start == $0.end ? $0.start : nil }
    if date == nil, let previous, previous.number.session == number.session { date = previous.date }
    return Item(number: number, range: start..<end, date: date)
  }

  /// The next number after a separator, with or without a date, `第` or an organ before it.
  private func nextItem(after last: Item) -> Item? {
    var position = last.range.upperBound
    if text.byte(position) == UInt8(ascii: "(") { position = closingBracket(from: position) }
    guard let link = text.end(ofAny: Self.links, at: position) else { return nil }
    if let letter = ResolutionNumber.letter(in: text, at: link), last.number.part != nil {
      var next = last
      (next.number.part, next.number.end) = (letter.name, letter.end)
      next.range = link..<(text.end(of: "号", at: letter.end) ?? letter.end)
      return next
    }
    position = text.end(of: "其", at: link) ?? link
    var organ = last.organ
    if let mention = scan.mention(startingAt: position) {
      position = mention.range.upperBound
      organ = organs.organ(beforeChineseList: position)
    }
    if let date = scan.date(startingAt: position) {
      position = date.range.upperBound
    }
    position = text.end(of: "第", at: position) ?? position
    guard position < text.count, startsNumber(at: position),
      var next = item(at: position, after: last)
    else { return nil }
    next.organ = organ
    return next
  }

  /// Past a bracketed remark, if it closes soon.
  private func closingBracket(from index: Int) -> Int {
    var position = index
    while position < text.count, position - index < 200 {
      if text.bytes[position] == UInt8(ascii: ")") { return position + 1 }
      position += 1
    }
    return index
  }

  private func closing(at index: Int) -> (isResolution: Bool, end: Int)? {
    let noun = text.end(ofAny: Self.plurals, at: index) ?? index
    if let end = text.end(of: "决议", at: noun) {
      return text.end(of: "草案", at: end) == nil ? (true, end) : (false, end)
    }
    return text.end(of: "决定", at: noun).map { (false, $0) }
  }

  private func citations(_ items: [Item]) -> [Found] {
    let start = items[0].range.lowerBound
    let organ = organs.organ(beforeChineseList: start)
    return items.enumerated().compactMap { index, item in
      guard let target = organs.symbol(of: item.number, organ: item.organ ?? organ) else {
        return nil
      }
      let isLast = index == items.count - 1
      return Found(
        kind: .resolution, target: target, range: item.range,
        pinpoint: isLast ? pinpoints.pinpoint(after: item.range.upperBound) : nil,
        date: (item.date ?? adoption(before: start))?.iso)
    }
  }

  /// The day in `大会于2018年10月26日通过了题为……的第73/6号决议`.
  private func adoption(before index: Int) -> CalendarDate? {
    guard let date = scan.date(before: index), date.start == date.end, date.start.day != nil,
      date.range.lowerBound >= text.sentenceStart(before: index),
      text.end(of: "通过", at: date.range.upperBound) != nil
    else { return nil }
    return date.start
  }

  private static let links = ["以及", "和", "及", "与", "至", "、", ","]
  private static let plurals = ["等各项", "等项", "等", "各项", "这两项", "两项", "三项", "四项"]
}
