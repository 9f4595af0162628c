/// The address of a file below the output folder: bytes, components separated by `/`.
///
/// Bytes, not characters, because the folder may hold names of other people that are not UTF-8, and
/// because two names that Unicode holds equal are two files.
package struct OutputPath: Sendable, Hashable {
  /// Without a NUL at the end.
  package let bytes: [UInt8]

  /// Takes what a folder listing gave, unchecked.
  init(listed bytes: [UInt8]) { self.bytes = bytes }

  /// Checks an address that is to be written: relative, every component a plain name, no control
  /// characters (the manifest has one file a line), and none of the store's own names.
  ///
  /// - Returns: nil for `""`, `/a`, `a//b`, `a/`, `a/../b`, `./a`, `a\nb`, `.spacedigest-manifest`.
  package init?(_ text: String) {
    self.init(checking: Array(text.utf8))
  }

  init?(checking bytes: [UInt8]) {
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    for component in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if component.isEmpty || component.elementsEqual(".".utf8) { return nil }
      if component.elementsEqual("..".utf8) { return nil }
    }
    for name in [Manifest.name, OutputStore.insideName] {
      guard !bytes.starts(with: name.utf8) else { return nil }
    }
    self.bytes = bytes
  }

  /// The folders above, nearest last: `zh/a/index.html` has `zh` and `zh/a`.
  var folders: [OutputPath] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
      .map { OutputPath(listed: Array(bytes[..<$0])) }
  }

  /// The file or folder `name` in this folder; the empty path is the output folder itself.
  func appending(_ name: [UInt8]) -> OutputPath {
    OutputPath(listed: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// As the system calls want it, ending in NUL.
  var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

extension OutputPath: Comparable {
  /// By byte, whatever the locale.
  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension OutputPath: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
