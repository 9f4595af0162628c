import Core
import Digest
import Templates

/// Pictures of attendance by UN regional group, each with its table: of a meeting, and of all compared.
struct AttendanceView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// A regional group with the States that attended.
  private struct Group {
    var key: String
    var states: [State]
  }

  /// The States of one meeting in their groups; `false` where no report names them.
  func value(of meeting: String) -> TemplateValue {
    guard let attendance = model.corpus.attendance[meeting] else { return false }
    let groups = groups(of: attendance).filter { !$0.states.isEmpty }
    let most = groups.map(\.states.count).max() ?? 1
    let (step, widest) = (40, 350)
    let links = attendance.passages.compactMap { id -> TemplateValue? in
      guard let passage = model.passage(id) else { return nil }
      return [
        "href": .text(context.link(id.document, passage: passage.link, in: model)),
        "text": .text(passage.label.short[context.language]),
      ]
    }
    return [
      "count_label": .text(context.count(.statesCount, attendance.states.count)),
      "links": .list(links), "height": .integer(groups.count * step + 4),
      "bars": .list(
        groups.enumerated().map { place, group in
          let width = max(2, group.states.count * widest / most)
          return [
            "href": .text("#\(id(group))"), "name": .text(name(group)),
            "count": .integer(group.states.count), "tone": .integer(tone(group)),
            "text_y": .integer(place * step + 15), "y": .integer(place * step + 22),
            "width": .integer(width), "count_x": .integer(width + 8),
            "count_y": .integer(place * step + 34),
          ]
        }),
      "rows": .list(
        groups.map { group in
          [
            "id": .text(id(group)), "name": .text(name(group)), "tone": .integer(tone(group)),
            "count": .integer(group.states.count),
            "states": .text(
              group.states.map { $0.name[context.language] }.joined(
                separator: context.language == .chinese ? "、" : ", ")),
          ]
        }),
    ]
  }

  /// The meetings with attendance beside each other; `false` for fewer than two.
  func compared() -> TemplateValue {
    let shown = model.corpus.meetings.compactMap { meeting -> (Meeting, Attendance)? in
      guard meeting.hasOwnPage, let attendance = model.corpus.attendance[meeting.slug] else {
        return nil
      }
      return (meeting, attendance)
    }.sorted { ($0.0.start ?? "", $0.0.slug) > ($1.0.start ?? "", $1.0.slug) }
    guard shown.count > 1 else { return false }
    let most = shown.map(\.1.states.count).max() ?? 1
    let groups = shown.map { self.groups(of: $0.1) }
    // Only groups of which some State attended somewhere are columns.
    let columns = groups[0].indices.filter { column in
      groups.contains { !$0[column].states.isEmpty }
    }
    var (bars, rows) = ([TemplateValue](), [TemplateValue]())
    for (place, ((meeting, attendance), groups)) in zip(shown, groups).enumerated() {
      var (x, segments) = (0, [TemplateValue]())
      for column in columns where !groups[column].states.isEmpty {
        let count = groups[column].states.count
        let width = max(2, count * 396 / most)
        segments.append([
          "x": .integer(x), "y": .integer(place * 44 + 22), "width": .integer(width - 1),
          "tone": .integer(tone(groups[column])),
          "label": .text(width > 22 ? String(count) : ""), "label_x": .integer(x + width / 2),
          "label_y": .integer(place * 44 + 37),
          "name": .text("\(name(groups[column])): \(count)"),
        ])
        x += width
      }
      let href = context.link(.meeting(meeting.slug), anchor: "attendance")
      bars.append([
        "href": .text(href), "text_y": .integer(place * 44 + 15),
        "name": .text(
          Excerpt.text(
            meeting.name[context.language], length: context.language == .chinese ? 24 : 46)),
        "segments": .list(segments),
      ])
      rows.append([
        "href": .text(href), "name": .text(meeting.name[context.language]),
        "counts": .list(columns.map { .integer(groups[$0].states.count) }),
        "total": .integer(attendance.states.count),
      ])
    }
    return [
      "height": .integer(shown.count * 44 + 4), "bars": .list(bars), "rows": .list(rows),
      "columns": .list(
        columns.map { column in
          [
            "name": .text(name(groups[0][column])), "tone": .integer(tone(groups[0][column])),
          ]
        }),
    ]
  }

  // MARK: Groups

  /// The five groups in the order of the alphabet of their English names, then States in none.
  private static let keys = ["African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG", ""]

  private func groups(of attendance: Attendance) -> [Group] {
    let attending = Set(attendance.states)
    let states = model.corpus.states.filter { attending.contains($0.code.uppercased()) }
    let byGroup = Dictionary(grouping: states) { state in
      Self.keys.contains(state.regionalGroup) ? state.regionalGroup : ""
    }
    return Self.keys.map { Group(key: $0, states: byGroup[$0] ?? []) }
  }

  private func name(_ group: Group) -> String {
    switch group.key {
    case "African": context.text(.groupAfrican)
    case "Asia-Pacific": context.text(.groupAsiaPacific)
    case "Eastern European": context.text(.groupEasternEuropean)
    case "GRULAC": context.text(.groupLatinAmerican)
    case "WEOG": context.text(.groupWesternEuropean)
    default: context.text(.groupNone)
    }
  }

  private func id(_ group: Group) -> String {
    group.key.isEmpty
      ? "group-none" : "group-" + group.key.lowercased().replacing(" ", with: "-")
  }

  private func tone(_ group: Group) -> Int { (Self.keys.firstIndex(of: group.key) ?? 5) + 1 }
}
