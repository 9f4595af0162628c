/// Decodes valid UTF-8 without a detour over strings.
enum UTF8Scalars {
  /// The scalars of `bytes`; a sequence cut off at the end becomes U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let first = bytes[index]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard index + length <= bytes.endIndex else {
        result.append("\u{FFFD}")
        break
      }
      var value = length == 1 ? UInt32(first) : UInt32(first) & (0xFF >> (UInt32(length) + 1))
      for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
      result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      index += length
    }
    return result
  }
}
