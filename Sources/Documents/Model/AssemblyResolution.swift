/// The number of a General Assembly resolution in all its written forms.
///
/// | printed | ``symbol`` | ``slug`` | ``number`` |
/// | --- | --- | --- | --- |
/// | `72/77` | `A/RES/72/77` | `72-77` | `72/77` |
/// | `72/266 A` | `A/RES/72/266 A` | `72-266-A` | `72/266 A` |
/// | `2601 A (XXIV)` | `A/RES/2601(XXIV) A` | `2601-A-XXIV` | `2601 A (XXIV)` |
/// | `S-10/2`, `ES-11/1` | `A/RES/S-10/2` | `S-10-2` | `S-10/2` |
package struct AssemblyResolution: Sendable, Hashable {
  /// The session: `72`, `S-10`, `ES-11`, or a roman numeral in the series before 1976.
  package let session: String
  /// The number within the session, or in the old series the running number.
  package let serial: Int
  /// The letter of a part, such as `A`; empty when there is none.
  package let letter: String

  package init(session: String, serial: Int, letter: String = "") {
    self.session = session
    self.serial = serial
    self.letter = letter
  }

  /// Whether it belongs to the series numbered through all sessions, with roman sessions in brackets.
  package var isOldSeries: Bool { RomanNumeral.value(of: session) != nil }

  /// The document symbol.
  package var symbol: String {
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return isOldSeries
      ? "A/RES/\(serial)(\(session))\(suffix)" : "A/RES/\(session)/\(serial)\(suffix)"
  }

  /// The name of its page: ASCII, no spaces.
  package var slug: String {
    let suffix = letter.isEmpty ? "" : "-\(letter)"
    return isOldSeries ? "\(serial)\(suffix)-\(session)" : "\(session)-\(serial)\(suffix)"
  }

  /// As people write it.
  package var number: String {
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return isOldSeries ? "\(serial)\(suffix) (\(session))" : "\(session)/\(serial)\(suffix)"
  }

  /// Reads a symbol (`A/RES/72/266 A`) or a printed number (`1721 (XVI）B`, brackets of any width).
  package init?(_ printed: some StringProtocol) {
    var text = Substring(printed)
    if text.hasPrefix("A/RES/") { text = text.dropFirst(6) }
    let words = Self.words(of: text)
    guard let first = words.first else { return nil }
    let roman = words.first { $0.hasPrefix("(") }?.dropFirst()
    let letters = words.dropFirst().filter { !$0.hasPrefix("(") }
    guard letters.count <= 1, letters.allSatisfy(Self.isLetter) else { return nil }
    letter = letters.first ?? ""
    if let roman {
      guard let serial = Int(first), RomanNumeral.value(of: roman) != nil else { return nil }
      (session, self.serial) = (String(roman), serial)
      return
    }
    let parts = first.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let serial = Int(parts[1]), serial > 0,
      let number = parts[0].split(separator: "-").last, Int(number) != nil,
      parts[0] == number || ["S-\(number)", "ES-\(number)"].contains(parts[0])
    else { return nil }
    (session, self.serial) = (String(parts[0]), serial)
  }

  /// The words of a printed number; one in brackets starts with `(`.
  private static func words(of text: Substring) -> [String] {
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

  private static func isLetter(_ word: some StringProtocol) -> Bool {
    word.count == 1 && word.first.map { ("A"..."Z").contains($0) } ?? false
  }
}

extension AssemblyResolution: Comparable {
  /// The old series first, by its running number; then by session and number.
  package static func < (left: AssemblyResolution, right: AssemblyResolution) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
      || (left.order == right.order && left.letter < right.letter)
  }

  private var order: [Int] {
    if isOldSeries { return [0, serial] }
    let digits = session.split(separator: "-").last.flatMap { Int($0) } ?? 0
    return [session.contains("-") ? 2 : 1, digits, serial]
  }
}
