/// Where a quotation that runs over several paragraphs is open.
///
/// Each of its paragraphs may open with a quotation mark again, and the last closes it. A mark
/// that nothing closes nearby, or after which another opens inside a line, is taken for a slip.
struct Quotation: Sendable {
  private var openBefore: [Bool] = []

  init() {}

  init(lines: [Line]) {
    let closesNext = Self.closing(in: lines)
    openBefore.reserveCapacity(lines.count)
    var isOpen = false
    for (index, line) in lines.enumerated() {
      openBefore.append(isOpen && closesNext[index])
      for scalar in line.scalars {
        if Self.opening(scalar) { isOpen = true } else if Self.isClosing(scalar) { isOpen = false }
      }
    }
  }

  /// Whether a quotation from an earlier line is still open at the start of the line at `index`.
  func isOpen(before index: Int) -> Bool { openBefore.indices.contains(index) && openBefore[index] }

  /// For each line, whether the next mark that is not at the start of a line closes, and is near.
  private static func closing(in lines: [Line]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    var closes: (line: Int, is: Bool)?
    for index in lines.indices.reversed() {
      for (place, scalar) in lines[index].scalars.enumerated().reversed() {
        if isClosing(scalar) {
          closes = (index, true)
        } else if opening(scalar), place > 0 {
          closes = (index, false)
        }
      }
      if let closes, closes.is {
        result[index] = closes.line - index <= ReaderLimits.quotationLines
      }
    }
    return result
  }

  private static func opening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "「" || scalar == "『"
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "”" || scalar == "」" || scalar == "』"
  }
}
