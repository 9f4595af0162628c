/// A value of a YAML text, with its place in the file.
package struct YAMLValue: Sendable, Equatable {
  /// What a value holds.
  package enum Content: Sendable, Equatable {
    /// A scalar as text; `quoted` unless it is written plainly. Block scalars count as quoted.
    case scalar(String, quoted: Bool)
    case sequence([YAMLValue])
    /// The entries in the order of the file, each key once.
    case mapping([YAMLEntry])
  }

  package var content: Content
  /// The bytes of the file it stands in.
  ///
  /// A collection's are those of its first element or bracket.
  package var range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// Whether nothing is said: `~`, `null`, or nothing at all.
  package var isNull: Bool {
    guard case .scalar(let text, quoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// A key with its value.
package struct YAMLEntry: Sendable, Equatable {
  package var key: String
  /// The bytes of the file the key stands in.
  package var keyRange: Range<Int>
  package var value: YAMLValue

  package init(key: String, keyRange: Range<Int>, value: YAMLValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
