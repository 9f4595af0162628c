import Core
import Documents

/// A text of a document, ours among them, read for its claims passage by passage.
struct TextReading {
  let text: DocumentText
  private let reader: ClaimTextReader
  private let citations: [String: [Citation]]
  private let names: [String: [NameMention]]
  private let words: DocumentWords
  /// The anchors of the headings above each paragraph, outermost first.
  private let headings: [String: [String]]

  init(_ text: DocumentText, symbol: String?, reader: ClaimTextReader) {
    self.text = text
    self.reader = reader
    citations = Dictionary(grouping: text.document.citations, by: \.at)
    names = NameReader(vocabulary: reader.vocabulary).names(
      in: text.document.passages, symbol: text.document.symbol ?? symbol)
    words = DocumentWords(text.passages)
    headings = Self.headings(in: text.document)
  }

  /// A heading is above all that follows it, up to the next of its level or the next part; the first of
  /// an annex, its title, is above all of the annex.
  private static func headings(in document: Document) -> [String: [String]] {
    var (found, open) = ([String: [String]](), [Heading]())
    for block in document.blocks {
      switch block {
      case .heading(let heading):
        open.removeAll { $0.part != heading.part }
        let title = heading.part == .main ? nil : open.first?.id
        open.removeAll { $0.level >= heading.level && $0.id != title }
        open.append(heading)
      case .paragraph(let paragraph):
        found[paragraph.id] = open.filter { $0.part == paragraph.part }.map(\.id)
      case .masthead, .title, .closing, .table: break
      }
    }
    return found
  }

  /// The bodies that short forms mean in the text wherever they mean anything.
  ///
  /// 委员会 is the Committee's in its report. Those that share a form are left out.
  var bodiesOfShortForms: [VocabularyEntry] {
    var meanings: [String: Set<String>] = [:]
    for mentions in names.values {
      for mention in mentions where mention.isShortForm && mention.slugs.count == 1 {
        guard let slug = mention.slugs.first, let entry = reader.vocabulary[slug],
          entry.kind == .body, let form = entry.shortForms.zh.first ?? entry.shortForms.en.first
        else { continue }
        meanings[form, default: []].insert(slug)
      }
    }
    return meanings.keys.sorted().compactMap { form in
      guard let slugs = meanings[form], slugs.count == 1, let slug = slugs.first else { return nil }
      return reader.vocabulary[slug]
    }
  }

  /// Its own words, its items' and its notes'.
  func pieces(of anchor: String) -> [ClaimText] { text.passages.pieces(of: anchor).map(read) }

  /// The chapeaux it goes on from.
  func context(of anchor: String) -> [ClaimText] { text.passages.chapeaux(of: anchor).map(read) }

  /// The headings under which it stands, outermost first.
  func headings(above anchor: String) -> [ClaimText] {
    let paragraph = text.passages.chapeaux(of: anchor).first?.anchor ?? anchor
    return (headings[paragraph] ?? []).compactMap { text.passages[$0] }.map(read)
  }

  func wording(of anchor: String) -> Wording {
    Wording(texts: context(of: anchor) + pieces(of: anchor), words: words)
  }

  /// The words of all passages that both languages have.
  func sharedWords() -> DocumentWords { DocumentWords(sharedOf: text.passages, read: read) }

  private func read(_ passage: IndexedPassage) -> ClaimText {
    reader.read(
      passage.text, language: text.language, anchor: passage.anchor,
      names: names[passage.anchor] ?? [], citations: citations[passage.anchor] ?? [])
  }
}

/// A passage to be compared word by word: in the language of what is compared, or in the words that both
/// languages have.
struct Wording: Sendable {
  /// What it goes on from, and its pieces.
  var texts: [ClaimText]
  /// The words of all passages of the document.
  var words: DocumentWords
}
