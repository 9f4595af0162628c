import Core
import Glibc

/// The folder `documents` of an editor's folder, held open by the only one that adds to it.
///
/// What is added appears whole or not at all: it is made under a hidden name and renamed. Symbolic links
/// below the editor's folder are never followed, so that nothing is written outside it.
struct DocumentsFolder: ~Copyable {
  /// A system call's error number.
  struct Failure: Error, Hashable {
    var code: Int32
  }

  private let seeds: Int32
  private let descriptor: Int32
  private let isNew: Bool
  private static let name = "documents"
  /// Hidden names are passed over by whoever reads the folder.
  private static let hidden = ".adding-"

  /// Opens the folder below the one at `path`, making it if need be, and waits until nobody else adds.
  init(in path: String) throws(Failure) {
    let seeds = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard seeds >= 0 else { throw Self.last }
    let isNew = unsafe mkdirat(seeds, Self.name, 0o777) == 0
    if !isNew, errno != EEXIST {
      let failure = Self.last
      close(seeds)
      throw failure
    }
    do throws(Failure) {
      let descriptor = try Self.open(Self.name, in: seeds)
      guard flock(descriptor, LOCK_EX) == 0 else {
        let failure = Self.last
        close(descriptor)
        throw failure
      }
      (self.seeds, self.descriptor, self.isNew) = (seeds, descriptor, isNew)
    } catch {
      close(seeds)
      throw error
    }
    // Whoever holds the lock is the only one to add: what is there under a hidden name was left by a run
    // that was killed.
    for name in FileAccess.hiddenNames(in: "\(path)/\(Self.name)") where name.hasPrefix(Self.hidden)
    {
      try? removeDraft(name)
    }
  }

  /// A folder that was made for nothing goes again.
  deinit {
    if isNew { _ = unsafe unlinkat(seeds, Self.name, AT_REMOVEDIR) }
    close(descriptor)
    close(seeds)
  }

  /// Adds a folder with files; nothing of that name may be there but an empty folder.
  func add(folder: String, _ files: [IntakeFile]) throws(Failure) {
    let draft = Self.hidden + folder
    try removeDraft(draft)
    guard unsafe mkdirat(descriptor, draft, 0o777) == 0 else { throw Self.last }
    do throws(Failure) {
      let inside = try Self.open(draft, in: descriptor)
      defer { close(inside) }
      for file in files { try Self.write(file.bytes, to: file.name, in: inside) }
      guard unsafe renameat(descriptor, draft, descriptor, folder) == 0 else { throw Self.last }
    } catch {
      try? removeDraft(draft)
      throw error
    }
  }

  /// Adds files to a folder that is there; nothing of their names may be.
  ///
  /// All are written under hidden names before the first appears, and the first, the text, appears first:
  /// whatever happens then, the folder is a document.
  func add(_ files: [IntakeFile], to folder: String) throws(Failure) {
    let inside = try Self.open(folder, in: descriptor)
    defer { close(inside) }
    let drafts = files.map { Self.hidden + $0.name }
    for draft in drafts { _ = unsafe unlinkat(inside, draft, 0) }
    defer { for draft in drafts { _ = unsafe unlinkat(inside, draft, 0) } }
    for (file, draft) in zip(files, drafts) { try Self.write(file.bytes, to: draft, in: inside) }
    var added: [String] = []
    for (file, draft) in zip(files, drafts) {
      // A second name is refused where a file has it; a rename would take its place.
      guard unsafe linkat(inside, draft, inside, file.name, 0) == 0 else {
        let failure = Self.last
        for name in added { _ = unsafe unlinkat(inside, name, 0) }
        throw failure
      }
      added.append(file.name)
    }
  }

  /// A folder below `parent`; `ELOOP` when its name is a symbolic link's.
  private static func open(_ name: String, in parent: Int32) throws(Failure) -> Int32 {
    let folder = unsafe openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if folder >= 0 { return folder }
    let failure = last
    var status = stat()
    let isLink =
      unsafe fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    throw isLink ? Failure(code: ELOOP) : failure
  }

  /// Removes what a run that was killed, or this one, has left under a hidden name.
  private func removeDraft(_ draft: String) throws(Failure) {
    if let inside = try? Self.open(draft, in: descriptor) {
      for name in Self.ownNames { _ = unsafe unlinkat(inside, name, 0) }
      close(inside)
    }
    let isGone = unsafe unlinkat(descriptor, draft, AT_REMOVEDIR) == 0 || errno == ENOENT
    guard isGone else { throw Self.last }
  }

  /// The names of all that is ever written into a new folder.
  private static var ownNames: [String] {
    let names = Language.allCases.map(\.rawValue).flatMap { language in
      ["source.\(language).txt", "source.\(language).xml", "summary.\(language).md"]
        + SourceKind.allCases.map { "original.\(language).\($0.rawValue)" }
    }
    return names + [FactsFile.name]
  }

  private static func write(
    _ bytes: [UInt8], to name: String, in folder: Int32
  ) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(folder, name, flags, 0o666)
    guard file >= 0 else { throw last }
    var written = 0
    var failure: Failure?
    while written < bytes.count, failure == nil {
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe Glibc.write(file, rest.baseAddress, rest.count)
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        failure = count == 0 ? Failure(code: EIO) : last
      }
    }
    if close(file) != 0, failure == nil { failure = last }
    if let failure { throw failure }
  }

  private static var last: Failure { Failure(code: errno) }
}
