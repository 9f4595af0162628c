package import Core

/// A CommonMark text as values: its blocks with their text and places, and its HTML.
///
/// Emphasis works beside Chinese punctuation (``HanPass``), and a line break between Chinese characters is no
/// space. Raw HTML and dangerous addresses are dropped, with a diagnostic each; comments (`<!-- … -->`) without.
package struct MarkdownDocument: Sendable {
  /// The file it stands in.
  package let source: SourceText
  /// The blocks that hold text, in order; lists and quotations are dissolved into their paragraphs.
  package let blocks: [MarkdownBlock]
  /// What was dropped: `markdown-html`, `markdown-unsafe-link`; both warnings.
  package let diagnostics: [Diagnostic]
  /// What the parser reads.
  let prepared: PreparedSource
  /// How many top-level blocks the tree has.
  let topLevelCount: Int

  /// Reads the bytes `body` of `source`.
  ///
  /// Any text is valid; nesting of any depth is read in linear space.
  package static func parse(_ source: SourceText, body: Range<Int>) -> MarkdownDocument {
    let prepared = HanPass.prepare(source.bytes, body: body.clamped(to: 0..<source.bytes.count))
    guard let tree = CMarkTree(parsing: prepared.bytes) else {
      return MarkdownDocument(
        source: source, blocks: [], diagnostics: [], prepared: prepared, topLevelCount: 0)
    }
    let scan = TreeScanner.scan(tree)
    var reader = MarkdownReader(source: source, prepared: prepared)
    return MarkdownDocument(
      source: source, blocks: reader.blocks(of: scan), diagnostics: reader.diagnostics(of: scan),
      prepared: prepared, topLevelCount: scan.topLevelCount)
  }

  /// Reads a whole text.
  package static func parse(_ source: SourceText) -> MarkdownDocument {
    parse(source, body: 0..<source.bytes.count)
  }

  /// Where the byte at `offset` of a run's text stands in the file.
  package func position(in run: MarkdownRun, at offset: Int) -> SourcePosition {
    source.position(at: run.sourceOffset(at: offset))
  }

  /// The text divided at its headings of `level` and above, each heading with the blocks below
  /// it.
  ///
  /// What stands before the first is a section without heading, left out when empty.
  package func sections(level: Int = 2) -> [MarkdownSection] {
    var sections: [MarkdownSection] = []
    var current = MarkdownSection(heading: nil, blocks: 0..<0, topLevel: 0..<0)
    func close(beforeBlock block: Int, topLevel: Int) {
      current.blocks = current.blocks.lowerBound..<block
      current.topLevel = current.topLevel.lowerBound..<topLevel
      if current.heading != nil || !current.topLevel.isEmpty { sections.append(current) }
    }
    for (index, block) in blocks.enumerated() {
      guard case .heading(let own) = block.kind, own <= level, block.isTopLevel else {
        continue
      }
      close(beforeBlock: index, topLevel: block.topLevel)
      let (below, belowTop) = (index + 1, block.topLevel + 1)
      current = MarkdownSection(
        heading: block, blocks: below..<below, topLevel: belowTop..<belowTop)
    }
    close(beforeBlock: blocks.count, topLevel: topLevelCount)
    return sections
  }
}
