/// Finds words of a page that are not in its language and not marked as being in another.
///
/// Reads tags one after the other and keeps the languages of the elements that are open; it looks at texts
/// and at attributes that people see or hear. Bytes, since whole sites are scanned.
struct LanguageScan {
  /// What stood unmarked, with the tags around it.
  private(set) var unmarked: [String] = []
  /// How many texts are marked as being in the other language.
  private(set) var marked = 0

  private var open: [(name: String, language: String)] = []
  private var page = ""
  private static let void: Set<String> = [
    "meta", "link", "br", "img", "input", "hr", "wbr", "col", "!doctype", "path", "rect", "circle",
    "line",
  ]
  private static let heard: Set<String> = [
    "title", "aria-label", "alt", "content", "placeholder", "label", "data-label", "data-name",
    "data-note", "data-all",
  ]

  /// Scans a whole page.
  init(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      let end = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      see(html[index..<end], "text")
      guard end < html.count else { break }
      let close = html[end...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
      take(html[(end + 1)..<close])
      index = close + 1
    }
  }

  init(_ html: String) { self.init(Array(html.utf8)) }

  private var language: String { open.last?.language ?? "" }

  private mutating func take(_ tag: ArraySlice<UInt8>) {
    let text = String(decoding: tag, as: UTF8.self)
    if tag.first == UInt8(ascii: "/") {
      while let last = open.popLast(), last.name != text.dropFirst() {}
      return
    }
    let name = String(text.prefix { !$0.isWhitespace && $0 != "/" }).lowercased()
    let attributes = Self.attributes(tag)
    let own = attributes.first { $0.name == "lang" }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
    if name == "html" { page = own ?? "" }
    open.append((name, own ?? language))
    for attribute in attributes where Self.heard.contains(attribute.name) {
      see(attribute.value, attribute.name)
    }
    if Self.void.contains(name) || tag.last == UInt8(ascii: "/") { open.removeLast() }
  }

  private static func attributes(
    _ tag: ArraySlice<UInt8>
  ) -> [(name: String, value: ArraySlice<UInt8>)] {
    var (list, rest) = ([(name: String, value: ArraySlice<UInt8>)](), tag)
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")),
      let end = rest[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
    {
      let before = rest[..<quote].dropLast().reversed().prefix { $0 != UInt8(ascii: " ") }
      list.append((String(decoding: before.reversed(), as: UTF8.self), rest[(quote + 1)..<end]))
      rest = rest[(end + 1)...]
    }
    return list
  }

  private mutating func see(_ text: ArraySlice<UInt8>, _ kind: String) {
    guard page == "en" ? Self.hasHan(text) : Self.hasSentence(text) else { return }
    guard language == page else {
      marked += 1
      return
    }
    let path = open.map(\.name).joined(separator: "/")
    unmarked.append("\(path) \(kind): \(String(decoding: text, as: UTF8.self).prefix(60))")
  }

  private static func hasHan(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(where: { $0 >= 0xE3 }) else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isIdeographic && $0.value != 0x3007
    }
  }

  /// Four English words in a row, not written in capitals.
  private static func hasSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var words = 0
    for word in text.split(separator: UInt8(ascii: " ")) {
      let letters = word.drop { !isLetter($0) }.prefix { isLetter($0) }
      let isLower = letters.contains { $0 >= 0x61 }
      words = letters.count > 1 && isLower && word.count < letters.count + 3 ? words + 1 : 0
      if words == 4 { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
