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

/// The first and the last six characters of a text, white space left out.
///
/// `1. 请 秘书长向大会提交报告；` (label left out by the caller) gives `请秘书长向大` and `会提交报告；`.
package struct Ends: Sendable, Hashable {
  package static let length = 6

  package var first: String
  package var last: String

  package init(first: String, last: String) {
    self.first = first
    self.last = last
  }

  package init(of text: String) {
    let scalars = text.squeezed.unicodeScalars
    first = String(scalars.prefix(Self.length))
    last = String(scalars.suffix(Self.length))
  }
}
