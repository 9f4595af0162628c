/// Numbered lists inside a numbered paragraph, such as an agenda: `5. 通过了下列议程：` with `1.`, `2.`, `3.`
/// below it, behind which `6.` goes on.
enum NumberedLists {
  /// The segments with the numbers of such lists read as labels of items.
  static func marked(_ segments: [Segment]) -> [Segment] {
    var result = segments
    var (index, last) = (0, Int?.none)
    while index < segments.count {
      guard let label = segments[index].label, !segments[index].isQuoted else {
        index += 1
        continue
      }
      if label.family == .number, label.ordinal == 1, !label.isInserted, let outer = last,
        outer > 0, index > 0,
        segments[index - 1].announces, let end = end(of: segments, from: index, outer: outer)
      {
        for place in index..<end where segments[place].label?.family == .number {
          result[place].label?.family = .itemNumber
        }
        index = end
        continue
      }
      switch label.family {
      case .number: last = label.ordinal
      case .annex: last = nil
      default: break
      }
      index += 1
    }
    return result
  }

  /// The index of the paragraph numbered `outer + 1` behind the list that starts at `start`.
  private static func end(of segments: [Segment], from start: Int, outer: Int) -> Int? {
    var (last, candidate) = (0, Int?.none)
    for index in start..<segments.count {
      guard segments[index].cells.isEmpty else { return candidate }
      guard let label = segments[index].label else { continue }
      switch label.family {
      case .number:
        guard label.ordinal == last + 1 else {
          return label.ordinal == outer + 1 ? index : candidate
        }
        if label.ordinal == outer + 1 { candidate = index }
        last = label.ordinal
      case .annex, .han, .letter, .roman, .division, .decimal:
        let next = segments[index...].prefix(4).first { $0.label?.family == .number }
        return next?.label?.ordinal == outer + 1 ? index : candidate
      default: break
      }
    }
    return candidate
  }
}

extension Segment {
  /// Whether it ends in the colon that leads to a list.
  fileprivate var announces: Bool {
    lastScalar.map { ":：".unicodeScalars.contains($0) } ?? false
  }
}
