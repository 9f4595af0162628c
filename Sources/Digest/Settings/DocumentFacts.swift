package import Core
package import Documents
import Formats

/// What `document.yaml` says about a document: facts that do not depend on the language.
package struct DocumentFacts: Sendable, Hashable {
  /// Whether a title in the other language is the United Nations' own.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    case official, unofficial
  }

  /// `A/AC.105/1294`; nil when not known.
  package var symbol: String?
  /// What to say where there is no symbol.
  package var symbolNote: Bilingual<String>?
  package var kind: DocumentKind?
  package var title: [Language: String] = [:]
  /// What to call it in a few words where it has no symbol.
  package var shortTitle: [Language: String] = [:]
  /// Of the English title; nil when not said.
  package var englishTitleStanding: Standing?
  /// The slug of the body it was issued for or by: `copuos`.
  package var body: String?
  /// The slug of the meeting it reports on.
  package var meeting: String?
  /// The first and last day of that meeting, as printed; for a meeting that no table knows.
  package var meetingStart: String?
  package var meetingEnd: String?
  /// Where it was held, as printed.
  package var place: [Language: String] = [:]
  /// The day printed on it, `2023-12-07`.
  package var date: String?
  /// The day our pages about it were last changed.
  package var updated: String?
  /// Where each fact comes from, in the order of the file: the fact's key and the words.
  package var sources: [FactSource] = []

  /// Nothing known.
  package init() {}

  /// Reads `document.yaml`; a key that nobody knows is an error.
  package static func read(
    _ source: SourceText
  ) -> (facts: DocumentFacts, diagnostics: [Diagnostic]) {
    var facts = DocumentFacts()
    let (value, problems) = YAMLDocument.parse(source)
    guard let value else { return (facts, problems) }
    var record = YAMLRecord(value, in: source)
    facts.symbol = record.string("symbol")
    facts.symbolNote = record.bilingual("symbol_note")
    facts.kind = record.choice("kind", of: DocumentKind.self)
    facts.title = record.texts("title")
    facts.shortTitle = record.texts("short_title")
    facts.englishTitleStanding = record.choice("title_en_standing", of: Standing.self)
    facts.body = record.string("body")
    facts.meeting = record.string("meeting")
    facts.meetingStart = record.date("meeting_start")
    facts.meetingEnd = record.date("meeting_end")
    facts.place = record.texts("place")
    facts.date = record.date("date")
    facts.updated = record.date("updated")
    facts.sources = record.entries("sources").map { entry in
      FactSource(fact: entry.key, text: record.words(of: entry.value))
    }
    return (facts, problems + record.finish())
  }
}

/// Where a fact about a document comes from.
package struct FactSource: Sendable, Hashable {
  /// The key of the fact: `symbol`, `title`.
  package var fact: String
  package var text: Bilingual<String>
}

extension YAMLRecord {
  /// Words in both languages, or one text that serves for both, such as a symbol or an address.
  fileprivate mutating func words(of value: YAMLValue) -> Bilingual<String> {
    if case .scalar(let text, _) = value.content { return Bilingual(zh: text, en: text) }
    return nested(value) { texts in
      let (zh, en) = (texts.string("zh", required: true), texts.string("en", required: true))
      return Bilingual(zh: zh ?? en ?? "", en: en ?? zh ?? "")
    }
  }
}
