/// The files of a ZIP archive, as the list at its end names them (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
///
/// Of what there is, a `.docx` needs this: files stored or packed with DEFLATE, sizes below 4 GiB.
package struct ZIPArchive: Sendable {
  /// A file of the archive.
  package struct Entry: Sendable, Hashable {
    package var name: String
    /// As the list says; what is unpacked may be more.
    package var unpackedSize: Int
    package var isEncrypted: Bool
    fileprivate var method: Int
    fileprivate var packedSize: Int
    fileprivate var offset: Int
  }

  package let entries: [Entry]
  private let bytes: [UInt8]

  /// Reads the list; nil where there is none that is whole.
  package init?(_ bytes: [UInt8]) {
    guard let end = Self.endRecord(of: bytes) else { return nil }
    let count = Self.number(2, at: end + 10, in: bytes)
    var place = Self.number(4, at: end + 16, in: bytes)
    var entries: [Entry] = []
    for _ in 0..<count {
      guard place + 46 <= end, Self.number(4, at: place, in: bytes) == 0x0201_4B50 else {
        return nil
      }
      let name = Self.number(2, at: place + 28, in: bytes)
      let rest =
        Self.number(2, at: place + 30, in: bytes) + Self.number(2, at: place + 32, in: bytes)
      guard place + 46 + name + rest <= end else { return nil }
      entries.append(
        Entry(
          name: String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self),
          unpackedSize: Self.number(4, at: place + 24, in: bytes),
          isEncrypted: Self.number(2, at: place + 8, in: bytes) & 1 == 1,
          method: Self.number(2, at: place + 10, in: bytes),
          packedSize: Self.number(4, at: place + 20, in: bytes),
          offset: Self.number(4, at: place + 42, in: bytes)))
      place += 46 + name + rest
    }
    (self.entries, self.bytes) = (entries, bytes)
  }

  /// The first file of a name; nil where there is none.
  package func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// A file unpacked; nil where it is damaged, encrypted, or larger than the list says.
  package func contents(of entry: Entry) -> [UInt8]? {
    let place = entry.offset
    guard !entry.isEncrypted, place + 30 <= bytes.count,
      Self.number(4, at: place, in: bytes) == 0x0403_4B50
    else { return nil }
    let start =
      place + 30 + Self.number(2, at: place + 26, in: bytes)
      + Self.number(2, at: place + 28, in: bytes)
    guard start + entry.packedSize <= bytes.count else { return nil }
    let packed = bytes[start..<start + entry.packedSize]
    switch entry.method {
    case 0: return packed.count == entry.unpackedSize ? Array(packed) : nil
    case 8: return Inflate.bytes(of: packed, limit: entry.unpackedSize)
    default: return nil
    }
  }

  /// The offset of the record that ends the list; a comment of up to 64 KiB may follow it.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { place in
      bytes[place] == 0x50 && number(4, at: place, in: bytes) == 0x0605_4B50
        && place + 22 + number(2, at: place + 20, in: bytes) == bytes.count
    }
  }

  /// A little-endian number of `size` bytes, which must be there.
  private static func number(_ size: Int, at place: Int, in bytes: [UInt8]) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
