/// An element of an XML document as a value.
///
/// `<docDate date="2022-12-15">15 December 2022</docDate>` has the name `docDate`, one attribute and
/// one text child. Comments and processing instructions are left out; adjacent texts are one.
package struct XMLElement: Sendable, Hashable {
  /// The local name, without prefix.
  package var name: String
  /// The namespace's URI; nil when it is in none, or its prefix is not declared.
  package var namespace: String?
  /// In the order of the source.
  package var attributes: [XMLAttribute]
  package var children: [XMLNode]
  /// The byte offset of the `<` of the start tag in the source.
  package var offset: Int
  /// The 1-based line of the start tag.
  package var line: Int

  package init(
    name: String, namespace: String? = nil, attributes: [XMLAttribute] = [],
    children: [XMLNode] = [], offset: Int = 0, line: Int = 1
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.offset = offset
    self.line = line
  }
}

/// An attribute with its value, entities and line ends resolved.
package struct XMLAttribute: Sendable, Hashable {
  /// The local name, without prefix.
  package var name: String
  /// The namespace's URI; nil for attributes without prefix.
  package var namespace: String?
  package var value: String

  package init(name: String, namespace: String? = nil, value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}

/// What an element holds.
package enum XMLNode: Sendable, Hashable {
  case element(XMLElement)
  /// As in the source, white space included.
  case text(String)
}

extension XMLElement {
  /// The child elements in order.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child element of that local name.
  package func child(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The value of the first attribute of that local name, whatever its namespace.
  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The elements of that local name below this one, outermost first, in document order.
  package func descendants(_ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    for case .element(let element) in children {
      if element.name == name { found.append(element) }
      found += element.descendants(name)
    }
    return found
  }

  /// All text below this element, in order, white space included.
  package var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.appendText(to: &result)
      }
    }
  }
}
