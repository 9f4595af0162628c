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
    let views = IntroductionView(context: context, model: model)
    let introduction = try views.value(.meetings, meeting.slug, withPassages: false)
    let partTexts = try views.values(ofParts: meeting.parts, of: meeting.slug)
    let parts = parts(partTexts.parts)
    let content: TemplateRecord = [
      "meeting": head, "introduction": introduction,
      "has_documents": .bool(!documents.isEmpty),
      "documents": .list(documents.map { entries.entry($0) }),
      "attendance": AttendanceView(context: context, model: model).value(of: meeting.slug),
      "facts": .list(facts), "has_parts": .bool(!parts.isEmpty), "parts": .list(parts),
      "standing": partTexts.standing, "passages": partTexts.passages,
      "lead_title": .text(context.text(meeting.reports.isEmpty ? .inBrief : .outcome)),
      "count_label": .text(context.count(.passagesCount, mentions.count)), "groups": .list(groups),
      "series": series,
    ]
    return Page(
      id: context.id, template: "meeting", data: frame(partTexts.passages.isTrue).data(content))
  }

  private func frame(_ hasEvidence: Bool) -> PageFrame {
    PageFrame(
      context: context, model: model, template: "meeting", title: meeting.name[context.language],
      description: [meeting.name[context.language], dates?.text(context.language), place]
        .compactMap { $0 }.joined(separator: context.language == .chinese ? "，" : ", "),
      hasEvidence: hasEvidence, hasPassages: true)
  }

  private var dates: DateSpan? { DateSpan(meeting.start, meeting.end) }
  private var place: String? { meeting.place[context.language] }

  private var head: TemplateValue {
    let language = context.language
    let other = meeting.name[language.other]
    return [
      "kind": .text(MeetingWords(context: context).kind(meeting.kind)),
      "state": entries.state(meeting),
      "name_doubt": .text(context.doubt(meeting.isNameConfirmed)),
      "dates": context.date(dates, isConfirmed: meeting.areDatesConfirmed),
      "place": .text(place ?? ""), "name": context.words(meeting.name[language], in: language),
      "other_name": [
        "text": .text(other), "lang": .text(language.other.tag), "mark": "", "note": "",
      ],
    ]
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
        note: document?.name(context.language) ?? "")
    }
  }

  private func parts(_ introductions: [String: TemplateValue]) -> [TemplateValue] {
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
        "links": .list(links), "introduction": introductions[part.slug] ?? false,
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
    let name = model.document(slug)?.name(context.language) ?? slug
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
