import Core
import Synchronization

/// Writes a site so that its readers see the old one or the new one, and nothing of other people is lost.
///
/// ```swift
/// let store = try OutputStore.open(output: "public")
/// try store.write(path: "zh/index.html", bytes)  // from any number of tasks
/// let result = try store.finish()
/// ```
/// Changed files stream into a hidden folder beside the output, which takes the output's place at
/// the end. A store that is neither finished nor abandoned by its end, and one whose process is
/// killed, leaves the output as it was; the next store removes what is left.
///
/// A class because many tasks write to the one store.
package final class OutputStore: Sendable {
  /// The hidden folder's name where it has to be within the output.
  static let insideName = ".spacedigest-next"
  static let insidePath = OutputPath(listed: Array(insideName.utf8))
  static let manifestPath = OutputPath(listed: Array(Manifest.name.utf8))

  let output: String
  let options: Options
  let ground: OutputGround
  private let state = Mutex(State())

  private struct State {
    var ledger = OutputLedger()
    var writing = 0
    var isOpen = true
    var failure: OutputFailure?
  }

  /// What has been written so far.
  var ledger: OutputLedger { state.withLock { $0.ledger } }

  private init(output: String, options: Options) throws(OutputFailure) {
    self.output = output
    self.options = options
    ground = try OutputGround(
      try OutputPlace(resolving: output), named: output, options: options)
  }

  deinit { abandon() }

  /// Takes the lock, looks at what is there and prepares the hidden folder; no file of the output is touched.
  ///
  /// `output` is the folder, or a symbolic link to one; it is made if missing, with those above it.
  package static func open(
    output: String, options: Options = Options()
  ) throws(OutputFailure) -> OutputStore {
    try OutputStore(output: output, options: options)
  }

  /// Adds a file to the site.
  ///
  /// - Parameters:
  ///   - path: Relative to the output, `zh/index.html`; see ``OutputPath/init(_:)`` for what is refused.
  ///   - bytes: The whole file.
  /// - Throws: An error after which ``finish()`` gives the same error and changes nothing.
  package func write(path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    do {
      try add(path, bytes)
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  private func add(_ text: String, _ bytes: [UInt8]) throws(OutputFailure) {
    guard let path = OutputPath(text) else { throw .badPath(text) }
    try state.withLock { state throws(OutputFailure) in
      guard state.isOpen else { throw .closed }
      try state.ledger.claim(path)
      state.writing += 1
    }
    defer { state.withLock { $0.writing -= 1 } }
    if let obstacle = ground.holdings.obstacle(to: path) {
      throw .foreignFile(obstacle.description)
    }
    let unchanged =
      ground.holdings.tree.files.contains(path) && ground.old.file(path, equals: bytes)
    if !unchanged {
      guard !ground.holdings.isForeign(path) else { throw .foreignFile(text) }
      do { try ground.next.create(path, bytes) } catch { throw .system(text, error) }
    }
    let entry = Manifest.Entry(size: bytes.count, hash: SHA256.hexadecimal(of: bytes))
    state.withLock { $0.ledger.record(path, entry, unchanged: unchanged) }
  }

  /// Makes what was written the output.
  ///
  /// Every ``write(path:_:)`` must have returned.
  ///
  /// - Returns: What has changed.
  /// - Throws: What an earlier write threw, or why this failed; the output is then as it was, unless
  ///   files had to be replaced one by one.
  package func finish() throws(OutputFailure) -> OutputResult {
    let ledger = try state.withLock { state throws(OutputFailure) in
      precondition(state.writing == 0, "finish() while a write is under way")
      if let failure = state.failure { throw failure }
      guard state.isOpen else { throw .closed }
      state.isOpen = false
      return state.ledger
    }
    do {
      let result = try publish(ledger)
      // After an exchange the hidden folder is the old output, which has been seen to.
      if !result.exchanged { try? ground.clear() }
      ground.unlock()
      return result
    } catch {
      release()
      throw error
    }
  }

  /// Gives up: the output stays as it was.
  package func abandon() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    if wasOpen { release() }
  }

  /// Removes the hidden folder and lets the next build in.
  ///
  /// What cannot be removed now, the next
  /// build removes or complains about.
  private func release() {
    try? ground.clear()
    ground.unlock()
  }
}
