import Core
import Documents

@testable import Digest

/// A document of a few invented lines, read for its requests.
struct RequestLab {
  var kind: DocumentKind = .resolution
  var symbol: String? = "A/RES/90/1"
  var language: Language = .chinese
  var title = "90/1. 外空样例"
  var vocabulary: Vocabulary = .unitedNations

  /// The requests of one operative paragraph; `preamble` names bodies in full.
  func operative(_ text: String, preamble: String? = nil) -> [Request] {
    let before = preamble ?? (language == .chinese ? Self.preambleZh : Self.preambleEn)
    return requests([
      SampleDocuments.paragraph(1, before, part: .preamble), SampleDocuments.paragraph(1, text),
    ])
  }

  static let preambleZh = "审议了和平利用外层空间委员会及其法律小组委员会的工作报告，"
  static let preambleEn =
    "Having considered the report of the Committee on the Peaceful Uses of Outer Space,"

  func requests(_ blocks: [Block], meeting: Meeting? = nil) -> [Request] {
    let title = Block.title(TextBlock(id: "title", prose: Prose(title), line: 1))
    var document = SampleDocuments.document(
      [title] + blocks, kind: kind, language: language, symbol: symbol, title: self.title)
    document.citations =
      CitationReader(vocabulary: vocabulary)
      .citations(in: document.passages, symbol: symbol).citations
    let source = SourceText(file: "source.txt", text: "")
    var facts = DocumentFacts()
    facts.kind = kind
    facts.meeting = meeting?.slug
    let text = DocumentText(source: source, document: document)
    let held = CorpusDocument(
      slug: "sample", name: "sample", facts: facts, texts: [text], summaries: [:])
    return RequestReader(vocabulary: vocabulary, meetings: meeting.map { [$0] } ?? [])
      .requests(in: text, of: held)
  }

  /// The requests of a report of a session of the Committee, below a heading.
  static func report(
    _ text: String, _ language: Language = .chinese, heading: String? = nil, items: [String] = [],
    title: String? = nil, kind: DocumentKind = .report
  ) -> [Request] {
    let named =
      language == .chinese
      ? "和平利用外层空间委员会第六十九届会议报告"
      : "Report of the Committee on the Peaceful Uses of Outer Space on its sixty-ninth session"
    let lab = RequestLab(
      kind: kind, symbol: nil, language: language, title: title ?? named)
    var blocks: [Block] = []
    if let heading {
      blocks.append(
        .heading(
          Heading(id: "sec_1", part: .main, level: 1, label: "", prose: Prose(heading), line: 2)))
    }
    let letters = ["a", "b", "c", "d"]
    blocks.append(
      SampleDocuments.paragraph(
        7, text,
        items: zip(letters, items).map { SampleDocuments.item("para_7__\($0)", $1) }))
    return lab.requests(blocks)
  }
}

extension Request {
  /// `requests: 会员国, 秘书长` in one line, for comparing.
  var summary: String {
    let names = addressees.map { $0.name.zh ?? $0.words }
    return "\(verb.rawValue): \(names.isEmpty ? "–" : names.joined(separator: ", "))"
  }

  var englishSummary: String {
    let names = addressees.map { $0.name.en ?? "?" }
    return "\(verb.rawValue): \(names.isEmpty ? "–" : names.joined(separator: ", "))"
  }
}
