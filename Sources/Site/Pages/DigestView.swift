import Core
import Digest
import Documents
import Formats
import Templates

/// Makes markup of summaries and introductions: Markdown by cmark, evidence marks as links.
struct DigestView: Sendable {
  let context: PageContext
  let model: SiteModel
  let summary: Summary
  /// The document the summary is about; nil for an introduction, whose marks name their document.
  let document: CorpusDocument?
  /// The part of an event that an introduction is about, on the page of the event.
  var part: String?
  /// The slug of the one document that a page is about though the text is not its digest.
  ///
  /// A resolution's, or the only report on a meeting: it needs no name behind every sentence.
  var home: String?

  /// The markup of one section, its heading left out.
  func html(of section: SummarySection) throws(TemplateFailure) -> TrustedHTML {
    var (pieces, marks) = ([Int: [MarkdownPiece]](), marks(of: section)[...])
    for block in summary.markdown.blocks[section.markdown.blocks] {
      for run in block.runs {
        let findings = summary.findings[run.index]
        guard run.kind == .text || findings != nil else { continue }
        var list: [MarkdownPiece] = []
        for piece in try self.pieces(of: run, findings ?? [], &marks) {
          list.append(try marked(piece))
        }
        if findings != nil || list != [.text(run.text)] { pieces[run.index] = list }
      }
    }
    let markup = summary.markdown.html(of: section.markdown, replacing: { pieces[$0.index] })
    return TrustedHTML(trustedMarkup: markup)
  }

  private func pieces(
    of run: MarkdownRun, _ findings: [EvidenceFinding], _ marks: inout ArraySlice<SentenceMark>
  ) throws(TemplateFailure) -> [MarkdownPiece] {
    let bytes = Array(run.text.utf8)
    var (pieces, position) = ([MarkdownPiece](), 0)
    for finding in findings {
      let before = String(decoding: bytes[position..<finding.range.lowerBound], as: UTF8.self)
      pieces.append(.text(trimmedBeforeMark(before)))
      position = finding.range.upperBound
      switch finding {
      case .mark(let mark):
        let sentence = marks.popFirst()
        pieces.append(.html(try html(of: mark, id: sentence?.id ?? "")))
        if let voice = sentence?.voice, voice.isTrue {
          pieces.append(
            .html(
              String(decoding: try context.partial("voice", ["voice": voice]).bytes, as: UTF8.self))
          )
        }
      case .editor(let note): pieces.append(.text(editorWords(note)))
      case .calculation(let calculation): pieces.append(.text(calculatedWords(calculation)))
      case .malformed: position = finding.range.lowerBound
      }
    }
    pieces.append(.text(String(decoding: bytes[position...], as: UTF8.self)))
    return pieces
  }

  /// A piece with the words of the other language in it marked.
  private func marked(_ piece: MarkdownPiece) throws(TemplateFailure) -> MarkdownPiece {
    guard case .text(let text) = piece else { return piece }
    let bytes = Array(text.utf8)
    guard !ForeignWords.ranges(in: bytes[...], of: summary.language).isEmpty else { return piece }
    let markup = try context.marked(bytes[...], in: summary.language)
    return .html(String(decoding: markup.bytes, as: UTF8.self))
  }

  /// In Chinese a mark stands close to its sentence, whatever was typed.
  private func trimmedBeforeMark(_ text: String) -> String {
    guard summary.language == .chinese else { return text }
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private func editorWords(_ note: EditorNote) -> String {
    summary.language == .chinese ? "（编者：\(note.reason)）" : " (editors: \(note.reason))"
  }

  private func calculatedWords(_ calculation: Calculation) -> String {
    summary.language == .chinese
      ? "（编者计算：\(calculation.expression)）"
      : " (calculated by the editors: \(calculation.expression))"
  }

  /// `id` goes to the first link; empty for none.
  private func html(of mark: EvidenceMark, id: String) throws(TemplateFailure) -> String {
    var (markup, named) = ([UInt8](), String?.none)
    for entry in mark.entries {
      if !markup.isEmpty, summary.language == .english { markup.append(UInt8(ascii: " ")) }
      let name = entry.document == named ? "" : prefix(entry)
      markup += try html(of: entry, name: name, id: markup.isEmpty ? id : "").bytes
      named = entry.document
    }
    return String(decoding: markup, as: UTF8.self)
  }

  private func html(
    of entry: EvidenceEntry, name: String, id: String
  ) throws(TemplateFailure) -> TrustedHTML {
    let slug = entry.document ?? document?.slug ?? ""
    let passages = model.document(slug)?.primary.passages
    let label = passages?.label(of: entry) ?? PassageLabel(entry.first, through: entry.last)
    return try context.partial(
      "evidence",
      [
        "href": .text(
          context.link(slug, passage: passages?.link(of: entry) ?? entry.first.anchor, in: model)),
        "label": .text(name + label.short[context.language]),
        "passages": .text(
          PassagePreviews(context: context, model: model, document: document).keys(of: entry)),
        "id": .text(id),
      ])
  }

  /// In a text about several documents each mark says which one it means, once.
  private func prefix(_ entry: EvidenceEntry) -> String {
    guard let slug = entry.document, slug != document?.slug, slug != home,
      let other = model.document(slug)
    else {
      return ""
    }
    return other.name(context.language) + context.comma
  }
}
