import Core

/// Builds elements out of a parser's events, and mends what is not well-formed.
struct XMLBuilder {
  private let source: SourceText
  /// The open elements, outermost first, each with its name as written.
  private var open: [(tag: String, element: XMLElement)] = []
  private var text: [UInt8] = []
  private var root: XMLElement?
  private var diagnostics: [Diagnostic] = []
  /// The index of the line in which the last start tag stood.
  private var lineIndex = 0
  /// The name in an end tag that did not match, until the event for it comes.
  private var foundEnd: String?
  private(set) var isStopped = false
  /// The offset in the source up to which everything has been handed over.
  var settled = 0
  /// Whether the parser took the document to be at its end while something followed.
  private(set) var endsEarly = false
  /// The end tags without a start tag, as bytes of the source: libxml2 closes something for each.
  private(set) var strayEndTags: [Range<Int>] = []
  /// What was said about them.
  private(set) var strayDiagnostics: [Diagnostic] = []
  private let isMended: Bool

  /// What stands for the bytes of a stray end tag when a file is read again.
  static let blank: UInt8 = 0x7F

  /// `mended` is what was said about stray end tags of this file that are blanked out now.
  init(source: SourceText, mended: [Diagnostic] = []) {
    self.source = source
    diagnostics = mended
    strayDiagnostics = mended
    isMended = !mended.isEmpty
  }

  /// The root and all that was found wrong.
  mutating func finish() -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    while !open.isEmpty { close() }
    if root == nil {
      return (nil, diagnostics.filter { $0.severity == .error } + [XMLMessages.noElement(source)])
    }
    return (root, diagnostics)
  }
}

// MARK: - Events

extension XMLBuilder {
  mutating func characters(_ content: String) {
    guard !open.isEmpty else { return }
    if isMended {
      text.append(contentsOf: content.utf8.lazy.filter { $0 != Self.blank })
    } else {
      text.append(contentsOf: content.utf8)
    }
  }

  /// `end` is the offset in the source of the end of the start tag.
  mutating func start(
    _ name: String, prefix: String?, namespace: String?, attributes: [XMLAttribute],
    before end: Int
  ) {
    guard !isStopped else { return }
    let offset = last(UInt8(ascii: "<"), before: end)
    guard open.count < XMLReader.maximumDepth else {
      diagnostics.append(XMLMessages.tooDeep(in: source, at: offset))
      isStopped = true
      return
    }
    flush()
    open.append(
      (
        prefix.map { "\($0):\(name)" } ?? name,
        XMLElement(
          name: name, namespace: namespace, attributes: attributes, offset: offset,
          line: line(of: offset))
      ))
  }

  /// Closes what the tag says: after a mismatch libxml2 names the element it thinks open instead.
  mutating func end(_ name: String, prefix: String?) {
    let tag = foundEnd ?? prefix.map { "\($0):\(name)" } ?? name
    foundEnd = nil
    guard open.contains(where: { $0.tag == tag }) else { return }
    while open.last?.tag != tag { close() }
    close()
  }

  mutating func documentType(before end: Int) {
    let offset = last(UInt8(ascii: "<"), before: end)
    diagnostics.appendWithinLimit(XMLMessages.documentType(in: source, at: offset))
  }

  /// `end` is the offset in the source where the parser noticed.
  mutating func failed(_ failure: XMLFailure, before end: Int) {
    guard !isStopped else { return }
    var offset = min(end, source.bytes.count)
    switch failure.kind {
    case .endTagMismatch:
      let found = failure.names[1]
      foundEnd = found
      // What follows from a mismatch before is no mistake of its own.
      if open.last?.tag == found { return }
      offset = last(UInt8(ascii: "<"), before: offset)
      if !open.contains(where: { $0.tag == found }) {
        noteStray(failure, at: offset)
        return
      }
    case .notFinished where open.isEmpty, .empty: return
    case .bareAmpersand, .unknownEntity:
      let start = last(UInt8(ascii: "&"), before: offset)
      if isContent(at: start) { text.append(contentsOf: source.bytes[start..<offset]) }
      offset = start
    case .extraContent where root == nil && open.isEmpty: return
    case .extraContent: endsEarly = true
    default: break
    }
    diagnostics.appendWithinLimit(
      XMLMessages.failure(failure, openTag: open.last?.tag, in: source, at: offset))
  }
}

// MARK: - Helpers

extension XMLBuilder {
  private mutating func noteStray(_ failure: XMLFailure, at offset: Int) {
    let diagnostic = XMLMessages.failure(
      failure, openTag: open.last?.tag, in: source, at: offset)
    diagnostics.appendWithinLimit(diagnostic)
    guard strayEndTags.count < DiagnosticLimit.perFile,
      let end = source.bytes[offset...].prefix(4096).firstIndex(of: UInt8(ascii: ">"))
    else { return }
    strayEndTags.append(offset..<end + 1)
    strayDiagnostics.append(diagnostic)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    if !open.isEmpty {
      open[open.count - 1].element.children.append(.text(String(decoding: text, as: UTF8.self)))
    }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func close() {
    flush()
    guard let (_, element) = open.popLast() else { return }
    if open.isEmpty {
      root = root ?? element
    } else {
      open[open.count - 1].element.children.append(.element(element))
    }
  }

  /// The last place of a byte before `end`; `end` where there is none near.
  ///
  /// Tags are short; a broken file may not make each search run back to its start.
  private func last(_ byte: UInt8, before end: Int) -> Int {
    let end = min(end, source.bytes.count)
    return source.bytes[max(0, end - 65536)..<end].lastIndex(of: byte) ?? end
  }

  /// Whether a place lies between tags rather than in one.
  private func isContent(at offset: Int) -> Bool {
    !open.isEmpty && !source.bytes[min(settled, offset)..<offset].contains(UInt8(ascii: "<"))
  }

  /// The 1-based line of an offset, found fast since tags come in order.
  private mutating func line(of offset: Int) -> Int {
    while lineIndex + 1 < source.lineStarts.count, source.lineStarts[lineIndex + 1] <= offset {
      lineIndex += 1
    }
    return lineIndex + 1
  }
}
