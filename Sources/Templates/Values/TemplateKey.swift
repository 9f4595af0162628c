/// A name with its fingerprint, so that looking it up compares numbers before it compares text.
struct TemplateKey: Sendable, Hashable {
  let text: String
  let fingerprint: UInt64

  init(_ text: String) {
    self.text = text
    fingerprint = TemplateKey.fingerprint(of: text)
  }

  /// FNV-1a over the UTF-8 bytes: the same in every process, and cheap for short names.
  static func fingerprint(of text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
