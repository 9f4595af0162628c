/// The name of a General Assembly resolution, in the forms it is written.
///
/// | printed | ``symbol`` | ``slug`` | ``number`` |
/// | --- | --- | --- | --- |
/// | `72/77` | `A/RES/72/77` | `72-77` | `72/77` |
/// | `72/266 A` | `A/RES/72/266 A` | `72-266-A` | `72/266 A` |
/// | `2601 A (XXIV)` | `A/RES/2601(XXIV) A` | `2601-A-XXIV` | `2601 A (XXIV)` |
/// | `ES-11/1` | `A/RES/ES-11/1` | `ES-11-1` | `ES-11/1` |
package struct ResolutionName: Sendable, Hashable {
  /// How the Assembly numbered it.
  package enum Series: Int, Sendable, Hashable {
    /// The series that ran through all sessions until 1976, with the session as a roman numeral.
    case roman
    case special, emergency
    /// By session, from the thirty-first on.
    case session
  }

  package let series: Series
  /// The session: 24 for `(XXIV)`, 72 for `72/77`, 11 for `ES-11/1`.
  package let session: Int
  /// The number within its series.
  package let ordinal: Int
  /// `A` in `72/266 A`; empty when there is none.
  package let letter: String

  /// Reads `A/RES/72/77`; nil for other organs' resolutions and what is no symbol.
  package init?(symbol: String) {
    guard symbol.hasPrefix("A/RES/") else { return nil }
    self.init(number: String(symbol.dropFirst(6)))
  }

  /// Reads a printed number: `72/77`, `72/266 A`, `2601 A (XXIV)`, `1721 (XVI）B`, `S-10/2`.
  package init?(number: String) {
    let words = Self.words(of: number)
    guard let first = words.first else { return nil }
    let bracket = words.first { $0.hasPrefix("(") }
    let letters = words.dropFirst().filter { !$0.hasPrefix("(") }
    guard letters.count <= 1, letters.allSatisfy(Self.isLetter) else { return nil }
    letter = letters.first ?? ""
    if let bracket {
      guard let ordinal = Int(first), ordinal > 0,
        let session = RomanNumeral.value(of: bracket.dropFirst())
      else { return nil }
      (series, self.session, self.ordinal) = (.roman, session, ordinal)
      return
    }
    let halves = first.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let ordinal = Int(halves[1]), ordinal > 0,
      let digits = halves[0].split(separator: "-").last, let session = Int(digits), session > 0
    else { return nil }
    switch halves[0].dropLast(digits.count) {
    case "": series = .session
    case "S-": series = .special
    case "ES-": series = .emergency
    default: return nil
    }
    (self.session, self.ordinal) = (session, ordinal)
  }

  /// The document symbol.
  package var symbol: String {
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return series == .roman
      ? "A/RES/\(ordinal)(\(sessionName))\(suffix)" : "A/RES/\(sessionName)/\(ordinal)\(suffix)"
  }

  /// The name of its page: ASCII, no spaces.
  package var slug: String {
    let suffix = letter.isEmpty ? "" : "-\(letter)"
    return series == .roman
      ? "\(ordinal)\(suffix)-\(sessionName)" : "\(sessionName)-\(ordinal)\(suffix)"
  }

  /// As people write it.
  package var number: String {
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return series == .roman
      ? "\(ordinal)\(suffix) (\(sessionName))" : "\(sessionName)/\(ordinal)\(suffix)"
  }

  private var sessionName: String {
    switch series {
    case .roman: RomanNumeral.text(of: session)
    case .special: "S-\(session)"
    case .emergency: "ES-\(session)"
    case .session: String(session)
    }
  }

  /// The words of a printed number; one in brackets of any width starts with `(`.
  private static func words(of text: String) -> [String] {
    var (words, current) = ([String](), "")
    for character in text + " " {
      let opens = character == "(" || character == "（"
      if opens || character == " " || character == ")" || character == "）" {
        if !current.isEmpty, current != "(" { words.append(current) }
        current = opens ? "(" : ""
      } else {
        current.append(character)
      }
    }
    return words
  }

  private static func isLetter(_ word: String) -> Bool {
    word.count == 1 && word.first.map { ("A"..."Z").contains($0) } ?? false
  }
}

extension ResolutionName: Comparable {
  /// The old series first by its running number, then special sessions, then by session and number.
  package static func < (left: ResolutionName, right: ResolutionName) -> Bool {
    if left.order != right.order { return left.order.lexicographicallyPrecedes(right.order) }
    return left.letter < right.letter
  }

  private var order: [Int] {
    [series.rawValue, series == .roman ? 0 : session, ordinal]
  }
}
