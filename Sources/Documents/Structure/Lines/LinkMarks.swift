/// The marks some extractions leave around a symbol: `[A/AC.105/843](#)`.
enum LinkMarks {
  /// Characters that a link's text and address may have; what is longer is no link.
  private static let (labelLimit, addressLimit) = (120, 300)

  /// The text without them, and the marks that were taken out, in order.
  ///
  /// `（[A/AC.105/843](#)）` gives `（A/AC.105/843）` and `[](#)`.
  static func removed(from text: String) -> (text: String, marks: [String]) {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return (text, []) }
    var (kept, marks, rest) = ("", [String](), text[...])
    while let open = rest.firstIndex(of: "[") {
      kept += rest[..<open]
      rest = rest[open...]
      guard let close = rest.prefix(labelLimit).firstIndex(of: "]"),
        rest[rest.index(after: close)...].hasPrefix("("),
        let end = rest[close...].prefix(addressLimit).firstIndex(of: ")"),
        !rest[rest.index(after: open)..<close].contains("[")
      else {
        kept.append(rest.removeFirst())
        continue
      }
      kept += rest[rest.index(after: open)..<close]
      marks.append("[" + rest[close...end])
      rest = rest[rest.index(after: end)...]
    }
    return (kept + rest, marks)
  }
}
