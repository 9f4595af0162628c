import Core

extension TemplateRenderer {
  /// What a name stands for.
  private enum Found {
    case value(TemplateValue)
    /// No record has the part of this index.
    case unknown(part: Int)
    /// The part of this index holds no other values.
    case notRecord(part: Int, TemplateValue.Kind)
  }

  /// The value of a name; nil where there is none, which a strict template has reported.
  mutating func value(
    of name: TemplateName, _ program: TemplateProgram, _ instruction: Int
  ) throws(Halt) -> TemplateValue? {
    switch find(name) {
    case .value(let value): return value
    case .unknown(let part):
      if library.mode == .strict {
        let near = Spelling.nearest(to: name.parts[part].text, among: candidates(name, part))
        try report(
          .unknownName(name.text, part: name.parts[part].text, near: near), program, instruction)
      }
    case .notRecord(let part, let kind):
      if library.mode == .strict {
        try report(
          .notRecord(name.text, part: name.parts[part].text, kind), program, instruction)
      }
    }
    return nil
  }

  /// The first part is looked for from the innermost record outwards, each other part in what the one before it gave.
  private func find(_ name: TemplateName) -> Found {
    guard let head = name.parts.first else {
      return contexts.last.map { .value($0) } ?? .value(.nothing)
    }
    var context = contexts.count - 1
    while context >= 0 {
      if case .record(let record) = contexts[context], let position = record.position(of: head) {
        if name.parts.count == 1 { return .value(record.entries[position].value) }
        return follow(name, from: record.entries[position].value)
      }
      context -= 1
    }
    return .unknown(part: 0)
  }

  private func follow(_ name: TemplateName, from value: TemplateValue) -> Found {
    var value = value
    for part in 1..<name.parts.count {
      switch value {
      case .record(let record):
        guard let position = record.position(of: name.parts[part]) else {
          return .unknown(part: part)
        }
        value = record.entries[position].value
      case .nothing: return .value(.nothing)
      default: return .notRecord(part: part - 1, value.kind)
      }
    }
    return .value(value)
  }

  /// The names that could have stood for a part of a name.
  private func candidates(_ name: TemplateName, _ part: Int) -> [String] {
    guard part > 0 else {
      return contexts.flatMap { context -> [String] in
        if case .record(let record) = context { record.keys } else { [] }
      }
    }
    let before = TemplateName(name.parts[..<part].map(\.text).joined(separator: "."))
    if case .value(.record(let record)) = find(before) { return record.keys }
    return []
  }
}
