import Core
import Digest
import Documents
import Templates

/// The page of a document: what it is, its digest, facts and whole text.
struct DocumentPage: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument
  private let entries: EntryViews

  init(_ document: CorpusDocument, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.document = document
    self.model = model
    context = PageContext(.document(document.slug), language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() throws(TemplateFailure) -> Page {
    let (lead, digest) = try digestParts()
    var content = entries.official(document)
    content["document"] = head
    content["lead"] = .list(lead)
    content["digest_note"] = .text(digestNote)
    content["views"] = views
    content["glossary"] = glossary
    content["cite"] = CiteView(context: context, model: model, document: document).value
    content["downloads"] = try DownloadsView(context: context, model: model, document: document)
      .value()
    content["facts"] = .list(facts)
    content["digest"] = digest
    let previews = PassagePreviews(context: context, model: model, document: document)
    content["passages"] = summary.map { previews.value(of: [$0]) } ?? false
    content["preview_note"] = .text(previews.note)
    content["standing"] =
      summary.map {
        DigestStanding(context: context, model: model).value($0, .digest(document.slug))
      } ?? false
    content["requests"] = try RequestsView(context: context, model: model).section(requests)
    let view = textView
    let contents = view.contents()
    content["has_contents"] = .bool(contents.count > 2)
    content["contents"] = .list(contents)
    content["text_note"] = .text(textNote)
    content["text_original"] = original("text")
    content["parts"] = try view.parts()
    content["has_footnotes"] = .bool(!text.document.footnotes.isEmpty)
    content["footnotes"] = try view.footnotes()
    return Page(id: context.id, template: "document", data: frame.data(content))
  }

  private var requests: [Request] { model.corpus.requests(of: document.slug) }

  /// The text shown: in the page's language where it is held or translated.
  private var text: DocumentText { document.text(in: context.language) ?? document.primary }

  /// Whether the text shown is our translation.
  private var isTranslated: Bool { document.isTranslated(into: context.language) }

  private var frame: PageFrame {
    let title = document.title(context.language)
    let name = document.name(context.language)
    var frame = PageFrame(
      context: context, model: model, template: "document", title: name,
      description: summary?.description ?? title ?? "",
      foot: PageFrame.Foot(
        sources: [sourceLine], updated: document.facts.updated ?? summary?.updated),
      hasRequests: requests.count > 1, hasEvidence: summary != nil, hasPassages: true)
    // The page of the resolution itself leads with the symbol.
    if let title, let symbol = document.symbol {
      frame.title = context.language == .chinese ? "\(title)（\(symbol)）" : "\(title) (\(symbol))"
      frame.crumb = name
    }
    return frame
  }

  private var sourceLine: TemplateValue {
    let symbol = document.symbol
    return [
      "text": .text(symbol ?? document.title(text.language) ?? document.slug),
      "href": .text(
        symbol.map { model.officialAddress($0, context.language) } ?? entries.search(for: document)),
      "lang": .text(symbol == nil ? context.tag(text.language) : ""),
    ]
  }

  private var head: TemplateValue {
    let language = context.language
    var other: TemplateValue = false
    if document.title(language) != nil, let title = document.title(language.other) {
      let isOurs = !document.isTitleOfficial(language.other)
      other = [
        "text": .text(title), "lang": .text(language.other.tag), "mark": "",
        "note": .text(isOurs ? context.text(.titleUnofficial) : ""),
      ]
    }
    return [
      "kind": .text(entries.kind(document.kind)),
      "body": .text(document.body.flatMap { entries.body($0) } ?? ""),
      "symbol": .text(document.symbol ?? ""), "date": context.date(DateSpan(document.date)),
      "title": entries.title(of: document), "other_title": other,
    ]
  }

  /// The ways to read the text: below, and side by side where it is there in both languages; and what it asks.
  private var views: TemplateValue {
    var links: [TemplateValue] = [["href": "#text", "text": .text(context.text(.text))]]
    if document.isInBothLanguages {
      links.append([
        "href": .text(context.link(.parallel(document.slug))),
        "text": .text(context.text(.parallel)),
      ])
    }
    if !requests.isEmpty {
      links.append(["href": "#requests", "text": .text(context.text(.requestsAndDeadlines))])
    }
    return ["links": .list(links)]
  }

  // MARK: Digest

  /// The summary shown: in the page's language, or else in the other one, marked.
  private var summary: Summary? {
    document.summaries[context.language] ?? document.summaries[context.language.other]
  }

  private var digestNote: String {
    guard let summary, summary.language != context.language else { return "" }
    return context.text(summary.language == .chinese ? .digestOnlyZh : .digestOnlyEn)
  }

  /// The first three sections, which stand at the top of the page, and the rest.
  private func digestParts() throws(TemplateFailure) -> ([TemplateValue], TemplateValue) {
    guard let summary else { return ([], false) }
    let view = DigestView(context: context, model: model, summary: summary, document: document)
    let language = summary.language
    var lead: [TemplateValue] = []
    for (index, section) in summary.sections.prefix(3).enumerated() {
      lead.append([
        "id": .text(DigestSections.id(index)),
        "heading": .text(section.title.isEmpty ? context.text(.whatItIs) : section.title),
        "body": .html(try view.html(of: section)), "lang": .text(context.tag(language)),
        "mark": .text(context.mark(language)),
      ])
    }
    var body: [UInt8] = []
    for section in summary.sections.dropFirst(3) { body += try view.html(of: section).bytes }
    guard !body.isEmpty else { return (lead, false) }
    return (
      lead,
      [
        "heading": .text(summary.sections[3].title),
        "body": .html(TrustedHTML(trustedMarkup: body)),
        "lang": .text(context.tag(language)), "mark": .text(context.mark(language)),
        "uncovered": uncovered,
      ]
    )
  }

  /// The paragraphs on which no sentence of the digest rests.
  private var uncovered: TemplateValue {
    let paragraphs = model.corpus.coverage(of: document).uncovered
    guard !paragraphs.isEmpty else { return false }
    let links = paragraphs.map { anchor -> TemplateValue in
      let label = document.primary.passages[anchor]?.label.short[context.language]
      let shown = model.shownAnchor(anchor, of: document.slug, context.language)
      return ["href": .text("#\(shown ?? "text")"), "text": .text(label ?? anchor)]
    }
    return [
      "label": .text(context.count(.uncoveredCount, paragraphs.count)), "links": .list(links),
    ]
  }

  // MARK: Facts

  private var facts: [TemplateValue] {
    let day = document.date == nil ? [entries.value(context.text(.dateNotPrinted))] : []
    return [
      entries.fact(.dateOfDocument, day), entries.fact(.meeting, meeting),
      entries.fact(.datesOfMeeting, dates), entries.fact(.placeOfMeeting, place),
    ].compactMap { $0 }
      + AdoptionFacts(context: context, model: model).list(document, entries)
      + [
        entries.fact(.cites, cites), entries.fact(.citedBy, citedBy),
        entries.fact(.termVariants, termVariants),
        entries.fact(
          .state, [entries.value(document.state.label[context.language].capitalisingFirst)]),
      ].compactMap { $0 }
  }

  private var reported: Meeting? { document.facts.meeting.flatMap { model.meeting($0) } }

  private var meeting: [TemplateValue] {
    guard let meeting = reported else { return [] }
    let place = model.place(ofMeeting: meeting.slug)
    return [
      entries.value(
        meeting.name[context.language],
        href: place.map { context.link($0.page, anchor: $0.anchor) } ?? "",
        note: context.doubt(meeting.isNameConfirmed))
    ]
  }

  private var dates: [TemplateValue] {
    let printed = DateSpan(document.facts.meetingStart, document.facts.meetingEnd)
    guard let span = DateSpan(reported?.start, reported?.end) ?? printed else { return [] }
    return [
      entries.value(
        span.text(context.language), note: context.doubt(reported?.areDatesConfirmed != false))
    ]
  }

  private var place: [TemplateValue] {
    let language = context.language
    guard let place = reported?.place[language] ?? document.facts.place[language] else { return [] }
    return [entries.value(place)]
  }

  private var cites: [TemplateValue] {
    (model.corpus.citations.cites[document.slug] ?? []).map { symbol in
      if let resolution = model.resolution(symbol: symbol) {
        return entries.value(symbol, href: context.link(.resolution(resolution.slug)))
      }
      if let held = model.document(symbol: symbol) {
        return entries.value(symbol, href: context.link(.document(held.slug)))
      }
      return entries.value(symbol, href: model.officialAddress(symbol, context.language))
    }
  }

  private var citedBy: [TemplateValue] {
    guard let symbol = document.symbol else { return [] }
    let citing = citing(symbol)
    return citing.isEmpty ? [entries.value(context.text(.notCitedHere))] : citing
  }

  private func citing(_ symbol: String) -> [TemplateValue] {
    (model.corpus.citations.citedBy[symbol] ?? []).compactMap { slug in
      guard slug != document.slug, let other = model.document(slug) else { return nil }
      let title = other.title(context.language)
      return entries.value(
        title ?? other.title(context.language.other) ?? slug, href: context.link(.document(slug)),
        in: title == nil ? context.language.other : context.language)
    }
  }

  /// How many of its terms stand in more than one form, in it or beside other documents.
  private var termVariants: [TemplateValue] {
    let count = model.corpus.termVariants.count { $0.stand(in: document.slug) }
    guard count > 0 else { return [] }
    return [
      entries.value(
        context.count(.termVariantsCount, count),
        href: context.link(.termVariants, anchor: EntryViews.anchor(ofGroup: document.slug)))
    ]
  }

  // MARK: Text

  /// The terms in the text shown with their counterparts, for the script that marks them on demand.
  private var glossary: TemplateValue {
    let entries = model.corpus.glossaries[document.slug]?[text.language] ?? []
    guard !entries.isEmpty, text.language == context.language else { return false }
    return [
      "terms": .list(
        entries.map { entry in
          [
            "form": .text(entry.form), "text": .text(entry.counterpart),
            "lang": .text(context.language.other.tag),
            "doubt": .text(context.doubt(entry.verified)),
          ]
        })
    ]
  }

  private var textNote: String {
    if isTranslated {
      return context.text(
        document.primary.language == .chinese ? .textTranslatedZh : .textTranslatedEn)
    }
    guard text.language != context.language else { return "" }
    return context.text(text.language == .chinese ? .textUntranslatedZh : .textUntranslatedEn)
  }

  /// The link from a translated passage to the words of the source, on the other language's page.
  private func original(_ anchor: String) -> TemplateValue {
    guard isTranslated else { return false }
    let source = document.primary.language
    let page = PageID.page(source, .document(document.slug))
    let label = document.primary.passages[anchor]?.label.short[context.language]
    return [
      "href": .text(context.shell.addresses.link(from: context.id, to: page, anchor: anchor)),
      "text": .text(context.mark(source)), "lang": .text(source.tag),
      "title": .text(
        label.map { context.text(.originalOf, ["passage": $0, "tongue": context.mark(source)]) }
          ?? context.text(.originalText)),
    ]
  }

  private var textView: DocumentTextView {
    let (context, model, document) = (context, model, document)
    let links = CitationLinks(context: context, model: model, document: document.slug)
    let apparatus = ApparatusView(context: context, model: model, document: document)
    let voices = VoiceView(context: context, model: model)
    return DocumentTextView(
      text.document, passages: text.passages, context: context,
      prose: ProseView(
        context: context, language: text.language, target: { links.target(of: $0) }),
      apparatus: { apparatus.value(of: $0) },
      voice: { voices.value(of: PassageID(document: document.slug, anchor: $0)) },
      original: { self.original($0) },
      notes: document.notes)
  }
}

/// The anchors of the digest's first sections on a document page.
enum DigestSections {
  private static let ids = ["what-it-is", "what-it-decides", "what-follows"]

  /// The anchor of a section by its place, from 0; the later ones stand below `digest`.
  static func id(_ index: Int) -> String { ids.indices.contains(index) ? ids[index] : "digest" }
}
