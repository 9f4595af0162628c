/// Whose resolution a number names.
enum ResolutionOrgan {
  case series(ResolutionSeries)
  /// A body whose resolutions have no UN symbol, or one that is not known.
  case unlinked
  /// Nothing is said: the document's own organ, or the General Assembly.
  case unnamed
}

/// Finds the organ beside a list of resolution numbers.
struct ResolutionOrganFinder {
  let scan: Scan
  let vocabulary: Vocabulary
  /// The series that numbers without a named organ belong to.
  let ownSeries: ResolutionSeries?

  /// The symbol of a number, or nil where it is none that can be linked.
  func symbol(of number: ResolutionNumber, organ: ResolutionOrgan) -> String? {
    switch organ {
    case .series(let series): number.symbol(in: series)
    case .unlinked: nil
    case .unnamed:
      if number.form == .year {
        vocabulary["security-council"]?.resolutions.flatMap { number.symbol(in: $0) }
      } else {
        ownSeries.flatMap { number.symbol(in: $0) }
      }
    }
  }

  /// The organ a mention names; a short form shared by several is left open.
  private func organ(_ mention: VocabularyMention) -> ResolutionOrgan? {
    guard mention.slugs.count == 1, let entry = vocabulary[mention.slugs[0]], entry.kind == .body
    else { return nil }
    return entry.resolutions.map { .series($0) } ?? .unlinked
  }
}

// MARK: Chinese: the organ stands before the list

extension ResolutionOrganFinder {
  /// The organ before a Chinese list that starts at `index`: `大会第…`, `人权理事会在其2024年…第…`.
  func organ(beforeChineseList index: Int) -> ResolutionOrgan {
    var (position, isLoose) = (index, false)
    for _ in 0..<6 {
      if let date = scan.date(endingAt: position) {
        position = date.range.lowerBound
      } else if let start = scan.text.start(ofAny: Self.fillers, endingAt: position) {
        position = start
      } else if let start = scan.text.start(ofAny: ["在", "依照", "根据"], endingAt: position) {
        (position, isLoose) = (start, true)
      } else {
        break
      }
    }
    if let mention = scan.mention(endingAt: position) {
      if mention.isShortForm, !ChineseContext(text: scan.text).standsAlone(mention.range) {
        return .unlinked
      }
      guard let organ = organ(mention) else { return .unnamed }
      if isLoose, case .unlinked = organ { return .unnamed }
      return organ
    }
    if position < index, !isLoose, adopted(endingAt: index) { return .unlinked }
    let isUnknownBody = scan.text.start(ofAny: Self.bodyEndings, endingAt: position) != nil
    return isUnknownBody && !isLoose ? .unlinked : .unnamed
  }

  /// Whether `…通过的` stands before, with another body than an organ in its clause.
  private func adopted(endingAt index: Int) -> Bool {
    let clause = scan.text.clauseStart(before: index)
    guard scan.text.text(clause..<index).contains("通过的"),
      let first = scan.mentions(in: clause..<index).first(where: { organ($0) != nil })
    else { return false }
    if case .unlinked? = organ(first) { return true }
    return false
  }

  private static let fillers = ["在其", "的", "其", "于", "经订正", "经修订", "通过", "各项"]
  private static let bodyEndings = ["大会", "委员会", "理事会", "缔约方会议", "联盟", "组织", "电联"]
}

// MARK: English: before or behind

extension ResolutionOrganFinder {
  /// The organ before `resolution` at `index`: `General Assembly resolution`, `the Council, in its`.
  func organ(beforeEnglishWord index: Int) -> ResolutionOrgan {
    var position = index
    for filler in [" ", "revised ", "the ", "its ", "in ", "under ", ",", "’s", "'s", " "] {
      if let start = scan.text.start(of: filler, endingAt: position) { position = start }
    }
    for end in [position, position + 1, index - 1] {
      if let mention = scan.mention(endingAt: end), let organ = organ(mention) { return organ }
    }
    return .unnamed
  }

  /// The organ behind the list: `resolution 55/1 of the Human Rights Council`.
  func organ(afterEnglishList index: Int) -> ResolutionOrgan {
    guard let start = scan.text.end(ofAny: [" of the ", " of "], at: index),
      let mention = scan.mention(startingAt: start)
    else { return .unnamed }
    return organ(mention) ?? .unnamed
  }
}
