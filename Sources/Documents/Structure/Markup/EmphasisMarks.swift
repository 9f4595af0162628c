/// The asterisks and low lines of a line that set words off: `**请**`, `_Recalling_`.
///
/// Those that call notes (`项目6*`) stand behind a word and have no partner before it.
struct EmphasisMarks {
  /// From where a mark starts to where it ends.
  private(set) var indices: [Int: Int] = [:]

  private struct Run {
    var range: Range<Int>
    var scalar: Unicode.Scalar
    var opens: Bool
    var closes: Bool
  }

  /// How many runs further on the partner of one may stand.
  private static let reach = 16

  init(_ line: ArraySlice<Unicode.Scalar>) {
    let runs = Self.runs(in: line)
    for (place, run) in runs.enumerated()
    where run.opens && indices[run.range.lowerBound] == nil {
      let partner = runs[(place + 1)...].prefix(Self.reach).first {
        $0.closes && $0.scalar == run.scalar && $0.range.count == run.range.count
          && indices[$0.range.lowerBound] == nil
      }
      guard let partner else { continue }
      indices[run.range.lowerBound] = run.range.upperBound
      indices[partner.range.lowerBound] = partner.range.upperBound
    }
  }

  private static func runs(in line: ArraySlice<Unicode.Scalar>) -> [Run] {
    var (runs, index) = ([Run](), line.startIndex)
    while index < line.endIndex {
      let scalar = line[index]
      guard scalar == "*" || scalar == "_" else {
        index += scalar == "\\" ? 2 : 1
        continue
      }
      let start = index
      while index < line.endIndex, line[index] == scalar { index += 1 }
      guard index - start <= 3 else { continue }
      let before = start > line.startIndex ? line[start - 1] : " "
      let after = index < line.endIndex ? line[index] : " "
      let isWide = scalar == "*" && index - start > 1
      runs.append(
        Run(
          range: start..<index, scalar: scalar,
          opens: !after.isBlank && (isWide || !before.isLatinOrDigit && !isClosing(before)),
          closes: !before.isBlank && (scalar == "*" || !after.isLatinOrDigit)))
    }
    return runs
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ",.;:!?)]}”’，。；：！？）》」".unicodeScalars.contains(scalar)
  }
}
