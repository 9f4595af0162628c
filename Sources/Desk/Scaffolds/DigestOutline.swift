import Core
import Digest
import Documents

/// What the sections of a digest may rest on: the passages of a text, sorted by what they are good for.
///
/// Nothing is judged: the opening is what stands below the first heading, requests and decisions are those
/// that the site lists, the rest goes by the headings of the text.
struct DigestOutline {
  /// One passage, or a run of them, with words that tell what stands there.
  struct Entry {
    var first: IndexedPassage
    var last: IndexedPassage?
    var words: String
  }

  /// For what the document is.
  private(set) var opening: [Entry] = []
  /// What it decides and asks.
  private(set) var requests: [Entry] = []
  /// What is due, and by when.
  private(set) var deadlines: [Entry] = []
  /// Everything else, heading by heading.
  private(set) var sections: [Entry] = []
  /// All passages in runs.
  let all: Bilingual<[String]>

  init(_ text: IntakeText, slug: String, tables: Tables, vocabulary: Vocabulary) {
    let held = DocumentText(source: text.source, document: text.document)
    all = PassageSpans.texts(of: held.passages)
    var facts = DocumentFacts()
    (facts.symbol, facts.kind) = (text.facts.symbol?.value, text.facts.kind?.value)
    facts.meeting = text.facts.meeting?.value
    let document = CorpusDocument(
      slug: slug, name: slug, facts: facts, texts: [held], summaries: [:])
    for request in RequestReader(vocabulary: vocabulary, meetings: []).requests(
      in: held, of: document)
    {
      guard let passage = held.passages[request.passage.anchor] else { continue }
      let entry = Entry(first: passage, words: request.words)
      if requests.last?.first.anchor != passage.anchor { requests.append(entry) }
      if !request.deadlines.isEmpty, deadlines.last?.first.anchor != passage.anchor {
        deadlines.append(entry)
      }
    }
    let runs = Self.runs(of: text.document, held.passages)
    let first = runs.first?.section ?? 0
    opening = runs.filter { $0.section == first }.map(\.entry)
    sections = runs.filter { $0.section != first }.map(\.entry)
  }

  /// `The General Assembly,` before the preamble: a line that says nothing by itself.
  private static func isFormula(_ passage: IndexedPassage) -> Bool {
    passage.kind == .unnumbered && (passage.text.hasSuffix(",") || passage.text.hasSuffix("，"))
  }

  // MARK: Runs

  private typealias Run = (section: Int, entry: Entry)

  /// The paragraphs below each heading of the highest level, and of each part, in runs.
  private static func runs(of document: Document, _ passages: PassageIndex) -> [Run] {
    let top = document.headings.filter { $0.part == .main }.map(\.level).min() ?? 1
    var (runs, section, words, part) = ([Run](), 0, "", nil as Part?)
    func enter(_ new: Part) {
      guard part != new else { return }
      if part != nil { (section, words) = (section + 1, "") }
      part = new
    }
    for block in document.blocks {
      switch block {
      case .heading(let heading):
        enter(heading.part)
        guard heading.level <= top else { continue }
        section += 1
        words = [heading.label, heading.prose.text].filter { !$0.isEmpty }.joined(separator: " ")
      case .paragraph(let paragraph):
        enter(paragraph.part)
        guard let passage = passages[paragraph.id], !isFormula(passage) else { continue }
        if let last = runs.last, last.section == section,
          PassageSpans.isAlike(last.entry.first.label.first, passage.label.first)
        {
          runs[runs.count - 1].entry.last = passage
        } else {
          runs.append((section, Entry(first: passage, words: words)))
        }
      default: break
      }
    }
    return runs
  }
}
