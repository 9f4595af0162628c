/// What a finished page holds that other pages depend on: its anchors and its links.
///
/// Read from the bytes that will be written, so that nothing can slip in between.
package struct PageScan: Sendable {
  /// A link as it stands in the page.
  package struct Link: Sendable, Hashable {
    package var target: String
  }

  /// The file below the output folder.
  package var path: String
  package var anchors: Set<String> = []
  /// Anchors given more than once.
  package var repeatedAnchors: [String] = []
  /// Links that stay within the site, each once.
  package var links: Set<Link> = []
  /// Whether `**` stands anywhere: Markdown that did not become markup.
  package var hasLiteralMarkdown = false

  /// Scans a page in one pass over its bytes.
  package init(path: String, html: [UInt8]) {
    self.path = path
    let bytes = html.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "*"), index + 1 < bytes.count, bytes[index + 1] == byte {
        hasLiteralMarkdown = true
        index += 2
      } else if byte == UInt8(ascii: "=") {
        index = readAttribute(html, bytes, equals: index)
      } else {
        index += 1
      }
    }
  }

  /// Takes in `id="…"`, `href="…"` or `src="…"`; returns the index to go on from.
  private mutating func readAttribute(
    _ html: [UInt8], _ bytes: Span<UInt8>, equals: Int
  ) -> Int {
    let open = equals + 1
    guard open < bytes.count, bytes[open] == UInt8(ascii: "\"") else { return open }
    let isID = Self.ends(bytes, at: equals, with: " id")
    guard
      isID || Self.ends(bytes, at: equals, with: " href")
        || Self.ends(bytes, at: equals, with: " src")
    else { return open }
    var close = open + 1
    while close < bytes.count, bytes[close] != UInt8(ascii: "\"") { close += 1 }
    let value = String(decoding: html[(open + 1)..<close], as: UTF8.self)
    if isID {
      if !anchors.insert(value).inserted { repeatedAnchors.append(value) }
    } else if !Self.leavesSite(value) {
      links.insert(Link(target: value))
    }
    return close + 1
  }

  private static func ends(_ bytes: Span<UInt8>, at end: Int, with word: String) -> Bool {
    let count = word.utf8.count
    guard end >= count else { return false }
    return zip(0..<count, word.utf8).allSatisfy { bytes[end - count + $0] == $1 }
  }

  private static func leavesSite(_ target: String) -> Bool {
    guard let colon = target.firstIndex(of: ":") else { return target.hasPrefix("//") }
    return !target[..<colon].contains { "/?#".contains($0) }
  }
}
