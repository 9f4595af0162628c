import Core
package import Documents

/// Reads the requests and decisions of documents, with whom they address and by when.
///
/// Of resolutions those of the operative paragraphs, of declarations those of the numbered ones, of
/// reports and notes what their own meeting or author asks for. What others asked for, and what a
/// resolution recalls, is none of the document's requests.
package struct RequestReader: Sendable {
  private let vocabulary: Vocabulary
  private let meetings: [String: Meeting]

  /// `meetings` say when sessions and events take place.
  package init(vocabulary: Vocabulary, meetings: [Meeting]) {
    self.vocabulary = vocabulary
    self.meetings = Dictionary(
      meetings.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The requests of one text of a document, in the order of its passages.
  package func requests(in text: DocumentText, of document: CorpusDocument) -> [Request] {
    let setting = RequestDocument(
      text, of: document, vocabulary: vocabulary,
      meeting: document.facts.meeting.flatMap { meetings[$0] })
    let starts = meetings.compactMapValues(\.start)
    var reader = RequestPassageReader(setting: setting, startOfMeeting: { starts[$0] })
    for block in text.document.blocks {
      switch block {
      case .heading(let heading): reader.enter(heading)
      case .paragraph(let paragraph): reader.read(paragraph)
      default: break
      }
    }
    return reader.requests
  }
}
