/// What a key and a reading both say of a document, in a form that compares.
package struct DocumentFacts: Sendable, Equatable {
  package var paragraphs: [ParagraphFact]
  package var headings: [HeadingFact]
  package var footnotes: [FootnoteFact]
  package var citations: [CitationFact]

  package init(
    paragraphs: [ParagraphFact] = [], headings: [HeadingFact] = [],
    footnotes: [FootnoteFact] = [], citations: [CitationFact] = []
  ) {
    self.paragraphs = paragraphs
    self.headings = headings
    self.footnotes = footnotes
    self.citations = citations
  }
}

/// A numbered or preambular paragraph.
package struct ParagraphFact: Sendable, Hashable {
  /// The anchor; nil where the key knows none.
  package var id: String?
  /// `main`, `preamble`, `annex`, `annex II`.
  package var part: String
  package var number: String?
  /// Of the text before the items.
  package var ends: Ends
  /// Every item in reading order, of all levels.
  package var items: [ItemFact]

  package init(id: String?, part: String, number: String?, ends: Ends, items: [ItemFact] = []) {
    self.id = id
    self.part = part
    self.number = number
    self.ends = ends
    self.items = items
  }
}

/// An item of a paragraph.
package struct ItemFact: Sendable, Hashable {
  /// The letters and digits of the label.
  package var label: String
  package var ends: Ends

  package init(label: String, ends: Ends) {
    self.label = label
    self.ends = ends
  }
}

/// A heading: label and words without white space, and the level where the key knows it.
package struct HeadingFact: Sendable, Hashable {
  package var text: String
  package var level: Int?
  /// Whether it may be read as a heading or as something else with equal right.
  package var isOptional: Bool

  package init(text: String, level: Int?, isOptional: Bool = false) {
    self.text = text
    self.level = level
    self.isOptional = isOptional
  }
}

/// A footnote with the places that call it.
package struct FootnoteFact: Sendable, Hashable {
  package var number: String
  package var ends: Ends
  package var calls: [String]

  package init(number: String, ends: Ends, calls: [String]) {
    self.number = number
    self.ends = ends
    self.calls = calls
  }
}

/// A target in a place; how often it is named there does not count.
package struct CitationFact: Sendable, Hashable {
  package var target: String
  /// As in the `parse` output: `resolution`, `document`, `treaty`, `sdg`, `session`.
  package var kind: String
  /// The place; empty where the key knows only the document.
  package var at: String
  /// Without white space; nil where the whole is cited.
  package var pinpoint: String?
  /// How it is printed, such as `resolution-list`; nil in a reading.
  package var form: String?
  package var isOptional: Bool

  package init(
    target: String, kind: String, at: String, pinpoint: String? = nil, form: String? = nil,
    isOptional: Bool = false
  ) {
    self.target = target
    self.kind = kind
    self.at = at
    self.pinpoint = pinpoint
    self.form = form
    self.isOptional = isOptional
  }
}
