/// An element of the United Nations' markup, or the text between two tags.
enum MarkupNode: Sendable {
  indirect case element(MarkupElement)
  case text(String)
}

struct MarkupElement: Sendable {
  var name: String
  var attributes: [String: String] = [:]
  var children: [MarkupNode] = []

  /// The child elements.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child element of a name.
  func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

  /// The first element of a name at any depth.
  func descendant(_ name: String) -> MarkupElement? {
    for element in elements {
      if element.name == name { return element }
      if let found = element.descendant(name) { return found }
    }
    return nil
  }
}

/// Where the markup stops being well-formed.
package struct MarkupFailure: Error, Hashable {
  /// UTF-8 bytes from the start.
  package var offset: Int
}

/// Reads well-formed XML as the United Nations publishes it.
///
/// That is elements, attributes, text, comments, the five named entities and numeric references;
/// anything else is refused.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The outermost element.
  static func root(of bytes: [UInt8]) throws(MarkupFailure) -> MarkupElement {
    var scanner = MarkupScanner(bytes)
    return try scanner.scan()
  }

  private mutating func scan() throws(MarkupFailure) -> MarkupElement {
    // The last one is being filled; the first collects the root.
    var open = [MarkupElement(name: "")]
    while offset < bytes.count {
      if skip("<!--") {
        try skipPast("-->")
      } else if skip("<?") {
        try skipPast("?>")
      } else if skip("</") {
        let name = try name()
        try expect(">")
        guard open.count > 1, let element = open.popLast(), element.name == name else {
          throw MarkupFailure(offset: offset)
        }
        open[open.count - 1].children.append(.element(element))
      } else if skip("<") {
        let element = try start()
        if skip("/>") {
          open[open.count - 1].children.append(.element(element))
        } else {
          try expect(">")
          open.append(element)
        }
      } else {
        open[open.count - 1].children.append(.text(try text(until: UInt8(ascii: "<"))))
      }
    }
    guard open.count == 1, let root = open[0].elements.first else {
      throw MarkupFailure(offset: offset)
    }
    return root
  }

  private mutating func start() throws(MarkupFailure) -> MarkupElement {
    var element = MarkupElement(name: try name())
    skipSpace()
    while offset < bytes.count, !ahead(">"), !ahead("/>") {
      let key = try name()
      try expect("=\"")
      element.attributes[key] = try text(until: UInt8(ascii: "\""))
      try expect("\"")
      skipSpace()
    }
    return element
  }

  private mutating func name() throws(MarkupFailure) -> String {
    let start = offset
    let ends = Array(" \t\r\n=/><\"".utf8)
    while offset < bytes.count, !ends.contains(bytes[offset]) { offset += 1 }
    guard offset > start else { throw MarkupFailure(offset: offset) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func text(until end: UInt8) throws(MarkupFailure) -> String {
    var result: [UInt8] = []
    while offset < bytes.count, bytes[offset] != end {
      if bytes[offset] == UInt8(ascii: "&") {
        result += try reference().utf8
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let entities: [(name: String, value: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  private mutating func reference() throws(MarkupFailure) -> String {
    for entity in Self.entities where skip(entity.name) { return entity.value }
    let start = offset
    guard skip("&#") else { throw MarkupFailure(offset: start) }
    let radix = skip("x") ? 16 : 10
    let digits = bytes[offset...].prefix { $0 != UInt8(ascii: ";") }
    offset += digits.count
    guard skip(";"), let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix),
      let scalar = Unicode.Scalar(value)
    else { throw MarkupFailure(offset: start) }
    return String(scalar)
  }

  private func ahead(_ token: String) -> Bool { bytes[offset...].starts(with: token.utf8) }

  private mutating func skip(_ token: String) -> Bool {
    guard ahead(token) else { return false }
    offset += token.utf8.count
    return true
  }

  private mutating func expect(_ token: String) throws(MarkupFailure) {
    guard skip(token) else { throw MarkupFailure(offset: offset) }
  }

  private mutating func skipPast(_ token: String) throws(MarkupFailure) {
    while offset < bytes.count {
      if skip(token) { return }
      offset += 1
    }
    throw MarkupFailure(offset: offset)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }
}
