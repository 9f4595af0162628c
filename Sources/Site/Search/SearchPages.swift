import Core
import Digest
import Documents

/// The pages that are found by their names, whatever the language of the words: resolutions, themes,
/// meetings, documents.
struct SearchPages: Sendable {
  let model: SiteModel
  private let places: SearchPlaces
  private let documents: SearchCollector

  init(_ model: SiteModel, wording: Wording) {
    self.model = model
    places = SearchPlaces(model: model, wording: wording)
    documents = SearchCollector(.chinese, model: model, wording: wording)
  }

  /// One group whose entries have a page each; of equals the newest first.
  func group() -> SearchGroup {
    let corpus = model.corpus
    let meetings = corpus.meetings.sorted {
      ($0.start ?? "", $1.slug) > ($1.start ?? "", $0.slug)
    }
    return SearchGroup(
      page: nil,
      entries: corpus.resolutions.reversed().map(entry) + corpus.themes.map(entry)
        + meetings.compactMap(entry)
        + SearchCollector.order(corpus.documents).map(entry))
  }

  /// A text for each language in which there is one: lines of names, then what else it is found by.
  private func pieces(anchor: String = "", _ lines: (Language) -> [String?]) -> [SearchPiece] {
    Language.allCases.map { language in
      SearchPiece(
        anchor: anchor, label: Bilingual(zh: "", en: ""),
        text: lines(language).map { $0 ?? "" }.joined(separator: "\n"))
    }
  }

  private func entry(_ resolution: Resolution) -> SearchEntry {
    let names = SearchPlaces.names(of: resolution)
    var filters = ["kind:resolution"]
    if let adopted = resolution.adopted { filters.append("year:\(adopted.prefix(4))") }
    return SearchEntry(
      pieces: pieces {
        [names[$0], resolution.number, resolution.symbol, resolution.title[$0]?.text]
      }, page: places.of(resolution), names: 4, filters: filters)
  }

  private func entry(_ theme: Theme) -> SearchEntry {
    SearchEntry(
      pieces: pieces { [theme.name[$0], theme.description[$0]] }, page: places.of(theme), names: 1,
      filters: ["theme:\(theme.slug)"])
  }

  private func entry(_ meeting: Meeting) -> SearchEntry? {
    guard let (place, anchor, slug) = places.of(meeting) else { return nil }
    var filters = ["meeting:\(slug)"]
    if let start = meeting.start { filters.append("year:\(start.prefix(4))") }
    return SearchEntry(
      pieces: pieces(anchor: anchor ?? "") { [meeting.name[$0], meeting.place[$0]] }, page: place,
      names: 1, filters: filters)
  }

  private func entry(_ document: CorpusDocument) -> SearchEntry {
    SearchEntry(
      pieces: pieces { [document.symbol, document.title($0)] }, page: places.of(document), names: 2,
      filters: documents.filters(of: document))
  }
}
