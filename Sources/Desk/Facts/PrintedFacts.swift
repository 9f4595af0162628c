import Core
package import Documents

/// What a text itself says about the document it is, with the line it says it on.
///
/// Nothing is inferred beyond what is printed; what is not found stays nil.
package struct PrintedFacts: Sendable, Hashable {
  /// A fact and the 1-based line of the source on which, or from which on, it stands.
  package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var line: Int
  }

  package var symbol: Fact<String>?
  package var kind: Fact<DocumentKind>?
  /// In the language of the text.
  package var title: Fact<String>?
  /// Of a resolution the day of its adoption, otherwise that of distribution; `2023-12-07`.
  package var date: Fact<String>?
  /// The slug of the meeting that a report is about or that adopted a resolution.
  package var meeting: Fact<String>?
  /// The first and the last day of the meeting that a report is about, `2023-12-12`.
  package var held: Fact<ClosedRange<String>>?
  /// Where it was held, in the language of the text.
  package var place: Fact<String>?

  /// Nothing known.
  package init() {}
}
