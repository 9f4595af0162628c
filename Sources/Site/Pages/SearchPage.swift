import Core
import Digest
import Documents
import Templates

/// The search page: a form for the script, and for readers without scripts the indexes.
struct SearchPage: Sendable {
  let context: PageContext
  let model: SiteModel
  let index: SearchIndex?

  init(_ language: Language, model: SiteModel, shell: SiteShell, index: SearchIndex?) {
    self.model = model
    self.index = index
    context = PageContext(.search, language, shell: shell)
  }

  func page() -> Page {
    let examples = SearchExamples(context: context, model: model).value()
    let content: TemplateRecord = [
      "search": search, "filters": .list(filters), "has_examples": .bool(!examples.isEmpty),
      "examples": .list(examples), "indexes": .list(indexes), "glossary": glossary,
    ]
    let frame = PageFrame(
      context: context, model: model, template: "search", title: context.text(.search),
      description: context.text(.searchStandfirst), isSearch: true,
      hasSearchForm: true)
    return Page(id: context.id, template: "search", data: frame.data(content))
  }

  /// Where the script finds what it needs.
  private var search: TemplateValue {
    func file(_ name: String?) -> TemplateValue { .text(name ?? "") }
    let addresses = context.shell.addresses
    return [
      "href": .text(context.link(.search)),
      "root": .text(
        String(repeating: "../", count: context.id.path.split(separator: "/").count - 1)),
      "folder": .text(SearchIndex.folder), "file": .text(addresses.isPortable ? "index.html" : ""),
      "zh": file(index?.manifests.zh), "en": file(index?.manifests.en), "words": file(index?.words),
      "pages": file(index?.pages),
      "language": .text(context.language.rawValue),
    ]
  }

  // MARK: Filters

  private var filters: [TemplateValue] {
    let corpus = model.corpus
    let kinds: [(String, Word)] = DocumentKind.allCases.compactMap { kind in
      let isHeld = corpus.documents.contains { $0.kind == kind }
      return isHeld || kind == .resolution ? (kind.rawValue, kind.word) : nil
    }
    let years = Set(corpus.documents.compactMap { $0.date?.prefix(4) }).sorted(by: >)
    let language = context.language
    return [
      filter("kind", .searchKind, kinds.map { ($0, context.text($1)) }),
      filter("year", .searchYear, years.map { (String($0), String($0)) }),
      filter(
        "meeting", .meeting,
        corpus.meetings.filter(\.hasOwnPage).map { ($0.slug, $0.name[language]) }
          .sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }),
      filter("theme", .theme, corpus.themes.map { ($0.slug, $0.name[language]) }),
      filter(
        "voice", .searchVoice,
        [("decided", context.text(.searchDecided)), ("said", context.text(.searchSaid))]),
      filter(
        "lang", .searchLanguage, [("zh", context.text(.tongueZh)), ("en", context.text(.tongueEn))]),
    ].compactMap(\.self)
  }

  private func filter(
    _ name: String, _ label: Word, _ options: [(value: String, text: String)]
  ) -> TemplateValue? {
    guard !options.isEmpty else { return nil }
    return [
      "name": .text(name), "label": .text(context.text(label)),
      "options": .list(options.map { ["value": .text($0.value), "text": .text($0.text)] }),
    ]
  }

  // MARK: Indexes

  private var indexes: [TemplateValue] {
    let corpus = model.corpus
    let indexes: [(PageID.Page, Word, String)] = [
      (.documents, .searchDocuments, context.count(.documentsCount, corpus.documents.count)),
      (
        .meetings, .searchMeetings,
        context.count(.meetingsCount, corpus.meetings.count(where: \.hasOwnPage))
      ),
      (.themes, .searchThemes, context.count(.themesCount, corpus.themes.count)),
      (
        .resolutions, .searchResolutions, context.count(.resolutionsCount, corpus.resolutions.count)
      ),
    ]
    return indexes.map { page, word, count in
      [
        "href": .text(context.link(page)), "label": .text(context.text(word)),
        "count_label": .text(count),
      ]
    }
  }

  /// The terms twice: by pinyin and by letter, the order of the page's language first; each leads to its entry.
  private var glossary: TemplateValue {
    let terms = GlossaryTerm.list(model.corpus.terms)
    guard !terms.isEmpty else { return false }
    let lists = [context.language, context.language.other].map { language -> TemplateValue in
      let groups = GlossaryOrder.groups(of: terms, by: language).map {
        letter, terms -> TemplateValue in
        [
          "letter": .text(letter),
          "terms": .list(terms.map { value(of: $0, by: language) }),
        ]
      }
      let label: Word = language == .chinese ? .searchTermsPinyin : .searchTermsLetter
      return ["label": .text(context.text(label)), "groups": .list(groups)]
    }
    return [
      "count_label": .text(context.count(.termVariantsCount, terms.count)), "lists": .list(lists),
    ]
  }

  private func value(of entry: GlossaryTerm, by language: Language) -> TemplateValue {
    let name = entry.term.name
    return [
      "href": .text(context.link(.terms, anchor: entry.anchor)),
      "name": context.words(name[language], in: language, marked: false),
      "other_name": context.words(name[language.other], in: language.other, marked: false),
    ]
  }
}
