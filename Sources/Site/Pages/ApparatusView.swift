import Core
import Digest
import Documents
import Templates

/// What hangs on a paragraph: the sentences of digests and introductions that rest on it, and its themes.
struct ApparatusView: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument

  /// The data of the `apparatus` partial; `false` when nothing hangs on the paragraph.
  func value(of anchor: String) -> TemplateValue {
    let id = PassageID(document: document.slug, anchor: anchor)
    let sentences = model.corpus.sentences(restingOn: id)
    let own = sentences.filter { $0.place == .digest(document.slug) && isShown($0) }
    let others = sentences.filter { $0.place != .digest(document.slug) && isShown($0) }
    let themes = model.themes(of: id)
    guard !own.isEmpty || !others.isEmpty || !themes.isEmpty else { return false }
    var words: [String] = []
    if !own.isEmpty { words.append(context.count(.apparatusDigest, own.count)) }
    if !others.isEmpty { words.append(context.count(.apparatusElsewhere, others.count)) }
    if !themes.isEmpty { words.append(context.count(.apparatusThemes, themes.count)) }
    return [
      "summary": .text(words.joined(separator: " · ")),
      "digest": list(own), "elsewhere": list(others),
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

  private func list(_ sentences: [RestingSentence]) -> TemplateValue {
    let list = sentences.compactMap { value(of: $0) }
    return list.isEmpty ? false : ["sentences": .list(list)]
  }

  /// The sentences that the pages of this language show: in it, or in the other where a text stands in
  /// that alone.
  private func isShown(_ sentence: RestingSentence) -> Bool {
    guard sentence.language != context.language else { return place(of: sentence) != nil }
    let hasOwn =
      switch sentence.place {
      case .digest(let slug): model.document(slug)?.summaries[context.language] != nil
      case .introduction(let kind, let slug):
        model.corpus.introduction(kind, slug, context.language) != nil
      }
    return !hasOwn && place(of: sentence) != nil
  }

  /// The page that shows a sentence, and its name there; nil where no page does.
  private func place(
    of sentence: RestingSentence
  ) -> (page: PageID.Page, name: Bilingual<String>)? {
    switch sentence.place {
    case .digest(let slug):
      guard let other = model.document(slug) else { return nil }
      let names = Language.allCases.map { other.name($0) }
      return (.document(slug), Bilingual(zh: names[0], en: names[1]))
    case .introduction(.themes, let slug):
      return model.theme(slug).map { (.theme(slug), $0.name) }
    case .introduction(.meetings, let slug):
      guard let meeting = model.meeting(slug), let place = model.place(ofMeeting: slug) else {
        return nil
      }
      return (place.page, meeting.name)
    case .introduction(.resolutions, let slug):
      return model.resolution(slug: slug).map {
        (.resolution(slug), Bilingual(zh: $0.symbol, en: $0.symbol))
      }
    }
  }

  /// The part of an event whose introduction a sentence stands in, on the page of the event.
  private func part(_ place: RestingSentence.Place) -> String? {
    guard case .introduction(.meetings, let slug) = place else { return nil }
    return model.place(ofMeeting: slug)?.anchor
  }

  /// A sentence with the way to it, in front of it where it stands if that is another page.
  private func value(of sentence: RestingSentence) -> TemplateValue? {
    guard let place = place(of: sentence) else { return nil }
    let isHere = sentence.place == .digest(document.slug)
    let anchor = SentenceAnchors.id(sentence.number, in: part(sentence.place))
    return [
      "href": .text(context.link(place.page, anchor: anchor)),
      "source": .text(isHere ? "" : place.name[context.language]),
      "text": .text(Excerpt.text(sentence.text, length: 240)),
      "lang": .text(context.tag(sentence.language)), "mark": .text(context.mark(sentence.language)),
    ]
  }
}
