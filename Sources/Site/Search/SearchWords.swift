import Core
import Digest
import Formats

/// What a query is read with: characters that are compared as others, and terms that mean the same.
struct SearchWords: Sendable {
  private let terms: [Term]

  init(_ terms: [Term]) { self.terms = terms }

  /// The object that the script reads.
  ///
  /// `fold`: characters and what they are compared as, in turn, `["é","e",…]`. `terms`: the forms of each
  /// term by language, its name first, then others and the abbreviation, and its anchor on the search
  /// page: `[["空间碎片","太空碎片"],["space debris"],"term_space-debris"]`.
  var json: JSONValue {
    [
      "fold": .array(
        SearchFold.table.flatMap { [.string($0.character), .string($0.form)] }),
      "terms": .array(
        GlossaryTerm.list(terms).map {
          [
            Self.forms($0.term, .chinese), Self.forms($0.term, .english), .string($0.anchor),
          ]
        }),
    ]
  }

  private static func forms(_ term: Term, _ language: Language) -> JSONValue {
    let forms = [term.name[language]] + term.variants[language]
    let abbreviation = language == .english ? term.abbreviation.map { [$0] } ?? [] : []
    return .array((forms + abbreviation).map { .string($0) })
  }
}
