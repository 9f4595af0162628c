extension String {
  /// The text without any white space, as facts are compared: `第 72/77 号` is `第72/77号`.
  package var squeezed: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The letters and digits of a label: `(a)` is `a`, `（一）` is `一`, `•` is empty.
  package var labelCore: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}

/// A text as facts compare it: by its first and last six characters, white space left out, or
/// whole, as an ``Outline`` writes it.
///
/// By its ends, `1. 请 秘书长向大会提交报告；` (label left out by the caller) is `请秘书长向大` and `会提交报告；`.
package struct Wording: Sendable, Hashable {
  package static let length = 6

  package var first: String
  package var last: String
  /// Nil where only the ends are known.
  package var whole: String?

  package init(first: String, last: String) {
    self.first = first
    self.last = last
  }

  /// The ends of `text`.
  package init(of text: String) {
    let scalars = text.squeezed.unicodeScalars
    first = String(scalars.prefix(Self.length))
    last = String(scalars.suffix(Self.length))
  }

  /// All of `text`.
  package init(whole text: String) {
    self.init(of: text)
    whole = text
  }
}
