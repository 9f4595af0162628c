/// A thing that texts count or measure, with its words in both languages.
package struct FigureNoun: Sendable, Hashable {
  /// ASCII, unique: `member-state`.
  package var id: String
  /// Chinese words, without measure words.
  package var chinese: [String]
  /// English words in the singular, each of one to four words; plurals are derived.
  ///
  /// Compared in any case, except where there is a capital: `Member State` is no `member State`.
  package var english: [String]
  /// English plurals and other forms that no rule gives: `women`, `female`.
  package var otherForms: [String]
  /// Written right behind or one space behind a number, compared exactly: `kg`, `GHz`.
  package var symbols: [String]
  /// Ids of broader things, nearest first.
  package var kinds: [String]
  /// Whether it is a unit of measurement or of time rather than a thing.
  package var isMeasure: Bool

  package init(
    _ id: String, _ chinese: [String], _ english: [String], forms otherForms: [String] = [],
    symbols: [String] = [], kinds: [String] = [], isMeasure: Bool = false
  ) {
    self.id = id
    self.chinese = chinese
    self.english = english
    self.otherForms = otherForms
    self.symbols = symbols
    self.kinds = kinds
    self.isMeasure = isMeasure
  }

  static func measure(
    _ id: String, _ chinese: [String], _ english: [String], _ symbols: [String] = []
  ) -> FigureNoun {
    FigureNoun(id, chinese, english, symbols: symbols, isMeasure: true)
  }
}
