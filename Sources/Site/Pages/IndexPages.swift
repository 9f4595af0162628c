import Core
import Digest
import Documents
import Templates

/// The four indexes: documents, meetings, themes, resolutions.
struct IndexPages: Sendable {
  let context: PageContext
  let model: SiteModel
  private let entries: EntryViews

  /// The index `page` in `language`.
  init(_ page: PageID.Page, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.model = model
    context = PageContext(page, language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  /// By kind: resolutions first, then reports, notes and the rest.
  func documents() -> Page {
    let kinds: [DocumentKind] = [.resolution, .report, .note, .other]
    let groups = kinds.compactMap { kind -> TemplateValue? in
      let documents = model.corpus.documents.filter { $0.kind == kind }
      guard !documents.isEmpty else { return nil }
      return [
        "label": .text(entries.kind(kind)),
        "count_label": .text(context.count(.documentsCount, documents.count)),
        "documents": .list(documents.map { entries.entry($0) }),
      ]
    }
    return index("documents", .documents, .documentsStandfirst, groups)
  }

  /// By year, the newest first; those without a date last.
  func meetings() -> Page {
    let shown = model.corpus.meetings.filter(\.hasOwnPage)
    let years = Dictionary(grouping: shown) { $0.start.map { String($0.prefix(4)) } ?? "" }
    let groups = years.keys.sorted(by: >).map { year -> TemplateValue in
      let meetings = (years[year] ?? []).sorted {
        ($0.start ?? "", $0.slug) > ($1.start ?? "", $1.slug)
      }
      return [
        "id": .text(year.isEmpty ? "undated" : "year-\(year)"),
        "label": .text(
          year.isEmpty ? context.text(.undated) : DateSpan(year)?.text(context.language) ?? year),
        "count_label": .text(context.count(.meetingsCount, meetings.count)),
        "meetings": .list(meetings.map { entry($0) }),
      ]
    }
    let attendance = AttendanceView(context: context, model: model).compared()
    return index(
      "meetings", .meetings, .meetingsStandfirst, groups,
      more: [
        "timeline": TimelineView(context: context, model: model).value(),
        "attendance": attendance,
      ])
  }

  private func entry(_ meeting: Meeting) -> TemplateValue {
    let passages = model.paragraphs(naming: meeting).count
    return [
      "href": .text(context.link(.meeting(meeting.slug))),
      "name": context.words(meeting.name[context.language], in: context.language),
      "kind": .text(MeetingWords(context: context).kind(meeting.kind)),
      "doubt": .text(context.doubt(meeting.isNameConfirmed)),
      "dates": context.date(
        DateSpan(meeting.start, meeting.end), isConfirmed: meeting.areDatesConfirmed),
      "place": .text(meeting.place[context.language] ?? ""),
      "count_label": .text(context.someCount(.mentionsCount, passages)),
      "state": entries.state(meeting),
    ]
  }

  func themes() -> Page {
    let list = model.corpus.themes.map { ThemeEntry(context: context).value($0) }
    let content: TemplateRecord = [
      "heading": .text(context.text(.themes)), "standfirst": .text(context.text(.themesStandfirst)),
      "themes": .list(list), "shades": ShadedTables(context: context, model: model).themes(),
    ]
    return page("themes", .themes, content)
  }

  /// By session, the newest first; the old series last.
  func resolutions() -> Page {
    let sessions = Dictionary(grouping: model.corpus.resolutions) { AssemblySession($0.name) }
    let groups = sessions.keys.sorted(by: >).map { session -> TemplateValue in
      let resolutions = (sessions[session] ?? []).sorted { $0.name > $1.name }
      return [
        "label": .text(session.label(context)),
        "count_label": .text(context.count(.resolutionsCount, resolutions.count)),
        "resolutions": .list(resolutions.map { entry($0) }),
      ]
    }
    return index(
      "resolutions", .resolutions, .resolutionsStandfirst, groups,
      more: ["citations": ShadedTables(context: context, model: model).citations()])
  }

  private func entry(_ resolution: Resolution) -> TemplateValue {
    let language = context.language
    let shown = resolution.title[language] ?? resolution.title[language.other]
    let tongue = resolution.title[language] == nil ? language.other : language
    let title = shown.map { context.words($0.text, in: tongue) }
    return [
      "href": .text(context.link(.resolution(resolution.slug))), "number": .text(resolution.number),
      "title": title ?? false, "doubt": .text(context.doubt(shown?.standing != .notConfirmed)),
      "date": context.date(
        DateSpan(resolution.adopted), isConfirmed: resolution.isAdoptedConfirmed),
      "count_label": .text(context.someCount(.citationsCount, resolution.citedIn.count)),
      "state": resolution.document == nil ? false : entries.state("text-held", .textHeldState),
    ]
  }

  private func index(
    _ template: String, _ heading: Word, _ standfirst: Word, _ groups: [TemplateValue],
    more: TemplateRecord = [:]
  ) -> Page {
    var content = more
    content["heading"] = .text(context.text(heading))
    content["standfirst"] = .text(context.text(standfirst))
    content["groups"] = .list(groups)
    return page(template, heading, content)
  }

  private func page(_ template: String, _ title: Word, _ content: TemplateRecord) -> Page {
    var description = ""
    if case .text(let text)? = content["standfirst"] { description = text }
    let frame = PageFrame(
      context: context, model: model, template: template, title: context.text(title),
      description: description)
    return Page(id: context.id, template: template, data: frame.data(content))
  }
}

/// A theme as the index and the home page list it.
struct ThemeEntry: Sendable {
  let context: PageContext

  func value(_ theme: Theme) -> TemplateValue {
    [
      "href": .text(context.link(.theme(theme.slug))), "name": .text(theme.name[context.language]),
      "scope": .text(theme.description[context.language] ?? ""),
      "count_label": .text(context.someCount(.corePassagesCount, theme.core.count)),
    ]
  }
}
