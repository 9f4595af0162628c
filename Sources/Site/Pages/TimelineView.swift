import Core
import Digest
import Templates

/// The picture of meetings and resolutions year by year, with its table.
struct TimelineView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// One mark: a meeting or a resolution.
  private struct Event {
    /// The class of its mark: `held`, `planned`, `cancelled`, `unknown` or `resolution`.
    var kind: String
    var name: String
    var href: String
  }

  private struct Year {
    var meetings: [Event] = []
    var resolutions: [Event] = []
  }

  /// The newest year first; `false` where nothing has a date.
  func value() -> TemplateValue {
    var years: [String: Year] = [:]
    for meeting in model.corpus.meetings where meeting.hasOwnPage {
      guard let start = meeting.start else { continue }
      let event = Event(
        kind: meeting.status.rawValue, name: meeting.name[context.language],
        href: context.link(.meeting(meeting.slug)))
      years[String(start.prefix(4)), default: Year()].meetings.append(event)
    }
    for resolution in model.corpus.resolutions {
      guard let adopted = resolution.adopted else { continue }
      let event = Event(
        kind: "resolution", name: resolution.symbol,
        href: context.link(.resolution(resolution.slug)))
      years[String(adopted.prefix(4)), default: Year()].resolutions.append(event)
    }
    guard !years.isEmpty else { return false }
    var (rows, lines, y) = ([TemplateValue](), [TemplateValue](), 40)
    for key in years.keys.sorted(by: >) {
      let year = years[key] ?? Year()
      let events = year.meetings + year.resolutions
      lines.append([
        "name": .text(key), "y": .integer(y + 5),
        "href": .text(year.meetings.isEmpty ? "" : "#year-\(key)"),
        "marks": .list(events.enumerated().map { mark($1, place: $0, y: y) }),
      ])
      y += 24 * max(1, (events.count + Self.perLine - 1) / Self.perLine)
      rows.append([
        "name": .text(key), "meetings": links(year.meetings),
        "resolutions": links(year.resolutions),
      ])
    }
    return ["height": .integer(y), "lines": .list(lines), "rows": .list(rows)]
  }

  private static let perLine = 20

  private func mark(_ event: Event, place: Int, y: Int) -> TemplateValue {
    let x = 58 + place % Self.perLine * 17
    let middle = y + place / Self.perLine * 24
    return [
      "kind": .text(event.kind), "name": .text(event.name), "x": .integer(x),
      "y": .integer(middle), "left": .integer(x - 5), "top": .integer(middle - 5),
      "is_meeting": .bool(event.kind != "resolution"),
    ]
  }

  private func links(_ events: [Event]) -> TemplateValue {
    .list(events.map { ["href": .text($0.href), "text": .text($0.name)] })
  }
}
