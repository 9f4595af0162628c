import Documents

/// One evidence mark of a text, `[¶26–31, ¶35]` or `[第14段]`, as understood.
///
/// Forms: `¶14`, `¶26–31`, `¶20(b)(ii)`, `PP5`, `OP12`, `fn 22`, `title`,
/// `closing`, each optionally after `annex` or `annex II`, `principle 2`, `guideline A.1` or `part A`, and after a
/// document's slug; the Chinese forms `第14段`, `第26至31段`, `序言第5段`, `执行第12段`, `脚注22`,
/// `标题`, `结尾`, `附件二第3段`; and `#text_7`, an anchor as it stands in the pages' addresses, for
/// what has no number. After a comma the slug, annex and kind before it go on, so that
/// `[annex II ¶3, 4]` names two paragraphs of the annex; after a semicolon they do not.
package struct EvidenceMark: Sendable, Hashable {
  /// The mark with its brackets, as UTF-8 offsets in the text it was found in.
  package var range: Range<Int>
  /// In the order written; never empty.
  package var entries: [EvidenceEntry]

  package init(range: Range<Int>, entries: [EvidenceEntry]) {
    self.range = range
    self.entries = entries
  }

  /// Every passage named, ranges written out.
  package var references: [PassageReference] { entries.flatMap(\.references) }
}

/// One passage or range of passages within a mark.
package struct EvidenceEntry: Sendable, Hashable {
  /// What is written, as UTF-8 offsets in the same text as the mark's range.
  package var range: Range<Int>
  /// The slug in front; nil for the document that is being summarised.
  package var document: String?
  package var first: PassageName
  /// The last of a range, of the same kind and place as ``first``; nil for a single passage.
  package var last: PassageName?
  /// Whether it was written as an operative paragraph, `OP12` or `执行第12段`.
  package var operative: Bool

  package init(
    range: Range<Int>, document: String? = nil, first: PassageName, last: PassageName? = nil,
    operative: Bool = false
  ) {
    self.range = range
    self.document = document
    self.first = first
    self.last = last
    self.operative = operative
  }

  /// Every passage named: `¶26–28` gives `para_26`, `para_27`, `para_28`.
  package var references: [PassageReference] {
    guard let last, let start = Int(first.number), let end = Int(last.number), start <= end else {
      return [PassageReference(document: document, anchor: first.anchor)]
    }
    return (start...end).map { number in
      var name = first
      name.number = String(number)
      return PassageReference(document: document, anchor: name.anchor)
    }
  }
}

/// A passage named by an evidence mark: an anchor, in the document at hand or in another one.
package struct PassageReference: Sendable, Hashable {
  /// The other document's slug; nil for the document that is being summarised.
  package var document: String?
  package var anchor: String

  package init(document: String? = nil, anchor: String) {
    self.document = document
    self.anchor = anchor
  }

  /// The passage meant in a text about the document `slug`.
  package func resolved(in slug: String) -> PassageID {
    PassageID(document: document ?? slug, anchor: anchor)
  }
}
