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
    let paragraphs = model.paragraphs(naming: meeting)
    let mentions = paragraphs.isEmpty ? meeting.mentions : paragraphs
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
      "series": SeriesView(context: context, model: model).value(of: meeting),
    ]
    return Page(
      id: context.id, template: "meeting", data: frame(partTexts.passages.isTrue).data(content))
  }

  private func frame(_ hasEvidence: Bool) -> PageFrame {
    PageFrame(
      context: context, model: model, template: "meeting", title: meeting.name[context.language],
      description: [meeting.name[context.language], dates?.text(context.language), place]
        .compactMap { $0 }.joined(separator: context.comma),
      hasEvidence: hasEvidence, hasPassages: true)
  }

  private var dates: DateSpan? { DateSpan(meeting.start, meeting.end) }
  private var place: String? { meeting.place[context.language] }

  private var head: TemplateValue {
    let language = context.language
    let other = meeting.name[language.other]
    return [
      "kind": .text(MeetingWords(context: context).kind(meeting.kind)),
      "state": entries.state(meeting), "state_leads": .bool(state.hasPlannedDates),
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
    let isPast = state.hasPlannedDates
    return [
      entries.fact(
        isPast ? .datesPlanned : .dates,
        dates.map {
          [
            entries.value(
              $0.text(context.language), note: context.doubt(meeting.areDatesConfirmed))
          ]
        } ?? []),
      entries.fact(.place, place.map { [entries.value($0)] } ?? []),
      entries.fact(.body, (body ?? named).map { [entries.value($0)] } ?? []),
      entries.fact(.conveners, conveners),
      entries.fact(
        .status,
        [
          entries.value(
            context.text(state.word),
            sources: StatusSource(context: context, model: model).values(meeting, entries))
        ]),
    ].compactMap { $0 }
  }

  private var state: MeetingState { MeetingState(meeting, newest: model.newestDate) }

  /// Those who convened it in the words of the passages that say so, each with its passage.
  ///
  /// Where the text in the page's language says it in a form that is not read, its sentence stands instead.
  private var conveners: [TemplateValue] {
    let language = context.language
    return model.corpus.convenings(of: meeting).compactMap { convening in
      guard let passage = model.passage(convening.passage) else { return nil }
      let slug = convening.passage.document
      let source = entries.value(
        passage.label.short[language],
        href: context.link(slug, passage: passage.link, in: model),
        note: model.document(slug)?.name(language) ?? "")
      func value(_ words: String, in tongue: Language) -> TemplateValue {
        let length = tongue == .chinese ? 80 : 240
        return entries.value(
          Excerpt.text(words.capitalisingFirst, length: length), in: tongue, sources: [source])
      }
      if let names = convening.names[language] {
        return value(names.joined(separator: language == .chinese ? "；" : "; "), in: language)
      }
      if let sentence = convening.sentences[language] { return value(sentence, in: language) }
      return convening.names[language.other].map {
        value($0.joined(separator: language.other == .chinese ? "；" : "; "), in: language.other)
      }
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
