import Core

extension TemplateRenderer {
  /// The arguments of one parent tag, and what surrounded it.
  struct Frame {
    let program: TemplateProgram
    let template: Int
    let reference: Int
    /// The index of the frame around it.
    let outer: Int?
  }

  /// Runs a partial, or a parent with its arguments.
  mutating func runReference(
    _ program: TemplateProgram, _ instruction: Int, _ index: Int
  ) throws(Halt) {
    let reference = program.references[index]
    guard let target = try target(of: index, program, instruction) else { return }
    try descend(program, instruction)
    let (before, skipped, around) = (indentation, skipsIndentation, frame)
    if let added = reference.indentation {
      if !added.isEmpty { indentation += added }
    } else {
      // Inline: the lines of what is included stand as they are.
      (indentation, skipsIndentation) = ([], false)
    }
    if !reference.arguments.isEmpty, let template = chain.last {
      frames.append(
        Frame(program: program, template: template, reference: index, outer: frame))
      frame = frames.count - 1
    }
    try runTemplate(target)
    if !reference.arguments.isEmpty { frames.removeLast() }
    frame = around
    indentation = before
    if reference.indentation == nil { skipsIndentation = skipped }
    depth -= 1
  }

  /// Runs what replaces a block, or its default content.
  mutating func runBlock(
    _ program: TemplateProgram, _ instruction: Int, _ block: TemplateProgram.Block,
    _ content: Range<Int>
  ) throws(Halt) {
    try descend(program, instruction)
    if let (frame, argument) = replacement(of: block.name) {
      let (before, around) = (indentation, self.frame)
      if !block.indentation.isEmpty { indentation += block.indentation }
      if block.ownLine {
        if !argument.startsLine { writeIndentation() }
      } else {
        skipsIndentation = argument.startsLine
      }
      // The replacement belongs to the template it was written in: there it has the arguments it had.
      self.frame = frame.outer
      chain.append(frame.template)
      try run(frame.program, argument.body)
      chain.removeLast()
      self.frame = around
      indentation = before
      if !block.ownLine { skipsIndentation = false }
    } else {
      try run(program, content)
    }
    depth -= 1
  }

  /// The outermost argument for a block: what a page says holds before what its parents say.
  private func replacement(
    of name: TemplateKey
  ) -> (frame: Frame, argument: TemplateProgram.Argument)? {
    var found: (Frame, TemplateProgram.Argument)?
    var next = frame
    while let index = next {
      let frame = frames[index]
      let arguments = frame.program.references[frame.reference].arguments
      if let argument = arguments.first(where: { $0.name == name }) { found = (frame, argument) }
      next = frame.outer
    }
    return found
  }

  /// The template a reference means; nil where there is none, which a strict template has reported.
  private mutating func target(
    of index: Int, _ program: TemplateProgram, _ instruction: Int
  ) throws(Halt) -> Int? {
    guard case .dynamic(let name) = program.references[index].target else {
      guard let template = chain.last else { return nil }
      return library.links[template][index]
    }
    guard let value = try value(of: program.names[name], program, instruction) else { return nil }
    let strict = library.mode == .strict
    guard case .text(let text) = value else {
      if strict {
        try report(.notTemplateName(program.names[name].text), program, instruction)
      }
      return nil
    }
    if let target = library.index(of: text) { return target }
    if strict {
      let near = Spelling.nearest(to: text, among: library.names)
      try report(.unknownTemplate(text, near: near), program, instruction)
    }
    return nil
  }
}
