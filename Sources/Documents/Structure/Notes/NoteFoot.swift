/// Finds notes at the end of a page, or of a text, that no rule sets off.
///
/// They are an unbroken count down to the last line, its first number the one that is due, and
/// the text above calls them.
struct NoteFoot: Sendable {
  /// The last number defined before.
  let lastValue: Int?

  /// The index of the line the notes start with.
  func start(of own: [Int], in lines: [Line]) -> Int? {
    guard let last = own.last, lines[last].ending == .terminal else { return nil }
    let candidates = own.compactMap { index -> (index: Int, value: Int)? in
      let line = lines[index].scalars
      guard let mark = NoteMark(at: line), !mark.isSuperscript, !mark.isGlued,
        let value = mark.value,
        value > (lastValue ?? 0), mark.opensNote(line)
      else { return nil }
      return (index, value)
    }
    guard !candidates.isEmpty else { return nil }
    for end in candidates.indices.reversed().prefix(6) {
      if let start = chain(candidates, upTo: end), isCalled(start, own, lines) {
        return start.index
      }
    }
    return nil
  }

  /// Counts down from the candidate at `end`, upwards on the page, to the first number due.
  private func chain(
    _ candidates: [(index: Int, value: Int)], upTo end: Int
  ) -> (index: Int, value: Int)? {
    var current = candidates[end]
    let first = lastValue.map { $0 + 1 }
    for candidate in candidates[..<end].reversed() where current.value != first {
      if candidate.value == current.value - 1 { current = candidate }
    }
    // A page whose notes were missed must not cost those of the pages after it.
    return current.value <= (first ?? current.value) + 8 ? current : nil
  }

  private func isCalled(
    _ start: (index: Int, value: Int), _ own: [Int], _ lines: [Line]
  ) -> Bool {
    let number = String(start.value)
    let style = NoteMark(at: lines[start.index].scalars).flatMap {
      EnclosedCall.style(of: $0.text.unicodeScalars)
    }
    let isDue = lastValue == nil || start.value == (lastValue ?? 0) + 1
    let least = isDue ? 4 : 12
    // A call may be the first thing on a line: it stands close to the end of the one before.
    var before: [Unicode.Scalar] = []
    for index in own {
      if index >= start.index { break }
      let found = CallShape.candidates(in: before + lines[index].scalars)
      let isCall = found.contains {
        // A ring that starts a line is the label of an item.
        $0.number == number && $0.quality >= least
          && (style == nil || $0.enclosure == style)
          && ($0.enclosure == nil || $0.range.lowerBound > before.count)
      }
      if isCall { return true }
      before = Array(lines[index].scalars.suffix(1))
    }
    return false
  }
}
