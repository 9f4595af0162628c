import CCMark

/// Walks a tree once and notes what is in it; linear, and without recursion, however deep it is nested.
struct TreeScanner {
  private var scan = TreeScan()
  /// What the current node is inside of, innermost last.
  private var containers: [Container] = []
  private var listDepth = 0
  private var itemCount = 0
  private var strong = 0
  private var emphasis = 0
  private var images = 0
  private var links: [String] = []
  /// Whether the next text belongs to the last run.
  private var runIsOpen = false
  /// The last character of the block so far, and the soft break that waits for the next one.
  private var lastScalar: Unicode.Scalar?
  private var pendingBreak: (run: Int, part: Int)?

  private enum Container {
    case item(depth: Int, number: Int)
    case quote
  }

  static func scan(_ tree: borrowing CMarkTree) -> TreeScan {
    var scanner = TreeScanner()
    tree.walk { node, entering in
      if entering { scanner.enter(node) } else { scanner.leave(node) }
    }
    return scanner.scan
  }

  private mutating func enter(_ node: CMarkNode) {
    let type = node.type
    let isTopLevel = type.isBlock && type != CMARK_NODE_DOCUMENT && node.isTopLevel
    if isTopLevel { scan.topLevelCount += 1 }
    switch type {
    case CMARK_NODE_LIST: listDepth += 1
    case CMARK_NODE_ITEM:
      containers.append(.item(depth: listDepth, number: itemCount))
      itemCount += 1
    case CMARK_NODE_BLOCK_QUOTE: containers.append(.quote)
    case CMARK_NODE_HEADING:
      scan.headings.append(node)
      open(.heading(node.headingLevel), node, isTopLevel)
    case CMARK_NODE_PARAGRAPH: open(paragraphKind, node, isTopLevel)
    case CMARK_NODE_THEMATIC_BREAK: open(.other, node, isTopLevel)
    case CMARK_NODE_CODE_BLOCK:
      open(.codeBlock, node, isTopLevel)
      append(.code, TreeScan.Part(node: node, bytes: node.literal))
    case CMARK_NODE_HTML_BLOCK:
      open(.other, node, isTopLevel)
      if isTopLevel { scan.rawTopLevel.append(scan.topLevelCount - 1) }
      note(node)
    default: enterInline(node, type)
    }
  }

  private mutating func enterInline(_ node: CMarkNode, _ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_TEXT: appendText(node)
    case CMARK_NODE_SOFTBREAK: appendSoftBreak(node)
    case CMARK_NODE_LINEBREAK:
      append(.lineBreak, TreeScan.Part(node: node, bytes: [0x0A]))
      lastScalar = nil
    case CMARK_NODE_CODE:
      let bytes = node.literal
      settleBreak(before: bytes)
      append(.code, TreeScan.Part(node: node, bytes: bytes))
      remember(bytes)
    case CMARK_NODE_HTML_INLINE: note(node)
    case CMARK_NODE_STRONG: change { $0.strong += 1 }
    case CMARK_NODE_EMPH: change { $0.emphasis += 1 }
    case CMARK_NODE_LINK:
      scan.links.append(node)
      let address = String(decoding: PreparedSource.unmarked(node.url), as: UTF8.self)
      if LinkSafety.isUnsafe(address) { scan.unsafeLinks.append(node) }
      change { $0.links.append(address) }
    case CMARK_NODE_IMAGE:
      scan.images.append(node)
      change { $0.images += 1 }
      (lastScalar, pendingBreak) = (nil, nil)
    default: break
    }
  }

  /// Notes raw HTML; a comment and nothing else says something to the editors and nothing to readers.
  private mutating func note(_ node: CMarkNode) {
    scan.rawHTML.append(node)
    if !Self.isComment(node.literal) { scan.markup.append(node) }
  }

  private static func isComment(_ bytes: [UInt8]) -> Bool {
    let blank: (UInt8) -> Bool = { $0 <= 0x20 }
    let text = bytes.drop(while: blank).reversed().drop(while: blank)
    let (start, end) = (Array("<!--".utf8), Array("-->".utf8))
    guard text.count >= start.count + end.count, text.starts(with: end.reversed()),
      text.suffix(start.count).elementsEqual(start.reversed())
    else { return false }
    let inner = Array(text.dropFirst(end.count).dropLast(start.count).reversed())
    return inner.firstRange(of: end) == nil
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.type {
    case CMARK_NODE_LIST: listDepth -= 1
    case CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE: containers.removeLast()
    case CMARK_NODE_STRONG: change { $0.strong -= 1 }
    case CMARK_NODE_EMPH: change { $0.emphasis -= 1 }
    case CMARK_NODE_LINK: change { $0.links.removeLast() }
    case CMARK_NODE_IMAGE:
      change { $0.images -= 1 }
      lastScalar = nil
    default: break
    }
  }

  private var paragraphKind: MarkdownBlock.Kind {
    switch containers.last {
    case .item(let depth, _): .item(depth: depth)
    case .quote: .quote
    case nil: .paragraph
    }
  }

  private mutating func open(
    _ kind: MarkdownBlock.Kind, _ node: CMarkNode, _ isTopLevel: Bool
  ) {
    var item: Int?
    if case .item(_, let number) = containers.last { item = number }
    scan.blocks.append(
      TreeScan.Block(
        kind: kind, node: node, topLevel: scan.topLevelCount - 1, item: item,
        isTopLevel: isTopLevel))
    (runIsOpen, lastScalar, pendingBreak) = (false, nil, nil)
  }

  /// Steps into or out of markup, where a run ends.
  private mutating func change(_ step: (inout TreeScanner) -> Void) {
    step(&self)
    runIsOpen = false
  }
}

extension TreeScanner {
  private mutating func append(_ kind: MarkdownRun.Kind, _ part: TreeScan.Part) {
    scan.runs.append(
      TreeScan.Run(
        block: scan.blocks.count - 1, kind: kind, isStrong: strong > 0, isEmphasis: emphasis > 0,
        link: links.last, parts: [part]))
    runIsOpen = false
  }

  private mutating func join(_ part: TreeScan.Part) {
    if runIsOpen {
      scan.runs[scan.runs.count - 1].parts.append(part)
    } else {
      append(images > 0 ? .imageText : .text, part)
      runIsOpen = true
    }
  }

  private mutating func appendText(_ node: CMarkNode) {
    let bytes = node.literal
    settleBreak(before: bytes)
    join(TreeScan.Part(node: node, bytes: bytes))
    remember(bytes)
  }

  private mutating func appendSoftBreak(_ node: CMarkNode) {
    join(TreeScan.Part(node: node, bytes: [0x0A], isSoftBreak: true))
    let run = scan.runs.count - 1
    pendingBreak = (run, scan.runs[run].parts.count - 1)
  }

  /// Takes the waiting soft break away when the characters on both sides are Chinese.
  private mutating func settleBreak(before bytes: [UInt8]) {
    guard let pending = pendingBreak else { return }
    guard let next = UTF8Scan.scalar(at: 0, in: PreparedSource.unmarked(Array(bytes.prefix(8))))
    else { return }
    pendingBreak = nil
    guard let lastScalar, CJKText.joins(lastScalar, next) else { return }
    scan.runs[pending.run].parts[pending.part].bytes = []
  }

  private mutating func remember(_ bytes: [UInt8]) {
    let tail = PreparedSource.unmarked(Array(bytes.suffix(8)))
    if let scalar = UTF8Scan.scalar(before: tail.count, in: tail) { lastScalar = scalar }
  }
}

extension cmark_node_type {
  fileprivate var isBlock: Bool {
    rawValue >= CMARK_NODE_FIRST_BLOCK.rawValue && rawValue <= CMARK_NODE_LAST_BLOCK.rawValue
  }
}
