import Documents
import Formats

/// The labels of a numbered list as Word prints them: `[start, style, delimiter]` of pandoc.
struct PandocLabel {
  private let start: Int
  private let style: String
  private let delimiter: String

  init(_ attributes: JSONValue?) {
    if case .int(let number)? = attributes?[0] { start = number } else { start = 1 }
    style = attributes?[1]?.tag ?? ""
    delimiter = attributes?[2]?.tag ?? ""
  }

  /// The label of the item at `place`, from 0: `3.`, `(b)`, `ii)`.
  func text(at place: Int) -> String {
    let number = min(max(1, start), Self.last) + min(place, Self.last)
    let name =
      switch style {
      case "LowerAlpha": Self.letters(number)
      case "UpperAlpha": Self.letters(number).uppercased()
      case "LowerRoman": RomanNumeral.text(of: number).lowercased()
      case "UpperRoman": RomanNumeral.text(of: number)
      default: String(number)
      }
    return switch delimiter {
    case "OneParen": "\(name))"
    case "TwoParens": "(\(name))"
    default: "\(name)."
    }
  }

  /// No list goes on for longer.
  private static let last = 9999

  /// a to z, then aa, bb and so on, as Word counts.
  private static func letters(_ number: Int) -> String {
    let letter = UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }
}
