/// What a key and a reading both say of a document, in a form that compares.
package struct DocumentFacts: Sendable, Equatable {
  package var paragraphs: [ParagraphFact]
  package var headings: [HeadingFact]
  package var footnotes: [FootnoteFact]
  package var citations: [CitationFact]
  /// What else an ``Outline`` says, line by line: kind, symbol, title, masthead, tables, closing lines,
  /// page furniture, diagnostics.
  package var others: [String]

  package init(
    paragraphs: [ParagraphFact] = [], headings: [HeadingFact] = [],
    footnotes: [FootnoteFact] = [], citations: [CitationFact] = [], others: [String] = []
  ) {
    self.paragraphs = paragraphs
    self.headings = headings
    self.footnotes = footnotes
    self.citations = citations
    self.others = others
  }
}

/// A numbered or preambular paragraph; in an outline also one that is neither.
package struct ParagraphFact: Sendable, Hashable {
  /// The anchor; nil where the key knows none.
  package var id: String?
  /// `main`, `preamble`, `annex`, `annex II`.
  package var part: String
  package var number: String?
  /// Of the text before the items.
  package var wording: Wording
  /// Every item in reading order, of all levels.
  package var items: [ItemFact]

  package init(id: String?, part: String, number: String?, wording: Wording, items: [ItemFact] = [])
  {
    self.id = id
    self.part = part
    self.number = number
    self.wording = wording
    self.items = items
  }
}

/// An item of a paragraph.
package struct ItemFact: Sendable, Hashable {
  /// The letters and digits of the label.
  package var label: String
  package var wording: Wording

  package init(label: String, wording: Wording) {
    self.label = label
    self.wording = wording
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
  package var wording: Wording
  package var calls: [String]

  package init(number: String, wording: Wording, calls: [String]) {
    self.number = number
    self.wording = wording
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
