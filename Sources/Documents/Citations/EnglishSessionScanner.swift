/// Finds sessions in English text: `sixty-first session of the Committee`, `the Legal Subcommittee,
/// at its sixty-second session`, `its fifty-eighth and fifty-ninth sessions`.
///
/// The body is, in this order: the one behind `of`; that of the session before in a list; for `its`
/// the one right before, the one right behind (`At its sixty-first session, the Legal Subcommittee`),
/// the only one of the sentence; without `its` the only one of the sentence or the one whose session
/// the document reports on. Otherwise the session is left out.
struct EnglishSessionScanner {
  let scan: Scan
  let register: BodyRegister
  private var text: FoldedText { scan.text }

  init(scan: Scan, register: BodyRegister) {
    self.scan = scan
    self.register = register
  }

  func sessions() -> [Found] {
    var (found, previous) = ([Found](), (body: VocabularyEntry, end: Int)?.none)
    text.forEach("ession") { place in
      guard text.byte(place - 1) | 0x20 == UInt8(ascii: "s"),
        !FoldedText.isLetter(text.byte(place - 2)), let all = mentions(at: place - 1),
        let last = all.last, !isRecordsTitle(last)
      else { return }
      if let their = text.start(ofAny: ["their ", "Their "], endingAt: all[0].range.lowerBound) {
        found += distributed(all, before: their)
        previous = nil
        return
      }
      guard let body = body(of: all[0], end: last.range.upperBound, previous: previous) else {
        previous = nil
        return
      }
      found += all.map { $0.found(of: body) }
      previous = (body, last.range.upperBound)
    }
    return found
  }

  /// `X and Y, at their sixtieth and sixty-second sessions, respectively`: one each in their order.
  ///
  /// Without that word `their` sessions are nobody's.
  private func distributed(_ mentions: [SessionMention], before their: Int) -> [Found] {
    guard let end = mentions.last?.range.upperBound,
      text.end(ofAny: [", respectively", " respectively"], at: end) != nil
    else { return [] }
    let bodies = bodies(before: their)
    guard bodies.count == mentions.count else { return [] }
    return zip(bodies, mentions).map { $1.found(of: $0) }
  }

  /// The ordinals before `session` or `sessions` at `word`.
  private func mentions(at word: Int) -> [SessionMention]? {
    let singular = word + "session".utf8.count
    let end = text.byte(singular) == UInt8(ascii: "s") ? singular + 1 : singular
    guard !FoldedText.isLetter(text.byte(end)) else { return nil }
    var (position, kind) = (word, SessionMention.Kind.regular)
    for (name, meaning) in Self.kinds {
      if let start = text.start(of: name, endingAt: position) {
        (position, kind) = (start, meaning)
        break
      }
    }
    guard let last = ordinal(endingAt: position - 1) else { return nil }
    var mentions = [SessionMention(kind: kind, number: last.value, range: last.start..<end)]
    while end > singular, let first = mentions.first,
      let link = text.start(ofAny: Self.links, endingAt: first.range.lowerBound),
      let earlier = ordinal(endingAt: link)
    {
      mentions.insert(
        SessionMention(kind: kind, number: earlier.value, range: earlier.start..<link), at: 0)
    }
    return mentions
  }

  /// The longest ordinal of up to five words that ends at `index`.
  private func ordinal(endingAt index: Int) -> (value: Int, start: Int)? {
    var (start, best) = (index, (value: Int, start: Int)?.none)
    for _ in 0..<5 {
      while start > 0, FoldedText.isWord(text.byte(start - 1)) || text.byte(start - 1) == 0x2D {
        start -= 1
      }
      guard start < index else { break }
      if let value = EnglishNumeral.ordinal(of: text.text(start..<index)) { best = (value, start) }
      guard text.byte(start - 1) == 0x20 else { break }
      start -= 1
    }
    return best
  }

  /// `Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 20`.
  private func isRecordsTitle(_ mention: SessionMention) -> Bool {
    text.end(
      ofAny: [", Supplement", ", Special Supplement", ", Annexes"], at: mention.range.upperBound)
      != nil
  }

  private static let kinds: [(String, SessionMention.Kind)] = [
    ("emergency special ", .emergency), ("Emergency Special ", .emergency),
    ("special ", .special), ("Special ", .special), ("open ", .open), ("ordinary ", .regular),
    ("regular ", .regular), ("annual ", .regular),
  ]
  private static let links = [", and ", " and ", ", ", " to "]
}

extension EnglishSessionScanner {
  private func body(
    of mention: SessionMention, end: Int, previous: (body: VocabularyEntry, end: Int)?
  ) -> VocabularyEntry? {
    if let start = text.end(ofAny: [" of the ", " of its ", " of "], at: end),
      let named = scan.mention(startingAt: start)
    {
      return holder(named)
    }
    let start = mention.range.lowerBound
    let link = text.start(
      ofAny: [" and its ", " and the ", " and ", ", ", " to the "], endingAt: start)
    if let previous, link == previous.end { return previous.body }
    let own = text.start(ofAny: ["its ", "Its "], endingAt: start)
    let sentence = bodies(before: start)
    guard let own else { return unowned(before: start, sentence) }
    if let body = adjacent(before: own) ?? behind(end) { return body }
    if sentence.isEmpty {
      guard !namesAnother(before: own) else { return nil }
      return register.author.flatMap { register.vocabulary[$0] }
    }
    return sentence.count == 1 ? sentence[0] : nil
  }

  /// Whether the sentence names a body that is not known: its session it may be.
  private func namesAnother(before index: Int) -> Bool {
    let start = max(text.sentenceStart(before: index), index - 240)
    let words = text.text(start..<index)
    return ["Committee", "committee", "Commission", "Council"].contains(where: words.contains)
  }

  private func unowned(before start: Int, _ sentence: [VocabularyEntry]) -> VocabularyEntry? {
    if let mention = scan.mention(endingAt: start - 1) { return holder(mention) }
    if sentence.count == 1 { return sentence[0] }
    let reporting = register.reporting.flatMap { register.vocabulary[$0] }
    guard let reporting else { return nil }
    return sentence.isEmpty || sentence.contains(reporting) ? reporting : nil
  }

  private func holder(_ mention: VocabularyMention) -> VocabularyEntry? {
    guard let body = register.meaning(of: mention, in: scan), body.holdsSessions else { return nil }
    return body
  }

  /// `at its sixty-first session, the Legal Subcommittee`.
  private func behind(_ index: Int) -> VocabularyEntry? {
    // `at its fifty-seventh session, in 2020, the Scientific and Technical Subcommittee`
    var position = index
    if let year = text.end(of: ", in ", at: index), let date = scan.date(startingAt: year) {
      position = date.range.upperBound
    }
    guard let start = text.end(ofAny: [", the ", ", "], at: position),
      let mention = scan.mention(startingAt: start)
    else { return nil }
    return holder(mention)
  }

  /// The body right before `at its`, `on the work of its`; of `X of the Committee` it is X.
  private func adjacent(before own: Int) -> VocabularyEntry? {
    var position = own
    for word in Self.fillers {
      if let start = text.start(of: word, endingAt: position) { position = start }
    }
    guard let mention = scan.mention(endingAt: position), let body = holder(mention) else {
      return nil
    }
    guard
      let of = text.start(ofAny: [" of the ", " of "], endingAt: mention.range.lowerBound),
      let part = scan.mention(endingAt: of), let child = holder(part), child.parent == body.slug
    else { return body }
    return child
  }

  private func bodies(before index: Int) -> [VocabularyEntry] {
    var bodies: [VocabularyEntry] = []
    for mention in scan.mentions(in: text.sentenceStart(before: index)..<index) {
      guard let body = holder(mention), !bodies.contains(body) else { continue }
      bodies.append(body)
    }
    return bodies
  }

  /// From the ordinal outwards.
  private static let fillers = [
    "convened ", "held ", "opened ", "concluded ", "will hold ", "would hold ",
    "the work of ", "at ", "on ", "of ", "in ", "to ", "during ", ", ", " ", "’s",
  ]
}
