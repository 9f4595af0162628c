package import Core
import Documents

/// Who convened a meeting, as one passage of a held document says it.
package struct Convening: Sendable, Hashable {
  package var passage: PassageID
  /// The passage's words for them, in the languages in which it says so in a form that can be read.
  package var names: [Language: [String]]
  /// The sentence that says it, for a language without ``names``.
  package var sentences: [Language: String]
}

extension Corpus {
  /// What the documents say of who convened a meeting, in the order of its mentions.
  ///
  /// The sentence must make the meeting what was convened; a report on it may call it by its kind alone:
  /// `研讨会由外层空间事务厅主办。`
  package func convenings(of meeting: Meeting) -> [Convening] {
    let readers = Bilingual(zh: reader(.chinese), en: reader(.english))
    let named = meeting.mentions.compactMap { mention -> Convening? in
      guard mention.isSubstance, let document = document(mention.document) else { return nil }
      return convening(mention.passage, of: document, readers) { language in
        language == document.primary.language ? mention.ranges : mention.otherRanges[language] ?? []
      }
    }
    guard named.isEmpty else { return named }
    return meeting.reports.compactMap { document($0) }.flatMap { document in
      document.primary.passages.passages.filter { $0.isParagraph && $0.part == .main }
        .compactMap { passage in
          let id = PassageID(document: document.slug, anchor: passage.anchor)
          return convening(id, of: document, readers) { language in
            document.passage(id.anchor, in: language).map { Self.kinds(in: $0.text, language) }
              ?? []
          }
        }
    }
  }

  private func reader(_ language: Language) -> ConvenerReader {
    let bodies = terms.filter { ["agency", "body", "programme"].contains($0.kind) }
    return ConvenerReader(
      language: language,
      names: bodies.flatMap { [$0.name[language]] + $0.variants[language] }
        + states.map { $0.name[language] })
  }

  /// Nil where the primary text does not say who convened what stands at its `ranges`.
  private func convening(
    _ id: PassageID, of document: CorpusDocument, _ readers: Bilingual<ConvenerReader>,
    ranges: (Language) -> [Range<Int>]
  ) -> Convening? {
    var found = Convening(passage: id, names: [:], sentences: [:])
    let primary = document.primary.language
    for language in [primary, primary.other] {
      guard let text = document.passage(id.anchor, in: language)?.text else { continue }
      let reading = Self.reading(text, readers[language], ranges(language))
      if !reading.names.isEmpty {
        found.names[language] = reading.names
      } else if language == primary {
        return nil
      }
      found.sentences[language] = reading.sentence
    }
    return found
  }

  /// The first of the sentences around `ranges` that says who convened what stands there.
  private static func reading(
    _ text: String, _ reader: ConvenerReader, _ ranges: [Range<Int>]
  ) -> (names: [String], sentence: String?) {
    let sentences = SentenceSplitter.sentences(in: text)
    var first: String?
    for range in ranges {
      guard let sentence = sentences.first(where: { $0.contains(range.lowerBound) }) else {
        continue
      }
      let bytes = text.utf8
      func words(_ range: Range<Int>) -> Substring {
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return text[start..<bytes.index(start, offsetBy: range.count)]
      }
      let end = min(max(range.upperBound, range.lowerBound), sentence.upperBound)
      let names = reader.conveners(
        before: words(sentence.lowerBound..<range.lowerBound),
        after: words(end..<sentence.upperBound))
      if first == nil { first = String(words(sentence)) }
      if !names.isEmpty { return (names, String(words(sentence))) }
    }
    return ([], first)
  }

  /// Where a sentence begins with the kind of a meeting instead of its name: `本次研讨会`, `The Workshop`.
  private static func kinds(in text: String, _ language: Language) -> [Range<Int>] {
    let openers = ["本届", "本次", "这次", "此次", "该", "本", ""]
    let nouns = [
      "专题讨论会", "研讨会", "讨论会", "讲习班", "论坛", "会议", "届会", "座谈会", "培训班", "活动",
    ]
    let english = [
      "Workshop", "Forum", "Symposium", "Seminar", "Meeting", "Conference", "Summit", "Session",
      "Event", "workshop", "forum", "symposium", "seminar", "meeting", "conference", "session",
      "event",
    ]
    let forms =
      language == .chinese
      ? openers.flatMap { opener in nouns.map { opener + $0 } } : english.map { "The \($0) " }
    let bytes = Array(text.utf8)
    return SentenceSplitter.sentences(in: text).compactMap { sentence in
      forms.map { Array($0.utf8) }.first { bytes[sentence].starts(with: $0) }.map {
        sentence.lowerBound..<sentence.lowerBound + $0.count
      }
    }
  }
}

extension MeetingMention {
  fileprivate var document: String { passage.document }
}
