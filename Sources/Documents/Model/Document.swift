package import Core

/// What a document says, as the reader understood it: structure, notes and citations.
///
/// Anchors (`id`) name the place: `para_14`, `para_14__a__ii`, `pream_5`,
/// `annex_1__para_3`, `fn_7`, `sec_3`, `title`, `closing`, `masthead`, `text_7`.
package struct Document: Sendable {
  /// The file it was read from, as named by the user.
  package var file: String
  package var language: Language
  package var kind: DocumentKind
  /// The document symbol as printed in the text, normalised (`A/RES/78/72`); nil when none is printed.
  package var symbol: String?
  /// The title; empty when none could be found.
  package var title: String
  /// Everything in reading order, page furniture and footnotes apart.
  package var blocks: [Block]
  package var footnotes: [Footnote]
  package var citations: [Citation]
  package var furniture: [FurnitureLine]
  package var diagnostics: [Diagnostic]
  /// What the markup says beside the text; nil for a source without markup.
  package var metadata: DocumentMetadata?

  package init(
    file: String, language: Language, kind: DocumentKind, symbol: String? = nil, title: String = "",
    blocks: [Block] = [], footnotes: [Footnote] = [], citations: [Citation] = [],
    furniture: [FurnitureLine] = [], diagnostics: [Diagnostic] = [],
    metadata: DocumentMetadata? = nil
  ) {
    self.file = file
    self.language = language
    self.kind = kind
    self.symbol = symbol
    self.title = title
    self.blocks = blocks
    self.footnotes = footnotes
    self.citations = citations
    self.furniture = furniture
    self.diagnostics = diagnostics
    self.metadata = metadata
  }
}

/// The family a document belongs to.
package enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  case report, resolution, note, other
}

/// One thing in reading order.
package enum Block: Sendable, Hashable {
  /// The lines above the title: body, session, agenda item, symbol.
  case masthead(TextBlock)
  /// The title, and lines that belong to it such as `（2023年12月12日至14日，维也纳）`.
  case title(TextBlock)
  case heading(Heading)
  case paragraph(Paragraph)
  case table(Table)
  /// Lines after the last paragraph of a part: date and place of adoption, signature.
  case closing(TextBlock)
}

/// A run of text without a number, such as the masthead or the closing lines.
package struct TextBlock: Sendable, Hashable {
  package var id: String
  package var prose: Prose
  /// 1-based line of the source on which it starts.
  package var line: Int

  package init(id: String, prose: Prose, line: Int) {
    self.id = id
    self.prose = prose
    self.line = line
  }
}

/// A heading with its level: 1 for `一.`, 2 for `A.`, 3 for `1.` below a letter, and so on.
package struct Heading: Sendable, Hashable {
  package var id: String
  package var part: Part
  package var level: Int
  /// The number as printed, such as `一.` or `A.`; empty when unnumbered.
  package var label: String
  package var prose: Prose
  package var line: Int

  package init(id: String, part: Part, level: Int, label: String, prose: Prose, line: Int) {
    self.id = id
    self.part = part
    self.level = level
    self.label = label
    self.prose = prose
    self.line = line
  }
}

/// Where in a document something stands.
///
/// The raw words are those of the `parse` output: `main`, `preamble`, `annex`, `annex II`.
package enum Part: Sendable, Hashable {
  case main
  /// The preambular paragraphs of the main part.
  case preamble
  /// An annex: 1-based ordinal, and whether the source numbers it (`附件二`) or not (`附件`).
  case annex(Int, numbered: Bool)

  /// The name in the `parse` output: `main`, `preamble`, `annex`, or `annex II` where numbered.
  package var name: String {
    switch self {
    case .main: "main"
    case .preamble: "preamble"
    case .annex(_, numbered: false): "annex"
    case .annex(let ordinal, numbered: true): "annex \(RomanNumeral.text(of: ordinal))"
    }
  }
}

/// A paragraph: numbered, preambular, or unnumbered.
package struct Paragraph: Sendable, Hashable {
  package var id: String
  package var part: Part
  /// In Arabic digits whatever is printed (`一` → `1`; `6.1` stays); nil when unnumbered.
  package var number: String?
  /// As printed, such as `14.` or `2．`; empty when unnumbered.
  package var label: String
  /// The text; where items stand on lines of their own, the chapeau.
  package var prose: Prose
  package var items: [Item]
  package var line: Int

  package init(
    id: String, part: Part, number: String?, label: String, prose: Prose, items: [Item] = [],
    line: Int
  ) {
    self.id = id
    self.part = part
    self.number = number
    self.label = label
    self.prose = prose
    self.items = items
    self.line = line
  }
}

/// An item on lines of its own: `(a)`, `(一)`, `(i)`, `㈠`, or a bullet.
package struct Item: Sendable, Hashable {
  package var id: String
  /// As printed, such as `(a)` or `•`.
  package var label: String
  package var prose: Prose
  package var items: [Item]
  package var line: Int

  package init(id: String, label: String, prose: Prose, items: [Item] = [], line: Int) {
    self.id = id
    self.label = label
    self.prose = prose
    self.items = items
    self.line = line
  }
}

/// A list or table kept as rows of cells, such as a list of participants.
package struct Table: Sendable, Hashable {
  package var id: String
  package var part: Part
  package var rows: [[String]]
  package var line: Int

  package init(id: String, part: Part, rows: [[String]], line: Int) {
    self.id = id
    self.part = part
    self.rows = rows
    self.line = line
  }
}

/// A footnote and the anchors of the blocks that call it.
package struct Footnote: Sendable, Hashable {
  package var id: String
  /// In Arabic digits; `*` for an asterisk.
  package var number: String
  /// The number as printed: `³`, `3`.
  package var label: String
  package var prose: Prose
  package var calls: [String]
  package var line: Int

  package init(
    id: String, number: String, label: String? = nil, prose: Prose, calls: [String] = [], line: Int
  ) {
    self.id = id
    self.number = number
    self.label = label ?? number
    self.prose = prose
    self.calls = calls
    self.line = line
  }
}

/// A line that is not text: a running header, page number, job number, link line or page-foot rule.
package struct FurnitureLine: Sendable, Hashable {
  package var line: Int
  package var text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
