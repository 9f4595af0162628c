/// An exact number that a figure stands for, kept as a reduced fraction.
///
/// Equal whatever it was printed as: `45.7` and `45.70`, `10,000` and `1万`, `0.5` and a half. Not
/// `Double`, in which 0.1 three times is not 0.3.
package struct FigureValue: Sendable, Hashable {
  /// Has no factor in common with ``denominator``; negative for no figure that is read.
  package let numerator: Int
  /// At least 1.
  package let denominator: Int

  /// A whole number.
  package init(_ number: Int) {
    (numerator, denominator) = (number, 1)
  }

  /// The reduced fraction; nil for a denominator below 1 and for the one number whose negative is
  /// out of range.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0, numerator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(abs(numerator), denominator)
    (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension FigureValue {
  /// The product, nil where it is out of range.
  package func times(_ other: FigureValue) -> FigureValue? {
    guard let left = FigureValue(numerator, over: other.denominator),
      let right = FigureValue(other.numerator, over: denominator)
    else { return nil }
    let (top, isTooLarge) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, isTooFine) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return isTooLarge || isTooFine ? nil : FigureValue(top, over: bottom)
  }

  /// The sum, nil where it is out of range.
  package func plus(_ other: FigureValue) -> FigureValue? {
    let (left, isLeftTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isRightTooLarge) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (bottom, isTooFine) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (top, isTooLarge) = left.addingReportingOverflow(right)
    guard !isLeftTooLarge, !isRightTooLarge, !isTooFine, !isTooLarge else { return nil }
    return FigureValue(top, over: bottom)
  }

  /// One hundredth, the value of `1%`.
  package static let hundredth = FigureValue(reduced: 1, 100)

  private init(reduced numerator: Int, _ denominator: Int) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }
}

extension FigureValue: Comparable {
  package static func < (left: FigureValue, right: FigureValue) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension FigureValue: CustomStringConvertible {
  /// As a decimal where that is exact, otherwise as a fraction: `45.7`, `10000`, `2/3`.
  package var description: String {
    guard denominator > 1 else { return String(numerator) }
    var (digits, top) = (0, numerator)
    while digits < 18, top % denominator != 0 {
      let (next, isTooLarge) = top.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return "\(numerator)/\(denominator)" }
      (top, digits) = (next, digits + 1)
    }
    guard top % denominator == 0 else { return "\(numerator)/\(denominator)" }
    let text = String(abs(top / denominator))
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (top < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
