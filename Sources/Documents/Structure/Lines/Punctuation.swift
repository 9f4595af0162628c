/// How a stretch of text ends.
enum TextEnding: Sendable {
  /// A full stop, semicolon, colon, question or exclamation mark, perhaps inside closing marks,
  /// perhaps with the `and` or `以及` that leads on to the next item behind it.
  case terminal
  /// A comma: the end of a preambular paragraph, or the middle of a sentence.
  case comma
  case open

  /// How `scalars` end, a footnote call glued to the last mark left aside.
  ///
  /// `规定的工作；9` is terminal, `《2030年可持续发展议程》，2` a comma, `附件` open.
  init(_ scalars: [Unicode.Scalar]) {
    var rest = Self.withoutEnclosedCall(Self.withoutConjunction(scalars[...]))
    let withoutCall = rest.droppingLast {
      $0.digit != nil || $0.superscriptDigit != nil || $0 == "*"
    }
    if rest.count - withoutCall.count <= 3, let last = withoutCall.last {
      let spaced = withoutCall.droppingLast { $0.isBlank }
      if Self.isMark(last) {
        if !Self.endsInSymbol(withoutCall) { rest = withoutCall }
      } else if spaced.count < withoutCall.count, let mark = spaced.last,
        ",，;；。".unicodeScalars.contains(mark)
      {
        rest = spaced
      }
    }
    rest = rest.droppingLast { $0.isBlank }
    let inner = rest.droppingLast { "”’」』）)》〉]】\"'".unicodeScalars.contains($0) }
    guard let last = inner.last else {
      self = .open
      return
    }
    if "。；：！？.;:!?…．".unicodeScalars.contains(last) {
      self = .terminal
    } else if inner.count == rest.count, "，,、".unicodeScalars.contains(last) {
      self = .comma
    } else {
      self = .open
    }
  }

  /// Whether digits behind `text` are the end of a symbol: `A/AC.105/2018/CRP.` before `20`.
  private static func endsInSymbol(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.last == ".", text.dropLast().last?.isLetter ?? false else { return false }
    return text.suffix(40).reversed().prefix { $0.isASCII && !$0.isBlank }.contains("/")
  }

  /// `the Committee,[2]` ends as `the Committee,` does.
  private static func withoutEnclosedCall(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    guard let last = scalars.last else { return scalars }
    if (0x2460...0x2473).contains(last.value) { return scalars.dropLast() }
    if last == "/" {
      let rest = scalars.dropLast().droppingLast { $0.digit != nil }
      let digits = scalars.count - 1 - rest.count
      return (1...3).contains(digits) && rest.last?.isBlank ?? false
        ? rest.droppingLast { $0.isBlank } : scalars
    }
    guard last == "]" || last == "］" else { return scalars }
    let inner = scalars.dropLast().droppingLast { $0.digit != nil }
    let count = scalars.count - 1 - inner.count
    guard (1...3).contains(count), inner.last == "[" || inner.last == "［" else { return scalars }
    return inner.dropLast()
  }

  /// `(a) One; and` ends as `(a) One;` does.
  private static func withoutConjunction(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    for word in conjunctions where scalars.count > word.count && scalars.ends(with: word) {
      let rest = scalars.dropLast(word.count).droppingLast { $0.isBlank }
      if let last = rest.last, ";；".unicodeScalars.contains(last) { return rest }
    }
    return scalars
  }

  private static let conjunctions = ["and", "or", "以及", "和", "或", "并"].map {
    Array($0.unicodeScalars)
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

  fileprivate func ends(with word: [Unicode.Scalar]) -> Bool {
    suffix(word.count).elementsEqual(word)
  }
}
