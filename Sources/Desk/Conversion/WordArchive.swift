/// What the list at the end of a ZIP archive says about a `.docx` (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
///
/// Nothing is unpacked. An archive that lies about its sizes is met by the limits of the program that reads it.
struct WordArchive {
  /// The number of files.
  private(set) var files = 0
  /// The bytes of all files, unpacked.
  private(set) var unpackedBytes = 0
  /// Whether a file in it is encrypted.
  private(set) var isEncrypted = false
  /// Whether it holds a word processor's document.
  private(set) var holdsDocument = false

  /// Reads the list; nil where there is none that is whole.
  init?(_ bytes: [UInt8]) {
    guard let end = Self.endRecord(of: bytes) else { return nil }
    let count = Self.number(2, at: end + 10, in: bytes)
    var place = Self.number(4, at: end + 16, in: bytes)
    for _ in 0..<count {
      guard place + 46 <= end, Self.number(4, at: place, in: bytes) == 0x0201_4B50 else {
        return nil
      }
      let name = Self.number(2, at: place + 28, in: bytes)
      let rest =
        Self.number(2, at: place + 30, in: bytes) + Self.number(2, at: place + 32, in: bytes)
      guard place + 46 + name + rest <= end else { return nil }
      files += 1
      unpackedBytes += Self.number(4, at: place + 24, in: bytes)
      if Self.number(2, at: place + 8, in: bytes) & 1 == 1 { isEncrypted = true }
      if bytes[(place + 46)..<(place + 46 + name)].elementsEqual("word/document.xml".utf8) {
        holdsDocument = true
      }
      place += 46 + name + rest
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
