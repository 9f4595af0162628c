import Core
import Documents

/// Finds in a report or note what its own meeting, or the Secretariat as its author, asks for.
///
/// ```
/// 委员会请秘书处编写报告，并商定…     →   requests, agrees, of the Committee
/// 代表团请秘书处…；会议注意到，大会请…   →   nothing: others asked
/// ```
struct NarrativeRequests {
  let passage: RequestPassage
  /// Who speaks in it: the slugs of its own bodies with the words for its meeting.
  let speakers: NarrativeSpeakers
  /// Whether it stands below a heading that announces recommendations.
  let isRecommending: Bool
  let dates: [DateMention]
  /// Where the passage first names an earlier session of its own body.
  var earlierSession: Int?

  /// The requests of all sentences, up to one that tells of an earlier session: what follows it was
  /// asked then.
  func requests(in text: String) -> [FoundRequest] {
    var found: [FoundRequest] = []
    for range in SentenceSplitter.sentences(in: text) {
      let clauses = RequestClauses(passage.bytes, in: range, language: passage.language).starts
      if let main = main(of: clauses, in: range) {
        found += requests(from: main.clause, of: main.main, clauses, in: range)
      } else if let earlierSession, range.contains(earlierSession) {
        break
      }
    }
    return found
  }

  private struct Main {
    var verb: RequestVerb?
    var start: Int
    var verbEnd: Int
    var actor: RequestParty?
    /// What a verb that stands behind its addressees addresses: `会员国应`.
    var addressees: [RequestParty]?
    /// Whether nobody is named who asks.
    var isImpersonal = false
    /// Whether participants ask, who do not speak for the meeting unless they agree.
    var isOfParticipants = false
  }

  private func requests(
    from number: Int, of main: Main, _ clauses: [(index: Int, mark: RequestClauses.Mark)],
    in range: Range<Int>
  ) -> [FoundRequest] {
    var found: [(request: FoundRequest, start: Int)] = []
    if let request = request(main, end: range.upperBound) { found.append((request, main.start)) }
    // What follows by `并` or `and` has the same subject, unless another actor came between.
    var boundaries: [Int] = []
    for clause in clauses.dropFirst(number + 1) {
      guard !main.isImpersonal, let next = joined(at: clause.index, mark: clause.mark, main) else {
        continue
      }
      // Where somebody else acts before the first of them, all may be theirs.
      if boundaries.isEmpty, main.verb == nil, othersAct(main.verbEnd..<clause.index) { break }
      boundaries.append(next.start)
      if let request = request(next, end: range.upperBound) { found.append((request, next.start)) }
    }
    return found.map { item in
      var request = item.request
      let next = boundaries.first { $0 > item.start } ?? range.upperBound
      request.range = item.start..<passage.trimmed(item.start..<next)
      return request
    }
  }

  private func request(_ main: Main, end: Int) -> FoundRequest? {
    guard let verb = main.verb else { return nil }
    var addressees = main.addressees ?? []
    if main.addressees == nil {
      switch passage.addressees(of: verb, at: main.verbEnd, end: end) {
      case .attention: return nil
      case .none: break
      case .named(let parties): addressees = parties
      }
    }
    if main.isImpersonal, !isRecommending, addressees.isEmpty { return nil }
    if main.isOfParticipants, !isRecommending, ![.agrees, .decides].contains(verb) { return nil }
    return FoundRequest(
      verb: verb, addressees: addressees, range: main.start..<end, actor: main.actor)
  }

  // MARK: The main clause

  /// The clause with the subject of the sentence: the first, or the one behind circumstances.
  private func main(
    of clauses: [(index: Int, mark: RequestClauses.Mark)], in range: Range<Int>
  ) -> (clause: Int, main: Main)? {
    for (number, clause) in clauses.enumerated().prefix(3) {
      if clause.mark == .and { continue }
      if let main = main(at: clause.index) { return (number, main) }
      let end = clauses.dropFirst(number + 1).first { $0.mark != .and }?.index ?? range.upperBound
      guard isCircumstance(clause.index..<end) else { return nil }
    }
    return nil
  }

  /// `为此，`, `为了实现…，`, `In that regard,`: no other meeting, and no day on which one was held.
  private func isCircumstance(_ range: Range<Int>) -> Bool {
    let bytes = passage.bytes
    guard !dates.contains(where: { range.contains($0.range.lowerBound) }) else { return false }
    if passage.language == .english {
      return Self.englishCircumstances.end(in: bytes, at: range.lowerBound) != nil
    }
    let start = bytes.skippingSpaces(at: range.lowerBound)
    guard Self.chineseCircumstances.end(in: bytes, at: start) != nil else { return false }
    let end = passage.trimmed(range)
    let elsewhere = Self.otherMeetings.contains { bytes.has([$0], endingAt: end) }
    return !elsewhere || Self.thisMeeting.end(in: bytes, at: start) != nil
  }

  private func main(at start: Int) -> Main? {
    passage.language == .chinese ? chineseMain(at: start) : englishMain(at: start)
  }

  /// Whether between the verb and a later clause somebody else asks or decides.
  private func othersAct(_ range: Range<Int>) -> Bool {
    let bytes = passage.bytes
    return range.contains { index in
      if passage.language == .chinese {
        // `其商定`, `会议的商定` are nouns.
        return RequestForms.chinese.match(in: bytes, at: index)?.value.verb != nil
          && !bytes.has(Self.possessives, endingAt: index)
      }
      return RequestForms.englishPast.match(in: bytes, at: index) != nil
    }
  }

  private func joined(
    at start: Int, mark: RequestClauses.Mark, _ main: Main
  ) -> Main? {
    let bytes = passage.bytes
    if passage.language == .chinese {
      let first = bytes.skippingSpaces(at: start)
      guard RequestForms.chineseJoining.end(in: bytes, at: first) != nil,
        let verb = chineseVerb(at: first)
      else { return nil }
      // `并` and “and” join it to what came before, and are no part of it.
      let place = Self.and.end(in: bytes, at: first) ?? first
      return Main(
        verb: verb.verb, start: place, verbEnd: verb.end, actor: main.actor,
        isOfParticipants: main.isOfParticipants)
    }
    let small = Array(bytes[start..<min(bytes.count, start + 120)]).smallLetters
    guard mark != .and, small.has(Array("and ".utf8), at: 0), let verb = englishVerb(small, at: 4)
    else { return nil }
    return Main(
      verb: verb.verb, start: start + 4, verbEnd: start + verb.end, actor: main.actor,
      isOfParticipants: main.isOfParticipants)
  }

  private static let and = WordForms(["并且", "并"])

  // MARK: Chinese

  private func chineseMain(at start: Int) -> Main? {
    let bytes = passage.bytes
    let first = bytes.skippingSpaces(at: start)
    var index = first
    while let adverb = RequestForms.chineseAdverbs.end(in: bytes, at: index) {
      index = bytes.skippingSpaces(at: adverb)
    }
    if let subject = speakers.subject(at: index, in: passage) {
      var place = bytes.skippingSpaces(at: subject.end)
      if let here = Self.here.end(in: bytes, at: place) { place = bytes.skippingSpaces(at: here) }
      guard let verb = chineseVerb(at: place) else {
        return Main(verb: nil, start: first, verbEnd: place, actor: subject.party)
      }
      return Main(
        verb: verb.verb, start: first, verbEnd: verb.end, actor: subject.party,
        isOfParticipants: subject.isParticipants)
    }
    if let verb = chineseVerb(at: first), verb.verb?.isDeciding == false || isRecommending {
      return Main(
        verb: verb.verb, start: first, verbEnd: verb.end,
        actor: isRecommending ? speakers.meeting : nil, isImpersonal: true)
    }
    guard isRecommending, let named = passage.chinese(isAsked: true).parties(at: index),
      let modal = Self.modals.end(in: bytes, at: bytes.skippingSpaces(at: named.end))
    else { return nil }
    return Main(
      verb: .recommends, start: first, verbEnd: modal, actor: speakers.meeting,
      addressees: named.parties, isImpersonal: true)
  }

  private func chineseVerb(at start: Int) -> (verb: RequestVerb?, end: Int)? {
    var index = start
    for _ in 0..<5 {
      if let found = RequestForms.chinese.match(in: passage.bytes, at: index),
        RequestForms.chineseNouns.end(in: passage.bytes, at: found.end) == nil
      {
        return (found.value.verb, found.end)
      }
      guard let adverb = RequestForms.chineseAdverbs.end(in: passage.bytes, at: index) else {
        return nil
      }
      index = passage.bytes.skippingSpaces(at: adverb)
    }
    return nil
  }

  private static let possessives = ["的", "其"].map { Array($0.utf8) }
  private static let here = WordForms(["在本届会议上", "在会议上", "在该届会议上", "本届会议"])
  private static let modals = WordForms(["应", "应当", "须", "必须", "宜", "不妨", "似应"])
  private static let chineseCircumstances = WordForms([
    "在", "为", "并为", "鉴于", "考虑到", "根据", "有鉴于此", "因此", "此外", "最后", "关于", "就", "基于", "同样", "同时", "按照",
  ])
  private static let otherMeetings = ["上", "期间", "决议中", "会上"].map { Array($0.utf8) }
  private static let thisMeeting = WordForms([
    "在本届会议", "在本次", "在这方面", "在此基础", "在这一基础",
  ])

  // MARK: English

  private func englishMain(at start: Int) -> Main? {
    let bytes = passage.bytes
    let small = Array(bytes[start..<min(bytes.count, start + 200)]).smallLetters
    if let subject = speakers.subject(at: start, in: passage) {
      let place = subject.end - start
      guard place < small.count, small[place] == 0x20,
        let verb = englishVerb(small, at: place + 1)
      else { return Main(verb: nil, start: start, verbEnd: subject.end, actor: subject.party) }
      return Main(
        verb: verb.verb, start: start, verbEnd: start + verb.end, actor: subject.party,
        isOfParticipants: subject.isParticipants)
    }
    guard isRecommending else { return nil }
    if let it = Self.impersonal.end(in: small, at: 0),
      let verb = RequestForms.englishPassive.match(in: small, at: it)
    {
      return Main(
        verb: verb.value, start: start, verbEnd: start + verb.end, actor: speakers.meeting,
        isImpersonal: true)
    }
    if let verb = RequestForms.englishBare.match(in: small, at: 0), isWordEnd(small, verb.end) {
      return Main(
        verb: verb.value, start: start, verbEnd: start + verb.end, actor: speakers.meeting,
        isImpersonal: true)
    }
    guard let named = passage.english.parties(at: start) else { return nil }
    let place = named.end - start
    if let modal = Self.englishModals.end(in: small, at: place) {
      return Main(
        verb: .recommends, start: start, verbEnd: start + modal, actor: speakers.meeting,
        addressees: named.parties, isImpersonal: true)
    }
    guard let be = Self.passives.end(in: small, at: place),
      let verb = RequestForms.englishPassive.match(in: small, at: be),
      small.has(Array(" to ".utf8), at: verb.end)
    else { return nil }
    return Main(
      verb: verb.value, start: start, verbEnd: start + verb.end, actor: speakers.meeting,
      addressees: named.parties, isImpersonal: true)
  }

  /// A verb in the past, or in the present, behind adverbs; `.some(nil)` for a verb that does not ask.
  private func englishVerb(_ small: [UInt8], at start: Int) -> (verb: RequestVerb?, end: Int)? {
    var index = start
    for _ in 0..<4 {
      if let verb = RequestForms.englishPast.match(in: small, at: index), isWordEnd(small, verb.end)
      {
        return (verb.value, verb.end)
      }
      guard let adverb = RequestForms.englishAdverbs.end(in: small, at: index) else { return nil }
      index = adverb
    }
    return nil
  }

  private func isWordEnd(_ small: [UInt8], _ index: Int) -> Bool {
    guard index < small.count else { return true }
    return small[index] &- 0x61 >= 26 && small[index] != UInt8(ascii: "-")
  }

  private static let impersonal = WordForms(["it is ", "it was ", "it is further ", "it was also "])
  private static let englishModals = WordForms([" should ", " shall ", " must ", " ought to "])
  private static let passives = WordForms([
    " are ", " is ", " were ", " was ", " are also ", " is also ", " are further ", " were also ",
    " are therefore ", " are strongly ", " were particularly ", " are particularly ",
  ])
  private static let englishCircumstances = WordForms([
    "In that regard", "In this regard", "In that context", "In this context", "Accordingly",
    "Therefore", "To that end", "To this end", "In order to", "In addition", "Furthermore",
    "Moreover", "In the light of", "In view of", "In that connection", "Finally", "Consequently",
    "Bearing in mind", "On the basis of", "Taking into account", "Considering",
  ])
}
