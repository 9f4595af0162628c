import Core

extension TemplateParser {
  /// Whether the next text stands directly in a parent, where only blocks count.
  var isInParent: Bool { open.last?.kind == .parent }

  /// Emits the text before a tag and moves behind the tag; where the tag stands alone on its line, the line goes too.
  ///
  /// Returns the white space before such a tag, and nil for a tag in running text.
  mutating func emitTextBefore(_ tag: TemplateTag) -> Range<Int>? {
    let start = tag.range.lowerBound
    if let blank = scanner.blankStart(before: start, after: position),
      let next = scanner.blankEnd(after: tag.range.upperBound)
    {
      emitText(position..<blank)
      position = next
      return blank..<start
    }
    emitText(position..<start)
    position = tag.range.upperBound
    return nil
  }

  /// Emits bytes of the source as text, without the white space that an argument's lines lose.
  mutating func emitText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    guard !isInParent else { return checkParentText(range) }
    guard strip > 0 else { return code.append(text: source.bytes[range]) }
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        source.bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 }
        ?? range.upperBound
      let kept = scanner.isLineStart(start) ? stripped(start..<end) : start..<end
      code.append(text: source.bytes[kept])
      start = end
    }
  }

  /// The white space of `range` as it is left after stripping.
  func indentation(_ range: Range<Int>) -> [UInt8] {
    Array(source.bytes[range].dropFirst(strip))
  }

  /// In strict templates nothing but blocks may stand in a parent: the reader would never see it.
  mutating func checkParentContent(_ range: Range<Int>) {
    if mode == .strict, isInParent { report(.strayParentContent, at: range) }
  }

  private mutating func checkParentText(_ range: Range<Int>) {
    let text = scanner.trimmed(range)
    if !text.isEmpty { checkParentContent(text) }
  }

  private func stripped(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    let limit = min(line.upperBound, start + strip)
    while start < limit, scanner.isBlank(source.bytes[start]) { start += 1 }
    return start..<line.upperBound
  }
}
