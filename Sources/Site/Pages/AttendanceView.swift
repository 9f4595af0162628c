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
    let links = attendance.passages.compactMap { id -> TemplateValue? in
      guard let passage = model.passage(id) else { return nil }
      return [
        "href": .text(context.link(id.document, passage: passage.link, in: model)),
        "text": .text(passage.label.short[context.language]),
      ]
    }
    return [
      "count_label": .text(context.count(.statesCount, attendance.states.count)),
      "links": .list(links), "height": em(groups.count * Self.step),
      "bars": .list(
        groups.enumerated().map { place, group in
          // The widest leaves room for its number.
          let width = max(1, group.states.count * 86 / most)
          return [
            "href": .text("#\(id(group))"), "name": .text(name(group)),
            "count": .integer(group.states.count), "tone": .integer(tone(group)),
            "is_hollow": .bool(group.key.isEmpty), "text_y": em(place * Self.step + 10),
            "y": em(place * Self.step + 14),
            "width": .text("\(width)%"), "count_y": em(place * Self.step + 22),
          ]
        }),
      "rows": .list(
        groups.map { group in
          [
            "id": .text(id(group)), "name": .text(name(group)), "tone": .integer(tone(group)),
            "count": .integer(group.states.count),
            "states": .text(
              group.states.map { $0.name[context.language].withTypographicApostrophes }.joined(
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
    let groups = shown.map { self.groups(of: $0.1) }
    // Only groups of which some State attended somewhere are columns.
    let columns = groups[0].indices.filter { column in
      groups.contains { !$0[column].states.isEmpty }
    }
    let most = groups.joined().map(\.states.count).max() ?? 1
    let rows = zip(shown, groups).map { shown, groups -> TemplateValue in
      let (meeting, attendance) = shown
      let href = context.link(.meeting(meeting.slug), anchor: "attendance")
      return [
        "slug": .text(meeting.slug), "href": .text(href),
        "name": .text(meeting.name[context.language]),
        "count_label": .text(context.count(.statesCount, attendance.states.count)),
        "total": .integer(attendance.states.count),
        "bars": .list(
          columns.enumerated().map { bar(groups[$1], of: meeting, place: $0, most: most) }),
      ]
    }
    return [
      "rows": .list(rows),
      "columns": .list(
        columns.map { column in
          let group = groups[0][column]
          return [
            "name": .text(shortName(group)), "tone": .integer(tone(group)),
            "is_hollow": .bool(group.key.isEmpty),
          ]
        }),
    ]
  }

  /// A column with its number above: 40 tenths of an em for the largest of all meetings, so that the pictures
  /// can be compared.
  private func bar(
    _ group: Group, of meeting: Meeting, place: Int, most: Int
  ) -> TemplateValue {
    let count = group.states.count
    let height = max(1, count * 40 / most)
    let top = 58 - (count == 0 ? 0 : height)
    return [
      // No row of the meeting's table lists a group without States.
      "href": .text(
        count == 0 ? "" : context.link(.meeting(meeting.slug), anchor: id(group))),
      "name": .text("\(name(group))\(context.language == .chinese ? "：" : ": ")\(count)"),
      "tone": .integer(tone(group)), "is_hollow": .bool(group.key.isEmpty),
      "count": .integer(count), "x": .text("\(place * 16)%"),
      "bar_x": .text("\(place * 16 + 2)%"), "y": em(top), "height": em(height),
      "text_x": .text("\(place * 16 + 7)%"), "text_y": em(top - 4),
    ]
  }

  /// From the name of one group to the next, in tenths of an em.
  private static let step = 28

  /// `29` is `2.9em`: lengths that grow with the reader's letters.
  private func em(_ tenths: Int) -> TemplateValue { .text("\(tenths / 10).\(tenths % 10)em") }

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

  private func shortName(_ group: Group) -> String {
    switch group.key {
    case "African": context.text(.groupAfricanShort)
    case "Asia-Pacific": context.text(.groupAsiaPacificShort)
    case "Eastern European": context.text(.groupEasternEuropeanShort)
    case "GRULAC": context.text(.groupLatinAmericanShort)
    case "WEOG": context.text(.groupWesternEuropeanShort)
    default: context.text(.groupNoneShort)
    }
  }

  private func id(_ group: Group) -> String {
    group.key.isEmpty
      ? "group-none" : "group-" + group.key.lowercased().replacing(" ", with: "-")
  }

  private func tone(_ group: Group) -> Int { (Self.keys.firstIndex(of: group.key) ?? 5) + 1 }
}
