import Core
import Documents

/// A verb or an actor that the passage does not have.
extension ClaimVoiceCheck {
  static func stronger(
    _ unit: Unit, _ reading: ClauseReading, _ context: ClaimContext
  ) -> ClaimFinding? {
    let voice = unit.voice
    // `According to the report` names the source, and `adopted on 7 December` is what closing lines say.
    if voice.speaker == .document, voice.verb?.act == .telling { return nil }
    if voice.verb == .adopts, context.passages.contains(where: { isFrame($0) }) { return nil }
    let near = nearest(to: unit, reading)
    let measured = near.isEmpty ? reading.passages : near
    let sentences = near.isEmpty ? reading.passages : reading.sentences(of: near)
    return strongerVerb(voice, measured, sentences, all: reading.passages, context)
      ?? strongerActor(unit, measured, context)
  }

  /// Whether a passage frames a resolution or annex: its title, its closing lines.
  private static func isFrame(_ passage: CitedPassage) -> Bool {
    [.title, .closing, .masthead].contains(PassageName(anchor: passage.id.anchor).kind)
  }

  // MARK: Verbs

  private static func strongerVerb(
    _ voice: Voice, _ measured: [ClaimClause], _ sentences: [ClaimClause],
    all passages: [ClaimClause], _ context: ClaimContext
  ) -> ClaimFinding? {
    guard let verb = voice.verb else { return nil }
    let voices = measured.flatMap { [$0.voice] + $0.clause.voices }
    if VoiceWarrant.family(of: verb) == nil {
      return strongerStand(voice, voices, sentences, context)
    }
    let form = context.claim[voice.cue]
    guard tells(verb, form, context.claim.language) else { return nil }
    let warrant = VoiceWarrant(verb: verb, form: form, language: context.claim.language)
    // What somebody asks for is often said in one sentence and told of in the next.
    let isSettled = verb.act == .settling || verb.act == .agreeing
    guard !warrant.isBorneOut(by: isSettled ? sentences : passages),
      !isHeaded(warrant, context)
    else { return nil }
    let strongest = voices.max { $0.strength < $1.strength }
    return finding(
      at: voice.cue, strongest ?? .stated, context,
      document: context.passages.first?.document.kind ?? .other)
  }

  /// Whether a heading above a passage says what its paragraphs do: `三、建议`, `Recommendations`.
  private static func isHeaded(_ warrant: VoiceWarrant, _ context: ClaimContext) -> Bool {
    guard VoiceWarrant.family(of: warrant.verb) == .suggesting else { return false }
    return context.passages.contains { passage in
      passage.headings.contains { heading in
        heading.text.utf8.count <= longestHeading
          && warrant.isBorneOut(by: Array(heading.text.utf8)[...], heading.language)
      }
    }
  }

  /// In bytes; a longer heading is about something.
  private static let longestHeading = 48

  /// Words that settle, agree or ask in whatever part of speech, and stand in no passage: `the fund
  /// decided in the note` where it was proposed.
  static func unheard(
    _ reading: ClauseReading, _ context: ClaimContext, besides found: [ClaimFinding]
  ) -> [ClaimFinding] {
    guard !context.passages.contains(where: { isFrame($0) }) else { return [] }
    let (text, language) = (context.claim, context.claim.language)
    return VoiceForms.verbs(in: Array(text.text.utf8)[...], language).compactMap { verb, range in
      guard isLoud(verb, text[range], language), !isElsewhere(text, range),
        // `建议：`: a heading.
        !reading.sentence.contains(where: { $0.bytes.trimmedBytes.elementsEqual(text[range].utf8) }
        ),
        !found.contains(where: { $0.range.overlaps(range) }),
        !text.names.contains(where: { $0.range.overlaps(range) }),
        !text.quotations.contains(where: { $0.overlaps(range) })
      else { return nil }
      let warrant = VoiceWarrant(verb: verb, form: text[range], language: language)
      guard !warrant.isBorneOut(by: reading.passages), !isHeaded(warrant, context) else {
        return nil
      }
      let strongest = reading.passages.flatMap { [$0.voice] + $0.clause.voices }
        .max { $0.strength < $1.strength }
      return finding(
        at: range, strongest ?? .stated, context,
        document: context.passages.first?.document.kind ?? .other)
    }
  }

  /// `国际商定的目标` was agreed elsewhere.
  private static func isElsewhere(_ text: ClaimText, _ range: Range<Int>) -> Bool {
    VoiceWarrant.elsewhere.atEnd(of: Array(text.text.utf8)[..<range.lowerBound].trimmedBytes) != nil
  }

  /// Whether a word tells in any part of speech of what was settled or asked: `adopted`, but not `to adopt`.
  private static func isLoud(_ verb: VoiceVerb, _ form: String, _ language: Language) -> Bool {
    guard VoiceWarrant.family(of: verb) != nil else { return false }
    return language == .chinese || form.lowercased().split(separator: " ")[0].hasSuffix("d")
  }

  /// Whether a form says that something was settled or asked: `adopted`, `decides`; not `adopting`.
  private static func tells(_ verb: VoiceVerb, _ form: String, _ language: Language) -> Bool {
    guard language == .english, verb.act == .settling || verb.act == .agreeing else { return true }
    let word = form.lowercased().prefix { $0 != " " }
    return word.hasSuffix("d") || word.hasSuffix("s")
  }

  /// An organ that welcomes what it only noted.
  private static func strongerStand(
    _ voice: Voice, _ voices: [Voice], _ sentences: [ClaimClause], _ context: ClaimContext
  ) -> ClaimFinding? {
    guard let verb = voice.verb, voice.speaker == .organ, isWarm(verb),
      !voices.contains(where: { $0.verb == nil }),
      !sentences.contains(where: { clause in
        VoiceForms.verbs(in: clause.bytes, clause.text.language).contains {
          isWarm($0.verb)
            && ($0.verb.force >= verb.force || clause.text.language != context.claim.language)
        }
      }), let strongest = voices.max(by: { $0.strength < $1.strength }),
      voice.strength > strongest.strength + 2
    else { return nil }
    return finding(
      at: voice.cue, strongest, context,
      document: context.passages.first?.document.kind ?? .other)
  }

  /// Whether a verb of noting says that what is noted is good.
  private static func isWarm(_ verb: VoiceVerb) -> Bool {
    switch verb {
    case .welcomes, .notesWithSatisfaction, .notesWithAppreciation, .thanks: true
    default: false
    }
  }

  // MARK: Actors

  /// Everybody, or the meeting, where one or some spoke.
  private static func strongerActor(
    _ unit: Unit, _ measured: [ClaimClause], _ context: ClaimContext
  ) -> ClaimFinding? {
    let voice = unit.voice
    guard let actor = voice.actor, let rank = rank(voice.speaker), rank > 1, isTalk(voice),
      isCollective(voice, actor, unit, context.claim)
    else { return nil }
    // `论坛为与会者讨论……提供了机会`: the meeting is the subject there too.
    let word = context.claim[actor]
    if voice.speaker == .organ, measured.contains(where: { $0.text.text.contains(word) }) {
      return nil
    }
    let voices = measured.flatMap { [$0.voice] + $0.clause.voices }.filter { $0.verb != nil }
    guard !measured.contains(where: { $0.voice.verb == nil && $0.clause.voices.isEmpty }),
      let strongest = voices.max(by: { self.rank($0) < self.rank($1) }),
      self.rank(strongest) < rank
    else { return nil }
    return finding(
      at: actor, strongest, context, document: context.passages.first?.document.kind ?? .other)
  }

  /// 1 for one speaker, 2 for some, 3 for all who took part or the meeting itself; nil for others.
  private static func rank(_ speaker: Voice.Speaker) -> Int? {
    switch speaker {
    case .one: 1
    case .some: 2
    case .participants, .organ: 3
    case .secretariat, .named, .document: nil
    }
  }

  private static func rank(_ voice: Voice) -> Int { rank(voice.speaker) ?? 3 }

  /// Whether a voice says or wants something, as anybody may, and settles nothing.
  private static func isTalk(_ voice: Voice) -> Bool {
    switch voice.verb?.act {
    case .noting, .dealing, .telling, .proposing, .recommending, .asking: true
    case .settling, .agreeing, nil: false
    }
  }

  /// Whether the actor is written as a group of its own: no pronoun, nobody's representatives, and at
  /// the head of its clause.
  private static func isCollective(
    _ voice: Voice, _ actor: Range<Int>, _ unit: Unit, _ text: ClaimText
  ) -> Bool {
    guard let clause = unit.clauses.first, clause.range.contains(actor.lowerBound) else {
      return false
    }
    let word = text[actor].lowercased()
    if text.language == .chinese {
      if ["他们", "她们", "它们", "双方", "他", "她", "它"].contains(word) { return false }
      // `智利航天局的发言者`: they speak for it.
      var whose = Array(text.text.utf8)[clause.range.lowerBound..<actor.lowerBound].trimmedBytes
      if whose.ends(with: "的") { whose = whose.dropLast("的".utf8.count) }
      let isNamed = text.names.contains { $0.range.upperBound == whose.endIndex }
      return !isNamed && ChineseActors.actor(endingAt: whose)?.speaker != .named
    }
    if EnglishActors.pronouns.contains(word) { return false }
    let bytes = Array(text.text.utf8)
    let before = EnglishWords.words(of: Array(bytes[clause.range.lowerBound..<actor.lowerBound]))
    let leading =
      before.lastIndex { joints.contains($0.text) }.map { before[($0 + 1)...] } ?? before[...]
    guard leading.count < 4, prepositions.isDisjoint(with: leading.map(\.text)) else {
      return false
    }
    // `The representatives of Chile and Peru`: they are named.
    let after = EnglishWords.words(of: Array(bytes[actor.upperBound..<voice.cue.lowerBound]))
    return !(["of", "from", "for"].contains(after.first?.text) && after.contains { $0.isCapital })
  }

  private static let joints: Set<String> = ["that", "and", "but", "when", "while", "which"]
  private static let prepositions: Set<String> = [
    "of", "for", "to", "by", "from", "with", "in", "at", "on", "between", "among", "each", "both",
    "its",
    "their", "his", "her",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
