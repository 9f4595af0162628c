/// Finds sessions in Chinese text: `委员会在其2016年第五十九届会议上`, `其六十六届会议`.
///
/// The body is, in this order: that of the session before in a list; the one right before the
/// ordinal, past dates and particles; the one that opens the clause of `…举行的第…`; for `其` the only
/// one of the sentence; the one right behind (`在第…届会议期间，委员会`); the only one of the sentence;
/// the one whose session the document reports on. Otherwise the session is left out.
struct ChineseSessionScanner {
  let scan: Scan
  let register: BodyRegister
  private var text: FoldedText { scan.text }

  init(scan: Scan, register: BodyRegister) {
    self.scan = scan
    self.register = register
  }

  func sessions() -> [Found] {
    var (found, previous) = ([Found](), (body: VocabularyEntry, end: Int)?.none)
    var shared: [(body: VocabularyEntry, mention: SessionMention)] = []
    text.forEach("届") { place in
      guard let mention = mention(at: place), !isRecordsTitle(mention) else { return }
      let all = [earlier(than: mention), mention].compactMap { $0 }
      if let start = shareWord(before: all[0].range.lowerBound) {
        shared = distributed(all, before: start)
      }
      if let index = shared.firstIndex(where: { $0.mention.range == mention.range }) {
        found += shared[...index].map { $0.mention.found(of: $0.body) }
        shared.removeFirst(index + 1)
        previous = nil
        return
      }
      guard let body = body(of: all[0], previous: previous) else {
        previous = nil
        return
      }
      found += all.map { $0.found(of: body) }
      previous = (body, mention.range.upperBound)
    }
    return found
  }

  private func mention(at place: Int) -> SessionMention? {
    guard let (number, begin) = number(endingAt: place), let kind = kind(after: place + 3) else {
      return nil
    }
    if let start = text.start(of: "第", endingAt: begin) {
      return SessionMention(kind: kind.kind, number: number, range: start..<kind.end)
    }
    let link = text.start(ofAny: Self.links, endingAt: begin)
    guard text.start(of: "其", endingAt: begin) != nil || link != nil else { return nil }
    return SessionMention(kind: kind.kind, number: number, range: begin..<kind.end)
  }

  /// `第五十八和` in `第五十八和五十九届会议`, which has no `届` of its own.
  private func earlier(than mention: SessionMention) -> SessionMention? {
    let begin = mention.range.lowerBound
    guard let link = text.start(ofAny: Self.links, endingAt: begin),
      let (number, first) = number(endingAt: link),
      let start = text.start(of: "第", endingAt: first)
    else { return nil }
    return SessionMention(kind: mention.kind, number: number, range: start..<link)
  }

  private func number(endingAt index: Int) -> (value: Int, start: Int)? {
    var (scalars, start) = ([UInt32](), index)
    while scalars.count < 8, let (scalar, before) = text.scalar(endingAt: start),
      ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
    {
      scalars.insert(scalar, at: 0)
      start = before
    }
    guard let value = ChineseNumeral.value(of: scalars), (1...999).contains(value) else {
      return nil
    }
    return (value, start)
  }

  /// The kind of session; for `第六十届和第六十一届会议` the one that the list ends with.
  private func kind(after index: Int, depth: Int = 0) -> (kind: SessionMention.Kind, end: Int)? {
    for (words, kind) in Self.kinds {
      if let end = text.end(ofAny: words, at: index) { return (kind, end) }
    }
    guard depth < 4, let link = text.end(ofAny: Self.links, at: index),
      var position = text.end(of: "第", at: link)
    else { return nil }
    while let (scalar, end) = text.scalar(at: position),
      ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
    {
      position = end
    }
    guard let session = text.end(of: "届", at: position),
      let (kind, _) = self.kind(after: session, depth: depth + 1)
    else { return nil }
    return (kind, index)
  }

  /// `《大会正式记录，第七十八届会议，补编第20号》` names a volume.
  private func isRecordsTitle(_ mention: SessionMention) -> Bool {
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    return text.end(ofAny: [",补编", ",特别补编", ",附件", "正式记录", "的正式记录"], at: end) != nil
      || text.start(ofAny: ["正式记录,", "正式记录:", "正式记录", "《同上,"], endingAt: start) != nil
  }

  private static let kinds: [([String], SessionMention.Kind)] = [
    (["紧急特别会议"], .emergency), (["特别会议"], .special), (["公开会议"], .open),
    (["会议", "常会", "年会", "会"], .regular),
  ]
  private static let links = ["以及其", "及其", "以及", "和", "及", "与", "、", "至"]
}

// MARK: 分别

extension ChineseSessionScanner {
  /// Where `分别` starts that stands before a list of sessions: `分别在其第六十届和第六十二届会议上`.
  private func shareWord(before index: Int) -> Int? {
    let (position, _) = beforeFillers(index)
    return text.start(ofAny: ["分别", "各自"], endingAt: position)
  }

  /// The sessions of a list for the bodies before `分别`, one each in their order; empty where there
  /// are more of the one than of the other.
  private func distributed(
    _ first: [SessionMention], before index: Int
  ) -> [(body: VocabularyEntry, mention: SessionMention)] {
    var mentions = first
    while mentions.count < 8, let last = mentions.last, let next = self.next(after: last) {
      mentions.append(next)
    }
    let bodies = bodies(in: text.clauseStart(before: index)..<index)
    guard bodies.count == mentions.count, bodies.count > 1 else { return [] }
    return zip(bodies, mentions).map { ($0, $1) }
  }

  /// The session that follows another in a list.
  private func next(after last: SessionMention) -> SessionMention? {
    guard let link = text.end(ofAny: Self.links, at: last.range.upperBound) else { return nil }
    var place = text.end(of: "第", at: link) ?? link
    while place - link < 30, let (scalar, end) = text.scalar(at: place),
      ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
    {
      place = end
    }
    guard text.end(of: "届", at: place) != nil else { return nil }
    return mention(at: place)
  }
}

extension ChineseSessionScanner {
  private func body(
    of mention: SessionMention, previous: (body: VocabularyEntry, end: Int)?
  ) -> VocabularyEntry? {
    let start = mention.range.lowerBound
    if let previous, let link = text.start(ofAny: Self.links, endingAt: start),
      link == previous.end
    {
      return previous.body
    }
    let (position, owned) = beforeFillers(start)
    switch adjacent(endingAt: position) {
    case .body(let body): return body
    case .open: return nil
    case .none: break
    }
    if let body = convened(before: start) { return body }
    let sentence = bodies(before: start)
    if owned {
      // `在其第六十六届会议上，委员会`
      if sentence.isEmpty {
        return behind(mention.range.upperBound) ?? (namesAnother(before: start) ? nil : author)
      }
      return sentence.count == 1 ? sentence[0] : nil
    }
    if let body = behind(mention.range.upperBound) { return body }
    guard !ChineseContext(text: text).mayEndBody(at: position) else { return nil }
    if sentence.count == 1 { return sentence[0] }
    if sentence.isEmpty, namesAnother(before: start) { return nil }
    let reporting = register.reporting.flatMap { register.vocabulary[$0] }
    // `决定在第八十届会议上审议` in a resolution: no other body speaks.
    guard let reporting else { return sentence.isEmpty ? author : nil }
    return sentence.isEmpty || sentence.contains(reporting) ? reporting : nil
  }

  /// Whether the sentence names a body that is not known: its session it may be.
  private func namesAnother(before index: Int) -> Bool {
    let start = max(text.sentenceStart(before: index), index - 240)
    let words = text.text(start..<index)
    return ["委员会", "理事会"].contains(where: words.contains)
  }

  private var author: VocabularyEntry? { register.author.flatMap { register.vocabulary[$0] } }

  private enum Neighbour {
    case none
    /// A name stands there whose meaning is open, or that holds no sessions.
    case open
    case body(VocabularyEntry)
  }

  private func adjacent(endingAt position: Int) -> Neighbour {
    if let mention = scan.mention(endingAt: position) {
      guard let body = register.meaning(of: mention, in: scan), body.holdsSessions else {
        // A Main Committee sits in the session of the Assembly: `大会第四委员会第七十七届会议`.
        let whole = scan.mention(endingAt: mention.range.lowerBound)
        let isAssembly = whole?.slugs == ["ga"] && !mention.isShortForm
        return isAssembly ? register.vocabulary["ga"].map { .body($0) } ?? .open : .open
      }
      return .body(body)
    }
    if let declared = register.declaredBody(endingAt: position, in: text) {
      return declared.body.holdsSessions ? .body(declared.body) : .open
    }
    return .none
  }

  /// Back over dates, particles and a closing bracket; `owned` where `其` is among them.
  private func beforeFillers(_ index: Int) -> (position: Int, owned: Bool) {
    var (position, owned) = (index, false)
    for _ in 0..<6 {
      if let date = scan.date(endingAt: position) {
        position = date.range.lowerBound
      } else if let start = text.start(of: "其", endingAt: position) {
        (position, owned) = (start, true)
      } else if let start = text.start(ofAny: ["在", "于", "的", ")"], endingAt: position) {
        position = start
      } else {
        break
      }
    }
    return (position, owned)
  }

  /// The body in `委员会在2018年6月20日至29日于维也纳举行的第六十一届会议`.
  private func convened(before index: Int) -> VocabularyEntry? {
    guard text.start(ofAny: ["举行的", "召开的", "举办的"], endingAt: index) != nil else {
      return nil
    }
    let clause = text.clauseStart(before: index)
    return bodies(in: clause..<index).last
  }

  /// The body right behind: `在2016年第五十九届会议期间，和平利用外层空间委员会`.
  private func behind(_ index: Int) -> VocabularyEntry? {
    var position = index
    for word in ["期间", "上", "中", ","] {
      if let end = text.end(of: word, at: position) { position = end }
    }
    guard position > index, text.byte(position - 1) == UInt8(ascii: ","),
      let mention = scan.mention(startingAt: position),
      let body = register.meaning(of: mention, in: scan), body.holdsSessions
    else { return nil }
    return body
  }

  /// The different bodies with sessions that the sentence names before `index`.
  private func bodies(before index: Int) -> [VocabularyEntry] {
    bodies(in: text.sentenceStart(before: index)..<index)
  }

  private func bodies(in range: Range<Int>) -> [VocabularyEntry] {
    var bodies: [VocabularyEntry] = []
    for mention in scan.mentions(in: range) {
      guard let body = register.meaning(of: mention, in: scan), body.holdsSessions else { continue }
      bodies.removeAll { $0.slug == body.slug }
      bodies.append(body)
    }
    return bodies
  }
}
