import Core
import Digest
import Formats

/// What a query is read with: characters that are compared as others, and terms that mean the same.
struct SearchWords: Sendable {
  private let terms: [Term]

  init(_ terms: [Term]) { self.terms = terms }

  /// The object that the script reads.
  ///
  /// `fold`: characters and what they are compared as, in turn: `éeèe…`; `ligatures` those that become
  /// several, `["æ","ae",…]`. `terms`: the forms of each term by language, its name first, then others and
  /// the abbreviation: `[["空间碎片","太空碎片"],["space debris"]]`.
  var json: JSONValue {
    let table = SearchFold.table
    let (single, several) = (
      table.filter { $0.form.unicodeScalars.count == 1 },
      table.filter { $0.form.unicodeScalars.count > 1 }
    )
    return [
      "fold": .string(single.map { $0.character + $0.form }.joined()),
      "ligatures": .array(several.flatMap { [.string($0.character), .string($0.form)] }),
      "terms": .array(terms.map { [Self.forms($0, .chinese), Self.forms($0, .english)] }),
    ]
  }

  private static func forms(_ term: Term, _ language: Language) -> JSONValue {
    let forms = [term.name[language]] + term.variants[language]
    let abbreviation = language == .english ? term.abbreviation.map { [$0] } ?? [] : []
    return .array((forms + abbreviation).map { .string($0) })
  }
}
