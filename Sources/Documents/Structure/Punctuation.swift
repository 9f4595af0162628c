/// How a stretch of text ends.
enum TextEnding: Sendable {
  /// A full stop, semicolon, colon, question or exclamation mark, perhaps inside closing marks.
  case terminal
  /// A comma: the end of a preambular paragraph, or the middle of a sentence.
  case comma
  case open

  /// How `scalars` end, a footnote call glued to the last mark left aside.
  ///
  /// `规定的工作；9` is terminal, `《2030年可持续发展议程》，2` a comma, `附件` open.
  init(_ scalars: [Unicode.Scalar]) {
    var rest = scalars[...]
    let withoutCall = rest.droppingLast { $0.digit != nil || $0.superscriptDigit != nil }
    if rest.count - withoutCall.count <= 3, let last = withoutCall.last, Self.isMark(last) {
      rest = withoutCall
    }
    rest = rest.droppingLast { $0.isBlank }
    let inner = rest.droppingLast { "”’」』）)》〉]】\"'".unicodeScalars.contains($0) }
    guard let last = inner.last else {
      self = .open
      return
    }
    if "。；：！？.;:!?…".unicodeScalars.contains(last) {
      self = .terminal
    } else if inner.count == rest.count, "，,、".unicodeScalars.contains(last) {
      self = .comma
    } else {
      self = .open
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "。；：！？.;:!?…，,、”’）)》".unicodeScalars.contains(scalar)
  }
}

extension ArraySlice where Element == Unicode.Scalar {
  fileprivate func droppingLast(
    while isDropped: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<Unicode.Scalar> {
    var result = self
    while let last = result.last, isDropped(last) { result.removeLast() }
    return result
  }
}
