/// Numbers written out for labels, as `第五段` and `fifth` want them.
package enum NumberWords {
  private static let han = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let below20 = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet",
  ]

  /// `16` becomes `十六`, `40` becomes `四十`; digits outside 1–99.
  package static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let (ten, one) = (number / 10, number % 10)
    guard ten > 0 else { return han[one] }
    return (ten == 1 ? "" : han[ten]) + "十" + han[one]
  }

  /// `5` becomes `fifth`, `21` becomes `twenty-first`; `121st` and the like outside 1–99.
  package static func englishOrdinal(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)\(suffix(of: number))" }
    if number < 20 { return below20[number] }
    let (ten, one) = (number / 10, number % 10)
    return one == 0 ? tens[ten] + "ieth" : tens[ten] + "y-" + below20[one]
  }

  private static func suffix(of number: Int) -> String {
    if (11...13).contains(abs(number) % 100) { return "th" }
    switch abs(number) % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}
