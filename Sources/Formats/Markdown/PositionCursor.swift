package import Core

/// Turns ascending byte offsets into positions in linear time, however long the lines are.
///
/// ``SourceText/position(at:)`` counts from the start of the line each time; this goes on from the last
/// offset on the same line. An offset before the last one is answered too, only slower.
package struct PositionCursor {
  private let source: SourceText
  private var offset = 0
  private var position = SourcePosition.start

  package init(source: SourceText) { self.source = source }

  /// Where the byte at `next` stands.
  package mutating func position(at next: Int) -> SourcePosition {
    let next = min(max(next, 0), source.bytes.count)
    let lineEnd =
      position.line < source.lineCount ? source.lineStarts[position.line] : source.bytes.count + 1
    if next >= offset, next < lineEnd {
      position.column += source.bytes[offset..<next].count { $0 & 0xC0 != 0x80 }
    } else {
      position = source.position(at: next)
    }
    offset = next
    return position
  }
}
