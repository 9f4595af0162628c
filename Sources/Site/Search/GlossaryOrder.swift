import Core
import Digest

/// The order of terms in a glossary: Chinese by pinyin, English by letter.
enum GlossaryOrder {
  /// The terms below their initial letters, those without one below `#` at the end.
  static func groups(
    of terms: [GlossaryTerm], by language: Language
  ) -> [(letter: String, terms: [GlossaryTerm])] {
    let keyed = terms.map { (key: key(of: $0.term.name[language], language), term: $0) }
    let sorted = keyed.sorted { left, right in
      if left.key.letter != right.key.letter {
        return right.key.letter == "#"
          || (left.key.letter != "#" && left.key.letter < right.key.letter)
      }
      if left.key.rest != right.key.rest {
        return left.key.rest.lexicographicallyPrecedes(right.key.rest)
      }
      return left.term.anchor.utf8.lexicographicallyPrecedes(right.term.anchor.utf8)
    }
    var groups: [(letter: String, terms: [GlossaryTerm])] = []
    for (key, term) in sorted {
      if groups.last?.letter != key.letter { groups.append((key.letter, [])) }
      groups[groups.count - 1].terms.append(term)
    }
    return groups
  }

  private static func key(
    of name: String, _ language: Language
  ) -> (letter: String, rest: [UInt32]) {
    let scalars = SearchFold.scalars(of: name).filter {
      let role = SearchFold.role($0)
      return role == .han || role == .word || (role == .space && language == .english)
    }
    guard let first = scalars.first else { return ("#", []) }
    let letter =
      PinyinOrder.initial(of: scalars)
      ?? ((0x61...0x7A).contains(first) ? SearchFold.text([first - 0x20]) : "#")
    return (letter, PinyinOrder.keys(of: scalars))
  }
}
