extension TemplateParser {
  mutating func close(_ tag: TemplateTag) {
    guard let name = name(of: tag) else {
      position = tag.range.upperBound
      return
    }
    guard let match = open.lastIndex(where: { $0.name == name }) else {
      _ = emitTextBefore(tag)
      return report(.strayClose(name), at: tag.range)
    }
    while open.count > match + 1, let inner = open.popLast() {
      report(.crossedClose(name, open: inner.name), at: tag.range)
      strip = inner.outerStrip
    }
    guard let opened = open.last else { return }
    switch opened.kind {
    case .section, .block: closeInline(opened, tag)
    case .argument: closeArgument(opened, tag)
    case .parent: closeParent(opened, tag)
    }
  }

  private mutating func closeInline(_ opened: OpenTag, _ tag: TemplateTag) {
    if emitTextBefore(tag) == nil { code.appendLineStart() }
    open.removeLast()
    code.end(opened.instruction)
  }

  private mutating func closeArgument(_ opened: OpenTag, _ tag: TemplateTag) {
    let start = tag.range.lowerBound
    emitText(position..<(scanner.blankStart(before: start, after: position) ?? start))
    position = tag.range.upperBound
    open.removeLast()
    strip = opened.outerStrip
    guard let reference = code.reference(of: opened.instruction) else { return }
    let last = code.references[reference].arguments.count - 1
    let body = code.references[reference].arguments[last].body
    code.references[reference].arguments[last].body = body.lowerBound..<code.count
    code.separate()
  }

  private mutating func closeParent(_ opened: OpenTag, _ tag: TemplateTag) {
    emitText(position..<tag.range.lowerBound)
    position = tag.range.upperBound
    open.removeLast()
    code.startsLine = false
    if let indentation = opened.indentation, let next = scanner.blankEnd(after: position),
      let reference = code.reference(of: opened.instruction)
    {
      position = next
      code.startsLine = true
      code.references[reference].indentation = indentation
      if let lead = opened.lead { code.clear(lead) }
    }
    code.end(opened.instruction)
  }
}
