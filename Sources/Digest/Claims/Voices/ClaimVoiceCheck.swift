import Core
import Documents

/// `claim-voice`: an actor or a verb that is stronger than the passage's.
///
/// One speaker's words are not everybody's, what was said was not agreed, what was proposed was not
/// decided, and none of it is a fact. A clause is held to the clause of the passages that it is about;
/// where that cannot be told, to the strongest voice of all of them.
enum ClaimVoiceCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    var findings: [ClaimFinding] = []
    for unit in units(of: reading.sentence, context.claim) {
      let finding =
        unit.voice.verb == nil
        ? dropped(unit, reading, context) : stronger(unit, reading, context)
      if let finding, !findings.contains(where: { $0.range.overlaps(finding.range) }) {
        findings.append(finding)
      }
    }
    return findings
  }

  /// A part of a sentence that one voice governs.
  private struct Unit {
    var voice: Voice
    var clauses: [ClaimClause]
    /// What is about the same in other texts, from most to least of the part's words.
    var content: [ClaimClause]
  }

  /// The sentence cut where a voice begins; words before the first voice belong to it.
  private static func units(of sentence: [ClaimClause], _ text: ClaimText) -> [Unit] {
    var units: [Unit] = []
    for clause in sentence {
      if clause.clause.voices.isEmpty {
        if units.isEmpty { units.append(Unit(voice: .stated, clauses: [], content: [])) }
        units[units.count - 1].clauses.append(clause)
        units[units.count - 1].content.append(clause)
        continue
      }
      if units.count == 1, units[0].voice.verb == nil { units = [] }
      for (index, voice) in clause.clause.voices.enumerated() {
        // `considered and adopted X`: both are about X.
        let next = clause.clause.voices[(index + 1)...].first {
          ($0.actor ?? $0.cue).lowerBound > voice.cue.upperBound + 8
        }
        let end = next.map { min($0.cue.lowerBound, ($0.actor ?? $0.cue).lowerBound) }
        let range = voice.cue.upperBound..<max(voice.cue.upperBound, end ?? clause.range.upperBound)
        units.append(
          Unit(voice: voice, clauses: [clause], content: [clause.part(range, of: text)]))
      }
    }
    return units
  }

  /// The clauses of the passages that a part is about: told from its first words that are enough.
  private static func nearest(to unit: Unit, _ reading: ClauseReading) -> [ClaimClause] {
    guard var whole = unit.content.first else { return [] }
    var found = reading.alignment.nearest(to: whole)
    for clause in unit.content.dropFirst() where found.isEmpty {
      whole.marks.formUnion(clause.marks)
      whole.words.formUnion(clause.words)
      found = reading.alignment.nearest(to: whole)
    }
    return found
  }

  private static func nearest(toAllOf unit: Unit, _ reading: ClauseReading) -> [ClaimClause] {
    guard var whole = unit.content.first else { return [] }
    for clause in unit.content.dropFirst() {
      whole.marks.formUnion(clause.marks)
      whole.words.formUnion(clause.words)
    }
    return reading.alignment.nearest(to: whole)
  }

  // MARK: Stronger voices

  private static func stronger(
    _ unit: Unit, _ reading: ClauseReading, _ context: ClaimContext
  ) -> ClaimFinding? {
    let voice = unit.voice
    // `According to the report` names the source, and `adopted on 7 December` is what closing lines say.
    if voice.speaker == .document, voice.verb?.act == .telling { return nil }
    if voice.verb == .adopts, context.passages.contains(where: { isFrame($0) }) { return nil }
    let near = nearest(to: unit, reading)
    let measured = near.isEmpty ? reading.passages : near
    let voices = measured.flatMap { [$0.voice] + $0.clause.voices }
    let isStated = voices.contains { $0.verb == nil }
    switch voice.kind {
    case .saidByOne, .saidBySome, .saidByParticipants, .told, .noted, .stated:
      if isStated { return urging(voice, voices, context) }
    default:
      // A noun or a participle of the same verb: `商定的内容`, `proposed initiatives`.
      if measured.contains(where: { mentions($0, asStrongAs: voice) }) { return nil }
    }
    guard let strongest = voices.max(by: { $0.strength < $1.strength }) else { return nil }
    guard voice.strength > strongest.strength else { return urging(voice, voices, context) }
    let isActors = voice.speaker != strongest.speaker && isTalk(voice) && isTalk(strongest)
    return finding(
      at: isActors ? voice.actor ?? voice.cue : voice.cue, strongest, context,
      document: context.passages.first?.document.kind ?? .other)
  }

  /// Whether a passage frames a resolution or annex: its title, its closing lines.
  private static func isFrame(_ passage: CitedPassage) -> Bool {
    [.title, .closing, .masthead].contains(PassageName(anchor: passage.id.anchor).kind)
  }

  /// Whether a voice says or wants something, as anybody may, and settles nothing.
  private static func isTalk(_ voice: Voice) -> Bool {
    switch voice.verb?.act {
    case .noting, .dealing, .telling, .proposing, .recommending: true
    case .settling, .agreeing, .asking, nil: false
    }
  }

  /// Those who took part may ask as an organ does; `called upon` is more than `encouraged` there too.
  private static func urging(
    _ voice: Voice, _ voices: [Voice], _ context: ClaimContext
  ) -> ClaimFinding? {
    func force(_ verb: VoiceVerb?) -> Int { verb == .advocates ? 65 : verb?.force ?? 0 }
    let asking = voices.filter {
      guard let act = $0.verb?.act else { return false }
      return act == .asking || act == .recommending || act == .proposing || act == .settling
    }
    guard voice.verb?.act == .asking, force(voice.verb) >= (asking.isEmpty ? 70 : 65),
      voices.contains(where: { $0.verb != nil })
    else { return nil }
    let best = (asking.isEmpty ? voices : asking).max { force($0.verb) < force($1.verb) }
    guard let best, force(best.verb) < force(voice.verb) else { return nil }
    return finding(
      at: voice.cue, best, context, document: context.passages.first?.document.kind ?? .other)
  }

  /// Whether a verb as strong as the voice's stands in a clause in some other part of speech.
  private static func mentions(_ clause: ClaimClause, asStrongAs voice: Voice) -> Bool {
    guard let verb = voice.verb else { return true }
    return VoiceForms.verbs(in: clause.bytes, clause.text.language).contains { found in
      found.verb.force >= verb.force && found.verb.act == verb.act
        && !clause.clause.voices.contains {
          $0.cue.overlaps(found.range)
        }
    }
  }

  // MARK: Dropped voices

  private static let opinions: Set<Voice.Kind> = [
    .saidByOne, .saidBySome, .saidByParticipants, .told, .proposed, .requested, .recommended,
    .invited,
  ]

  /// What somebody said or wants, told as a fact.
  private static func dropped(
    _ unit: Unit, _ reading: ClauseReading, _ context: ClaimContext
  ) -> ClaimFinding? {
    guard let first = unit.clauses.first, let last = unit.clauses.last,
      reading.before?.voices.isEmpty ?? true
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    if context.claim.quotations.contains(where: { range.overlaps($0) }) { return nil }
    let near = nearest(toAllOf: unit, reading)
    let measured = near.isEmpty ? reading.passages : near
    let isNamed: (Voice) -> Bool = {
      [.named, .secretariat, .document, .organ].contains($0.speaker)
    }
    for clause in measured {
      let voice = clause.voice
      guard opinions.contains(voice.kind), voice.verb?.isFactive == false else { return nil }
      switch voice.kind {
      case .told where voice.speaker != .named: return nil
      case .proposed, .requested, .recommended, .invited:
        // `will`, `should` and `is to` leave it open.
        if near.isEmpty || leavesOpen(first.text, range) { return nil }
      default: if near.isEmpty, isNamed(voice) { return nil }
      }
      // A figure or date that somebody gives is told as it is.
      let shared = unit.clauses.reduce(into: Set<String>()) { $0.formUnion($1.marks) }
        .intersection(clause.marks)
      if shared.contains(where: { $0.hasPrefix("v:") }) { return nil }
      if near.isEmpty, isRepresentative(voice, in: clause) { return nil }
    }
    guard let strongest = measured.map(\.voice).max(by: { $0.strength < $1.strength }) else {
      return nil
    }
    return finding(
      at: trimmed(range, context.claim), strongest, context,
      document: context.passages.first?.document.kind ?? .other)
  }

  /// Whether the one who speaks does so for somebody who is named.
  private static func isRepresentative(_ voice: Voice, in clause: ClaimClause) -> Bool {
    guard voice.speaker == .one, let actor = voice.actor,
      actor.upperBound <= clause.text.text.utf8.count
    else { return false }
    let words = clause.text[actor].lowercased()
    return !["与会者", "发言者", "发言人", "participant", "speaker", "panellist"].contains {
      words.hasSuffix($0)
    }
  }

  private static func leavesOpen(_ text: ClaimText, _ range: Range<Int>) -> Bool {
    let bytes = Array(text.text.utf8)[range]
    if text.language == .chinese { return open.stands(in: bytes) }
    let words = EnglishWords.words(of: Array(bytes)).map(\.text)
    return !openWords.isDisjoint(with: words)
  }

  private static let open = ByteWords("将 应 须 可 拟 旨在 需 必须 能 计划 预计 提议 建议 请 要求 有待 以 为")
  private static let openWords: Set<String> = [
    "will", "would", "should", "shall", "must", "may", "can", "could", "to", "proposed", "planned",
    "requested", "recommended", "if", "intended", "need", "needed", "needs",
  ]

  /// Without the punctuation at its ends.
  private static func trimmed(_ range: Range<Int>, _ text: ClaimText) -> Range<Int> {
    let words = text[range]
    let rest = words.drop { $0.isWhitespace || $0.isPunctuation }
    let start = range.lowerBound + words.utf8.count - rest.utf8.count
    var length = rest[...]
    while let last = length.last, last.isWhitespace || last.isPunctuation { length.removeLast() }
    return start..<start + length.utf8.count
  }

  // MARK: Finding

  private static func finding(
    at range: Range<Int>, _ voice: Voice, _ context: ClaimContext, document: DocumentKind
  ) -> ClaimFinding {
    let words = context.claim[range]
    let label = voice.label(in: document)
    let (zh, en) = (label?.zh ?? "文件自己的叙述", label?.en ?? "the document’s own account")
    return ClaimFinding(
      "claim-voice", .warning, at: range,
      message: Bilingual(
        zh: "“\(words)”比原文说得重：原文是“\(zh)”",
        en: "“\(words)” goes further than the passage, which has: \(en)"),
      help: Bilingual(
        zh: "写明是谁说的，动词不要强过原文", en: "say who speaks, with a verb no stronger than the passage’s"))
  }
}
