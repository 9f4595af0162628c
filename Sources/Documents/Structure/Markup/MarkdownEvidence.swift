/// Whether a text is marked up as in Markdown.
enum MarkdownEvidence {
  /// `## ` in front of a line, `<sup>`, a note's `[^3]` or `^3^`, or two lines with `**words**`.
  ///
  /// Signs that a plain text may have of its own are marks only in a text that has one of these.
  static func isFound(in bytes: ArraySlice<UInt8>) -> Bool {
    var (bold, index) = (0, bytes.startIndex)
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      switch weight(of: bytes[index..<end]) {
      case .whole: return true
      case .half: bold += 1
      case .none: break
      }
      if bold > 1 { return true }
      index = end + 1
    }
    return false
  }

  private enum Weight { case none, half, whole }

  private static func weight(of line: ArraySlice<UInt8>) -> Weight {
    let content = line.drop { $0 == 0x20 }
    let signs = content.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(signs), content.dropFirst(signs).first == 0x20,
      content.dropFirst(signs + 1).contains(where: { $0 > 0x20 })
    {
      return .whole
    }
    var (pairs, index) = (0, line.startIndex)
    // Lines that start with asterisks and a blank are notes.
    let isNote = content.starts(with: "** ".utf8)
    while index < line.endIndex {
      let rest = line[index...]
      switch line[index] {
      case UInt8(ascii: "<") where rest.starts(with: "<sup>".utf8): return .whole
      case UInt8(ascii: "^") where isRaised(rest): return .whole
      case UInt8(ascii: "*") where rest.starts(with: "**".utf8):
        let stars = rest.prefix { $0 == UInt8(ascii: "*") }.count
        let after = rest.dropFirst(stars).first ?? 0x20
        let before = index > line.startIndex ? line[index - 1] : 0x20
        if pairs % 2 == 0 ? after > 0x20 : before > 0x20 { pairs += 1 }
        index += stars - 1
      default: break
      }
      index += 1
    }
    return pairs >= 2 && !isNote ? .half : .none
  }

  /// `^3^`, or the `^3]` of `[^3]`.
  private static func isRaised(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.dropFirst().prefix(4).prefix { (0x30...0x39).contains($0) }.count
    guard (1...3).contains(digits), let close = rest.dropFirst(1 + digits).first else {
      return false
    }
    if close == UInt8(ascii: "^") { return true }
    return close == UInt8(ascii: "]")
  }
}
