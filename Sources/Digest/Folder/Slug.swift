/// The ASCII name of a document, meeting, theme or resolution in addresses, chosen by people.
package enum Slug {
  /// Whether `text` may be a slug: `[A-Za-z0-9-_.]+`, not starting with a full stop.
  package static func isValid(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix(".") && text.utf8.allSatisfy(isAllowed)
  }

  /// A slug for a bare source: its name where it may be one and starts with a letter or digit,
  /// otherwise `document-` and eight hexadecimal digits of its content, so that a Chinese title never
  /// becomes an address and the address stays when the file is renamed.
  package static func ofBareFile(name: String, content: [UInt8]) -> String {
    if isValid(name), name.first?.isLetter ?? false || name.first?.isNumber ?? false { return name }
    let hash = String(fnv1a(content), radix: 16)
    return "document-" + String(repeating: "0", count: 8 - hash.count) + hash
  }

  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// FNV-1a, 64 bits folded to 32: stable across machines and runs, not meant against forgery.
  private static func fnv1a(_ bytes: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
