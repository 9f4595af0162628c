/// A line of a key taken apart: `para_2__a (a) | 文本` is the anchor, the words between, and the text.
struct KeyLine: Sendable {
  /// What a line speaks of.
  enum Role: Sendable, Hashable {
    case paragraph, item, heading, footnote, citation, other
    /// About the key itself: family, source, whether it is open.
    case setting
  }

  /// The anchor or the first word; `?` behind it, which makes a line optional, is left out.
  let word: String
  let isOptional: Bool
  /// Between the first word and ` |`, or all that follows where there is none.
  let middle: String
  /// Behind ` | `; nil where there is no bar.
  let text: String?

  init(_ line: String) {
    let bar = line.range(of: " |", from: line.startIndex)
    let head = bar.map { line[..<$0.lowerBound] } ?? line[...]
    text = bar.map { String(line[$0.upperBound...].drop { $0 == " " }) }
    let space = head.firstIndex(of: " ") ?? head.endIndex
    isOptional = head[..<space].hasSuffix("?")
    word = String(head[..<space].prefix { $0 != "?" })
    middle = String(head[space...].drop { $0 == " " })
  }

  var role: Role {
    switch word {
    case "family", "source", "by", "open": return .setting
    case "cite": return .citation
    case "sec": return .heading
    case "item": return .item
    default: break
    }
    let anchor = KeyAnchor(word)
    switch anchor.kind {
    case "sec": return .heading
    case "fn": return .footnote
    case "para", "pream", "text": return anchor.isWithin(label: middle) ? .item : .paragraph
    default: return .other
    }
  }
}

extension String {
  /// The first place of `text`, which is searched for plainly.
  fileprivate func range(of text: String, from start: Index) -> Range<Index>? {
    var start = start
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
