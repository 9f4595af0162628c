import Core

/// Settles what only the neighbours of an entry tell.
struct EntryTidier {
  /// Entries whose labels stand with them, headings that were marked up as text found.
  static func tidied(_ entries: [MarkupEntry]) -> [MarkupEntry] {
    var result = entries.map(withWholeLabel)
    demoteLists(in: &result)
    promoteHeadings(in: &result)
    return result
  }

  /// Some files cut `1.1.` into the number `1.1` and a text that starts with the point.
  private static func withWholeLabel(_ entry: MarkupEntry) -> MarkupEntry {
    guard entry.role == .numbered, !entry.label.hasSuffix("."), entry.text.text.first == "." else {
      return entry
    }
    var entry = entry
    entry.label += "."
    entry.text = entry.text.dropping(utf8Count: 1)
    return entry
  }

  /// Numbers from 1 below a paragraph that ends in a colon are its items when its own number goes on after.
  ///
  /// `7. …：` `1.` `2.` `8.` is a paragraph 7 with two items, and a paragraph 8.
  private static func demoteLists(in entries: inout [MarkupEntry]) {
    var (index, previous) = (0, Int?.none)
    while index < entries.count {
      defer { index += 1 }
      guard let number = value(of: entries[index]) else {
        if case .heading = entries[index].role { previous = nil }
        if case .annex = entries[index].role { previous = nil }
        continue
      }
      defer { previous = number }
      guard number == 1, index > 0, let before = previous, before > 1,
        ":：".contains(entries[index - 1].text.text.last ?? " ")
      else { continue }
      var (end, due) = (index, 1)
      while end < entries.count, isInList(entries[end], due: due) {
        if value(of: entries[end]) != nil { due += 1 }
        end += 1
      }
      guard end < entries.count, value(of: entries[end]) == before + 1 else { continue }
      for item in index..<end where entries[item].role == .numbered {
        entries[item].role = .item(depth: 1)
      }
    }

    func value(of entry: MarkupEntry) -> Int? {
      entry.role == .numbered ? MarkupLabel(entry.label).flatMap { Int($0.number) } : nil
    }
    func isInList(_ entry: MarkupEntry, due: Int) -> Bool {
      switch entry.role {
      case .numbered: value(of: entry) == due
      case .text: true
      default: false
      }
    }
  }

  /// A short line without a number that no sentence ends, with a heading or a number behind it;
  /// a section's number in front of such a line.
  private static func promoteHeadings(in entries: inout [MarkupEntry]) {
    for index in entries.indices.reversed() {
      let entry = entries[index]
      guard entry.text.ending == .open, !entry.text.isEmpty,
        DisplayWidth.of(entry.text.text) <= 180
      else { continue }
      if entry.role == .text, index + 1 < entries.count {
        switch entries[index + 1].role {
        case .heading, .numbered: entries[index].role = .heading(rank: .title)
        default: break
        }
      } else if entry.role == .numbered, let label = MarkupLabel(entry.label) {
        switch label.kind {
        case .section, .letter: entries[index].role = .heading(rank: .middle)
        default: break
        }
      }
    }
  }
}
