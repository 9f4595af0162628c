/// In English the organ stands before the word `resolution` or behind the list.
extension ResolutionOrganFinder {
  /// The organ before `resolution` at `index`: `General Assembly resolution`, `the Council, in its`.
  func organ(beforeEnglishWord index: Int) -> ResolutionOrgan {
    var (position, isOwned) = (index, false)
    for filler in Self.fillers {
      guard let start = text.start(of: filler, endingAt: position) else { continue }
      position = start
      if filler == "its " { isOwned = true }
    }
    if text.byte(position - 1) == 0x20 { position -= 1 }
    // `Economic and Social Council (ECOSOC) resolution`: a name may end inside a bracket.
    for end in [position, position - 1] {
      if let mention = scan.mention(endingAt: end), let organ = organ(mention) { return organ }
    }
    if isOwned {
      return text.start(ofAny: Self.bodyEndings, endingAt: position) == nil
        ? owner(before: position) : .unlinked
    }
    return isUnknownName(endingAt: index - 1) || isAcronym(endingAt: position)
      ? .unlinked : .unnamed
  }

  /// Where the name of the organ before `resolution` at `index` starts, `its` and `the` included.
  func nameStart(beforeEnglishWord index: Int) -> Int {
    var position = index
    if let mention = scan.mention(endingAt: index - 1) { position = mention.range.lowerBound }
    for filler in ["United Nations ", "its ", "the "] {
      position = text.start(of: filler, endingAt: position) ?? position
    }
    return position
  }

  /// The organ behind the list: `resolution 55/1 of the Human Rights Council`,
  /// `resolution 48/13, adopted by the Human Rights Council`.
  func organ(afterEnglishList index: Int) -> ResolutionOrgan {
    guard var start = text.end(ofAny: Self.afterList, at: index) else { return .unnamed }
    start = text.end(of: "United Nations ", at: start) ?? start
    if let mention = scan.mention(startingAt: start) { return organ(mention) ?? .unnamed }
    // `of the Commission on …`, a body that is not known.
    let isName =
      FoldedText.isUpper(text.byte(start)) && text.start(of: " the ", endingAt: start) != nil
    return isName ? .unlinked : .unnamed
  }

  /// Whether a name that is not known ends there: a capitalised word that no sentence begins with,
  /// or an acronym.
  private func isUnknownName(endingAt end: Int) -> Bool {
    let start = wordStart(endingAt: end)
    guard text.byte(end) == 0x20, end > start + 1, FoldedText.isUpper(text.byte(start)),
      text.start(ofAny: ["United Nations", "UN", "GA", "States"], endingAt: end) == nil
    else { return false }
    // In a line of capitals nothing is an acronym.
    if FoldedText.isUpper(text.byte(start + 1)) { return !FoldedText.isUpper(text.byte(end + 2)) }
    return text.byte(start - 1) == 0x20 && FoldedText.isWord(text.byte(start - 2))
  }

  /// Whether an acronym of three capitals or more ends there: `the CND, in resolution`.
  private func isAcronym(endingAt end: Int) -> Bool {
    let start = wordStart(endingAt: end)
    return end >= start + 3 && text.bytes[start..<start + 3].allSatisfy { FoldedText.isUpper($0) }
      && text.end(ofAny: [", in ", " in "], at: end) != nil
  }

  private func wordStart(endingAt end: Int) -> Int {
    var start = end
    while start > max(0, end - 60),
      FoldedText.isWord(text.byte(start - 1)) || text.byte(start - 1) == 0x2D
    {
      start -= 1
    }
    return start
  }

  /// From `resolution` outwards.
  private static let fillers = [
    "revised ", "the ", "its ", "in ", "under ", "by ", "adopted ", "recalled ", "recalling ",
    "reaffirmed ", "noted ", ", ", "’s ", "'s ",
  ]
  /// Last words of bodies: what stands there is one that is not known.
  private static let bodyEndings = [
    " Parties", " Conference", " Congress", " Parliament", " Board", " Union", " Assembly",
    " Council",
  ]
  private static let afterList = [
    ", adopted by the ", " adopted by the ", " of the ", " by the ", " of ",
  ]
}
