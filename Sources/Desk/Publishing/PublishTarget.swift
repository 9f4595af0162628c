/// Where a site is to be published.
package enum PublishTarget: Sendable, Hashable {
  /// A folder on this machine, as the user named it.
  case folder(String)
  /// What rsync reaches.
  case rsync(RsyncAddress)
  /// A branch of a git repository.
  case git(GitAddress)

  /// Reads a target as people write it.
  ///
  /// ```
  /// /srv/www/digest                 a folder
  /// rsync:www@example.org:digest    through ssh
  /// rsync:example.org::site/digest  an rsync daemon; also rsync://example.org:8730/site/digest
  /// git:origin#gh-pages             a branch of a repository, by address or by name
  /// ```
  /// What looks like an address and is none of these is refused rather than taken for a folder.
  package init(_ text: String) throws(PublishTargetRefusal) {
    guard !text.isEmpty else { throw .empty }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw .controlCharacter
    }
    guard !text.hasPrefix("-") else { throw .leadingHyphen }
    if text.hasPrefix("rsync:") {
      self = .rsync(try RsyncAddress(text))
    } else if text.hasPrefix("git:") {
      self = .git(try GitAddress(String(text.dropFirst("git:".count))))
    } else {
      if text.contains("://") { throw .unknownKind }
      let first = text.prefix { $0 != "/" }
      guard !first.contains(":") else { throw .looksRemote }
      self = .folder(text)
    }
  }

  /// The target for people, without a password.
  package var name: String {
    switch self {
    case .folder(let path): path
    case .rsync(let address): address.name
    case .git(let address): address.name
    }
  }
}
