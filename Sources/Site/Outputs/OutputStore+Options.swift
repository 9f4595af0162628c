import CPosix
package import Core
import FoundationEssentials
import Glibc

extension OutputStore {
  /// How a store behaves toward others and the system.
  package struct Options: Sendable {
    /// How long another build may hold the output before ``OutputFailure/busy(_:)`` is thrown.
    package var lockLimit: Duration
    /// Told once, with a note for people, when another build holds the output.
    package var whenHeld: @Sendable (Diagnostic) -> Void
    /// What the system can do; replaced in tests.
    package var system: System

    package init(
      lockLimit: Duration = .seconds(60),
      whenHeld: @escaping @Sendable (Diagnostic) -> Void = { _ in }, system: System = System()
    ) {
      self.lockLimit = lockLimit
      self.whenHeld = whenHeld
      self.system = system
    }
  }

  /// The questions whose answers decide between exchanging folders and replacing files.
  package struct System: Sendable {
    /// Exchanges two names of an open folder; 0 or an error number.
    package var exchange: @Sendable (_ folder: Int32, String, String) -> Int32
    /// Whether files can be made in an open folder.
    package var isWritable: @Sendable (_ folder: Int32) -> Bool
    /// The folder this process stands in, absolute.
    package var workingFolder: @Sendable () -> String

    package init() {
      exchange = { unsafe cposix_exchange($0, $1, $2) }
      isWritable = { unsafe faccessat($0, ".", W_OK | X_OK, AT_EACCESS) == 0 }
      workingFolder = { FileManager.default.currentDirectoryPath }
    }
  }
}
