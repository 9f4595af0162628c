/// Reads whose a figure is: women in `女性占45.7%`, the orbiter in `15 kg on the orbiter`.
///
/// Only what stands right before or right behind the figure in the same clause is read; anything
/// between that is not one of the linking words leaves it open.
struct FigureBearer {
  let text: FoldedText

  /// Whose the share in `extent` is.
  func ofShare(_ extent: Range<Int>) -> FigureUnit? {
    shareBehind(extent.upperBound) ?? shareBefore(extent.lowerBound)
  }

  /// The whole of a share in `占与会者总数的43%`.
  func wholeOfShare(_ extent: Range<Int>) -> FigureUnit? {
    guard let link = beforeOf(extent.lowerBound),
      let noun = NounLookup.standard.chinese(at: link, in: text), !FigureNouns.isMeasure(noun.id),
      text.end(ofAny: ["的", "总数的", "人数的"], at: noun.end) == extent.lowerBound
    else { return nil }
    return .known(noun.id)
  }

  /// Whose the measured amount in `extent` is.
  func ofMeasure(_ extent: Range<Int>) -> FigureUnit? {
    measureBehind(extent.upperBound) ?? measureBefore(extent.lowerBound)
  }

  /// `是女性`, `为男性`, `的女性`, ` were women`, ` of participants were female`.
  private func shareBehind(_ end: Int) -> FigureUnit? {
    if let link = text.end(ofAny: ["是", "为", "系"], at: end),
      let noun = NounLookup.standard.chinese(at: link, in: text)
    {
      return .known(noun.id)
    }
    let verb = text.end(ofAny: Self.verbs, at: end)
    guard let verb else { return nil }
    return englishNoun(at: verb)
  }

  /// `女性占`, `女性占总数的`, `女性比例为`, `women accounted for `, `women (`.
  private func shareBefore(_ start: Int) -> FigureUnit? {
    var position = text.start(ofAny: ["("], endingAt: start) ?? start
    if position == start {
      if let end = text.start(ofAny: Self.englishLinks, endingAt: start) {
        return englishNoun(endingAt: end)
      }
      position = beforeOf(start) ?? start
      guard let link = text.start(ofAny: Self.chineseLinks, endingAt: position) else { return nil }
      position = text.start(of: "的", endingAt: link) ?? link
      position =
        text.start(ofAny: ["与会者", "人", "学员", "参与者"], endingAt: position).flatMap {
          chineseNoun(endingAt: $0) == nil ? nil : $0
        } ?? position
    }
    return chineseNoun(endingAt: position) ?? englishNoun(endingAt: position)
  }

  /// The end of `占` in `占与会者总数的`, at most twelve characters before `的`.
  private func beforeOf(_ start: Int) -> Int? {
    guard var position = text.start(of: "的", endingAt: start) else { return nil }
    for _ in 0..<12 {
      if text.start(of: "占", endingAt: position) != nil { return position }
      guard let (scalar, before) = text.scalar(endingAt: position),
        (0x3400...0x9FFF).contains(scalar)
      else { return nil }
      position = before
    }
    return nil
  }

  /// ` on the orbiter`, `的轨道器`.
  private func measureBehind(_ end: Int) -> FigureUnit? {
    let reader = ChineseUnitReader(text: text)
    if let of = text.end(of: "的", at: end),
      let noun = reader.knownHead(at: of, person: false, reach: 6)
    {
      return .known(noun.id)
    }
    if let noun = reader.knownHead(at: end, person: false, reach: 1) { return .known(noun.id) }
    guard let link = text.end(ofAny: Self.places, at: end) else { return nil }
    let begin = text.end(ofAny: ["the ", "its ", "a ", "an ", "each "], at: link) ?? link
    return englishNoun(at: begin)
  }

  /// `轨道器`, `轨道器上`, `轨道器质量为`, `the orbiter: `, `the orbiter `.
  private func measureBefore(_ start: Int) -> FigureUnit? {
    var position = start
    for _ in 0..<4 {
      guard let link = text.start(ofAny: Self.measureLinks, endingAt: position) else { break }
      position = link
    }
    if let noun = chineseNoun(endingAt: position) { return noun }
    let word = text.start(ofAny: Self.englishMeasureLinks, endingAt: start)
    return word.flatMap(englishNoun(endingAt:))
  }

  private func chineseNoun(endingAt index: Int) -> FigureUnit? {
    var (position, found) = (index, FigureUnit?.none)
    for _ in 0..<6 {
      guard let (scalar, before) = text.scalar(endingAt: position), FoldedText.isChinese(scalar)
      else { break }
      position = before
      if let noun = NounLookup.standard.chinese(at: position, in: text), noun.end == index,
        !FigureNouns.isMeasure(noun.id)
      {
        found = .known(noun.id)
      }
    }
    return found
  }

  private func englishNoun(at index: Int) -> FigureUnit? {
    let words = EnglishUnitReader(text: text).words(at: index, limit: 3)
    guard let head = EnglishUnitReader(text: text).head(words) else { return nil }
    if case .known(let id) = head.unit, FigureNouns.isMeasure(id) { return nil }
    return head.unit
  }

  /// The known noun that ends at `index`, of at most three words.
  private func englishNoun(endingAt index: Int) -> FigureUnit? {
    var (position, found) = (index, FigureUnit?.none)
    for _ in 0..<3 {
      var start = position
      while position - start < 24, FoldedText.isLetter(text.byte(start - 1)) { start -= 1 }
      guard start < position else { break }
      let words = EnglishUnitReader(text: text).words(at: start, limit: 3)
      let texts = words.prefix { $0.end <= index }.map(\.text)
      if let noun = NounLookup.standard.english(texts[...]), noun.count == texts.count,
        !FigureNouns.isMeasure(noun.id)
      {
        found = .known(noun.id)
      }
      guard text.byte(start - 1) == 0x20 || text.byte(start - 1) == 0x2D else { break }
      position = start - 1
    }
    return found
  }

  private static let verbs = [
    " were ", " was ", " are ", " is ", " being ", " identified as ", " ",
  ]
  private static let englishLinks = [
    " accounted for ", " accounting for ", " account for ", " made up ", " making up ",
    " constituted ", " represented ",
    " comprised ", " was ", " were ", " at ", ": ", " (",
  ]
  private static let chineseLinks = ["占比为", "占比达", "占比", "比例为", "比例达", "占到", "约占", "占", "比例"]
  private static let places = [" on ", " aboard ", " on board ", " for ", " in ", " of "]
  private static let measureLinks = [
    "上有", "上的", "上", "质量为", "质量", "重量为", "重量", "重", "各为", "为", "可搭载", "搭载", ":", "(", ",", "约",
  ]
  private static let englishMeasureLinks = [
    ": ", " (", " carrying ", " carries ", " weighs ", " weighing ", " of ", ", ", " ",
  ]
}
