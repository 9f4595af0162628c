/// A number of a list of resolutions with what is printed around it.
struct ResolutionItem {
  var number: ResolutionNumber
  /// From `第` or the number to the number's or `号`'s end, folded.
  var range: Range<Int>
  var date: CalendarDate?
  /// Who adopted it, where the list says so before this number.
  var organ: ResolutionOrgan?
  /// Behind this number although the list goes on: `66/288, annex, and 70/1`.
  var pinpoint: Range<Int>?
  /// The byte after all that belongs to it.
  var end: Int

  init(number: ResolutionNumber, range: Range<Int>) {
    (self.number, self.range, end) = (number, range, range.upperBound)
  }

  /// What a printed number stands for: two for `1721 A and B (XVI)`, none where no number starts.
  static func items(in text: FoldedText, at index: Int) -> [ResolutionItem] {
    ResolutionNumber.numbers(in: text, at: index).map {
      ResolutionItem(number: $0.number, range: $0.range)
    }
  }

  /// The `B` of `72/266 A and B`, which starts at `index`: another part of the same resolution.
  func sibling(in text: FoldedText, at index: Int) -> ResolutionItem? {
    guard number.part != nil, let letter = ResolutionNumber.letter(in: text, at: index) else {
      return nil
    }
    var number = number
    (number.part, number.end) = (letter.name, letter.end)
    var item = ResolutionItem(number: number, range: index..<letter.end)
    (item.date, item.organ) = (date, organ)
    return item
  }
}

/// What both languages' scanners read with.
struct ResolutionScanner {
  let scan: Scan
  let organs: ResolutionOrganFinder
  let pinpoints: PinpointReader
  var text: FoldedText { scan.text }

  init(scan: Scan, organs: ResolutionOrganFinder) {
    self.scan = scan
    self.organs = organs
    pinpoints = PinpointReader(text: scan.text)
  }

  /// All resolutions, those of Chinese lists first.
  func resolutions() -> [Found] { chineseResolutions() + englishResolutions() }
}
