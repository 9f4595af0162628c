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
    let sources = PassageSources(context, reading)
    let kind = context.passages.first?.document.kind ?? .other
    let writer = VoiceLabels(of: kind, in: context.claim.text)
    let main = MainVoices(
      VoiceReading(clauses: reading.sentence.map(\.clause)), in: context.claim.text,
      language: context.claim.language, of: .report
    ).voices()
    var told: [Voice] = []
    for clause in reading.sentence {
      let near = reading.alignment.nearest(to: clause)
      let own = clause.clause.voices
      if own.isEmpty {
        if clause.voice.verb == nil, var voice = sources.sharedVoice(of: near, kind) {
          voice.actor = nil
          told.append(voice)
        }
        continue
      }
      for voice in own {
        // `According to the note, …`: as what it rests on is told.
        if isAttribution(voice, in: clause) {
          if var shared = sources.sharedVoice(of: near, kind) {
            shared.actor = nil
            told.append(shared)
          }
          continue
        }
        let isMain = main.contains(voice)
        guard var match = sources.match(of: voice, near: near, in: reading, exactly: !isMain) else {
          continue
        }
        match.actor = voice.actor
        told.append(match)
      }
    }
    told = writer.told(told)
    var labels = writer.labels(told)
    let acts = Set(told.compactMap(\.verb?.act))
    if acts.isSubset(of: [.telling, .noting]), labels.count < VoiceLabels.most,
      !labels.contains(Voice.planned), isPlanned(reading)
    {
      labels.append(Voice.planned)
    }
    return labels
  }

  /// Whether a voice is `according to` somebody.
  private static func isAttribution(_ voice: Voice, in clause: ClaimClause) -> Bool {
    guard voice.speaker == .document, clause.clause.range.contains(voice.cue.lowerBound) else {
      return false
    }
    let cue = String(decoding: clause.bytes[voice.cue], as: UTF8.self).lowercased()
    return ["据", "根据", "按照", "依据", "according", "in"].contains(cue)
  }

  /// Whether the sentence says that something is scheduled, and what it is about speaks of what is to come.
  private static func isPlanned(_ reading: ClauseReading) -> Bool {
    reading.sentence.contains { clause in
      let opens = clause.range.lowerBound == reading.sentence.first?.range.lowerBound
      guard Standing.isScheduled(clause.bytes, clause.text.language, opens: opens) else {
        return false
      }
      let near = reading.alignment.nearest(to: clause)
      return !near.isEmpty && near.allSatisfy { StandingCheck.isOpen($0) }
    }
  }
}

/// The voices of the passages that a sentence rests on, those of their main clauses only.
private struct PassageSources {
  private let told: [String: [Voice]]
  private let kinds: [String: DocumentKind]

  init(_ context: ClaimContext, _ reading: ClauseReading) {
    var kinds: [String: DocumentKind] = [:]
    for passage in context.passages {
      for piece in passage.context + passage.pieces { kinds[piece.text] = passage.document.kind }
    }
    var told: [String: [Voice]] = [:]
    for (text, clauses) in Dictionary(grouping: reading.passages, by: \.text.text) {
      guard let language = clauses.first?.text.language else { continue }
      told[text] = MainVoices(
        VoiceReading(clauses: clauses.map(\.clause)), in: text, language: language,
        of: kinds[text] ?? .other
      ).voices()
    }
    (self.told, self.kinds) = (told, kinds)
  }

  /// The voice that a sentence's own voice is told by.
  ///
  /// It is of the same kind and verb if possible, else of the same kind nearby, of the same verb, or the
  /// weightiest nearby. `exactly` asks for the same verb, or for another that asks: what
  /// a sentence tells of others is told of them only where the passage itself says it in its main clause.
  func match(
    of voice: Voice, near: [ClaimClause], in reading: ClauseReading, exactly: Bool
  ) -> Voice? {
    let voices = (near.isEmpty ? reading.passages : near).flatMap { self.voices(of: $0) }
    let all = voices + reading.passages.flatMap { self.voices(of: $0) }
    let same = all.first { $0.kind == voice.kind && $0.verb == voice.verb }
    if exactly {
      return same ?? all.first { $0.verb == voice.verb }
        ?? all.first { voice.verb?.act == .asking && $0.verb?.act == .asking }
    }
    return same ?? voices.first { $0.kind == voice.kind } ?? all.first { $0.verb == voice.verb }
      ?? (near.isEmpty ? nil : voices.max { $0.strength < $1.strength })
  }

  /// The one voice that all of the clauses are told by, as readers are told.
  func sharedVoice(of clauses: [ClaimClause], _ kind: DocumentKind) -> Voice? {
    let governing = clauses.map { self.governing($0) }
    guard let first = governing.first, let voice = first,
      governing.allSatisfy({ $0?.label(in: kind) == voice.label(in: kind) })
    else { return nil }
    return voice
  }

  private func voices(of clause: ClaimClause) -> [Voice] {
    [governing(clause)].compactMap(\.self) + clause.clause.voices.filter { isTold($0, in: clause) }
  }

  private func governing(_ clause: ClaimClause) -> Voice? {
    guard clause.voice.verb != nil else { return nil }
    if isTold(clause.voice, in: clause) { return clause.voice }
    guard kinds[clause.text.text] == .resolution else { return nil }
    // What an organ's verb governs goes on behind what it tells of others.
    return told[clause.text.text]?.last { $0.cue.upperBound <= clause.clause.range.lowerBound }
  }

  /// Whether a voice is a main one of its text, or of the chapeau that it goes on from.
  private func isTold(_ voice: Voice, in clause: ClaimClause) -> Bool {
    let text = clause.text.text
    let own = told[text] ?? []
    if own.contains(where: { $0.cue == voice.cue && $0.verb == voice.verb }) { return true }
    let isCarried = !clause.clause.range.contains(voice.cue.lowerBound) && own.isEmpty
    return isCarried && (kinds[text] != .resolution || voice.speaker == .organ)
  }
}
