package import Core
import Documents

/// Who speaks in what a sentence of the editors' rests on, as its readers are told.
extension ClaimChecker {
  /// The labels of the sentences of a summary by their numbers, from 0; none for plain facts.
  package func voices(_ contexts: [ClaimContext]) -> [Int: [Bilingual<String>]] {
    var voices: [Int: [Bilingual<String>]] = [:]
    for (number, context) in contexts.enumerated() where !context.passages.isEmpty {
      let labels = SentenceVoices.labels(context)
      if !labels.isEmpty { voices[number] = labels }
    }
    return voices
  }
}

/// Reads a sentence's label from its passages: the sentence tells which of their voices it is about,
/// the passages say what voice that is.
enum SentenceVoices {
  static func labels(_ context: ClaimContext) -> [Bilingual<String>] {
    let reading = ClauseReading(context)
    let kind = context.passages.first?.document.kind ?? .other
    var labels: [Bilingual<String>] = []
    for clause in reading.sentence {
      let near = reading.alignment.nearest(to: clause)
      let passages = near.isEmpty ? reading.passages : near
      let own = clause.clause.voices
      if own.isEmpty {
        if let label = sharedLabel(of: near, kind), clause.voice.verb == nil { add(label) }
        continue
      }
      for voice in own {
        let voices = passages.flatMap { [$0.voice] + $0.clause.voices }
        let all = voices + reading.passages.flatMap { [$0.voice] + $0.clause.voices }
        let match =
          all.first { $0.kind == voice.kind && $0.verb == voice.verb }
          ?? voices.first { $0.kind == voice.kind } ?? all.first { $0.verb == voice.verb }
          ?? strongest(voices, near)
        if let label = match?.label(in: kind) { add(label) }
      }
    }
    func add(_ label: Bilingual<String>) {
      if !labels.contains(label) { labels.append(label) }
    }
    let acts = Set(reading.sentence.flatMap(\.clause.voices).compactMap(\.verb?.act))
    if acts.isSubset(of: [.telling]), !labels.contains(Voice.planned), isPlanned(reading) {
      labels.append(Voice.planned)
    }
    return Array(labels.prefix(3))
  }

  /// The one label that all of the clauses have.
  private static func sharedLabel(
    of clauses: [ClaimClause], _ kind: DocumentKind
  ) -> Bilingual<String>? {
    let labels = clauses.map { $0.voice.label(in: kind) }
    guard let first = labels.first, labels.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func strongest(_ voices: [Voice], _ near: [ClaimClause]) -> Voice? {
    near.isEmpty ? nil : voices.max { $0.strength < $1.strength }
  }

  /// Whether the sentence and what it is about both speak of what is to come.
  private static func isPlanned(_ reading: ClauseReading) -> Bool {
    reading.sentence.contains { clause in
      guard StandingCheck.isOpen(clause) else { return false }
      let near = reading.alignment.nearest(to: clause)
      return !near.isEmpty && near.allSatisfy { StandingCheck.isOpen($0) }
    }
  }
}
