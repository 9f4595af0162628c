import Core

/// A day, month or year, or a span of them, as ISO 8601 texts, and how the languages write it.
///
/// `2023-12-12` to `2023-12-14` is `12–14 December 2023` and `2023年12月12日至14日`.
struct DateSpan: Sendable, Hashable {
  /// `2023-12-12`, `2019-11` or `2016`.
  var start: String
  /// Nil for a single day, month or year.
  var end: String?

  /// Nil where there is no start; an end equal to the start is none.
  init?(_ start: String?, _ end: String? = nil) {
    guard let start, !start.isEmpty else { return nil }
    self.start = start
    self.end = end == start || end?.isEmpty ?? true ? nil : end
  }

  /// The span as text: Chinese with Arabic numerals, English day before month (UN Editorial Manual).
  func text(_ language: Language) -> String {
    let first = Self.parts(start)
    guard let end else { return Self.one(first, language) }
    let last = Self.parts(end)
    let shared = zip(first, last).prefix { $0 == $1 }.count
    return language == .chinese
      ? Self.one(first, language) + "至" + Self.chinese(last, from: min(shared, last.count - 1))
      : Self.english(first, to: last, shared: shared)
  }

  private static func parts(_ text: String) -> [Int] {
    text.split(separator: "-").compactMap { Int($0) }
  }

  private static func one(_ parts: [Int], _ language: Language) -> String {
    if language == .chinese { return chinese(parts, from: 0) }
    let month = parts.count > 1 ? "\(name(ofMonth: parts[1])) " : ""
    return (parts.count > 2 ? "\(parts[2]) " : "") + month + "\(parts.first ?? 0)"
  }

  private static func chinese(_ parts: [Int], from first: Int) -> String {
    zip(parts, ["年", "月", "日"]).dropFirst(first).map { "\($0)\($1)" }.joined()
  }

  private static func english(_ first: [Int], to last: [Int], shared: Int) -> String {
    let whole = one(last, .english)
    switch (shared, first.count) {
    case (2, 3): return "\(first[2])–\(whole)"
    case (1, 3): return "\(first[2]) \(name(ofMonth: first[1]))–\(whole)"
    case (1, 2): return "\(name(ofMonth: first[1]))–\(whole)"
    default: return "\(one(first, .english))–\(whole)"
    }
  }

  private static func name(ofMonth number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : ""
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
