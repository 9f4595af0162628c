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
    return findings + unheard(reading, context, besides: findings)
  }

  /// A part of a sentence that one voice governs.
  struct Unit {
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
  static func nearest(to unit: Unit, _ reading: ClauseReading) -> [ClaimClause] {
    guard var whole = unit.content.first else { return [] }
    var found = reading.alignment.nearest(to: whole)
    for clause in unit.content.dropFirst() where found.isEmpty {
      whole.marks.formUnion(clause.marks)
      whole.words.formUnion(clause.words)
      found = reading.alignment.nearest(to: whole)
    }
    return found
  }

  static func nearest(toAllOf unit: Unit, _ reading: ClauseReading) -> [ClaimClause] {
    guard var whole = unit.content.first else { return [] }
    for clause in unit.content.dropFirst() {
      whole.marks.formUnion(clause.marks)
      whole.words.formUnion(clause.words)
    }
    return reading.alignment.nearest(to: whole)
  }

  // MARK: Finding

  static func finding(
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
