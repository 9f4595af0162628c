import Documents

/// The name of a General Assembly resolution, in the forms it is written.
///
/// `A/RES/72/266 A` is number `72/266 A`, slug `72-266-A`; `A/RES/2601(XXIV) A` is number
/// `2601 A (XXIV)`, slug `2601-A-XXIV`; `A/RES/ES-11/1` is number `ES-11/1`, slug `ES-11-1`.
package struct ResolutionName: Sendable, Hashable, Comparable {
  private enum Series: Int, Sendable { case roman, special, emergency, session }

  private var series: Series
  /// The session: 24 for `(XXIV)`, 72 for `72/77`.
  package var session: Int
  /// The number within its series.
  package var ordinal: Int
  /// `A` in `72/266 A`; empty when there is none.
  package var letter: String

  /// Reads `A/RES/72/77`; nil for other organs' resolutions and what is no symbol.
  package init?(symbol: String) {
    guard let rest = symbol.droppingPrefix("A/RES/") else { return nil }
    self.init(number: String(rest))
  }

  /// Reads `72/77`, `72/266 A`, `2601 A (XXIV)`, `2601(XXIV) A`, `S-10/2`.
  package init?(number: String) {
    let text = number.trimmed
    if let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close {
      guard let session = RomanNumeral.value(of: text[text.index(after: open)..<close]) else {
        return nil
      }
      let words = (text[..<open] + " " + text[text.index(after: close)...]).split(separator: " ")
      guard let first = words.first, let ordinal = Int(first), words.count <= 2 else { return nil }
      self.init(.roman, session, ordinal, words.dropFirst().first)
      return
    }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let words = halves[1].split(separator: " ")
    guard let first = words.first, let ordinal = Int(first), words.count <= 2 else { return nil }
    let half = String(halves[0])
    if let session = half.droppingPrefix("ES-").flatMap({ Int($0) }) {
      self.init(.emergency, session, ordinal, words.dropFirst().first)
    } else if let session = half.droppingPrefix("S-").flatMap({ Int($0) }) {
      self.init(.special, session, ordinal, words.dropFirst().first)
    } else if let session = Int(half) {
      self.init(.session, session, ordinal, words.dropFirst().first)
    } else {
      return nil
    }
  }

  private init?(_ series: Series, _ session: Int, _ ordinal: Int, _ letter: Substring?) {
    let letters = letter ?? ""
    guard session > 0, ordinal > 0, letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    (self.series, self.session, self.ordinal, self.letter) = (
      series, session, ordinal, String(letters)
    )
  }

  /// As people write it: `72/266 A`, `2601 A (XXIV)`.
  package var number: String {
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return switch series {
    case .roman: "\(ordinal)\(suffix) (\(RomanNumeral.text(of: session)))"
    default: "\(sessionText)/\(ordinal)\(suffix)"
    }
  }

  /// `A/RES/72/266 A`, `A/RES/2601(XXIV) A`.
  package var symbol: String {
    guard series == .roman else { return "A/RES/" + number }
    let suffix = letter.isEmpty ? "" : " \(letter)"
    return "A/RES/\(ordinal)(\(RomanNumeral.text(of: session)))\(suffix)"
  }

  /// `72-266-A`, `2601-A-XXIV`.
  package var slug: String {
    let suffix = letter.isEmpty ? "" : "-\(letter)"
    guard series == .roman else { return "\(sessionText)-\(ordinal)\(suffix)" }
    return "\(ordinal)\(suffix)-\(RomanNumeral.text(of: session))"
  }

  private var sessionText: String {
    switch series {
    case .emergency: "ES-\(session)"
    case .special: "S-\(session)"
    case .session, .roman: String(session)
    }
  }

  /// The old series by number first, then special and emergency special sessions, then by session.
  package static func < (left: ResolutionName, right: ResolutionName) -> Bool {
    if left.series != right.series { return left.series.rawValue < right.series.rawValue }
    if left.series == .roman {
      return (left.ordinal, left.letter) < (right.ordinal, right.letter)
    }
    return (left.session, left.ordinal, left.letter) < (right.session, right.ordinal, right.letter)
  }
}
