/// Numbers in front of headings below unnumbered text, such as `1. National legislation` and
/// `2. Bilateral agreements` in what a State replied.
enum NumberedHeadings {
  /// The segments with the numbers of such headings marked.
  ///
  /// Between two headings of another family, or to the end of a part, every number in a row from 1 stands
  /// on a line that no sentence ends, and text without a number below it.
  static func marked(_ segments: [Segment]) -> [Segment] {
    var result = segments
    var (run, isExcluded) = ([Int](), false)
    func settle() {
      guard !isExcluded, run.count >= 2 else { return }
      for (place, index) in run.enumerated()
      where segments[index].label?.ordinal != place + 1 || !hasTextBelow(index, in: segments) {
        return
      }
      for index in run { result[index].isNumberedHeading = true }
    }
    for (index, segment) in segments.enumerated() {
      switch segment.label?.family {
      case .number:
        run.append(index)
        if !segment.looksLikeHeading || segment.lines.count > 2 || segment.isQuoted {
          isExcluded = true
        }
      case .han, .letter, .roman, .division, .annex:
        settle()
        (run, isExcluded) = ([], false)
      default:
        // What a State replies stands below its name and the language of the reply.
        guard segment.label == nil, let line = segment.lines.first,
          Formula.isOriginalLanguage(line)
        else { continue }
        settle()
        (run, isExcluded) = ([], false)
      }
    }
    settle()
    return result
  }

  private static func hasTextBelow(_ index: Int, in segments: [Segment]) -> Bool {
    guard index + 1 < segments.count else { return false }
    let below = segments[index + 1]
    return below.label == nil && below.cells.isEmpty && below.isProse && below.ending == .terminal
  }
}
