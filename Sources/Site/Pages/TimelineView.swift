import Core
import Digest
import Templates

/// The picture of meetings and resolutions year by year, with its table.
///
/// Lengths are in `em`, so that the picture grows with the reader's letters and not with the window: ten marks
/// a line fit a narrow phone.
struct TimelineView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The newest year first, in it the earliest mark; `false` where nothing has a date.
  func value() -> TemplateValue {
    let events = self.events()
    let years = Dictionary(grouping: events, by: \.year)
    guard !years.isEmpty else { return false }
    var (lines, middle, later) = ([TemplateValue](), 9, Int?.none)
    for year in years.keys.sorted(by: >) {
      if let later, later - year > 1 {
        lines.append(gap(year + 1, later - 1, middle))
        middle += Self.rowHeight
      }
      later = year
      let marks = years[year] ?? []
      lines.append([
        "name": .text(String(year)), "y": em(middle + 4), "is_gap": false,
        "href": .text(marks.contains { $0.state != nil } ? "#year-\(year)" : ""),
        "marks": .list(marks.enumerated().map { mark($1, place: $0, middle: middle) }),
      ])
      middle += Self.rowHeight * max(1, (marks.count + Self.perLine - 1) / Self.perLine)
    }
    return [
      "height": em(middle), "lines": .list(lines), "legend": legend(events),
      "rows": .list(events.reversed().map { row($0) }),
    ]
  }

  // MARK: Events

  /// Meetings with pages and resolutions, by date.
  private func events() -> [TimelineEvent] {
    let meetings = model.corpus.meetings.filter(\.hasOwnPage).compactMap { meeting in
      TimelineEvent(
        name: meeting.name[context.language], slug: meeting.slug,
        href: context.link(.meeting(meeting.slug)), start: meeting.start, end: meeting.end,
        isConfirmed: meeting.areDatesConfirmed,
        state: MeetingState(meeting, newest: model.newestDate))
    }
    let resolutions = model.corpus.resolutions.compactMap { resolution in
      TimelineEvent(
        name: resolution.symbol, slug: resolution.slug,
        href: context.link(.resolution(resolution.slug)), start: resolution.adopted, end: nil,
        isConfirmed: resolution.isAdoptedConfirmed, state: nil)
    }
    return (meetings + resolutions).sorted { ($0.span.start, $0.slug) < ($1.span.start, $1.slug) }
  }

  private func label(_ event: TimelineEvent) -> String {
    context.text(event.state?.word ?? .markResolution)
  }

  private func row(_ event: TimelineEvent) -> TemplateValue {
    [
      "date": context.date(event.span, isConfirmed: event.isConfirmed),
      "href": .text(event.href), "name": .text(event.name),
      "state": event.state.map { ["key": .text($0.rawValue), "label": .text(label(event))] }
        ?? false,
    ]
  }

  // MARK: Drawing, in tenths of an em

  private static let perLine = 10
  private static let rowHeight = 18
  private static let pitch = 16

  /// `29` is `2.9em`.
  private func em(_ tenths: Int) -> TemplateValue { .text("\(tenths / 10).\(tenths % 10)em") }

  private func mark(_ event: TimelineEvent, place: Int, middle: Int) -> TemplateValue {
    let date = [
      event.span.text(context.language), context.doubt(event.isConfirmed),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    var record = shape(event)
    record["name"] = .text([event.name, date, label(event)].joined(separator: context.comma))
    record["href"] = .text(event.href)
    record["x"] = em(29 + place % Self.perLine * Self.pitch)
    record["y"] = em(middle - 8 + place / Self.perLine * Self.rowHeight)
    return .record(record)
  }

  /// The years between two that have marks, as a line of its own: what is dropped in silence looks like a
  /// step of one year.
  private func gap(_ first: Int, _ last: Int, _ middle: Int) -> TemplateValue {
    let span = DateSpan(String(first), String(last))?.text(context.language) ?? ""
    return [
      "name": .text(context.text(.timelineGap, ["years": span])), "y": em(middle + 4),
      "is_gap": true, "href": "", "marks": [],
    ]
  }

  /// One entry for every kind of mark that occurs.
  private func legend(_ events: [TimelineEvent]) -> TemplateValue {
    let kinds = MeetingState.allCases.map(Optional.some) + [nil]
    return .list(
      kinds.compactMap { kind in
        guard let event = events.first(where: { $0.state == kind }) else { return nil }
        var record = shape(event)
        record["label"] = .text(label(event))
        return .record(record)
      })
  }

  /// What is drawn in the square from -8 to 8: a circle for a meeting, in it what tells its state without
  /// colour; a square for a resolution.
  private func shape(_ event: TimelineEvent) -> TemplateRecord {
    let path =
      switch event.state {
      case .held, .planned, .unknown: ""
      case .lapsed: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
      case .cancelled: "M-3.5-3.5l7 7m0-7l-7 7"
      case nil: "M-5-5h10v10h-10z"
      }
    return [
      "kind": .text(event.state?.rawValue ?? "resolution"), "is_meeting": .bool(event.state != nil),
      "path": .text(path), "dash": .text(event.state == .unknown ? "2 2" : ""),
    ]
  }
}

/// One mark of the time line: a meeting or a resolution.
private struct TimelineEvent {
  var name: String
  var slug: String
  var href: String
  var span: DateSpan
  var isConfirmed: Bool
  /// Nil for a resolution.
  var state: MeetingState?
  var year: Int

  /// Nil without a date.
  init?(
    name: String, slug: String, href: String, start: String?, end: String?, isConfirmed: Bool,
    state: MeetingState?
  ) {
    guard let span = DateSpan(start, end), let year = Int(span.start.prefix(4)) else { return nil }
    self.name = name
    self.slug = slug
    self.href = href
    self.span = span
    self.isConfirmed = isConfirmed
    self.state = state
    self.year = year
  }
}
