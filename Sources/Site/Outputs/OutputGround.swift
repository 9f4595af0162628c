import Core
import Glibc
import Synchronization

/// The folders that a store works in, under the lock.
struct OutputGround: ~Copyable, Sendable {
  let place: OutputPlace
  private let parent: FolderHandle
  /// The output as it is.
  let old: FolderHandle
  /// The folder that is filled.
  let next: FolderHandle
  /// Whether that is within the output, because nothing can be made beside it.
  let isInside: Bool
  /// Whether the output was made just now.
  private let isNew: Bool
  let holdings: OutputHoldings
  private let lock: Mutex<OutputLock?>

  /// Takes the lock, makes the output if it is missing, refuses it if it is not ours, and clears
  /// what a killed build has left.
  init(
    _ place: OutputPlace, named output: String, options: OutputStore.Options
  ) throws(OutputFailure) {
    let parent = try OutputGround.attempt(output) { () throws(SystemError) in
      try FolderHandle(opening: place.parent)
    }
    let isInside = !options.system.isWritable(parent.descriptor)
    let lock = try OutputGround.attempt(output) { () throws(SystemError) in
      try OutputLock(
        isInside ? place.path : place.lockPath, isFolder: isInside, limit: options.lockLimit
      ) { options.whenHeld(OutputFailure.waiting(for: output)) }
    }
    let isNew = try OutputGround.attempt(output) { () throws(SystemError) in
      let isNew = try parent.status(of: place.root) == nil
      if isNew { try parent.makeFolder(place.root) }
      return isNew
    }
    let old = try OutputGround.attempt(output) { () throws(SystemError) in
      try FolderHandle(opening: place.root, in: parent)
    }
    let holdings = try OutputHoldings(of: old, named: output)
    let next = try OutputGround.attempt(output) { () throws(SystemError) in
      do throws(SystemError) {
        try old.removeTree(OutputStore.insidePath)
        if isInside { return try old.makeNewFolder(OutputStore.insidePath) }
        try Leftover(of: place, in: parent)?.rescue(into: old, having: holdings.manifest)
        try parent.removeTree(place.nextPath)
        return try parent.makeNewFolder(place.nextPath)
      } catch {
        if isNew { parent.removeFolder(place.root) }
        throw error
      }
    }
    (self.place, self.isInside, self.isNew, self.holdings) = (place, isInside, isNew, holdings)
    self.parent = parent
    self.old = old
    self.next = next
    self.lock = Mutex(lock)
  }

  private static func attempt<Value: ~Copyable>(
    _ output: String, _ body: () throws(SystemError) -> Value
  ) throws(OutputFailure) -> Value {
    do { return try body() } catch {
      throw error.code == EWOULDBLOCK ? .busy(output) : .system(output, error)
    }
  }

  /// Removes the hidden folder, and the output if it was made for this build and holds nothing.
  func clear() throws(SystemError) {
    try old.removeTree(OutputStore.insidePath)
    if isInside { return }
    try parent.removeTree(place.nextPath)
    if isNew { parent.removeFolder(place.root) }
  }

  /// Marks the output as it is, so that it is known for the old one should this process be killed
  /// after the exchange; where that cannot be done it is merely not marked.
  func markOld() { try? old.makeFolder(OutputStore.insidePath) }

  /// Makes the hidden folder the output and the output the hidden folder; 0 or an error number.
  func exchange(with system: OutputStore.System) -> Int32 {
    system.exchange(parent.descriptor, place.nextName, place.name)
  }

  /// Lets the next build in.
  func unlock() { lock.withLock { $0 = nil } }
}

extension FolderHandle {
  /// Makes and opens a folder that may not be there yet.
  fileprivate func makeNewFolder(_ path: OutputPath) throws(SystemError) -> FolderHandle {
    if unsafe mkdirat(descriptor, path.terminated, 0o777) != 0 { throw .last }
    return try FolderHandle(opening: path, in: self)
  }
}
