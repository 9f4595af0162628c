/// Makes ZIP archives whose files are stored as they are (PKWARE APPNOTE 6.3).
package enum StoredArchive {
  /// A file to be stored; `claimedSize` is what the lists say of its unpacked size.
  package struct File {
    package var name: String
    package var bytes: [UInt8]
    package var claimedSize: Int?
    /// 0 for stored, 8 for bytes that are DEFLATE already.
    package var method = 0
    package var isEncrypted = false

    package init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// The archive.
  package static func bytes(_ files: [File]) -> [UInt8] {
    var (archive, list) = ([UInt8](), [UInt8]())
    for file in files {
      let offset = archive.count
      let head =
        number(2, 20) + number(2, file.isEncrypted ? 1 : 0) + number(2, file.method)
        + number(4, 0) + number(4, Int(checksum(file.bytes))) + number(4, file.bytes.count)
        + number(4, file.claimedSize ?? file.bytes.count) + number(2, file.name.utf8.count)
        + number(2, 0)
      archive += number(4, 0x0403_4B50) + head + Array(file.name.utf8) + file.bytes
      list += number(4, 0x0201_4B50) + number(2, 20) + head + number(2, 0) + number(2, 0)
      list += number(2, 0) + number(4, 0) + number(4, offset) + Array(file.name.utf8)
    }
    let end =
      number(4, 0x0605_4B50) + number(2, 0) + number(2, 0) + number(2, files.count)
      + number(2, files.count) + number(4, list.count) + number(4, archive.count) + number(2, 0)
    return archive + list + end
  }

  private static func number(_ size: Int, _ value: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
