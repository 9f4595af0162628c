import Core

extension TemplateParser {
  mutating func takeVariable(_ tag: TemplateTag, form: TemplateProgram.Form) {
    emitText(position..<tag.range.lowerBound)
    position = tag.range.upperBound
    checkParentContent(tag.range)
    guard let text = name(of: tag), let (form, name) = split(text, form: form, at: tag.range) else {
      return
    }
    code.appendLineStart()
    _ = code.append(.variable(name: index(of: name), form: form), at: tag.range)
  }

  mutating func openSection(_ tag: TemplateTag) {
    checkParentContent(tag.range)
    if emitTextBefore(tag) == nil { code.appendLineStart() }
    guard let name = name(of: tag) else { return }
    if mode == .strict, name.contains(":") { report(.misplacedEscape(name), at: tag.range) }
    let index = index(of: name)
    let instruction: TemplateProgram.Instruction =
      tag.kind == .section ? .section(name: index, end: 0) : .inverted(name: index, end: 0)
    push(.section, name, tag, instruction: code.append(instruction, at: tag.range))
  }

  mutating func takePartial(_ tag: TemplateTag) {
    checkParentContent(tag.range)
    let blank = emitTextBefore(tag)
    if blank == nil { code.appendLineStart() }
    guard let name = name(of: tag) else { return }
    let index = appendReference(name, tag, indentation: blank.map { indentation($0) })
    code.end(index)
  }

  mutating func openParent(_ tag: TemplateTag) {
    checkParentContent(tag.range)
    let start = tag.range.lowerBound
    let blank = scanner.blankStart(before: start, after: position)
    emitText(position..<(blank ?? start))
    position = tag.range.upperBound
    // Whether the parent has its lines to itself shows only at its end: until then the white space
    // before it is an instruction of its own.
    code.separate()
    let before = code.count
    let space = blank.map { indentation($0..<start) }
    if let space { code.append(text: space[...]) }
    code.appendLineStart()
    let lead = code.count > before ? before : nil
    guard let name = name(of: tag) else { return }
    push(.parent, name, tag, instruction: appendReference(name, tag, indentation: nil))
    open[open.count - 1].indentation = space
    open[open.count - 1].lead = lead
  }

  /// Opens a block inside a parent.
  mutating func openArgument(_ tag: TemplateTag) {
    emitText(position..<tag.range.lowerBound)
    let next = scanner.blankEnd(after: tag.range.upperBound)
    position = next ?? tag.range.upperBound
    guard let name = name(of: tag), let parent = open.last,
      let reference = code.reference(of: parent.instruction)
    else { return }
    let isNew = open[open.count - 1].given.insert(name).inserted
    if mode == .strict, !isNew { report(.repeatedBlock(name), at: tag.range) }
    push(.argument, name, tag, instruction: parent.instruction)
    if let next { strip = scanner.indentation(from: next).count }
    code.startsLine = next != nil
    code.separate()
    code.references[reference].arguments.append(
      TemplateProgram.Argument(
        name: TemplateKey(name), tag: tag.range, body: code.count..<code.count,
        startsLine: next != nil))
  }

  /// Opens a block outside a parent: a place where a child may put its own.
  mutating func openBlock(_ tag: TemplateTag) {
    let start = tag.range.lowerBound
    let blank = scanner.blankStart(before: start, after: position)
    let ownLine = emitTextBefore(tag) != nil
    if !ownLine { code.appendLineStart() }
    guard let name = name(of: tag) else { return }
    // On a line of its own, its content says how far it is indented; otherwise its own place does.
    let space = ownLine ? scanner.indentation(from: position) : (blank ?? start)..<start
    let block = code.add(
      TemplateProgram.Block(
        name: TemplateKey(name), indentation: indentation(space), ownLine: ownLine))
    push(.block, name, tag, instruction: code.append(.block(block, end: 0), at: tag.range))
  }

  private mutating func push(
    _ kind: OpenTag.Kind, _ name: String, _ tag: TemplateTag, instruction: Int
  ) {
    open.append(
      OpenTag(
        kind: kind, name: name, tag: tag.range, instruction: instruction, outerStrip: strip))
  }

  private mutating func appendReference(
    _ name: String, _ tag: TemplateTag, indentation: [UInt8]?
  ) -> Int {
    let target: TemplateProgram.Reference.Target =
      name.hasPrefix("*") ? .dynamic(index(of: String(name.dropFirst()))) : .fixed(name)
    code.references.append(
      TemplateProgram.Reference(
        target: target, instruction: code.count, indentation: indentation))
    return code.append(.reference(code.references.count - 1, end: 0), at: tag.range)
  }

  /// Splits an escape prefix off a name: `url:link` gives the form for addresses and `link`.
  private mutating func split(
    _ text: String, form: TemplateProgram.Form, at range: Range<Int>
  ) -> (TemplateProgram.Form, String)? {
    guard mode == .strict else { return (form, text) }
    guard let colon = text.firstIndex(of: ":") else {
      if TemplateName(text).isWellFormed { return (form, text) }
      report(.malformedName(TemplateParser.shown(text)), at: range)
      return nil
    }
    let (prefix, name) = (String(text[..<colon]), String(text[text.index(after: colon)...]))
    let forms: [String: TemplateProgram.Form] = ["attr": .attribute, "url": .url, "json": .json]
    guard let prefixed = forms[prefix] else {
      report(
        .unknownEscape(prefix, near: Spelling.nearest(to: prefix, among: forms.keys)), at: range)
      return nil
    }
    guard form == .escaped else {
      report(.misplacedEscape(text), at: range)
      return nil
    }
    guard TemplateName(name).isWellFormed, !name.contains(":") else {
      report(name.isEmpty ? .emptyTag : .malformedName(TemplateParser.shown(text)), at: range)
      return nil
    }
    return (prefixed, name)
  }
}
