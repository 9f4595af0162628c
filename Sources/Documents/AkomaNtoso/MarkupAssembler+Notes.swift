/// Footnotes with their calls, and the links of the text.
extension MarkupAssembler {
  /// The prose of an entry; its notes become footnotes, its links are kept with the anchor.
  mutating func prose(_ entry: MarkupEntry, at anchor: String) -> Prose {
    if !entry.text.links.isEmpty {
      let bytes = Array(entry.text.text.utf8)
      links += entry.text.links.map { link in
        MarkupLink(
          at: anchor, range: link.range, address: link.address,
          text: String(decoding: bytes[link.range], as: UTF8.self), line: entry.line)
      }
    }
    let calls = entry.text.calls.map { call in
      let index = footnote(of: call.note)
      footnotes[index].calls.append(anchor)
      return NoteCall(
        offset: call.offset, number: footnotes[index].number, footnote: footnotes[index].id)
    }
    return Prose(entry.text.text, calls: calls)
  }

  /// The footnote of a note, made when it is first called.
  mutating func footnote(of note: Int) -> Int {
    if let known = footnoteOfNote[note] { return known }
    let source = notes[note]
    let due = (footnotes.last.flatMap { Int($0.number) } ?? 0) + 1
    let number = source.marker.isEmpty ? String(due) : source.marker
    if let printed = Int(number), printed != due, !footnotes.isEmpty || printed != 1 {
      diagnostics.append(noteOutOfSequence(printed, due: due, line: source.line))
    }
    let index = footnotes.count
    footnoteOfNote[note] = index
    let id = anchors.take("fn_\(number)")
    footnotes.append(Footnote(id: id, number: number, prose: Prose(""), line: source.line))
    let entry = MarkupEntry(role: .text, text: source.text, line: source.line)
    footnotes[index].prose = prose(entry, at: id)
    return index
  }
}

/// A link of the markup at its place in the text.
struct MarkupLink: Sendable {
  /// The anchor of the block.
  var at: String
  /// UTF-8 bytes in the block's text.
  var range: Range<Int>
  var address: String
  var text: String
  var line: Int
}
