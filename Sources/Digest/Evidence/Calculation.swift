package import Documents

/// A figure that the editors calculated, declared behind it: `about 90 women {197×45.7%}`.
package struct Calculation: Sendable, Hashable {
  /// What is done with an operand.
  package enum Operation: Sendable, Hashable { case plus, minus, times, over }

  /// A number of the expression.
  package struct Operand: Sendable, Hashable {
    /// As printed: 45.7 for `45.7%`.
    package var value: FigureValue
    package var isPercentage: Bool
  }

  /// With its braces, as UTF-8 offsets in the text it was found in.
  package var range: Range<Int>
  /// As typed, without the braces.
  package var expression: String
  package var first: Operand
  package var rest: [Step]

  /// An operation with its second operand.
  package struct Step: Sendable, Hashable {
    package var operation: Operation
    package var operand: Operand
  }

  /// All numbers, in order.
  package var operands: [Operand] { [first] + rest.map(\.operand) }

  /// What it comes to, multiplication and division first; nil when a number is too large or divided by 0.
  package var result: FigureValue? {
    var (sum, product): (FigureValue, FigureValue?) = (FigureValue(0), first.exact)
    for step in rest {
      guard let current = product, let value = step.operand.exact else { return nil }
      switch step.operation {
      case .times: product = current.times(value)
      case .over: product = value.inverse.flatMap { current.times($0) }
      case .plus, .minus:
        guard let total = sum.plus(current) else { return nil }
        sum = total
        product = step.operation == .plus ? value : value.times(FigureValue(-1))
      }
    }
    return product.flatMap { sum.plus($0) }
  }
}

extension Calculation.Operand {
  /// The number it stands for: 0.457 for `45.7%`.
  package var exact: FigureValue? { isPercentage ? value.times(.hundredth) : value }
}

extension FigureValue {
  /// One divided by it; nil for 0.
  var inverse: FigureValue? {
    numerator < 0
      ? FigureValue(-denominator, over: -numerator) : FigureValue(denominator, over: numerator)
  }
}

extension Calculation {
  /// Reads `197×45.7%`, `12 + 3`, `100-45.7`; nil for anything else, so that other braces stay text.
  ///
  /// Signs are `×`, `*`, `÷`, `/`, `+`, `-`, `−` and their full-width forms; at most twelve numbers of at most
  /// twelve digits. `range` is where it stands.
  init?(_ content: String, range: Range<Int>) {
    var scalars = Array(content.unicodeScalars.filter { !$0.properties.isWhitespace })[...]
    guard let first = Self.operand(&scalars) else { return nil }
    var rest: [Step] = []
    while let sign = scalars.popFirst() {
      guard rest.count < 11, let operation = Self.operations[sign],
        let operand = Self.operand(&scalars)
      else { return nil }
      rest.append(Step(operation: operation, operand: operand))
    }
    guard !rest.isEmpty else { return nil }
    self.init(range: range, expression: content.trimmed, first: first, rest: rest)
  }

  private static let operations: [Unicode.Scalar: Operation] = [
    "×": .times, "*": .times, "＊": .times, "÷": .over, "/": .over, "／": .over, "+": .plus,
    "＋": .plus, "-": .minus, "−": .minus, "–": .minus, "－": .minus,
  ]

  private static func operand(
    _ scalars: inout ArraySlice<Unicode.Scalar>
  ) -> Operand? {
    var (digits, decimals, isFraction) = (0, 0, false)
    var count = 0
    while let scalar = scalars.first {
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue.map({ Int($0) }) : nil
      {
        guard count < 12 else { return nil }
        digits = digits * 10 + digit
        count += 1
        if isFraction { decimals += 1 }
      } else if scalar == "." || scalar == "．", !isFraction, count > 0 {
        isFraction = true
      } else if scalar != "," || count == 0 || isFraction {
        break
      }
      scalars.removeFirst()
    }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    guard count > 0, let value = FigureValue(digits, over: scale) else { return nil }
    let isPercentage = scalars.first.map { $0 == "%" || $0 == "％" } ?? false
    if isPercentage { scalars.removeFirst() }
    return Operand(value: value, isPercentage: isPercentage)
  }
}
