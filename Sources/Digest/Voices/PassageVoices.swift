package import Core
package import Documents

/// Who speaks in each passage of a document, as readers are told, and which reservations govern it.
package struct PassageVoices: Sendable {
  /// The labels by anchor, in the order of the text, at most ``most``; none for plain facts.
  private let labels: [String: [Bilingual<String>]]
  /// The kinds by anchor, each once.
  private let kinds: [String: [Voice.Kind]]
  /// The anchors of the caveats by that of the paragraph they govern.
  private let governing: [String: [String]]

  /// More voices than these are not told apart in a label.
  private static let most = 3

  package init(_ document: CorpusDocument, vocabulary: Vocabulary) {
    let text = document.primary
    let reader = VoiceReader(vocabulary: vocabulary)
    var (labels, chapeaux) = ([String: [Bilingual<String>]](), [String: Voice]())
    var kinds: [String: [Voice.Kind]] = [:]
    for passage in text.passages.passages where passage.isParagraph {
      let setting = VoiceSetting.of(
        passage, kind: document.kind, chapeau: passage.parent.flatMap { chapeaux[$0] })
      let reading = reader.read(passage.text, language: text.language, setting: setting)
      chapeaux[passage.anchor] = reading.clauses.last?.voice ?? setting.chapeau
      labels[passage.anchor] = reading.labels(
        in: document.kind, chapeau: setting.chapeau, atMost: Self.most)
      kinds[passage.anchor] = reading.kinds(chapeau: setting.chapeau)
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
  /// Of every voice, while ``labels(of:)`` names the first few.
  package func kinds(of anchor: String) -> [Voice.Kind] { kinds[anchor] ?? [] }

  /// The anchors of the reservations that govern a paragraph, or the paragraph an item belongs to.
  package func caveats(of anchor: String) -> [String] {
    var name = PassageName(anchor: anchor)
    name.items = []
    return governing[anchor] ?? governing[name.anchor] ?? []
  }
}

extension VoiceReading {
  /// The labels of its voices, each once; that of the chapeau where nobody else speaks.
  func labels(
    in kind: DocumentKind, chapeau: Voice? = nil, atMost most: Int
  ) -> [Bilingual<String>] {
    var labels: [Bilingual<String>] = []
    for voice in voices {
      guard let label = voice.label(in: kind), !labels.contains(label) else { continue }
      labels.append(label)
    }
    if voices.isEmpty, let label = chapeau?.label(in: kind) { labels = [label] }
    if labels.isEmpty, clauses.contains(where: { $0.voice.isPlanned }) { labels = [Voice.planned] }
    return Array(labels.prefix(most))
  }

  /// The kinds of its voices, each once; that of the chapeau where nobody else speaks.
  func kinds(chapeau: Voice?) -> [Voice.Kind] {
    var kinds: [Voice.Kind] = []
    for voice in voices.isEmpty ? [chapeau].compactMap(\.self) : voices {
      let kind = voice.kind
      if kind != .stated, !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}
