import Core

/// Compiles one template in a single pass over its bytes, without recursion.
struct TemplateParser {
  let source: SourceText
  let mode: TemplateMode
  var scanner: TemplateScanner
  var code = TemplateAssembler()
  var open: [OpenTag] = []
  /// How many bytes of white space each line loses, because it stands in a block given to a parent.
  var strip = 0
  var problems: [Diagnostic] = []
  /// Where the next text starts.
  var position = 0
  private var names: [String: Int] = [:]

  /// A section, parent or block whose end has not come yet.
  struct OpenTag {
    enum Kind {
      case section, parent, block
      /// A block given to a parent.
      case argument
    }
    let kind: Kind
    let name: String
    let tag: Range<Int>
    /// The index of its instruction; for an argument, of its parent's.
    let instruction: Int
    let outerStrip: Int
    /// For a parent: the white space before it, where it opens its line.
    var indentation: [UInt8]?
    /// For a parent: the instruction that prints that white space, should the parent turn out to be inline.
    var lead: Int?
    /// For a parent: the blocks given so far.
    var given: Set<String> = []
  }

  /// The compiled template, and what is wrong with it; with problems it must not be run.
  static func parse(
    _ source: SourceText, mode: TemplateMode
  ) -> (program: TemplateProgram, problems: [Diagnostic]) {
    var parser = TemplateParser(source: source, mode: mode)
    parser.run()
    return (parser.code.program, parser.problems)
  }

  private init(source: SourceText, mode: TemplateMode) {
    self.source = source
    self.mode = mode
    scanner = TemplateScanner(source.bytes)
  }

  private mutating func run() {
    while problems.count < TemplateLimits.problems {
      guard let start = scanner.nextTag(from: position) else {
        emitText(position..<source.bytes.count)
        break
      }
      guard let tag = scanner.tag(at: start) else {
        let close = String(decoding: scanner.close, as: UTF8.self)
        return report(.unclosedTag(close: close), at: start..<start + scanner.open.count)
      }
      guard open.count < TemplateLimits.nesting || tag.kind == .close else {
        return report(.tooDeep, at: tag.range)
      }
      take(tag)
    }
    for unclosed in open { report(.unclosedSection(unclosed.name), at: unclosed.tag) }
  }

  private mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment: _ = emitTextBefore(tag)
    case .delimiters:
      _ = emitTextBefore(tag)
      if !scanner.setDelimiters(tag.content) { report(.malformedDelimiters, at: tag.range) }
    case .variable: takeVariable(tag, form: .escaped)
    case .raw: takeVariable(tag, form: .raw)
    case .section, .inverted: openSection(tag)
    case .partial: takePartial(tag)
    case .parent: openParent(tag)
    case .block: isInParent ? openArgument(tag) : openBlock(tag)
    case .close: close(tag)
    }
  }

  mutating func report(_ problem: TemplateProblem, at range: Range<Int>) {
    guard problems.count < TemplateLimits.problems else { return }
    problems.append(problem.diagnostic(in: source, at: range))
  }

  /// The index of a name among the program's names.
  mutating func index(of name: String) -> Int {
    if let known = names[name] { return known }
    let index = code.add(TemplateName(name))
    names[name] = index
    return index
  }

  /// The content of a tag as a name; nil, with a report, where it cannot be one.
  ///
  /// A dynamic name keeps its asterisk, without the white space that may follow it. The dots of a
  /// variable's name are looked at later, when its prefix is off.
  mutating func name(of tag: TemplateTag) -> String? {
    let bytes = source.bytes
    let mayBeDynamic = [.partial, .parent, .close].contains(tag.kind)
    let isDynamic = mayBeDynamic && bytes[tag.content].first == 0x2A
    let content =
      isDynamic
      ? scanner.trimmed(tag.content.lowerBound + 1..<tag.content.upperBound) : tag.content
    let text = String(decoding: bytes[content], as: UTF8.self)
    guard !text.isEmpty else {
      report(.emptyTag, at: tag.range)
      return nil
    }
    let isPath = isDynamic || [.section, .inverted].contains(tag.kind)
    let isWord =
      content.count <= TemplateLimits.nameBytes
      && !bytes[content].contains { TemplateScanner.isSpace($0) }
    guard isWord, mode == .lenient || !isPath || TemplateName(text).isWellFormed else {
      report(.malformedName(TemplateParser.shown(text)), at: tag.range)
      return nil
    }
    return isDynamic ? "*" + text : text
  }

  /// A name as messages show it: what was not closed can be as long as the file.
  static func shown(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(40)))
  }
}
