/// Finds where in the prepared source the literals of the tree come from.
///
/// libcmark's own columns do not hold on continuation lines whose indentation differs from the first line's,
/// and it resolves escapes and entities before anyone can ask. So each literal is compared with the bytes
/// at the place libcmark names, and otherwise searched for a little way on from the last one.
struct SourceAligner {
  /// A literal's bytes from `literal` on stand at `source` and after in the prepared bytes.
  struct Segment: Equatable {
    var literal: Int
    var source: Int
  }

  /// How far on a literal is searched for.
  private static let reach = 4096

  private let prepared: PreparedSource
  /// The end of the last literal found.
  private var cursor = 0
  /// The last line asked for, and where its text starts.
  private var knownLine: (line: Int, start: Int) = (0, 0)

  init(prepared: PreparedSource) { self.prepared = prepared }

  /// Where the `literal` of a node at `line` and `column` (1-based, bytes) of a block that starts
  /// at `block` comes from.
  ///
  /// At least one segment; when it is found nowhere, the place of the last one.
  mutating func segments(
    of literal: [UInt8], line: Int, column: Int, block: (line: Int, column: Int)
  ) -> [Segment] {
    let lineRange = prepared.lineRange(line)
    let named = lineRange.lowerBound + column - 1
    var candidates = [named]
    if line > block.line {
      candidates.insert(contentStart(of: line) + column - block.column, at: 0)
    }
    for candidate in candidates where candidate >= cursor {
      if let found = match(literal, at: candidate) { return found }
    }
    let from = max(cursor, prepared.lineRange(block.line).lowerBound)
    for candidate in from..<max(from, min(from + SourceAligner.reach, prepared.bytes.count)) {
      if let found = match(literal, at: candidate) { return found }
    }
    return [Segment(literal: 0, source: min(max(cursor, named), prepared.bytes.count))]
  }

  /// The end of the line on which the last literal stands.
  mutating func lineBreak() -> [Segment] {
    let end = prepared.bytes[cursor...].prefix(SourceAligner.reach).firstIndex {
      $0 == 0x0A || $0 == 0x0D
    }
    guard let end else { return [Segment(literal: 0, source: cursor)] }
    cursor = end + 1
    return [Segment(literal: 0, source: end)]
  }

  /// Where a line's text starts, behind indentation and the marks of quotations.
  private mutating func contentStart(of line: Int) -> Int {
    if knownLine.line == line { return knownLine.start }
    let range = prepared.lineRange(line)
    var index = range.lowerBound
    while index < range.upperBound, [0x20, 0x09, 0x3E].contains(prepared.bytes[index]) {
      index += 1
    }
    knownLine = (line, index)
    return index
  }

  /// Compares `literal` with the source from `start` on, through escapes and entities; moves the cursor
  /// behind it when they agree.
  private mutating func match(_ literal: [UInt8], at start: Int) -> [Segment]? {
    let bytes = prepared.bytes
    guard start >= 0, start <= bytes.count else { return nil }
    var segments = [Segment(literal: 0, source: start)]
    var (index, place) = (0, start)
    while index < literal.count {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1] == literal[index],
        CJKText.isASCIIPunctuation(literal[index])
      {
        segments.append(Segment(literal: index, source: place + 1))
        (index, place) = (index + 1, place + 2)
      } else if byte == UInt8(ascii: "&"), let entity = entity(at: place, for: literal, from: index)
      {
        segments.append(Segment(literal: index, source: place))
        (index, place) = (index + entity.literal, place + entity.source)
        segments.append(Segment(literal: index, source: place))
      } else {
        guard byte == literal[index] else { return nil }
        (index, place) = (index + 1, place + 1)
      }
    }
    cursor = place
    return segments
  }

  /// The lengths of an entity at `place` and of the character it stands for, when it is one.
  private func entity(at place: Int, for literal: [UInt8], from index: Int)
    -> (literal: Int, source: Int)?
  {
    let bytes = prepared.bytes
    var end = place + 1
    while end < bytes.count, end - place < 40, isEntityByte(bytes[end]) { end += 1 }
    guard end > place + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    let written = bytes[place...end]
    // An unknown name stays as it is written; only `&amp;` gives a character that could be mistaken.
    if literal[index...].starts(with: written) { return nil }
    return (min(UTF8Scan.length(lead: literal[index]), literal.count - index), written.count)
  }

  private func isEntityByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
    default: false
    }
  }
}
