/// Headings, annexes and components: what starts numbering anew, and what shows in anchors.
extension MarkupAssembler {
  var divisionPrefix: String {
    guard let division, division.name == plan.name else { return "" }
    return division.prefix
  }

  /// Numbers start anew; how far they run decides which divisions show in anchors.
  mutating func startNumbering(_ entries: ArraySlice<MarkupEntry>) {
    (expected, seenNumber, items, division) = (1, false, ItemNesting(), nil)
    levels = HeadingLevels()
    var marks: [DivisionPlan.Mark] = []
    scan: for entry in entries {
      switch entry.role {
      case .annex, .component: break scan
      case .heading: marks.append(.heading(Self.division(of: entry)))
      case .numbered: marks.append(.number(MarkupLabel(entry.label)?.number ?? entry.label))
      default: break
      }
    }
    plan = DivisionPlan(marks)
  }

  /// The division a heading opens: by its name, or by a section's number.
  static func division(of entry: MarkupEntry) -> DivisionLabel? {
    if let named = DivisionLabel(startOf: entry.label.isEmpty ? entry.text.text : entry.label) {
      return named
    }
    guard let label = MarkupLabel(entry.label.isEmpty ? heading(entry).label : entry.label) else {
      return nil
    }
    switch label.kind {
    case .section, .letter: return DivisionLabel(name: "section", label)
    default: return nil
    }
  }

  /// The label in front of a heading's text, where the markup has none.
  static func heading(_ entry: MarkupEntry) -> (label: String, text: MarkupText) {
    guard entry.label.isEmpty else { return (entry.label, entry.text) }
    let text = entry.text.text
    if let division = DivisionLabel(startOf: text) {
      return (division.text, entry.text.dropping(utf8Count: division.text.utf8.count))
    }
    guard let label = Label(at: Array(text.unicodeScalars.prefix(24))), !label.family.isItem,
      label.family != .annex
    else { return ("", entry.text) }
    return (label.text, entry.text.dropping(utf8Count: label.text.utf8.count))
  }

  mutating func appendHeading(_ entry: MarkupEntry, rank: MarkupEntry.Rank) {
    items = ItemNesting()
    let division = Self.division(of: entry)
    if let division, plan.name == nil || division.name == plan.name { self.division = division }
    var (label, text) = Self.heading(entry)
    // A heading that is nothing but its label keeps it as its text.
    if text.isEmpty, entry.label.isEmpty { (label, text) = ("", entry.text) }
    let kind: HeadingLevels.Kind =
      if let label = MarkupLabel(label) {
        .label(label.kind)
      } else if let division {
        .division(division.name)
      } else {
        .rank(rank)
      }
    append(entry, label: label, text: text, level: levels.level(of: kind) + baseLevel)
    if division?.name == plan.name, plan.name != nil { expected = 1 }
  }

  /// Annexes and components have a heading of their own above all others.
  var baseLevel: Int { (part == .main ? 0 : 1) + (component.isEmpty ? 0 : 1) }

  mutating func append(
    _ entry: MarkupEntry, label: String, text: MarkupText, level: Int
  ) {
    let id = anchors.take("sec_\(anchors.next("sec"))")
    var entry = entry
    entry.text = text
    blocks.append(
      .heading(
        Heading(
          id: id, part: part, level: level, label: label, prose: prose(entry, at: id),
          line: entry.line)))
  }

  /// One of several resolutions: `A`, with its title.
  mutating func startComponent(_ entry: MarkupEntry, rest: ArraySlice<MarkupEntry>) {
    components += 1
    let name = Self.anchor(MarkupLabel(entry.label)?.number ?? entry.label)
    (part, annexes) = (.main, 0)
    component = "part_\(name.isEmpty ? String(components) : name)__"
    append(entry, label: entry.label, text: entry.text, level: 1)
    startNumbering(rest)
  }

  /// An annex: the headings right at its start, `附件二` and the title, make one.
  mutating func startAnnex(_ entries: [MarkupEntry], at index: Int) -> Int {
    var next = entries[index].role == .annex ? index + 1 : index
    var (label, ordinal) = ("", 0)
    var text = MarkupText()
    if next < entries.count, let found = DivisionLabel.annex(entries[next].text.text) {
      (label, ordinal) = (found.label, found.ordinal)
      text = entries[next].text.dropping(utf8Count: found.label.utf8.count)
      next += 1
    }
    annexes += 1
    part = .annex(ordinal > 0 ? ordinal : annexes, numbered: ordinal > 0)
    startNumbering(entries[next...])
    let isTitle = next < entries.count && entries[next].isHeading
    if text.isEmpty, isTitle, MarkupLabel(Self.heading(entries[next]).label) == nil {
      text = entries[next].text
      next += 1
    }
    if !label.isEmpty || !text.isEmpty {
      let heading = MarkupEntry(role: .heading(rank: .title), line: entries[index].line)
      append(heading, label: label, text: text, level: component.isEmpty ? 1 : 2)
    }
    return max(next, index + 1)
  }

  /// Whether the annex that a heading names has been opened by the markup just before.
  var isInAnnexOpening: Bool {
    guard case .annex = part, case .heading(let heading)? = blocks.last else { return false }
    return heading.part == part && heading.label.isEmpty
  }
}
