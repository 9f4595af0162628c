import Core
package import Documents

/// A document's own reservation about passages of it: that a summary is no consensus text, that
/// conclusions are the chair's, that a translation is unofficial.
package struct Caveat: Sendable, Hashable {
  /// The anchor of the passage that says so.
  package var anchor: String
  /// The anchors of the paragraphs it governs, in reading order; the items of each are governed too.
  package var governed: [String]
}

/// Finds the reservations that a document makes.
///
/// They are known by the kind of wording, in both languages. What one governs is, in this order: the
/// paragraphs it numbers (第66至75段), the annex it names, the document where it speaks of all of it, the
/// paragraphs above where it says so, else the rest of its section.
package struct CaveatReader: Sendable {
  private struct Place {
    var anchor: String
    var part: Part
    var number: Int?
    /// The number of the paragraph's section at each level, so that a section is a common beginning.
    var section: [Int]
  }

  private let document: Document
  private let language: Language
  private var places: [Place] = []
  private var sections: [String: [Int]] = [:]

  package init(_ document: Document) {
    self.document = document
    language = document.language
    var section: [Int] = []
    for (number, block) in document.blocks.enumerated() {
      switch block {
      case .heading(let heading):
        section = Array(section.prefix(max(0, heading.level - 1)))
        while section.count < heading.level - 1 { section.append(-1) }
        section.append(number)
        sections[heading.id] = section
      case .paragraph(let paragraph):
        if let last = places.last, last.part != paragraph.part, section.first ?? -1 < 0 {
          section = []
        }
        places.append(
          Place(
            anchor: paragraph.id, part: paragraph.part,
            number: paragraph.number.flatMap { Int($0) },
            section: section))
      default: break
      }
    }
  }

  /// The caveats in reading order.
  package func caveats() -> [Caveat] {
    var found: [Caveat] = []
    for paragraph in document.paragraphs {
      let texts = [paragraph.prose.text] + paragraph.items.map(\.prose.text)
      for sentence in texts.flatMap({ Self.sentences(of: $0) })
      where CaveatWording.isCaveat(sentence, language) && !isSomebodys(sentence) {
        let governed = self.governed(by: sentence, at: paragraph.id)
        if !governed.isEmpty { found.append(Caveat(anchor: paragraph.id, governed: governed)) }
        break
      }
    }
    for note in document.footnotes where CaveatWording.isCaveat(note.prose.text, language) {
      let governed = note.calls.flatMap { call in
        sections[call].map { inside($0) } ?? places.filter { $0.anchor == call }.map(\.anchor)
      }
      if !governed.isEmpty { found.append(Caveat(anchor: note.id, governed: governed)) }
    }
    return found
  }

  /// Whether those who took part say it: `一些代表团指出，摘要不代表其立场` is no reservation of the document's.
  private func isSomebodys(_ sentence: String) -> Bool {
    let reading = VoiceReader(vocabulary: Vocabulary()).read(sentence, language: language)
    return reading.voices.contains { [.one, .some, .participants].contains($0.speaker) }
  }

  /// The sentence of a reservation and the one before it, which often names what it is about.
  private static func sentences(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let ranges = SentenceSplitter.sentences(in: text)
    return ranges.indices.map { index in
      let start = ranges[max(0, index - 1)].lowerBound
      return String(decoding: bytes[start..<ranges[index].upperBound], as: UTF8.self)
    }
  }

  private func governed(by words: String, at anchor: String) -> [String] {
    guard let index = places.firstIndex(where: { $0.anchor == anchor }) else { return [] }
    let place = places[index]
    if let range = CaveatWording.paragraphs(in: words, language) {
      return places.filter { other in
        other.part == place.part && other.anchor != anchor
          && other.number.map { range.contains($0) } == true
      }.map(\.anchor)
    }
    switch CaveatWording.scope(of: words, language) {
    case .annex:
      let annexed = places.filter { if case .annex = $0.part { true } else { false } }
      if !annexed.isEmpty { return annexed.map(\.anchor) }
    case .document: return places.filter { $0.anchor != anchor }.map(\.anchor)
    case .above:
      return places[..<index].filter { isInSection($0, of: place) }.map(\.anchor)
    case .section: break
    }
    return places[(index + 1)...].prefix { isInSection($0, of: place) }.map(\.anchor)
  }

  private func isInSection(_ other: Place, of place: Place) -> Bool {
    other.part == place.part && other.section.starts(with: place.section)
  }

  private func inside(_ section: [Int]) -> [String] {
    places.filter { $0.section.starts(with: section) }.map(\.anchor)
  }
}
