package import Core
package import Formats

/// A text of the editors' with evidence: the digest of a document, or an introduction.
///
/// Markdown after optional front matter; the headings of level 2 divide it into sections, every
/// sentence and list item in them carries its evidence.
package struct Summary: Sendable {
  /// As messages name it.
  package var file: String
  package var language: Language
  /// One sentence for search engines; empty when none is given.
  package var description: String
  /// The day of its last change, `2026-11-20`; nil when none is given.
  package var updated: String?
  /// Who has compared its meaning with the source; nil when nobody is said to have.
  package var reading: SummaryReading?
  package var markdown: MarkdownDocument
  /// In order; what stands before the first heading is a section without title.
  package var sections: [SummarySection]
  /// What was found in each run of ``markdown``, by the run's number, with ranges in the run's text.
  package var findings: [Int: [EvidenceFinding]]

  /// Whether not a sentence is written yet: headings and comments make no digest.
  package var isDraft: Bool { sections.allSatisfy { $0.blocks.isEmpty } }

  /// The sentences of all sections, in order.
  package var sentences: [SummarySentence] {
    sections.flatMap { $0.blocks.flatMap(\.sentences) }
  }
}

/// A reading of a text of the editors' against its source by a person, as its front matter says.
package struct SummaryReading: Sendable, Hashable {
  /// The name, as written.
  package var reader: String
  /// ISO 8601, `2026-11-20`.
  package var day: String
}

extension Summary {
  /// Whether the text was changed after the day on which it was read.
  package var isChangedSinceReading: Bool {
    guard let reading, let updated else { return false }
    return updated > reading.day
  }
}

/// What stands below one heading of level 2.
package struct SummarySection: Sendable {
  /// For rendering; its heading is nil for what stands before the first heading.
  package var markdown: MarkdownSection
  package var blocks: [SummaryBlock]

  /// The heading's text; empty before the first heading.
  package var title: String { markdown.title }
}

/// A paragraph or list item, cut into sentences.
package struct SummaryBlock: Sendable {
  package var kind: MarkdownBlock.Kind
  package var sentences: [SummarySentence]
}

/// A sentence of a summary with what it rests on.
package struct SummarySentence: Sendable, Hashable {
  /// Its words, without marks and notes; spaces are single.
  package var text: String
  /// Where its first word stands in the file.
  package var position: SourcePosition
  /// The bytes of the file from its first word to its end.
  package var source: Range<Int>
  /// Where the words of ``text`` stand in the file.
  package var places: SentencePlaces
  /// The marks in it and behind it, in order.
  package var evidence: [SentenceEvidence]
  /// The declaration that it is the editors' own; nil for a sentence that rests on the source.
  package var editor: EditorNote?
  /// The figures declared as calculated.
  package var calculations: [SentenceCalculation]
  /// What looks like evidence and is not understood.
  package var faults: [SentenceFault]

  /// Every passage named, in order, each once.
  package var references: [PassageReference] {
    var references: [PassageReference] = []
    for reference in evidence.flatMap(\.mark.references) where !references.contains(reference) {
      references.append(reference)
    }
    return references
  }
}

/// An evidence mark where it stands in the file.
package struct SentenceEvidence: Sendable, Hashable {
  /// Its ranges are those of the block's text.
  package var mark: EvidenceMark
  /// The bytes of the file.
  package var source: Range<Int>
}

/// A mark that is not understood, where it stands in the file.
package struct SentenceFault: Sendable, Hashable {
  package var fault: EvidenceFault
  /// The bytes of the file.
  package var source: Range<Int>
}

/// A calculation where it stands in the sentence and in the file.
package struct SentenceCalculation: Sendable, Hashable {
  package var calculation: Calculation
  /// The byte of ``SummarySentence/text`` that it stands behind.
  package var place: Int
  /// The bytes of the file.
  package var source: Range<Int>
}
