import Core
import Documents

/// What somebody said or wants, told as a fact.
extension ClaimVoiceCheck {
  private static let opinions: Set<Voice.Kind> = [
    .saidByOne, .saidBySome, .saidByParticipants, .told, .proposed, .requested, .recommended,
    .invited,
  ]

  static func dropped(
    _ unit: Unit, _ reading: ClauseReading, _ context: ClaimContext
  ) -> ClaimFinding? {
    guard let first = unit.clauses.first, let last = unit.clauses.last,
      reading.before?.voices.isEmpty ?? true
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    if context.claim.quotations.contains(where: { range.overlaps($0) }) { return nil }
    if unit.clauses.contains(where: { tellsOfSpeech($0) }) { return nil }
    let near = nearest(toAllOf: unit, reading)
    let measured = near.isEmpty ? reading.passages : near
    let isNamed: (Voice) -> Bool = {
      [.named, .secretariat, .document, .organ].contains($0.speaker)
    }
    for clause in measured {
      let voice = clause.voice
      guard opinions.contains(voice.kind), voice.verb?.isFactive == false else { return nil }
      // `目标是提高认识，强调……`: nobody speaks.
      if voice.actor == nil, clause.text.language == .chinese { return nil }
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
  static func isRepresentative(_ voice: Voice, in clause: ClaimClause) -> Bool {
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

  /// Whether a clause has a word for speaking in some other part of speech: `mention was made`, `the
  /// proposed fund`.
  private static func tellsOfSpeech(_ clause: ClaimClause) -> Bool {
    let speaks = VoiceForms.verbs(in: clause.bytes, clause.text.language).contains {
      $0.verb.act != .dealing && $0.verb != .presents && $0.verb != .commits
    }
    if speaks { return true }
    if clause.text.language == .chinese { return chineseSpeech.stands(in: clause.bytes) }
    return EnglishWords.words(of: Array(clause.bytes)).contains { word in
      englishSpeech.contains { word.text.hasPrefix($0) }
    }
  }

  private static let chineseSpeech = ByteWords("看法 意见 观点 所说 据 呼声 共识 目标 目的")
  private static let englishSpeech = [
    "mention", "referen", "referred", "attention", "point", "spoke", "speak", "drew", "view",
    "opinion", "according", "request", "suggest", "proposal", "recommendation", "statement",
    "aim", "objective", "purpose",
  ]
}
