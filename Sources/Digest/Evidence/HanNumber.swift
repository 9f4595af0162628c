/// Chinese numerals as editors type them in evidence marks: 五, 十四, 二十六, 一百零五, 一〇五.
enum HanNumber {
  /// The value of a numeral up to 999; nil for anything else.
  static func value(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 6 else { return nil }
    if scalars.count > 1, scalars.allSatisfy({ digit($0) != nil }) {
      return scalars.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }
    var (total, pending) = (0, Int?.none)
    for scalar in scalars {
      switch scalar {
      case "百":
        guard let hundreds = pending, total == 0 else { return nil }
        (total, pending) = (hundreds * 100, nil)
      case "十":
        guard total % 100 == 0 else { return nil }
        (total, pending) = (total + (pending ?? 1) * 10, nil)
      default:
        guard let digit = digit(scalar), (pending ?? 0) == 0 else { return nil }
        pending = digit
      }
    }
    return total + (pending ?? 0)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
