import Core

/// Breaks a text into lines as a typesetter would.
struct LineWrapper: Sendable {
  /// Terminal cells; a Han character takes two.
  let width: Int

  /// `LineWrapper(width: 10).lines(of: "第72/77号决议，")` gives `第72/77号` and `决议，`.
  ///
  /// Between Han characters a line may end anywhere, but none starts with a closing mark; Latin
  /// words and numbers stay whole. Indentation stays, spaces at breaks go.
  func lines(of text: String) -> [String] {
    var result: [String] = []
    var line = ""
    var used = 0
    for token in Self.tokens(of: text) {
      let cells = DisplayWidth.of(token.trimmingEnd)
      if used + cells > width, !line.trimmingEnd.isEmpty, !Self.isClosing(token) {
        result.append(line.trimmingEnd)
        line = ""
        used = 0
        if token.allSatisfy(\.isWhitespace) { continue }
      }
      line += token
      used += DisplayWidth.of(token)
    }
    result.append(line.trimmingEnd)
    return result
  }

  /// Words with the spaces behind them; each wide character by itself.
  private static func tokens(of text: String) -> [String] {
    var result: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if DisplayWidth.of(scalar) == 2 {
        if !word.isEmpty { result.append(String(word)) }
        result.append(String(scalar))
        word = .init()
        continue
      }
      if let last = word.last, last == " ", scalar != " " {
        result.append(String(word))
        word = .init()
      }
      word.append(scalar)
    }
    if !word.isEmpty { result.append(String(word)) }
    return result
  }

  /// Whether a line must not start with it: a closing mark, or a mark of a call.
  private static func isClosing(_ token: String) -> Bool {
    guard let scalar = token.unicodeScalars.first else { return false }
    return "。，、；：！？）》」』”’".unicodeScalars.contains(scalar)
      || OfficialDocument.Note.isCall(scalar)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var scalars = unicodeScalars[...]
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// `第72/77号` with the spaces that many extractions put between Han and digits: `第 72/77 号`.
  var withSpacesAroundLatin: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let last = result.last,
        Script.isHan(last) && scalar.isLatinOrDigit || last.isLatinOrDigit && Script.isHan(scalar)
      {
        result.append(" ")
      }
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinOrDigit: Bool { isASCII && properties.isAlphabetic || "0"..."9" ~= self }
}
