/// The address at which a site will stand: absolute, `http` or `https`, ending in `/`.
///
/// Only what RFC 3986 allows in a host and a path gets in, so the text can stand in markup and feeds.
///
/// ```swift
/// try BaseURL("HTTPS://Example.org/digest").text  // "https://example.org/digest/"
/// ```
package struct BaseURL: Sendable, Hashable {
  /// The normalised address: scheme and host in lower case, a `/` at the end.
  package let text: String

  /// The path alone, from `/` to `/`: `/digest/`.
  package var path: String {
    let slashes = text.indices.filter { text[$0] == "/" }
    return slashes.count > 2 ? String(text[slashes[2]...]) : "/"
  }

  /// Checks and normalises an address as a person wrote it.
  package init(_ address: String) throws(Failure) {
    guard let separator = address.firstRange(of: "://") else { throw .notAbsolute }
    let scheme = address[..<separator.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { throw .notAbsolute }
    let rest = address[separator.upperBound...]
    guard !rest.contains(where: { $0 == "?" || $0 == "#" }) else { throw .hasQueryOrFragment }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash]
    guard !authority.contains("@") else { throw .hasCredentials }
    try BaseURL.checkAuthority(authority)
    try BaseURL.checkPath(rest[slash...])
    var text = "\(scheme)://\(authority.lowercased())\(rest[slash...])"
    if !text.hasSuffix("/") { text += "/" }
    self.text = text
  }

  private static func checkAuthority(_ authority: Substring) throws(Failure) {
    var host = authority
    if let colon = authority.lastIndex(of: ":") {
      guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else {
        throw .badPort
      }
      host = authority[..<colon]
    }
    guard !host.isEmpty, !host.split(separator: ".", omittingEmptySubsequences: false).contains("")
    else { throw .noHost }
    for scalar in host.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": continue
      default: throw .badCharacter(scalar)
      }
    }
  }

  private static func checkPath(_ path: Substring) throws(Failure) {
    for scalar in path.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "/", "-", ".", "_", "~", "!", "$", "&", "'", "(", ")",
        "*", "+", ",", ";", "=", ":", "@", "%":
        continue
      default: throw .badCharacter(scalar)
      }
    }
    for escape in path.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
      .dropFirst()
    {
      let digits = String(decoding: escape.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit) else {
        throw .badCharacter("%")
      }
    }
  }
}
