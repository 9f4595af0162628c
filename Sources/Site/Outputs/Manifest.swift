import Core

/// What a build left in the output folder: the only files that a later build may remove.
///
/// ```
/// spacedigest-manifest 1
/// en/index.html⇥1042⇥5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9
/// ```
/// Sorted by byte; no times and nothing about the machine, so that two builds of the same seeds agree.
package struct Manifest: Sendable, Hashable {
  /// The file's name, at the top of the output.
  package static let name = ".spacedigest-manifest"
  private static let header = "spacedigest-manifest 1"

  /// A file's size in bytes and its SHA-256 in hexadecimal.
  package struct Entry: Sendable, Hashable {
    package var size: Int
    package var hash: String

    package init(size: Int, hash: String) {
      self.size = size
      self.hash = hash
    }
  }

  package var entries: [OutputPath: Entry]

  package init(entries: [OutputPath: Entry] = [:]) { self.entries = entries }

  /// Reads a manifest; nil when it is of another version or damaged, down to a path that would lead
  /// out of the output.
  package init?(bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let first = lines.first,
      first.elementsEqual(Manifest.header.utf8)
    else { return nil }
    entries = [:]
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count == 3, let path = OutputPath(checking: Array(fields[0])),
        let size = Int(String(decoding: fields[1], as: UTF8.self)), fields[2].count == 64
      else { return nil }
      let entry = Entry(size: size, hash: String(decoding: fields[2], as: UTF8.self))
      guard entries.updateValue(entry, forKey: path) == nil else { return nil }
    }
  }

  /// The file's contents.
  package var bytes: [UInt8] {
    var result = Array("\(Manifest.header)\n".utf8)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      result += path.bytes
      result += Array("\t\(entry.size)\t\(entry.hash)\n".utf8)
    }
    return result
  }
}
