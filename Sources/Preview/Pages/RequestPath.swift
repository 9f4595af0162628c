/// The path of a request, decoded and checked.
struct RequestPath: Hashable {
  /// Decoded, none empty, none `.` or `..`, without slashes, backslashes and control characters.
  let components: [String]
  /// Whether the path ends in a slash, and so names a folder.
  let isFolder: Bool

  /// Decodes a path as sent; nil for one that no page can have.
  ///
  /// `/zh/%E6%AC%A2/` has the components `zh` and `欢`; `/../a`, `/%2e%2e/a`, `/a%2fb`, `/a%5cb`,
  /// `/a%00`, `//a`, `/%`, `/%FF` and `http://a/` have none.
  init?(_ sent: String) {
    guard sent.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = sent.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { _ = parts.popLast() }
    var components: [String] = []
    for part in parts {
      guard let bytes = RequestPath.decoded(part),
        let text = String(validating: bytes, as: UTF8.self),
        !["", ".", ".."].contains(text),
        !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x2F || $0 == 0x5C })
      else { return nil }
      components.append(text)
    }
    self.components = components
  }

  /// Relative to the site's root; a folder's is without a slash at its end.
  var path: String { components.joined(separator: "/") }

  /// The folder of this name, as a `Location` header has it.
  var folderLocation: String {
    components.reduce("/") { $0 + RequestPath.encoded($1) + "/" }
  }

  private init(_ components: [String], isFolder: Bool) {
    self.components = components
    self.isFolder = isFolder
  }

  /// What is left behind the components `base`; nil for a path that does not begin with them.
  func below(_ base: [String]) -> RequestPath? {
    guard components.starts(with: base) else { return nil }
    return RequestPath(
      Array(components.dropFirst(base.count)), isFolder: isFolder)
  }

  /// The folder `more` below this one.
  func appending(_ more: [String]) -> RequestPath {
    RequestPath(components + more, isFolder: true)
  }

  private static func decoded(_ part: Substring.UTF8View) -> [UInt8]? {
    var (bytes, rest) = ([UInt8](), part)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Everything but the unreserved characters of RFC 3986, section 2.3, percent-encoded.
  private static func encoded(_ component: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in component.utf8 {
      let scalar = Unicode.Scalar(byte)
      if "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".unicodeScalars
        .contains(scalar)
      {
        text.append(scalar)
      } else {
        text.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return String(text)
  }
}
