import Core
import Documents

/// Figures that the editors calculated and declare so: the numbers stand in the passages, and it adds up.
enum CalculatedClaims {
  static func findings(
    _ figure: FigureMention, _ calculation: SentenceCalculation, _ context: ClaimContext
  ) -> [ClaimFinding] {
    let grounds = context.grounds.flatMap(\.figures)
    let expression = calculation.calculation.expression
    let absent = calculation.calculation.operands.first { operand in
      !grounds.contains {
        $0.value == operand.value && ($0.kind == .percentage) == operand.isPercentage
      }
    }
    if let absent {
      let number = "\(absent.value)" + (absent.isPercentage ? "%" : "")
      return [
        ClaimFinding(
          "claim-number", .error, at: figure.range,
          message: Bilingual(
            zh: "算式“\(expression)”中的\(number)不见于所注明的段落",
            en: "\(number) of the calculation “\(expression)” does not stand in the cited passages"),
          help: ClaimHelp.numbers)
      ]
    }
    guard let result = calculation.calculation.result, isRounded(result, to: figure.value) else {
      let result = calculation.calculation.result?.description ?? "–"
      return [
        ClaimFinding(
          "claim-number", .error, at: figure.range,
          message: Bilingual(
            zh: "算式“\(expression)”的结果是\(result)，与“\(context.claim[figure.range])”不符",
            en: "“\(expression)” comes to \(result), not “\(context.claim[figure.range])”"),
          help: Bilingual(zh: "改正数字或算式", en: "mend the number or the calculation"))
      ]
    }
    return []
  }

  /// Whether `value` is `exact` to the last digit that it prints: 90 is 90.029, 45 is not.
  private static func isRounded(_ exact: FigureValue, to value: FigureValue) -> Bool {
    var unit = FigureValue(1)
    while unit.denominator < value.denominator,
      let finer = FigureValue(1, over: unit.denominator * 10)
    {
      unit = finer
    }
    guard let half = unit.times(FigureValue(1, over: 2) ?? unit),
      let low = half.times(FigureValue(-1)).flatMap({ value.plus($0) }), let high = value.plus(half)
    else { return false }
    return low <= exact && exact <= high
  }
}

extension ClaimContext {
  /// The calculation declared behind a figure: the first one after it, with no other figure between.
  func calculation(of figure: FigureMention) -> SentenceCalculation? {
    sentence.calculations.first { calculation in
      guard calculation.place >= figure.range.upperBound else { return false }
      return !claim.figures.contains {
        $0.range.lowerBound >= figure.range.upperBound
          && $0.range.upperBound <= calculation.place
      }
    }
  }
}
