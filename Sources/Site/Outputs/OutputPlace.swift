import Glibc

/// Where an output folder is, or will be: a real folder's path and a name in it.
struct OutputPlace: Sendable, Hashable {
  /// Absolute, without symbolic links.
  let parent: String
  let name: String

  /// Finds the place that `output` names, through symbolic links; makes missing folders above it.
  init(resolving output: String) throws(OutputFailure) {
    if let real = OutputPlace.realPath(output) {
      (parent, name) = OutputPlace.split(real)
      guard !name.isEmpty, (try? FolderHandle(opening: real).status()) != nil else {
        throw .notFolder(output)
      }
      return
    }
    guard errno == ENOENT else { throw .system(output, .last) }
    var given = output
    while given.count > 1, given.hasSuffix("/") { given.removeLast() }
    let (above, last) = OutputPlace.split(given)
    var status = stat()
    // A link that leads nowhere is there and yet has no real path.
    guard unsafe lstat(given, &status) != 0, !["", ".", ".."].contains(last) else {
      throw .notFolder(output)
    }
    try OutputPlace.makeFolders(above)
    guard let real = OutputPlace.realPath(above) else { throw .system(output, .last) }
    (parent, name) = (real, last)
  }

  /// The output's own path.
  var path: String { beside(name) }
  /// The name of the folder that is filled while the output stays as it is.
  var nextName: String { ".\(name).spacedigest-next" }
  var root: OutputPath { OutputPath(listed: Array(name.utf8)) }
  var nextPath: OutputPath { OutputPath(listed: Array(nextName.utf8)) }
  /// The lock's file.
  var lockPath: String { beside(".\(name).spacedigest-lock") }

  private func beside(_ name: String) -> String {
    parent == "/" ? "/\(name)" : "\(parent)/\(name)"
  }

  /// `a/b` gives `a` and `b`, `/b` gives `/` and `b`, `b` gives `.` and `b`.
  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func makeFolders(_ path: String) throws(OutputFailure) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, path != "/", path != "." else { throw .system(path, .last) }
    try makeFolders(split(path).parent)
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw .system(path, .last) }
  }
}
