/// A value of a text that the same text in the other language has too.
package struct ParityValue: Sendable, Hashable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    case number, date, citation, session, name
  }

  package var kind: Kind
  /// What it may be, said in no language.
  ///
  /// `2023-12-12`, `A/RES/72/77`, `copuos`. A value answers another of its kind when they share one.
  package var keys: Set<String>
  /// UTF-8 bytes of the text.
  package var range: Range<Int>
  /// Whether the other text must have it; values that are not firm only answer others, as `five` may
  /// answer `5` and `委员会` the full name of a committee.
  package var isFirm: Bool

  package init(_ kind: Kind, _ keys: Set<String>, at range: Range<Int>, isFirm: Bool = true) {
    self.kind = kind
    self.keys = keys
    self.range = range
    self.isFirm = isFirm
  }
}

/// Reads the values of one sort from a text.
package typealias ParityReader = @Sendable (ClaimText) -> [ParityValue]
