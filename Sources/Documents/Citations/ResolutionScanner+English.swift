/// Resolutions in English text: `resolution 72/77 of 7 December 2017`,
/// `resolutions 61/110 and 61/111 of 14 December 2006`, `General Assembly resolution 2601 A (XXIV)`.
///
/// A date behind `and` counts for the numbers of the same session before it. `decision 66/517` ends
/// a list.
extension ResolutionScanner {
  func englishResolutions() -> [Found] {
    var found: [Found] = []
    for word in ["esolution", "ESOLUTION"] {
      text.forEach(word) { index in
        let letter = text.byte(index - 1)
        guard letter == UInt8(ascii: "R") || (letter == UInt8(ascii: "r") && word == "esolution"),
          !FoldedText.isLetter(text.byte(index - 2)),
          text.start(ofAny: ["draft ", "Draft ", "DRAFT "], endingAt: index - 1) == nil,
          let numbers = text.end(
            ofAny: ["s Nos. ", " Nos. ", " No. ", "s ", "S ", " "], at: index + word.utf8.count)
        else { return }
        found += englishList(from: index - 1, numbersAt: numbers)
      }
    }
    return found
  }

  private func englishList(from word: Int, numbersAt index: Int) -> [Found] {
    var items: [ResolutionItem] = []
    var position = index
    while true {
      let next = englishItems(at: position, after: items.last)
      guard let last = next.last else { break }
      items += next
      if let link = text.end(ofAny: Self.englishLinks, at: last.end) {
        position = link
        if !englishItems(at: link, after: last).isEmpty { continue }
      }
      // `66/288, annex, para. 274, and 70/1`
      guard let pinpoint = pinpoints.pinpoint(after: last.end) else { break }
      items[items.count - 1].pinpoint = pinpoint
      guard let link = text.end(ofAny: Self.englishLinks, at: pinpoint.upperBound) else { break }
      position = link
    }
    guard let last = items.last else { return [] }
    spreadDates(in: &items)
    if text.end(ofAny: [", both of ", " both of ", ", all of "], at: last.range.upperBound) != nil {
      for place in items.indices { items[place].date = items[place].date ?? last.date }
    }
    let start = items[0].range
    items[0].range = word..<start.upperBound
    var organ = organs.organ(beforeEnglishWord: word)
    if case .unnamed = organ { organ = organs.organ(afterEnglishList: last.end) }
    return items.enumerated().compactMap { place, item in
      guard let target = organs.symbol(of: item.number, organ: organ) else { return nil }
      var found = Found(
        kind: .resolution, target: target, range: item.range, pinpoint: item.pinpoint,
        date: item.date?.iso)
      if place == 0, found.pinpoint == nil {
        found.pinpoint = pinpoints.pinpoint(before: organs.nameStart(beforeEnglishWord: word))
      }
      return found
    }
  }

  private func englishItems(at index: Int, after previous: ResolutionItem?) -> [ResolutionItem] {
    var items = ResolutionItem.items(in: text, at: index)
    if items.isEmpty, let sibling = previous?.sibling(in: text, at: index) { items = [sibling] }
    guard let last = items.last else { return [] }
    let date = text.end(
      ofAny: [" of ", ", both of ", " both of ", ", all of "], at: last.range.upperBound
    )
    .flatMap { scan.date(startingAt: $0) }.flatMap { $0.start == $0.end ? $0 : nil }
    for place in items.indices { items[place].date = date?.start }
    items[items.count - 1].end = date?.range.upperBound ?? last.range.upperBound
    return items
  }

  private func spreadDates(in items: inout [ResolutionItem]) {
    for index in items.indices.dropLast().reversed()
    where items[index].date == nil
      && items[index].number.session == items[index + 1].number.session
    {
      items[index].date = items[index + 1].date
    }
  }

  private static let englishLinks = [
    ", and ", " and ", "; and ", "; ", ", as well as ", " as well as ", ", ", " to ", "-",
  ]
}
