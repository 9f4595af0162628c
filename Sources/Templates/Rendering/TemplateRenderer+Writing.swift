extension TemplateRenderer {
  /// Copies literal text, with the indentation before each of its lines.
  mutating func write(_ text: [UInt8], _ range: Range<Int>, startsLine: Bool) {
    guard !indentation.isEmpty || skipsIndentation else {
      output.append(contentsOf: text[range])
      return
    }
    if startsLine, !range.isEmpty { writeIndentation() }
    var start = range.lowerBound
    while let end = text[start..<range.upperBound].firstIndex(of: 0x0A) {
      output.append(contentsOf: text[start...end])
      start = end + 1
      if start < range.upperBound { writeIndentation() }
    }
    output.append(contentsOf: text[start..<range.upperBound])
  }

  mutating func writeIndentation() {
    if skipsIndentation {
      skipsIndentation = false
    } else {
      output.append(contentsOf: indentation)
    }
  }

  mutating func writeVariable(
    _ program: TemplateProgram, _ instruction: Int, _ name: TemplateName,
    _ form: TemplateProgram.Form
  ) throws(Halt) {
    guard let value = try value(of: name, program, instruction) else { return }
    if form == .json {
      if !Escaping.json(value, into: &output) { try report(.runsTooDeep, program, instruction) }
      return
    }
    switch value {
    case .text(let text):
      switch form {
      case .escaped: Escaping.html(text, into: &output)
      case .attribute: Escaping.attribute(text, into: &output)
      case .url: Escaping.url(text, into: &output)
      case .raw where library.mode == .lenient: output.append(contentsOf: text.utf8)
      case .raw, .json: try report(.rawText(name.text), program, instruction)
      }
    case .html(let html):
      if form == .attribute || form == .url {
        try report(.htmlInAttribute(name.text), program, instruction)
      } else {
        output.append(contentsOf: html.bytes)
      }
    case .integer(let integer): Escaping.append(integer, to: &output)
    case .number(let number): Escaping.append(number, to: &output)
    case .bool(let bool): Escaping.append(bool ? "true" : "false", to: &output)
    case .nothing: break
    case .list, .record:
      if library.mode == .strict {
        try report(.notPrintable(name.text, value.kind), program, instruction)
      }
    }
  }
}
