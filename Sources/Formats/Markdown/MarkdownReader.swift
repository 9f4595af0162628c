import Core

/// Turns what was found in a tree into values with their places in the file.
struct MarkdownReader {
  private let source: SourceText
  private let prepared: PreparedSource
  private var aligner: SourceAligner
  private var places: PositionCursor

  init(source: SourceText, prepared: PreparedSource) {
    self.source = source
    self.prepared = prepared
    aligner = SourceAligner(prepared: prepared)
    places = PositionCursor(source: source)
  }

  mutating func blocks(of scan: TreeScan) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    blocks.reserveCapacity(scan.blocks.count)
    var (run, index) = (0, 0)
    for (number, scanned) in scan.blocks.enumerated() {
      var block = block(scanned)
      while run < scan.runs.count, scan.runs[run].block == number {
        if let made = make(scan.runs[run], index: index, in: scanned) {
          block.runs.append(made)
          index += 1
        }
        run += 1
      }
      blocks.append(block)
    }
    return blocks
  }

  private mutating func block(_ scanned: TreeScan.Block) -> MarkdownBlock {
    let node = scanned.node
    let start = places.position(at: place(line: node.startLine, column: node.startColumn))
    let length = max(0, node.endLine - node.startLine)
    return MarkdownBlock(
      kind: scanned.kind, runs: [], lines: start.line...start.line + length, start: start,
      topLevel: scanned.topLevel, item: scanned.item, isTopLevel: scanned.isTopLevel)
  }

  private mutating func make(
    _ run: TreeScan.Run, index: Int, in block: TreeScan.Block
  ) -> MarkdownRun? {
    var (text, origins) = ([UInt8](), [MarkdownRun.Origin]())
    for part in run.parts {
      let segments = segments(of: part, in: block)
      append(part.bytes, segments, to: &text, &origins)
    }
    guard !text.isEmpty, let first = origins.first else { return nil }
    return MarkdownRun(
      kind: run.kind, text: String(decoding: text, as: UTF8.self), index: index,
      start: places.position(at: first.source), isStrong: run.isStrong,
      isEmphasis: run.isEmphasis, link: run.link, origins: origins,
      lastByte: max(0, source.bytes.count - 1))
  }

  private mutating func segments(
    of part: TreeScan.Part, in block: TreeScan.Block
  ) -> [SourceAligner.Segment] {
    let start = (line: block.node.startLine, column: block.node.startColumn)
    if case .codeBlock = block.kind { return codeLines(part.bytes, from: start.line) }
    if part.isSoftBreak || part.bytes == [0x0A] { return aligner.lineBreak() }
    let (line, column) = (part.node.startLine, part.node.startColumn)
    return aligner.segments(of: part.bytes, line: line, column: column, block: start)
  }

  /// A code block's lines stand at the ends of source lines, behind what indents and quotes them.
  private func codeLines(_ literal: [UInt8], from first: Int) -> [SourceAligner.Segment] {
    var segments: [SourceAligner.Segment] = []
    let lines = literal.split(separator: 0x0A, omittingEmptySubsequences: false)
    var line = isFence(first) ? first + 1 : first
    for content in lines {
      var range = prepared.lineRange(line)
      while let last = prepared.bytes[range].last, last == 0x0A || last == 0x0D {
        range = range.lowerBound..<range.upperBound - 1
      }
      let start = max(range.lowerBound, range.upperBound - content.count)
      segments.append(SourceAligner.Segment(literal: content.startIndex, source: start))
      line += 1
    }
    return segments
  }

  private func isFence(_ line: Int) -> Bool {
    let text = String(decoding: prepared.bytes[prepared.lineRange(line)], as: UTF8.self)
    let content = text.drop { " \t>".contains($0) }
    return content.contains("```") || content.contains("~~~")
  }

  /// Appends a literal without its marks, and where the rest comes from.
  private func append(
    _ literal: [UInt8], _ segments: [SourceAligner.Segment], to text: inout [UInt8],
    _ origins: inout [MarkdownRun.Origin]
  ) {
    var (index, next) = (0, 0)
    var shift = 0
    var isStart = true
    while index < literal.count {
      while next < segments.count, segments[next].literal <= index {
        shift = segments[next].source - segments[next].literal
        (next, isStart) = (next + 1, true)
      }
      if PreparedSource.isMark(at: index, in: literal) {
        index += PreparedSource.mark.count
        isStart = true
        continue
      }
      if isStart {
        let origin = prepared.original(index + shift)
        origins.append(MarkdownRun.Origin(text: text.count, source: origin))
        isStart = false
      }
      // U+FFFD may stand for a NUL, which has fewer bytes.
      if literal[index] == 0xBD, endsInReplacement(text) { isStart = true }
      text.append(literal[index])
      index += 1
    }
  }

  /// Whether all of U+FFFD but its last byte ends a text; by index, since a slice would share its storage.
  private func endsInReplacement(_ text: [UInt8]) -> Bool {
    text.count >= 2 && text[text.count - 2] == 0xEF && text[text.count - 1] == 0xBF
  }

  private func place(line: Int, column: Int) -> Int {
    let range = prepared.lineRange(line)
    return prepared.original(min(range.lowerBound + max(0, column - 1), range.upperBound))
  }
}

extension MarkdownReader {
  /// Says what will not be rendered.
  func diagnostics(of scan: TreeScan) -> [Diagnostic] {
    let html = scan.markup.prefix(DiagnosticLimit.perFile).map { node in
      diagnostic(
        "markdown-html", at: node,
        message: Bilingual(zh: "HTML 标记不会出现在网页上", en: "raw HTML is left out of the page"),
        help: Bilingual(
          zh: "请改用 Markdown；要显示“<”本身，写作 \\<",
          en: "use Markdown instead; for a literal “<” write \\<"))
    }
    let links = scan.unsafeLinks.prefix(DiagnosticLimit.perFile).map { node in
      diagnostic(
        "markdown-unsafe-link", at: node,
        message: Bilingual(
          zh: "这种地址可能运行脚本或打开本机文件，不会成为链接",
          en: "an address of this kind could run a script or open a local file; it is not linked"),
        help: Bilingual(
          zh: "请使用 https 地址或站内相对路径",
          en: "use an https address or a path within the site"))
    }
    return html + links
  }

  private func diagnostic(
    _ id: String, at node: CMarkNode, message: Bilingual<String>, help: Bilingual<String>
  ) -> Diagnostic {
    let start = place(line: node.startLine, column: node.startColumn)
    return source.diagnostic(id, .warning, at: start..<start, message: message, help: help)
  }
}
