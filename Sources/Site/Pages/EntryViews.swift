import Core
import Digest
import Documents
import Templates

/// The records that several pages share: document entries, states, facts, groups of passages.
struct EntryViews: Sendable {
  let context: PageContext
  let model: SiteModel

  /// A title in the page's language, or else in the other one, marked; the slug where there is none.
  func title(of document: CorpusDocument, marked: Bool = true) -> TemplateValue {
    let language = context.language
    if let title = document.title(language) { return context.words(title, in: language) }
    if let title = document.title(language.other) {
      return context.words(title, in: language.other, marked: marked)
    }
    return context.words(document.slug, in: language)
  }

  /// The symbol and the title, for several resolutions bear one title.
  private func fullTitle(of document: CorpusDocument) -> TemplateValue {
    guard let symbol = document.symbol, let title = document.title(context.language) else {
      return title(of: document)
    }
    return context.words(
      CitationTitle.text(symbol, title, context.language), in: context.language)
  }

  /// The symbol, the short title, or the beginning of the title.
  func shortTitle(of document: CorpusDocument) -> TemplateValue {
    if let name = document.symbol ?? document.facts.shortTitle[context.language] {
      return context.words(name, in: context.language)
    }
    let language =
      document.title(context.language) == nil ? context.language.other : context.language
    let length = language == .chinese ? 16 : 36
    return context.words(
      Excerpt.text(document.title(language) ?? document.slug, length: length), in: language,
      marked: false)
  }

  /// A document as an index lists it.
  func entry(_ document: CorpusDocument) -> TemplateValue {
    [
      "href": .text(context.link(.document(document.slug))), "title": title(of: document),
      "kind": .text(kind(document.kind)), "symbol": .text(document.symbol ?? ""),
      "date": context.date(DateSpan(document.date)), "state": state(document),
      "description": .text(document.summaries[context.language]?.description ?? ""),
    ]
  }

  func kind(_ kind: DocumentKind) -> String {
    switch kind {
    case .report: context.text(.kindReport)
    case .resolution: context.text(.kindResolution)
    case .note: context.text(.kindNote)
    case .other: context.text(.kindOther)
    }
  }

  /// How far the work on a document has come.
  func state(_ document: CorpusDocument) -> TemplateValue {
    switch document.state {
    case .received: state("received", .stateReceived)
    case .chineseDigest: state("digest-one", .stateDigestZh)
    case .englishDigest: state("digest-one", .stateDigestEn)
    case .bothDigests: state("digests", .stateDigests)
    case .translated: state("translated", .stateTranslated)
    }
  }

  /// Whether a meeting was held.
  func state(_ meeting: Meeting) -> TemplateValue {
    let state = MeetingState(meeting, newest: model.newestDate)
    return self.state(state.rawValue, state.word)
  }

  func state(_ key: String, _ word: Word) -> TemplateValue {
    ["key": .text(key), "label": .text(context.text(word))]
  }

  // MARK: Facts

  /// A fact with its values; from nine on the rest are folded; nil when there are none.
  func fact(_ word: Word, _ values: [TemplateValue]) -> TemplateValue? {
    guard !values.isEmpty else { return nil }
    let shown = values.count > 9 ? 8 : values.count
    let rest = Array(values.dropFirst(shown))
    return [
      "label": .text(context.text(word)), "values": .list(Array(values.prefix(shown))),
      "more": rest.isEmpty
        ? false
        : ["label": .text(context.count(.moreCount, rest.count)), "values": .list(rest)],
    ]
  }

  /// A value of a fact, with a link where there is one; `sources` are values themselves: what it rests on.
  func value(
    _ text: String, href: String = "", in language: Language? = nil, note: String = "",
    sources: [TemplateValue] = []
  ) -> TemplateValue {
    let tongue = language ?? context.language
    return [
      "href": .text(href), "text": .text(text), "lang": .text(context.tag(tongue)),
      "mark": .text(context.mark(tongue)), "note": .text(note), "sources": .list(sources),
    ]
  }

  /// The name of a body, with the vocabulary's words.
  func body(_ slug: String) -> String? {
    Vocabulary.unitedNations[slug]?.shownName(context.language)
  }

  // MARK: Passages

  /// The anchor of a document's group among groups of passages, where a page has them once.
  static func anchor(ofGroup slug: String, prefix: String = "in") -> String { "\(prefix)-\(slug)" }

  /// Passages of one document under its title.
  func group(
    _ slug: String, _ passages: [TemplateValue], count: Word = .passagesCount,
    prefix: String = "in"
  ) -> TemplateValue? {
    guard let document = model.document(slug), !passages.isEmpty else { return nil }
    let cite = CiteView(context: context, model: model, document: document)
    return [
      "id": .text(Self.anchor(ofGroup: slug, prefix: prefix)),
      "href": .text(context.link(.document(slug))), "title": fullTitle(of: document),
      "count_label": .text(context.count(count, passages.count)),
      "cite": .text(cite.unitedNations[context.language]), "ours": .text(cite.ours),
      "note": .text(
        document.isTranslated(into: context.language) ? context.text(.unofficialTranslation) : ""),
      "passages": .list(passages),
    ]
  }

  /// A passage with its words highlighted: `highlights` are those of the primary text, `elsewhere` those
  /// of the same passage in other languages.
  func passage(
    _ id: PassageID, highlights: [Range<Int>], elsewhere: [Language: [Range<Int>]] = [:],
    verb: String = ""
  ) throws(TemplateFailure) -> TemplateValue? {
    guard let document = model.document(id.document),
      let passage = document.primary.passages[id.anchor]
    else { return nil }
    let own = ownPassage(id, of: document)
    let language = own == nil ? document.primary.language : context.language
    let prose = ProseView(context: context, language: language)
    return self.passage(
      id, own ?? passage, verb: verb, language: language,
      body: try prose.html(
        Prose((own ?? passage).text),
        highlights: own == nil ? highlights : elsewhere[language] ?? []))
  }

  /// The passage in the page's language, where that is not the primary text's: as the text held in it
  /// has it, or our translation.
  func ownPassage(_ id: PassageID, of document: CorpusDocument) -> IndexedPassage? {
    guard document.primary.language != context.language else { return nil }
    return document.passage(id.anchor, in: context.language)
  }

  /// A passage with a body made elsewhere.
  func passage(
    _ id: PassageID, _ passage: IndexedPassage, verb: String, language: Language, body: TrustedHTML
  ) -> TemplateValue {
    [
      "href": .text(context.link(id.document, passage: passage.link, in: model)),
      "label": .text(passage.label.short[context.language]),
      "cited": .text(passage.label.cited[context.language]), "verb": .text(verb),
      "voice": VoiceView(context: context, model: model).value(of: id, isNamed: !verb.isEmpty),
      "body": .html(body), "lang": .text(context.tag(language)),
      "mark": .text(context.mark(language)),
    ]
  }

  /// Groups by document in the order given, passages in the order given.
  func groups<Element>(
    _ elements: [Element], prefix: String = "in", slug: (Element) -> String,
    passage: (Element) throws(TemplateFailure) -> TemplateValue?
  ) throws(TemplateFailure) -> [TemplateValue] {
    var (order, values) = ([String](), [String: [TemplateValue]]())
    for element in elements {
      guard let value = try passage(element) else { continue }
      let key = slug(element)
      if values[key] == nil { order.append(key) }
      values[key, default: []].append(value)
    }
    return order.compactMap { group($0, values[$0] ?? [], prefix: prefix) }
  }

  // MARK: Official texts

  /// The keys of the band: `official`, or where the symbol of `document` is not known what is said of
  /// that and the search for its title.
  func official(_ document: CorpusDocument) -> TemplateRecord {
    if let symbol = document.symbol { return official(symbol) }
    let note = document.facts.symbolNote?[context.language].capitalisingFirst
    return [
      "official": false,
      "official_note": .text(note.map { sentence($0) } ?? context.text(.symbolUnknown)),
      "official_search": .text(search(for: document)),
    ]
  }

  /// The search of official documents for the title in the page's language, or else the printed one;
  /// empty without a title.
  func search(for document: CorpusDocument) -> String {
    let title = document.title(context.language) ?? document.title(document.primary.language)
    return title.map { model.officialSearch($0) } ?? ""
  }

  /// With the full stop of the page's language, where the editors wrote none.
  private func sentence(_ words: String) -> String {
    guard let last = words.last, !"。.！!？?".contains(last) else { return words }
    return words + (context.language == .chinese ? "。" : ".")
  }

  /// The keys of the band for a text whose symbol is known.
  func official(_ symbol: String) -> TemplateRecord {
    [
      "official": [
        "href": .text(model.officialAddress(symbol, context.language)),
        "label": .text(context.text(.officialDocument, ["symbol": symbol])),
      ],
      "official_note": "", "official_search": "",
    ]
  }
}
