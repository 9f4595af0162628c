package import Core
import Formats

/// Reads a summary: front matter, sections, sentences with their evidence.
package enum SummaryReader {
  /// The summary in `source`, which is always given, with what is wrong in its form.
  package static func summary(
    _ source: SourceText, language: Language
  ) -> (summary: Summary, diagnostics: [Diagnostic]) {
    let front = FrontMatter.split(source)
    var diagnostics = front.diagnostics
    let facts = SummaryFacts.read(front, of: source, diagnostics: &diagnostics)
    let markdown = MarkdownDocument.parse(source, body: front.body)
    diagnostics += markdown.diagnostics
    var findings: [Int: [EvidenceFinding]] = [:]
    let blocks = markdown.blocks.map { block in
      for run in block.runs where run.kind == .text && run.link == nil {
        let found = EvidenceScanner.findings(in: run.text)
        if !found.isEmpty { findings[run.index] = found }
      }
      return summaryBlock(block, findings, in: source)
    }
    let sections = markdown.sections(level: 2).filter { section in
      // A heading with nothing below it but comments is one that the editors have left for later.
      markdown.blocks[section.blocks].contains { $0.kind != .other }
    }.map { section in
      SummarySection(
        markdown: section, blocks: blocks[section.blocks].filter { !$0.sentences.isEmpty })
    }
    let summary = Summary(
      file: source.file, language: language, description: facts.description,
      updated: facts.updated, reading: facts.reading, markdown: markdown, sections: sections,
      findings: findings)
    return (summary, diagnostics)
  }

  private static func summaryBlock(
    _ block: MarkdownBlock, _ findings: [Int: [EvidenceFinding]], in source: SourceText
  ) -> SummaryBlock {
    switch block.kind {
    case .paragraph, .item, .quote:
      let text = BlockText(block, findings: findings, in: source)
      return SummaryBlock(kind: block.kind, sentences: text.sentences())
    case .heading, .codeBlock, .other: return SummaryBlock(kind: block.kind, sentences: [])
    }
  }
}
