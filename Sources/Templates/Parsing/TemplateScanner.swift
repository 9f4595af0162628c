/// Finds tags in a template's bytes.
struct TemplateScanner {
  let bytes: [UInt8]
  private(set) var open: [UInt8] = [0x7B, 0x7B]
  private(set) var close: [UInt8] = [0x7D, 0x7D]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the next tag starts at or after `position`.
  func nextTag(from position: Int) -> Int? {
    find(open, from: position)
  }

  /// The tag at `start`; nil where it is not closed.
  func tag(at start: Int) -> TemplateTag? {
    let inside = start + open.count
    guard inside < bytes.count else { return nil }
    let kind = kind(of: bytes[inside])
    let sigil = kind == .variable ? 0 : 1
    // `{{{name}}}` and `{{=<% %>=}}` end in a sign of their own before the delimiter.
    let tail: [UInt8] =
      bytes[inside] == 0x7B ? [0x7D] : kind == .delimiters ? [0x3D] : []
    let from = inside + sigil
    guard let end = find(tail + close, from: from) else { return nil }
    return TemplateTag(
      kind: kind, range: start..<end + tail.count + close.count, content: trimmed(from..<end))
  }

  /// Takes `<% %>` as the delimiters from here on; false where they are not two short words without `=`.
  mutating func setDelimiters(_ content: Range<Int>) -> Bool {
    let words = bytes[content].split { TemplateScanner.isSpace($0) }
    // Short, because the search for them compares at every place where their first byte stands.
    let usable = words.count == 2 && words.allSatisfy { $0.count <= 16 && !$0.contains(0x3D) }
    guard usable else { return false }
    (open, close) = (Array(words[0]), Array(words[1]))
    return true
  }

  /// Where the white space before `position` starts, if nothing else precedes it on its line after `limit`.
  func blankStart(before position: Int, after limit: Int) -> Int? {
    var start = position
    while start > limit, isBlank(bytes[start - 1]) { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// Where the next line starts, if only white space follows `position` on its line.
  func blankEnd(after position: Int) -> Int? {
    var end = position
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return end + 2 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  /// The white space that opens the first line with something on it, from the line start `position` on.
  func indentation(from position: Int) -> Range<Int> {
    var (start, end) = (position, position)
    while end < bytes.count {
      if bytes[end] == 0x0A {
        start = end + 1
      } else if !isBlank(bytes[end]), bytes[end] != 0x0D {
        break
      }
      end += 1
    }
    return start..<end
  }

  /// Whether a line starts at `position`.
  func isLineStart(_ position: Int) -> Bool {
    position == 0 || bytes[position - 1] == 0x0A
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func kind(of byte: UInt8) -> TemplateTag.Kind {
    switch byte {
    case 0x21: .comment
    case 0x23: .section
    case 0x24: .block
    case 0x26, 0x7B: .raw
    case 0x2F: .close
    case 0x3C: .parent
    case 0x3D: .delimiters
    case 0x3E: .partial
    case 0x5E: .inverted
    default: .variable
    }
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, TemplateScanner.isSpace(bytes[start]) { start += 1 }
    while end > start, TemplateScanner.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func find(_ needle: [UInt8], from position: Int) -> Int? {
    let (first, last) = (needle[0], bytes.count - needle.count)
    var start = position
    while start <= last {
      if bytes[start] == first, bytes[start..<start + needle.count].elementsEqual(needle) {
        return start
      }
      start += 1
    }
    return nil
  }
}
