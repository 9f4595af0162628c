/// General Assembly and other resolutions in Chinese text.
///
/// One `决议` closes a list: `1996年12月13日第51/122号、…以及2022年12月12日第77/120和77/121号决议`.
/// A list that `决定` closes names decisions and gives nothing; `…号决议、…号决定` is two lists.
extension ResolutionScanner {
  func chineseResolutions() -> [Found] {
    var (found, index) = ([Found](), 0)
    while index < text.count {
      guard startsNumber(at: index), let list = chineseList(at: index) else {
        index += 1
        continue
      }
      found += list.found
      index = max(list.end, index + 1)
    }
    return found
  }

  private func startsNumber(at index: Int) -> Bool {
    let (byte, before) = (text.bytes[index], text.byte(index - 1))
    // `第一七二一(十六)号决议`; Chinese characters without `第` are words.
    if byte >= 0xE3 { return text.start(of: "第", endingAt: index) != nil }
    guard FoldedText.isDigit(byte) || byte == UInt8(ascii: "S") || byte == UInt8(ascii: "E") else {
      return false
    }
    return !FoldedText.isWord(before) && !"/.-".utf8.contains(before)
  }

  private func chineseList(at index: Int) -> (found: [Found], end: Int)? {
    var items = chineseItems(at: index, after: nil)
    guard let first = items.first, var last = items.last else { return nil }
    var closing = closing(at: last.end)
    while closing == nil {
      let next = nextItems(after: last)
      guard let end = next.last else { break }
      items += next
      last = end
      closing = self.closing(at: last.end)
    }
    if closing == nil, let noun = nounBefore(first.range.lowerBound, until: last.end) {
      if noun.isAdjacent { items[0].range = noun.start..<items[0].range.upperBound }
      items[items.count - 1].range = items[items.count - 1].range.lowerBound..<last.end
      return (chineseCitations(items, from: noun.start), last.end)
    }
    // What does not close here closes from none of its items.
    guard let closing else { return ([], last.end) }
    guard closing.isResolution else { return ([], closing.end) }
    items[items.count - 1].range = items[items.count - 1].range.lowerBound..<closing.end
    return (chineseCitations(items, from: items[0].range.lowerBound), closing.end)
  }

  /// The noun before a list: `大会决议72/77`, `大会关于……的决议（第77/121号）`.
  private func nounBefore(_ start: Int, until end: Int) -> (start: Int, isAdjacent: Bool)? {
    if let noun = text.start(of: "决议", endingAt: start) { return (noun, true) }
    guard text.byte(end) == UInt8(ascii: ")") else { return nil }
    return text.start(of: "决议(", endingAt: start).map { ($0, false) }
  }

  /// The resolutions that the number at `index` stands for, with `第` and `号`.
  private func chineseItems(at index: Int, after previous: ResolutionItem?) -> [ResolutionItem] {
    var items = ResolutionItem.items(in: text, at: index)
    guard let first = items.first else { return [] }
    let start = text.start(of: "第", endingAt: index) ?? index
    var date = scan.date(endingAt: start).flatMap { $0.start == $0.end ? $0.start : nil }
    if date == nil, let previous, previous.number.session == first.number.session {
      date = previous.date
    }
    items[0].range = start..<first.range.upperBound
    for place in items.indices { items[place].date = date }
    takeMeasure(in: &items)
    return items
  }

  /// Takes `号` into the last item.
  private func takeMeasure(in items: inout [ResolutionItem]) {
    let last = items.count - 1
    guard let end = text.end(of: "号", at: items[last].end) else { return }
    items[last].range = items[last].range.lowerBound..<end
    items[last].end = end
  }

  /// The next number after a separator, with or without a date, `第` or an organ before it.
  private func nextItems(after last: ResolutionItem) -> [ResolutionItem] {
    var position = last.end
    if text.byte(position) == UInt8(ascii: "(") { position = closingBracket(from: position) }
    guard let link = text.end(ofAny: Self.chineseLinks, at: position) else { return [] }
    if let sibling = last.sibling(in: text, at: link) {
      var items = [sibling]
      takeMeasure(in: &items)
      return items
    }
    position = text.end(ofAny: ["其后的", "其后", "其"], at: link) ?? link
    var organ = last.organ
    if let mention = scan.mention(startingAt: position) {
      position = mention.range.upperBound
      organ = organs.organ(beforeChineseList: position)
    }
    if let date = scan.date(startingAt: position) {
      position = date.range.upperBound
    }
    position = text.end(of: "第", at: position) ?? position
    guard position < text.count, startsNumber(at: position) else { return [] }
    var items = chineseItems(at: position, after: last)
    for place in items.indices { items[place].organ = organ }
    return items
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
    var noun = text.end(of: "等", at: index) ?? index
    noun = text.end(ofAny: Self.chineseQuantities, at: noun) ?? noun
    if let end = text.end(of: "决议", at: noun) {
      return text.end(of: "草案", at: end) == nil ? (true, end) : (false, end)
    }
    return text.end(of: "决定", at: noun).map { (false, $0) }
  }

  private func chineseCitations(_ items: [ResolutionItem], from start: Int) -> [Found] {
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

  private static let chineseLinks = ["以及", "和", "及", "与", "至", "、", ","]
  private static let chineseQuantities = [
    "有关", "相关", "各项", "多项", "若干", "这两项", "两项", "三项", "四项", "五项", "项", "各",
  ]
}
