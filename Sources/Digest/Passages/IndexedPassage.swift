package import Documents

/// One passage of a document, as evidence may rest on it and links may lead to it.
package struct IndexedPassage: Sendable, Hashable {
  /// The anchor that names it: `para_14`, `annex_2`.
  package var anchor: String
  /// The anchor to link to: its own, except for a whole annex, which is entered at its first block.
  package var link: String
  /// Its own words: for a paragraph with items the chapeau; see ``PassageIndex/text(of:)`` for all of it.
  package var text: String
  package var label: PassageLabel
  /// Where in the document it stands; nil for footnotes.
  package var part: Part?
  /// 1-based line of the source on which it starts.
  package var line: Int
  /// The paragraph or item it is an item of.
  package var parent: String?
  /// The items directly below it.
  package var items: [String]
  /// Where footnotes are called in its own words.
  package var calls: [NoteCall]

  package var kind: PassageName.Kind { label.first.kind }

  /// The anchors of the footnotes called in its own words.
  package var notes: [String] { calls.compactMap(\.footnote) }

  /// Whether it says something of substance, as paragraphs, items and headings do, and mastheads,
  /// footnotes and tables do not.
  package var isSubstance: Bool {
    switch kind {
    case .paragraph, .preambular, .unnumbered, .heading, .other: true
    default: false
    }
  }

  /// Whether it is a paragraph or an item of one.
  package var isParagraph: Bool { isSubstance && kind != .heading }
}
