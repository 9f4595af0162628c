extension MarkdownDocument {
  /// The document as HTML.
  ///
  /// - Parameters:
  ///   - headingShift: Added to each heading's level; the result is kept within 1 to 6.
  ///   - replacing: Asked for each run of kind `text`, in order; what it returns stands in the run's place,
  ///     nil leaves the text. It is the only way for markup that is not Markdown's into the result.
  /// - Returns: The blocks of the whole document, without anything around them.
  ///
  /// ```
  /// 见第14段[¶14]。   →   <p>见第14段<a href="#para_14">¶14</a>。</p>
  /// ```
  package func html(
    headingShift: Int = 0, replacing: (MarkdownRun) -> [MarkdownPiece]? = { _ in nil }
  ) -> String {
    render(0..<topLevelCount, headingShift, replacing)
  }

  /// A section's blocks, without its heading, as HTML.
  package func html(
    of section: MarkdownSection, headingShift: Int = 0,
    replacing: (MarkdownRun) -> [MarkdownPiece]? = { _ in nil }
  ) -> String {
    render(section.topLevel, headingShift, replacing)
  }

  private func render(
    _ range: Range<Int>, _ headingShift: Int, _ replacing: (MarkdownRun) -> [MarkdownPiece]?
  ) -> String {
    guard let tree = CMarkTree(parsing: prepared.bytes) else { return "" }
    let scan = TreeScanner.scan(tree)
    let runs = blocks.flatMap(\.runs)
    var next = 0
    for scanned in scan.runs {
      let isEmpty = scanned.text.isEmpty
      let run = isEmpty || next >= runs.count ? nil : runs[next]
      if !isEmpty { next += 1 }
      guard range.contains(scan.blocks[scanned.block].topLevel) else { continue }
      rewrite(scanned, as: run, replacing)
    }
    for heading in scan.headings {
      heading.setHeadingLevel(min(6, max(1, heading.headingLevel + headingShift)))
    }
    if prepared.hasMarks { removeMarks(scan) }
    for link in scan.unsafeLinks { link.unwrap() }
    for node in scan.rawHTML { node.remove() }
    // What was removed no longer counts.
    let start = range.lowerBound - scan.rawTopLevel.count { $0 < range.lowerBound }
    let end = range.upperBound - scan.rawTopLevel.count { $0 < range.upperBound }
    tree.keepTopLevel(start..<end)
    return tree.html()
  }

  private func rewrite(
    _ scanned: TreeScan.Run, as run: MarkdownRun?,
    _ replacing: (MarkdownRun) -> [MarkdownPiece]?
  ) {
    switch scanned.kind {
    case .lineBreak: return
    case .code:
      if scanned.differsFromNodes { scanned.parts.first?.node.setLiteral(scanned.text) }
    case .text, .imageText:
      var pieces = scanned.kind == .text ? run.flatMap(replacing) : nil
      if pieces == nil, scanned.differsFromNodes { pieces = run.map { [.text($0.text)] } ?? [] }
      guard let pieces else { return }
      for piece in pieces { scanned.parts.first?.node.insertBefore(piece) }
      for part in scanned.parts { part.node.remove() }
    }
  }

  private func removeMarks(_ scan: TreeScan) {
    for node in scan.links + scan.images {
      node.setURL(PreparedSource.unmarked(node.url))
      node.setTitle(PreparedSource.unmarked(node.title))
    }
    for case let block in scan.blocks where block.kind == .codeBlock {
      block.node.setFenceInfo(PreparedSource.unmarked(block.node.fenceInfo))
    }
  }
}
