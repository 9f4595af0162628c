/// Reads the HTML of summaries the strictest way there is: what it does not know is a fault.
package struct HTMLCheck {
  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []

  /// The first thing that may not stand on a page: an unknown tag or attribute, an address that runs a script,
  /// a tag that is not closed; nil where there is none.
  package static func fault(in html: [UInt8]) -> String? {
    var check = HTMLCheck(bytes: html)
    do {
      try check.read()
      return nil
    } catch {
      return error.text
    }
  }

  private struct Fault: Error {
    let text: String
  }

  /// The attributes each element may have.
  private static let elements: [String: Set<String>] = [
    "p": [], "h1": [], "h2": [], "h3": [], "h4": [], "h5": [], "h6": [], "ul": [], "ol": ["start"],
    "li": [], "blockquote": [], "pre": [], "code": ["class"], "em": [], "strong": [],
    "a": ["href", "title"], "img": ["src", "alt", "title"], "br": [], "hr": [],
  ]
  private static let empty: Set<String> = ["img", "br", "hr"]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() throws(Fault) {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if take("/") {
        let name = word()
        guard open.popLast() == name, take(">") else {
          throw Fault(text: "a stray </\(name)>")
        }
      } else {
        try startTag()
      }
    }
    if let last = open.last { throw Fault(text: "an open <\(last)>") }
  }

  private mutating func startTag() throws(Fault) {
    let name = word()
    guard let allowed = Self.elements[name] else { throw Fault(text: "a tag <\(name)…") }
    while take(" "), !next("/") {
      let attribute = word()
      guard allowed.contains(attribute), take("="), take("\"") else {
        throw Fault(text: "an attribute \(attribute) of <\(name)>")
      }
      let end = bytes[index...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }
      guard let end, bytes[end] == UInt8(ascii: "\"") else {
        throw Fault(text: "an open attribute \(attribute) of <\(name)>")
      }
      let value = Array(bytes[index..<end])
      if attribute == "href" || attribute == "src" { try checkAddress(value) }
      index = end + 1
    }
    _ = take("/")
    guard take(">") else { throw Fault(text: "an open tag <\(name)") }
    if !Self.empty.contains(name) { open.append(name) }
  }

  /// Browsers pass over white space and control characters in front of a scheme and inside it.
  private func checkAddress(_ value: [UInt8]) throws(Fault) {
    let decoded = String(decoding: value, as: UTF8.self).split(
      separator: "&", omittingEmptySubsequences: false)
    let plain = decoded.enumerated().map { place, part in
      place == 0 ? String(part) : Self.resolved(part)
    }
    let seen = plain.joined().utf8.filter { $0 > 0x20 }
    let start = String(decoding: seen.prefix(32), as: UTF8.self).lowercased()
    for scheme in ["javascript:", "vbscript:", "file:", "data:"] where Self.starts(start, scheme) {
      let isImage = ["png", "gif", "jpeg", "webp"].contains {
        Self.starts(start, "data:image/\($0)")
      }
      if !isImage { throw Fault(text: "an address \(start)…") }
    }
  }

  /// By bytes: to `hasPrefix` a colon with an accent on it is no colon.
  private static func starts(_ text: String, _ prefix: String) -> Bool {
    text.utf8.starts(with: prefix.utf8)
  }

  /// What stands behind an ampersand, its reference resolved: `amp;x` gives `&x`.
  private static func resolved(_ part: Substring) -> String {
    for (name, character) in [("amp;", "&"), ("quot;", "\""), ("#x27;", "'"), ("#39;", "'")]
    where part.hasPrefix(name) {
      return character + part.dropFirst(name.count)
    }
    return "&\(part)"
  }

  /// Lower-case letters and digits.
  private mutating func word() -> String {
    let start = index
    while index < bytes.count,
      (0x61...0x7A).contains(bytes[index]) || (0x30...0x39).contains(bytes[index])
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func next(_ character: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: character)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next(character) else { return false }
    index += 1
    return true
  }
}
