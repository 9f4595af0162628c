/// Gives out anchors, each once.
struct AnchorBook: Sendable {
  private var taken: [String: Int] = [:]
  private var counters: [String: Int] = [:]

  /// The anchor itself, or with `__2`, `__3`, … where the document repeats a number.
  mutating func take(_ anchor: String) -> String {
    let times = taken[anchor, default: 0] + 1
    taken[anchor] = times
    return times == 1 ? anchor : "\(anchor)__\(times)"
  }

  /// The number that ``next(_:)`` would give.
  func peek(_ series: String) -> Int { counters[series, default: 0] + 1 }

  /// The next number of a series, from 1.
  mutating func next(_ series: String) -> Int {
    counters[series, default: 0] += 1
    return counters[series, default: 0]
  }
}
