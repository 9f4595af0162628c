import Core

/// Runs one page.
struct TemplateRenderer {
  let library: TemplateLibrary
  var output: [UInt8]
  /// The values a name is looked for in, innermost last.
  var contexts: [TemplateValue]
  /// What is put before each line of the template that is running.
  var indentation: [UInt8] = []
  /// Set where the indentation of the next line is already there.
  var skipsIndentation = false
  /// The arguments of the parents around what is running; see `TemplateRenderer+Inheritance.swift`.
  var frames: [Frame] = []
  var frame: Int?
  /// The templates around what is running, outermost first.
  var chain: [Int] = []
  var depth = 0
  private var problems: [Diagnostic] = []
  private var reported: Set<Place> = []

  /// The page cannot go on; why is among the problems.
  struct Halt: Error {}

  private struct Place: Hashable {
    let template: Int
    let instruction: Int
  }

  init(library: TemplateLibrary, output: [UInt8], contexts: [TemplateValue?]) {
    self.library = library
    self.output = output
    self.contexts = contexts.compactMap { $0 }
  }

  /// Renders the template at `index`; the page is good only if nothing is returned.
  mutating func render(_ index: Int) -> [Diagnostic] {
    do {
      try runTemplate(index)
    } catch {}
    return problems
  }

  /// Gives the buffer back.
  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Runs a whole template.
  mutating func runTemplate(_ index: Int) throws(Halt) {
    chain.append(index)
    defer { chain.removeLast() }
    let program = library.programs[index]
    try run(program, program.instructions.indices)
  }

  /// Runs some instructions of a program.
  mutating func run(_ program: TemplateProgram, _ range: Range<Int>) throws(Halt) {
    var next = range.lowerBound
    while next < range.upperBound {
      let current = next
      next += 1
      switch program.instructions[current] {
      case .text(let bytes, let startsLine): write(program.text, bytes, startsLine: startsLine)
      case .lineStart: writeIndentation()
      case .variable(let name, let form):
        try writeVariable(program, current, program.names[name], form)
      case .section(let name, let end):
        let value = try value(of: program.names[name], program, current)
        if let value, value.isTrue { try runSection(program, current, next..<end, value) }
        next = end
      case .inverted(let name, let end):
        let value = try value(of: program.names[name], program, current)
        if value?.isTrue != true {
          try descend(program, current)
          try run(program, next..<end)
          depth -= 1
        }
        next = end
      case .reference(let reference, let end):
        try runReference(program, current, reference)
        next = end
      case .block(let block, let end):
        try runBlock(program, current, program.blocks[block], next..<end)
        next = end
      }
    }
  }

  private mutating func runSection(
    _ program: TemplateProgram, _ place: Int, _ body: Range<Int>, _ value: TemplateValue
  ) throws(Halt) {
    try descend(program, place)
    if case .list(let items) = value {
      for item in items {
        contexts.append(item)
        try run(program, body)
        contexts.removeLast()
      }
    } else {
      contexts.append(value)
      try run(program, body)
      contexts.removeLast()
    }
    depth -= 1
  }

  /// Counts one level more; the caller counts it back where nothing is thrown.
  mutating func descend(_ program: TemplateProgram, _ place: Int) throws(Halt) {
    guard depth < TemplateLimits.depth else {
      try report(.runsTooDeep, program, place)
      throw Halt()
    }
    depth += 1
  }

  /// Notes a problem at an instruction, once; gives up after too many.
  mutating func report(
    _ problem: TemplateProblem, _ program: TemplateProgram, _ instruction: Int
  ) throws(Halt) {
    guard let template = chain.last else { return }
    let place = Place(template: template, instruction: instruction)
    guard reported.insert(place).inserted else { return }
    problems.append(
      problem.diagnostic(
        in: library.sources[template], at: program.places[instruction],
        chain: chain.map { library.names[$0] }))
    if problems.count >= TemplateLimits.problems { throw Halt() }
  }
}
