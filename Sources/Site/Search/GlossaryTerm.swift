import Core
import Digest

/// A term with the anchor of its entry in the glossary, and its number in the table from 0.
struct GlossaryTerm: Sendable {
  var term: Term
  /// Made from the English name, the same in both languages: `term_space-debris`; a second one ends in `-2`.
  var anchor: String
  var number: Int

  /// The terms of a table in its order.
  static func list(_ terms: [Term]) -> [GlossaryTerm] {
    var seen: [String: Int] = [:]
    return terms.enumerated().map { index, term in
      let name = slug(term.name.en)
      let number = (seen[name] ?? 0) + 1
      seen[name] = number
      return GlossaryTerm(
        term: term, anchor: "term_\(name)" + (number > 1 ? "-\(number)" : ""),
        number: index)
    }
  }

  /// `Committee on the Peaceful Uses` is `committee-on-the-peaceful-uses`.
  private static func slug(_ name: String) -> String {
    let words = SearchFold.scalars(of: name).split { !isLetterOrDigit($0) }
    return words.map { SearchFold.text($0) }.joined(separator: "-")
  }

  private static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
}
