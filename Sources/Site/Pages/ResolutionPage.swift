import Core
import Digest
import Documents
import Templates

/// The page of a General Assembly resolution, held or only cited.
struct ResolutionPage: Sendable {
  let context: PageContext
  let model: SiteModel
  let resolution: Resolution
  private let entries: EntryViews

  init(_ resolution: Resolution, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.resolution = resolution
    self.model = model
    context = PageContext(.resolution(resolution.slug), language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() throws(TemplateFailure) -> Page {
    let groups = try entries.groups(resolution.citedIn, slug: { $0.passage.document }) {
      citing throws(TemplateFailure) in try passage(citing)
    }
    var content = entries.official(resolution.symbol)
    content["resolution"] = head
    content["held"] = held
    content["requests"] = try RequestsView(context: context, model: model).section(requests)
    content["facts"] = .list(facts)
    let introduction = try IntroductionView(context: context, model: model).value(
      .resolutions, resolution.slug)
    content["introduction"] = introduction
    content["count_label"] = .text(context.count(.passagesCount, resolution.citedIn.count))
    content["has_groups"] = .bool(!groups.isEmpty)
    content["groups"] = .list(groups)
    return Page(id: context.id, template: "resolution", data: frame(introduction).data(content))
  }

  private func frame(_ introduction: TemplateValue) -> PageFrame {
    let title = resolution.title[context.language]?.text
    let name =
      title.map { CitationTitle.text(resolution.symbol, $0, context.language) } ?? resolution.symbol
    var frame = PageFrame(
      context: context, model: model, template: "resolution", title: name, description: name,
      hasRequests: requests.count > 1, hasEvidence: introduction.isTrue, hasPassages: true)
    frame.crumb = resolution.symbol
    return frame
  }

  private var requests: [Request] {
    resolution.document.map { model.corpus.requests(of: $0) } ?? []
  }

  private var head: TemplateValue {
    let (language, titles) = (context.language, resolution.title)
    let own = titles[language]
    let other = titles[language.other]
    let shown =
      own.map { context.words($0.text, in: language) }
      ?? other.map { context.words($0.text, in: language.other) } ?? false
    let second: TemplateValue =
      own == nil
      ? false
      : other.map {
        [
          "text": .text($0.text), "lang": .text(language.other.tag), "mark": "",
          "note": .text(note($0)),
        ]
      } ?? false
    return [
      "symbol": .text(resolution.symbol), "number": .text(resolution.number),
      "date": context.date(
        DateSpan(resolution.adopted), isConfirmed: resolution.isAdoptedConfirmed),
      "state": resolution.document == nil
        ? entries.state("text-not-held", .textNotHeldState)
        : entries.state("text-held", .textHeldState),
      "title": shown, "title_note": .text((own ?? other).map { note($0) } ?? ""),
      "other_title": second,
    ]
  }

  private func note(_ title: ResolutionTitle) -> String {
    switch title.standing {
    case .official: ""
    case .unofficial: context.text(.titleUnofficial)
    case .notConfirmed: context.text(.notConfirmed)
    }
  }

  private var held: TemplateValue {
    guard let slug = resolution.document, model.document(slug) != nil else { return false }
    return ["href": .text(context.link(.document(slug))), "label": .text(context.text(.readText))]
  }

  /// How many paragraphs the preamble and the operative part of the text held have, with links to the first.
  private var extent: [TemplateValue] {
    guard let slug = resolution.document, let document = model.document(slug) else { return [] }
    let paragraphs = document.primary.document.paragraphs
    func fact(_ word: Word, _ part: [Paragraph]) -> TemplateValue? {
      guard let first = part.first else { return nil }
      let count = context.count(.paragraphsCount, part.count)
      return entries.fact(
        word, [entries.value(count, href: context.link(slug, passage: first.id, in: model))])
    }
    return [
      fact(.preamble, paragraphs.filter { $0.part == .preamble }),
      fact(.operativePart, paragraphs.filter { $0.part == .main && $0.number != nil }),
    ].compactMap { $0 }
  }

  private var facts: [TemplateValue] {
    let meeting = resolution.document.flatMap { model.document($0)?.facts.meeting }
      .flatMap { model.meeting($0) }
    let place = meeting.flatMap { model.place(ofMeeting: $0.slug) }
    let href = place.map { context.link($0.page, anchor: $0.anchor) } ?? ""
    let held = meeting.map { [entries.value($0.name[context.language], href: href)] } ?? []
    return [entries.fact(.meeting, held)].compactMap { $0 } + adoption + extent
  }

  private var adoption: [TemplateValue] {
    guard let document = resolution.document.flatMap({ model.document($0) }) else { return [] }
    return AdoptionFacts(context: context, model: model).list(document, entries)
  }

  /// The citing sentence, the citation in it highlighted where it stands as printed.
  private func passage(_ citing: CitingPassage) throws(TemplateFailure) -> TemplateValue? {
    guard let document = model.document(citing.passage.document),
      let passage = document.primary.passages[citing.passage.anchor]
    else { return nil }
    let verb = citing.verb?.label[context.language] ?? ""
    let own = entries.ownPassage(citing.passage, of: document)
    let language = own == nil ? document.primary.language : context.language
    let words =
      own == nil
      ? CitingWords(sentence: citing.sentence, text: citing.text)
      : citing.otherWords[language] ?? CitingWords(sentence: own?.text ?? "", text: "")
    let range = words.sentence.utf8Range(of: words.text)
    let prose = ProseView(context: context, language: language)
    return entries.passage(
      citing.passage, own ?? passage, verb: verb, language: language,
      body: try prose.html(Prose(words.sentence), highlights: range.map { [$0] } ?? []))
  }
}

/// A symbol with the title behind it, as each language joins them.
enum CitationTitle {
  /// `A/RES/72/77, International cooperation …`; in Chinese with a full-width comma.
  static func text(_ symbol: String, _ title: String, _ language: Language) -> String {
    language == .chinese ? "\(symbol)，\(title)" : "\(symbol), \(title)"
  }
}

extension String {
  /// Where `other` first stands, as UTF-8 offsets.
  fileprivate func utf8Range(of other: String) -> Range<Int>? {
    guard !other.isEmpty, let found = firstRange(of: other) else { return nil }
    let start = utf8.distance(from: startIndex, to: found.lowerBound)
    return start..<start + other.utf8.count
  }
}
