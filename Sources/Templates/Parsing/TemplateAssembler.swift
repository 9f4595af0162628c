/// Puts a program together, joining neighbouring texts and noting where lines start.
struct TemplateAssembler {
  private var text: [UInt8] = []
  private var instructions: [TemplateProgram.Instruction] = []
  private var places: [Range<Int>] = []
  private var names: [TemplateName] = []
  private var blocks: [TemplateProgram.Block] = []
  var references: [TemplateProgram.Reference] = []
  /// Whether what comes next stands at the start of a line of the template.
  var startsLine = true
  /// Text is joined only with instructions from here on: a jump may end here.
  private var barrier = 0

  /// How many instructions there are: the index of the next one.
  var count: Int { instructions.count }

  var program: TemplateProgram {
    TemplateProgram(
      text: text, instructions: instructions, places: places, names: names,
      references: references, blocks: blocks)
  }

  mutating func add(_ name: TemplateName) -> Int {
    names.append(name)
    return names.count - 1
  }

  mutating func add(_ block: TemplateProgram.Block) -> Int {
    blocks.append(block)
    return blocks.count - 1
  }

  mutating func append(text slice: ArraySlice<UInt8>) {
    guard let last = slice.last else { return }
    let start = text.count
    text.append(contentsOf: slice)
    if count > barrier, case .text(let range, let starts) = instructions[count - 1],
      range.upperBound == start
    {
      instructions[count - 1] = .text(range.lowerBound..<text.count, startsLine: starts)
    } else {
      instructions.append(.text(start..<text.count, startsLine: startsLine))
      places.append(0..<0)
    }
    startsLine = last == 0x0A
  }

  /// Marks the start of a line that opens with a tag.
  mutating func appendLineStart() {
    guard startsLine else { return }
    instructions.append(.lineStart)
    places.append(0..<0)
    startsLine = false
  }

  /// Appends an instruction for the tag at `place` and returns its index.
  mutating func append(_ instruction: TemplateProgram.Instruction, at place: Range<Int>) -> Int {
    instructions.append(instruction)
    places.append(place)
    return count - 1
  }

  /// Keeps text from being joined across this point.
  mutating func separate() {
    barrier = count
  }

  /// Lets the body of the instruction at `index` end here.
  mutating func end(_ index: Int) {
    switch instructions[index] {
    case .section(let name, _): instructions[index] = .section(name: name, end: count)
    case .inverted(let name, _): instructions[index] = .inverted(name: name, end: count)
    case .block(let block, _): instructions[index] = .block(block, end: count)
    case .reference(let reference, _): instructions[index] = .reference(reference, end: count)
    case .text, .lineStart, .variable: break
    }
    separate()
  }

  /// Makes the instruction at `index` do nothing.
  mutating func clear(_ index: Int) {
    instructions[index] = .text(0..<0, startsLine: false)
  }

  /// The index of the reference that the instruction at `index` makes.
  func reference(of index: Int) -> Int? {
    if case .reference(let reference, _) = instructions[index] { reference } else { nil }
  }
}
