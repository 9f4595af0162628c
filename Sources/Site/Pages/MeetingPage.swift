import Core
import Digest
import Templates

/// The page of a meeting: when and where, what the documents say of it, its parts.
struct MeetingPage: Sendable {
  let context: PageContext
  let model: SiteModel
  let meeting: Meeting
  private let entries: EntryViews

  init(_ meeting: Meeting, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.meeting = meeting
    self.model = model
    context = PageContext(.meeting(meeting.slug), language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() throws(TemplateFailure) -> Page {
    // A meeting that a held document records, but no paragraph names, is shown by what does name it.
    let substance = meeting.mentions.filter(\.isSubstance)
    let mentions = substance.isEmpty ? meeting.mentions : substance
    let groups = try entries.groups(mentions, slug: { $0.passage.document }) {
      mention throws(TemplateFailure) in
      try entries.passage(
        mention.passage, highlights: mention.ranges, elsewhere: mention.otherRanges)
    }
    let documents = meeting.reports.compactMap { model.document($0) }
    let introduction = try introduction()
    let content: TemplateRecord = [
      "meeting": head, "introduction": introduction,
      "has_documents": .bool(!documents.isEmpty),
      "documents": .list(documents.map { entries.entry($0) }),
      "attendance": AttendanceView(context: context, model: model).value(of: meeting.slug),
      "facts": .list(facts), "has_parts": .bool(!parts.isEmpty), "parts": .list(parts),
      "count_label": .text(context.count(.passagesCount, mentions.count)), "groups": .list(groups),
      "series": series,
    ]
    return Page(id: context.id, template: "meeting", data: frame(introduction).data(content))
  }

  private func frame(_ introduction: TemplateValue) -> PageFrame {
    PageFrame(
      context: context, model: model, template: "meeting", title: meeting.name[context.language],
      description: [meeting.name[context.language], dates?.text(context.language), place]
        .compactMap { $0 }.joined(separator: context.language == .chinese ? "，" : ", "),
      hasEvidence: introduction.isTrue, hasPassages: true)
  }

  private var dates: DateSpan? { DateSpan(meeting.start, meeting.end) }
  private var place: String? { meeting.place[context.language] }

  private var head: TemplateValue {
    let language = context.language
    let other = meeting.name[language.other]
    return [
      "kind": .text(MeetingWords(context: context).kind(meeting.kind)),
      "state": entries.state(meeting.status),
      "name_doubt": .text(context.doubt(meeting.isNameConfirmed)),
      "dates": context.date(dates, isConfirmed: meeting.areDatesConfirmed),
      "place": .text(place ?? ""), "name": context.words(meeting.name[language], in: language),
      "other_name": [
        "text": .text(other), "lang": .text(language.other.tag), "mark": "", "note": "",
      ],
    ]
  }

  private func introduction() throws(TemplateFailure) -> TemplateValue {
    try IntroductionView(context: context, model: model).value(.meetings, meeting.slug)
  }

  private var facts: [TemplateValue] {
    let body = meeting.body.flatMap { entries.body($0) }
    let named = context.language == .english ? meeting.bodyName : nil
    let source = StatusSource(context: context, model: model).value(meeting, entries)
    return [
      entries.fact(
        .dates,
        dates.map {
          [
            entries.value(
              $0.text(context.language), note: context.doubt(meeting.areDatesConfirmed))
          ]
        } ?? []),
      entries.fact(.place, place.map { [entries.value($0)] } ?? []),
      entries.fact(.body, (body ?? named).map { [entries.value($0)] } ?? []),
      entries.fact(.conveners, conveners),
      entries.fact(.statusBasis, source.map { [$0] } ?? []),
    ].compactMap { $0 }
  }

  /// Links to the paragraphs that say who convened it.
  private var conveners: [TemplateValue] {
    model.corpus.conveningPassages(of: meeting).compactMap { id in
      guard let passage = model.passage(id) else { return nil }
      let document = model.document(id.document)
      return entries.value(
        passage.label.short[context.language],
        href: context.link(id.document, passage: passage.link, in: model),
        note: document?.symbol ?? document?.title(context.language) ?? "")
    }
  }

  private var parts: [TemplateValue] {
    meeting.parts.compactMap { model.meeting($0) }.map { part in
      let links = part.mentions.filter(\.isSubstance).compactMap { mention -> TemplateValue? in
        guard let passage = model.passage(mention.passage) else { return nil }
        return [
          "href": .text(context.link(mention.passage.document, passage: passage.link, in: model)),
          "text": .text(passage.label.short[context.language]),
        ]
      }
      return [
        "id": .text(part.slug),
        "name": context.words(part.name[context.language], in: context.language),
        "doubt": .text(context.doubt(part.isNameConfirmed)),
        "dates": context.date(
          part.start == meeting.start ? nil : DateSpan(part.start, part.end),
          isConfirmed: part.areDatesConfirmed),
        "links": .list(links),
      ]
    }
  }

  private var series: TemplateValue {
    guard meeting.previous != nil || meeting.next != nil else { return false }
    return [
      "name": .text(context.text(.series)), "previous": neighbour(meeting.previous),
      "next": neighbour(meeting.next),
    ]
  }

  private func neighbour(_ slug: String?) -> TemplateValue {
    guard let slug, let other = model.meeting(slug) else { return false }
    return [
      "href": .text(context.link(.meeting(slug))), "text": .text(other.name[context.language]),
      "lang": "", "mark": "",
    ]
  }
}

/// What the status of a meeting rests on, as a fact with a link where it is a passage we hold.
struct StatusSource: Sendable {
  let context: PageContext
  let model: SiteModel

  /// `wsf-2023 ¶82` is a link to that paragraph; other words stand as they are, in English marked.
  func value(_ meeting: Meeting, _ entries: EntryViews) -> TemplateValue? {
    guard let words = meeting.statusSource, !words.isEmpty else { return nil }
    if let document = model.document(words) {
      return entries.value(
        document.title(context.language) ?? document.slug,
        href: context.link(.document(document.slug)))
    }
    let marks = EvidenceScanner.findings(in: "[\(words)]").compactMap { finding -> EvidenceMark? in
      if case .mark(let mark) = finding { mark } else { nil }
    }
    guard let reference = marks.first?.references.first, let slug = reference.document,
      let passage = model.passage(reference.resolved(in: slug))
    else { return entries.value(words, in: .english) }
    let name = model.document(slug)?.symbol ?? model.document(slug)?.title(context.language) ?? slug
    return entries.value(
      passage.label.short[context.language],
      href: context.link(slug, passage: passage.link, in: model), note: name)
  }
}

/// The words for kinds of meetings, from the entries `meeting_kind_…`.
struct MeetingWords: Sendable {
  let context: PageContext

  /// `plenary meeting` is `全体会议`; a kind without an entry stands as the table has it.
  func kind(_ kind: String) -> String {
    let key = kind.lowercased().split { !$0.isLetter }.joined(separator: "_")
    return context.shell.wording.text(key: "meeting_kind_\(key)", context.language) ?? kind
  }
}

/// The introduction to a theme, meeting or resolution, where the editors wrote one.
struct IntroductionView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// In the page's language, or else in the other one, marked; `false` where there is none.
  func value(_ kind: Introduction.Kind, _ slug: String) throws(TemplateFailure) -> TemplateValue {
    let own = model.corpus.introduction(kind, slug, context.language)
    guard let found = own ?? model.corpus.introduction(kind, slug, context.language.other) else {
      return false
    }
    let view = DigestView(context: context, model: model, summary: found.text, document: nil)
    var body: [UInt8] = []
    for section in found.text.sections { body += try view.html(of: section).bytes }
    return [
      "body": .html(TrustedHTML(trustedMarkup: body)),
      "lang": .text(context.tag(found.text.language)),
      "mark": .text(context.mark(found.text.language)),
      "standing": DigestStanding(context: context, model: model).value(
        found.text, .introduction(kind, slug)),
      "passages": PassagePreviews(context: context, model: model, document: nil).value(
        of: found.text),
    ]
  }
}
