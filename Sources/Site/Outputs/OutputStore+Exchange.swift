import Core
import Glibc

extension OutputStore {
  /// Completes the hidden folder and exchanges it with the output.
  ///
  /// - Returns: What makes that impossible here, the output being as it was; nil when it is done.
  func exchange(
    _ ledger: OutputLedger, _ manifest: Manifest
  ) throws(SystemError) -> Bilingual<String>? {
    let holdings = ground.holdings
    do {
      for path in ledger.unchanged { try ground.old.link(path, into: ground.next) }
      for path in holdings.foreignFiles where ledger.entries[path] == nil {
        try ground.old.link(path, into: ground.next)
      }
    } catch {
      guard OutputStore.linkObstacles.contains(error.code) else { throw error }
      return error.text
    }
    for path in holdings.foreignFolders {
      try ground.next.makeFolders(above: path)
      try ground.next.makeFolder(path)
    }
    try ground.next.create(OutputStore.manifestPath, manifest.bytes)
    try keepModes()
    ground.markOld()
    let code = ground.exchange(with: options.system)
    return code == 0 ? nil : SystemError(code: code).text
  }

  /// Errors of a file system or a kernel that makes no such link; others, such as a full disk, end the build.
  private static let linkObstacles: Set<Int32> = [
    EXDEV, EPERM, EACCES, EMLINK, EOPNOTSUPP, ENOSYS,
  ]

  /// Gives the new folders the permissions of the old ones, and the top its owner as far as allowed.
  private func keepModes() throws(SystemError) {
    let (old, new) = (try ground.old.status(), try ground.next.status())
    for folder in ground.holdings.tree.folders where folder.mode != new.st_mode & 0o7777 {
      guard let made = try ground.next.status(of: folder.path),
        made.st_mode & S_IFMT == S_IFDIR, made.st_mode & 0o7777 != folder.mode
      else { continue }
      if unsafe fchmodat(ground.next.descriptor, folder.path.terminated, folder.mode, 0) != 0 {
        throw .last
      }
    }
    if old.st_uid != new.st_uid || old.st_gid != new.st_gid {
      _ = fchown(ground.next.descriptor, old.st_uid, old.st_gid)
    }
    if fchmod(ground.next.descriptor, old.st_mode & 0o7777) != 0 { throw .last }
  }

  /// After the exchange: saves what other people put into the old folder while the new one was
  /// being made, then removes the old one.
  ///
  /// - Returns: Warnings; the new site is there whatever happens here.
  func sweep(_ ledger: OutputLedger) -> [Diagnostic] {
    do throws(SystemError) {
      for path in try OutputTree(of: ground.old).files
      where ledger.entries[path] == nil && ground.holdings.manifest.entries[path] == nil {
        let (late, kept) = (try ground.old.status(of: path), try ground.next.status(of: path))
        if let late, late.st_ino != kept?.st_ino { try ground.old.move(path, into: ground.next) }
      }
      try ground.clear()
      return []
    } catch {
      return [
        Diagnostic(
          id: "output-leftover", severity: .warning, file: output,
          message: Bilingual(
            zh: "新网站已就位，但旧文件夹 \(ground.place.nextName) 未能清理：\(error.text.zh)",
            en: "the new site is in place, but the old folder \(ground.place.nextName) "
              + "could not be cleared: \(error.text.en)"))
      ]
    }
  }
}
