/// Writes digits as raised ones.
enum RaisedText {
  private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// `12` as `¹²`; a text that is more than digits stays as it is.
  static func of(_ text: String) -> String {
    var raised = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard (0x30...0x39).contains(scalar.value) else { return text }
      raised.append(digits[Int(scalar.value) - 0x30])
    }
    return String(raised)
  }
}
