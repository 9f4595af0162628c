import Core

/// Titles that may stand in quotation marks without standing in the passage: of the documents, of
/// resolutions and of meetings.
package struct KnownTitles: Sendable {
  private var titles: Set<QuotedText> = []

  /// None.
  package init() {}

  /// The official titles of the corpus.
  package init(_ corpus: Corpus) {
    for document in corpus.documents {
      for language in Language.allCases { add(document.title(language)) }
    }
    for resolution in corpus.resolutions {
      for title in resolution.title.values where title.standing == .official { add(title.text) }
    }
    for meeting in corpus.meetings {
      add(meeting.name.zh)
      add(meeting.name.en)
    }
  }

  private mutating func add(_ title: String?) {
    guard let title else { return }
    let folded = QuotedText(title).trimmed
    if !folded.bytes.isEmpty { titles.insert(folded) }
  }

  /// Whether a quotation is one of them as a whole.
  func contains(_ quotation: [QuotedText]) -> Bool {
    quotation.count == 1 && titles.contains(quotation[0])
  }
}
