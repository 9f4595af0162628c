extension Wording: CustomStringConvertible {
  package var description: String { whole ?? "\(first)…\(last)" }
}

extension ParagraphFact: CustomStringConvertible {
  package var description: String {
    let items = items.map { "(\($0.label)) \($0.wording)" }.joined(separator: " ")
    return [id ?? "", part, number ?? "", "\(wording)", items].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension HeadingFact: CustomStringConvertible {
  package var description: String { level.map { "\($0) \(text)" } ?? text }
}

extension FootnoteFact: CustomStringConvertible {
  package var description: String { "\(number) \(wording) ← \(calls.joined(separator: ", "))" }
}

extension CitationFact: CustomStringConvertible {
  package var description: String {
    [target, at.isEmpty ? "" : "@ \(at)", pinpoint ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
