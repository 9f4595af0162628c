import Formats

/// Reading of running text: marks, links, notes.
extension MarkupReader {
  /// The text of an element, its notes taken out and kept.
  mutating func text(of element: XMLElement, keepsLines: Bool = false) -> MarkupText {
    var text = MarkupText(keepsLines: keepsLines)
    read(element.children, into: &text, marker: nil)
    return text
  }

  private mutating func read(
    _ nodes: [XMLNode], into text: inout MarkupText, marker: String?
  ) {
    for node in nodes {
      switch node {
      case .text(let content): text.append(content)
      case .element(let element): read(element, into: &text, marker: marker)
      }
    }
  }

  /// `marker` is that of the note being read.
  private mutating func read(_ element: XMLElement, into text: inout MarkupText, marker: String?) {
    switch element.name {
    case "img", "meta": break
    case "eol", "br": text.breakLine()
    case "authorialNote", "note": text.call(note: note(element))
    case "noteRef":
      if let note = knownNote(element) {
        text.call(note: note)
      } else {
        read(element.children, into: &text, marker: marker)
      }
    case "sup" where marker != nil && text.isEmpty && element.text.trimmingLayout == marker:
      break
    case "a", "ref", "mref", "rref":
      if let address = element["href"] { text.openLink(address) }
      read(element.children, into: &text, marker: marker)
      text.closeLink()
    case let name where MarkupNames.blocks.contains(name):
      text.breakLine()
      read(element.children, into: &text, marker: marker)
      text.breakLine()
    default: read(element.children, into: &text, marker: marker)
    }
  }

  private mutating func note(_ element: XMLElement) -> Int {
    let marker = (element["marker"] ?? "").trimmingLayout
    var text = MarkupText()
    read(element.children, into: &text, marker: marker)
    notes.append(
      MarkupNote(
        marker: marker, text: text,
        line: element.line))
    if let identifier = element["eId"] ?? element["id"] {
      noteOfIdentifier[identifier] = notes.count - 1
    }
    return notes.count - 1
  }

  /// The note that a further call of it names: `<noteRef href="#authorialNote_3"/>`.
  private func knownNote(_ element: XMLElement) -> Int? {
    guard let address = element["href"], address.hasPrefix("#") else { return nil }
    return noteOfIdentifier[String(address.dropFirst())]
  }
}

extension String {
  /// Without white space of any kind at either end.
  var trimmingLayout: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.isBlank || scalar.properties.isWhitespace }
    let start = unicodeScalars.drop(while: isBlank)
    var end = start
    while let last = end.last, isBlank(last) { end.removeLast() }
    return String(end)
  }
}
