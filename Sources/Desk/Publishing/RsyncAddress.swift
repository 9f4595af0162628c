/// A folder that rsync reaches, through ssh or as a part of a daemon's module.
package struct RsyncAddress: Sendable, Hashable {
  /// The folder as rsync's argument, ending in `/`: `www@example.org:digest/`.
  package let folder: String
  /// Whether a daemon answers there, and not a program started through ssh.
  package let isDaemon: Bool

  /// Reads `rsync:[USER@]HOST:PATH`, `rsync:[USER@]HOST::MODULE[/PATH]` or `rsync://[USER@]HOST[:PORT]/MODULE[/PATH]`.
  init(_ text: String) throws(PublishTargetRefusal) {
    let (place, host, path): (String, Substring, Substring)
    if text.hasPrefix("rsync://") {
      let rest = text.dropFirst("rsync://".count)
      guard let slash = rest.firstIndex(of: "/") else { throw .rsyncForm }
      (place, host, path) = (text, rest[..<slash], rest[rest.index(after: slash)...])
      isDaemon = true
    } else {
      let rest = text.dropFirst("rsync:".count)
      // A slash before the first colon makes a local path of it, for rsync too.
      guard let colon = RsyncAddress.colon(in: rest) else { throw .rsyncForm }
      let after = rest[rest.index(after: colon)...]
      isDaemon = after.first == ":"
      (place, host, path) = (String(rest), rest[..<colon], isDaemon ? after.dropFirst() : after)
    }
    let name = host.split(separator: "@", omittingEmptySubsequences: false).last ?? host
    guard !host.hasPrefix("-"), !name.hasPrefix("-"), !path.hasPrefix("-") else {
      throw .leadingHyphen
    }
    guard !host.isEmpty, !name.isEmpty, !name.hasPrefix(":"), !path.isEmpty,
      path.first != "/" || !isDaemon
    else { throw .rsyncForm }
    folder = place.hasSuffix("/") ? place : place + "/"
  }

  /// The colon behind the host, not one within the brackets of an IPv6 address.
  private static func colon(in text: Substring) -> Substring.Index? {
    let start = text.hasPrefix("[") ? text.firstIndex(of: "]") ?? text.endIndex : text.startIndex
    guard let colon = text[start...].firstIndex(of: ":") else { return nil }
    return text[..<colon].contains("/") ? nil : colon
  }

  /// The address for people.
  package var name: String { folder.hasPrefix("rsync:") ? folder : "rsync:\(folder)" }
}
