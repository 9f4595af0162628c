import Core
import Digest
import Documents
import Templates

/// What hangs on a paragraph: the digest's sentences that rest on it, and its themes.
struct ApparatusView: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument

  /// The data of the `apparatus` partial; `false` when nothing hangs on the paragraph.
  func value(of anchor: String) -> TemplateValue {
    let id = PassageID(document: document.slug, anchor: anchor)
    let sentences = model.corpus.sentences(restingOn: id).filter { isShown($0) }
    let themes = model.themes(of: id)
    guard !sentences.isEmpty || !themes.isEmpty else { return false }
    var words: [String] = []
    if !sentences.isEmpty { words.append(context.count(.apparatusDigest, sentences.count)) }
    if !themes.isEmpty { words.append(context.count(.apparatusThemes, themes.count)) }
    return [
      "summary": .text(words.joined(separator: " · ")),
      "digest": links(sentences.map { link(to: $0) }),
      "themes": links(
        themes.map {
          ["href": .text(context.link(.theme($0.slug))), "text": .text($0.name[context.language])]
        }),
      "cited_by": false,
    ]
  }

  private func links(_ links: [TemplateValue]) -> TemplateValue {
    links.isEmpty ? false : ["links": .list(links)]
  }

  /// The sentences of the digest this page shows.
  private func isShown(_ sentence: RestingSentence) -> Bool {
    let shown =
      document.summaries[context.language] != nil ? context.language : context.language.other
    return sentence.place == .digest(document.slug) && sentence.language == shown
  }

  private func link(to sentence: RestingSentence) -> TemplateValue {
    let section = section(of: sentence)
    return [
      "href": .text("#\(DigestSections.id(section))"),
      "text": .text(Excerpt.text(sentence.text, length: 60)),
    ]
  }

  /// The section of the digest a sentence stands in, from 0.
  private func section(of sentence: RestingSentence) -> Int {
    var rest = sentence.number
    for (index, section) in (document.summaries[sentence.language]?.sections ?? []).enumerated() {
      let count = section.blocks.reduce(0) { $0 + $1.sentences.count }
      if rest < count { return index }
      rest -= count
    }
    return 0
  }
}
