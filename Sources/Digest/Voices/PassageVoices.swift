package import Core
package import Documents

/// Who speaks in each passage of a document, as readers are told, and which reservations govern it.
package struct PassageVoices: Sendable {
  /// The labels by anchor, in the order of the text, at most ``VoiceLabels/most``; none for plain facts.
  private let labels: [String: [Bilingual<String>]]
  /// The kinds by anchor, each once.
  private let kinds: [String: [Voice.Kind]]
  /// The anchors of the caveats by that of the paragraph they govern.
  private let governing: [String: [String]]

  package init(_ document: CorpusDocument, vocabulary: Vocabulary) {
    let text = document.primary
    let reader = VoiceReader(vocabulary: vocabulary)
    var (labels, chapeaux) = ([String: [Bilingual<String>]](), [String: Voice]())
    var kinds: [String: [Voice.Kind]] = [:]
    for passage in text.passages.passages where passage.isParagraph {
      let setting = VoiceSetting.of(
        passage, kind: document.kind, chapeau: passage.parent.flatMap { chapeaux[$0] })
      let reading = reader.read(passage.text, language: text.language, setting: setting)
      // Items go on from words that are left open, not from a whole sentence.
      chapeaux[passage.anchor] =
        "。.！？".contains(passage.text.trimmed.last ?? " ")
        ? nil : reading.clauses.last?.voice ?? setting.chapeau
      let main = MainVoices(
        reading, in: passage.text, language: text.language, of: document.kind
      ).voices()
      let writer = VoiceLabels(of: document.kind, in: passage.text)
      let told =
        reading.voices.isEmpty
        ? [setting.chapeau].compactMap(\.self).filter {
          document.kind != .resolution || $0.speaker == .organ
        }
        : writer.told(main)
      labels[passage.anchor] = writer.labels(told, of: reading, language: text.language)
      kinds[passage.anchor] = told.map(\.kind).filter { $0 != .stated }.unique
    }
    self.labels = labels
    self.kinds = kinds
    var governing: [String: [String]] = [:]
    for caveat in CaveatReader(text.document).caveats() {
      for anchor in caveat.governed { governing[anchor, default: []].append(caveat.anchor) }
    }
    self.governing = governing
  }

  /// Who speaks in a passage; empty where the document states facts.
  package func labels(of anchor: String) -> [Bilingual<String>] { labels[anchor] ?? [] }

  /// How those who speak in a passage do so, each kind once; empty where the document states facts.
  ///
  /// Of every main voice, while ``labels(of:)`` names the weightiest.
  package func kinds(of anchor: String) -> [Voice.Kind] { kinds[anchor] ?? [] }

  /// The anchors of the reservations that govern a paragraph, or the paragraph an item belongs to.
  package func caveats(of anchor: String) -> [String] {
    var name = PassageName(anchor: anchor)
    name.items = []
    return governing[anchor] ?? governing[name.anchor] ?? []
  }
}

extension VoiceLabels {
  /// The labels of a whole passage: those of its voices, and `planned` where most of its sentences tell of
  /// what is scheduled.
  func labels(
    _ told: [Voice], of reading: VoiceReading, language: Language
  ) -> [Bilingual<String>] {
    var labels = labels(told)
    let acts = told.compactMap { $0.verb?.act }
    guard labels.count < Self.most, acts.allSatisfy({ $0 == .telling || $0 == .noting }),
      !labels.contains(Voice.planned)
    else { return labels }
    let sentences = Dictionary(grouping: reading.clauses, by: \.sentence)
    let scheduled = sentences.values.count { clauses in
      clauses.contains { clause in
        Standing.isScheduled(
          bytes[clause.range], language,
          opens: clause.range.lowerBound == clauses.first?.range.lowerBound)
      }
    }
    if scheduled > 0, scheduled * 2 >= sentences.count { labels.append(Voice.planned) }
    return labels
  }
}

extension [Voice.Kind] {
  /// Each once, in the order of the first.
  fileprivate var unique: [Voice.Kind] {
    reduce(into: []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }
}
