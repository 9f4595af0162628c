import Core
import Documents

/// Chooses from all voices of a text those that its readers are told: who speaks in its main clauses, not
/// whom these tell of.
///
/// ```
/// 会议注意到，大会在该决议中邀请委员会…       →   organ notes
/// （决议）满意地注意到委员会通过了准则；      →   organ notes
/// 论坛讨论了…，届时会员国将通过一项契约       →   nobody
/// ```
struct MainVoices {
  private let reading: VoiceReading
  private let bytes: [UInt8]
  private let language: Language
  private let kind: DocumentKind

  init(_ reading: VoiceReading, in text: String, language: Language, of kind: DocumentKind) {
    self.reading = reading
    bytes = Array(text.utf8)
    self.language = language
    self.kind = kind
  }

  /// The main voices in reading order; of one speaker several times, each time.
  func voices() -> [Voice] { kind == .resolution ? organsOwn() : told() }

  // MARK: Resolutions

  /// A resolution has one author and no participants: its verbs are those without a subject.
  private func organsOwn() -> [Voice] {
    let own = reading.voices.filter { voice in
      voice.speaker == .organ && (voice.actor.map { Self.we.contains(words($0)) } ?? true)
    }
    let isGerund = own.first.map { words($0.cue).hasSuffix("ing") } ?? false
    return own.filter { !(words($0.cue).hasSuffix("ing") && !isGerund) && $0.verb?.act != .dealing }
  }

  private static let we: Set<String> = ["我们", "We", "we"]

  // MARK: Reports, notes and other texts

  private func told() -> [Voice] {
    var (main, outer, sentence) = ([Voice](), Voice?.none, -1)
    var aside: Set<Range<Int>> = []
    for (index, clause) in reading.clauses.enumerated() {
      if clause.sentence != sentence { (outer, sentence) = (nil, clause.sentence) }
      for voice in clause.voices {
        if let actor = voice.actor, aside.contains(actor) { continue }
        guard isTold(voice, in: clause, at: index) else {
          if isAside(voice, in: clause) || voice.verb == .commits, let actor = voice.actor {
            aside.insert(actor)
          }
          continue
        }
        if let before = outer {
          let isSame = before.actor == voice.actor && before.speaker == voice.speaker
          guard isSame || speaksAnew(voice, after: before) else { continue }
          if !isSame { outer = voice }
        } else {
          outer = voice
        }
        main.append(resumed(voice, main.last))
      }
    }
    return main
  }

  /// Whether another one speaks beside, and is not told of: behind a semicolon, or one of those who took part.
  private func speaksAnew(_ voice: Voice, after before: Voice) -> Bool {
    guard let actor = voice.actor, actor.lowerBound > before.cue.upperBound else { return false }
    let between = bytes[before.cue.upperBound..<actor.lowerBound]
    if MainVoiceWords.semicolons.stands(in: between) { return true }
    guard MainVoiceWords.commas.stands(in: between) else { return false }
    // `一名发言者建议清除碎片，会议商定就此研究`: what one asks or proposes is told of nobody.
    if !before.verb.tellsWhatIs, before.speaker != .organ { return true }
    return voice.speaker.isOfPeople && before.speaker != .organ
  }

  /// `发言者还介绍了` behind `代表航天局的发言者概述了`: the same one.
  private func resumed(_ voice: Voice, _ before: Voice?) -> Voice {
    guard let before, before.speaker == .one, voice.speaker == .participants, language == .chinese,
      let actor = voice.actor, Self.speakers.contains(words(actor)),
      actor.lowerBound == 0 || Self.stops.atEnd(of: bytes[..<actor.lowerBound]) != nil,
      Self.again.atStart(of: bytes[actor.upperBound...]) != nil
    else { return voice }
    var same = voice
    (same.speaker, same.actor) = (.one, before.actor)
    return same
  }

  private static let speakers: Set<String> = ["发言者", "发言人", "讲者", "演讲者"]
  private static let again = ByteWords("还 也 又")
  private static let stops = ByteWords("。 ； ！ ？")

  /// Whether a voice tells of speech, a request, a decision or a proposal in its own clause.
  private func isTold(_ voice: Voice, in clause: VoiceReading.Clause, at index: Int) -> Bool {
    guard let verb = voice.verb, !isAside(voice, in: clause) else { return false }
    switch voice.speaker {
    case .organ:
      if verb.act == .dealing || verb == .presents || verb == .announces { return false }
    case .participants, .some, .one:
      if verb.act == .dealing, !arePeopleDealing(voice) { return false }
      if verb == .announces, voice.speaker == .participants,
        ["发布", "公布"].contains(words(voice.cue))
      {
        return false
      }
      if verb == .commits, voice.actor.map({ !Self.isPerson(words($0)) }) ?? true { return false }
    case .document:
      if verb.act == .telling || verb.act == .dealing { return false }
      // `要求提供资源` without a subject is what is needed, not what is asked.
      if voice.actor == nil, words(voice.cue) == "要求" { return false }
    case .secretariat, .named:
      // What somebody does outside a meeting is no speech: offers a course, issues a brief.
      if verb.act == .dealing || verb == .announces || verb == .commits { return false }
      if ["认识到", "欢迎"].contains(words(voice.cue)) { return false }
      if verb == .presents, kind != .report || words(voice.cue) == "提出" { return false }
    }
    if kind == .note, voice.speaker == .participants, voice.actor.map({ !isPeople($0) }) ?? true {
      return verb.act == .proposing || verb.act == .recommending
    }
    guard voice.actor == nil, voice.speaker != .organ else { return true }
    return opensSentence(voice, at: index)
  }

  /// Whether only circumstances stand before a verb without a subject: `在这方面，强调了`.
  private func opensSentence(_ voice: Voice, at index: Int) -> Bool {
    guard language == .chinese else { return true }
    let clause = reading.clauses[index]
    let head = bytes[clause.range.lowerBound..<max(clause.range.lowerBound, voice.cue.lowerBound)]
    if MainVoiceWords.turns.atStart(of: head.trimmedBytes) != nil { return true }
    if MainVoiceWords.sources.atStart(of: head.trimmedBytes) != nil { return head.count < 9 }
    var place = index - 1
    while place >= 0, reading.clauses[place].sentence == clause.sentence {
      let before = bytes[reading.clauses[place].range].trimmedBytes
      let isVoiced = reading.clauses[place].voices.contains { $0.speaker == voice.speaker }
      let isMeeting = MainVoiceWords.meetings.stands(in: before.prefix(36))
      guard isVoiced || isMeeting || MainVoiceWords.circumstances.atStart(of: before) != nil else {
        return false
      }
      if isVoiced { break }
      place -= 1
    }
    return true
  }

  /// Whether what is said stands within something else: `以期各国认识到`, `文件中所提及的`,
  /// `为代表讨论提供机会`, `宣布会议开始`.
  private func isAside(_ voice: Voice, in clause: VoiceReading.Clause) -> Bool {
    guard language == .chinese else { return isEnglishAside(voice) }
    let rest = bytes[min(voice.cue.upperBound, bytes.count)...].trimmedBytes
    if MainVoiceWords.openings.atStart(of: rest) != nil { return true }
    let before = bytes[clause.range.lowerBound..<max(clause.range.lowerBound, voice.cue.lowerBound)]
    if MainVoiceWords.passive.atEnd(of: before) != nil { return true }
    guard let actor = voice.actor, clause.range.contains(actor.lowerBound) else { return false }
    let head = bytes[clause.range.lowerBound..<actor.lowerBound].trimmedBytes
    // `由委员会核准`: by whom something is to be done; `已由大会通过` is done.
    if MainVoiceWords.agents.atEnd(of: head) != nil {
      return MainVoiceWords.done.atStart(of: rest) == nil
        && MainVoiceWords.already.atEnd(of: head.dropLast(3).trimmedBytes) == nil
    }
    guard voice.speaker != .organ else { return false }
    return head.indices.contains { place in
      head[place] & 0xC0 != 0x80 && MainVoiceWords.embedding.atStart(of: head[place...]) != nil
    }
  }

  private func isEnglishAside(_ voice: Voice) -> Bool {
    let rest = EnglishWords.words(of: Array(bytes.dropFirst(voice.cue.upperBound).prefix(16)))
      .first?.text
    return words(voice.cue).lowercased() == "declared" && rest == "open"
  }

  /// `与会者讨论了`, and no noun: `专家交流提供了机会`.
  private func arePeopleDealing(_ voice: Voice) -> Bool {
    guard voice.speaker == .participants, let actor = voice.actor, isPeople(actor) else {
      return false
    }
    let rest = bytes[min(voice.cue.upperBound, bytes.count)...].trimmedBytes
    return MainVoiceWords.predicates.atStart(of: rest) == nil
  }

  private func isPeople(_ actor: Range<Int>) -> Bool {
    MainVoiceWords.people.atEnd(of: Array(words(actor).utf8)[...]) != nil
  }

  private static func isPerson(_ word: String) -> Bool {
    MainVoiceWords.states.atEnd(of: Array(word.utf8)[...]) == nil
  }

  private func words(_ range: Range<Int>) -> String {
    guard range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

extension Voice.Speaker {
  /// Whether those who took part speak, all or some of them.
  var isOfPeople: Bool {
    switch self {
    case .participants, .some, .one: true
    case .organ, .secretariat, .named, .document: false
    }
  }
}
