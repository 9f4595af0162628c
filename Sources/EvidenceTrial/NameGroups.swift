import Core
import Digest
import Documents

/// Which names of a passage stand together, as one in a list or as part of another.
struct NameGroups {
  private let lists: [Set<String>]
  private let parts: Set<[String]>

  init(_ text: ClaimText) {
    let bytes = Array(text.text.utf8)
    var (lists, parts) = ([Set<String>](), Set<[String]>())
    var last: NameMention?
    for name in text.names where name.slugs.count == 1 {
      defer { last = name }
      guard let last, last.range.upperBound <= name.range.lowerBound else {
        lists.append(name.slugs)
        continue
      }
      let between = String(
        decoding: bytes[last.range.upperBound..<name.range.lowerBound], as: UTF8.self)
      // A short form in brackets is the same member.
      if Self.isLink(between) || last.slugs == name.slugs {
        lists[lists.count - 1].formUnion(name.slugs)
      } else {
        lists.append(name.slugs)
      }
      if let first = last.slugs.first, let second = name.slugs.first {
        if between.isEmpty { parts.insert([second, first]) }
        if [" of the ", " of "].contains(between) { parts.insert([first, second]) }
      }
    }
    (self.lists, self.parts) = (lists, parts)
  }

  /// Whether two names are members of one list.
  func areListed(_ first: String, _ second: String) -> Bool {
    lists.contains { $0.contains(first) && $0.contains(second) }
  }

  /// Whether one is named as part of another: `秘书处外层空间事务厅`.
  func isPart(_ part: String, of whole: String) -> Bool { parts.contains([part, whole]) }

  /// `、`, `和`, `, and the`; also with a short form in brackets before it, as in `（国际电联）、`.
  private static func isLink(_ between: String) -> Bool {
    var words = Substring(between)
    if let end = words.lastIndex(where: { "）)".contains($0) }) {
      words = words[words.index(after: end)...]
    }
    return ["、", "和", "与", "及", "以及", ",", "and", ", and", ", the", "and the", ", and the"]
      .contains(words.split(separator: " ").joined(separator: " "))
  }
}
