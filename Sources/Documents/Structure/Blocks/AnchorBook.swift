/// Gives out anchors, each once.
struct AnchorBook: Sendable {
  private var taken: [String: Int] = [:]
  private var counters: [String: Int] = [:]

  /// The anchor itself, or with `__2`, `__3`, … where the document repeats a number; the first of these that
  /// nothing else has, such as the second item of a paragraph.
  mutating func take(_ anchor: String) -> String {
    var times = taken[anchor, default: 0] + 1
    var name = times == 1 ? anchor : "\(anchor)__\(times)"
    while times > 1, taken[name] != nil {
      times += 1
      name = "\(anchor)__\(times)"
    }
    taken[anchor] = times
    if times > 1 { taken[name] = 1 }
    return name
  }

  /// The number that ``next(_:)`` would give.
  func peek(_ series: String) -> Int { counters[series, default: 0] + 1 }

  /// The next number of a series, from 1.
  mutating func next(_ series: String) -> Int {
    counters[series, default: 0] += 1
    return counters[series, default: 0]
  }
}
