extension Escaping {
  /// For `href` and `src` in a quoted attribute: percent-encoded, then attribute-escaped; `#` where the scheme is not allowed.
  ///
  /// Allowed are `http`, `https`, `mailto` and relative addresses. The scheme is read as a browser
  /// reads it (WHATWG URL Standard, 4.4: outer spaces and controls, and all tabs and line breaks,
  /// are removed first), so ` java\tscript:x` gives `#`. `/zh/第1段?a=1&b="2"` gives
  /// `/zh/%E7%AC%AC1%E6%AE%B5?a=1&amp;b=%222%22`; a percent sign that starts no escape becomes `%25`.
  package static func url(_ text: String, into output: inout [UInt8]) {
    let bytes = stripped(Array(text.utf8))
    guard hasAllowedScheme(bytes) else {
      output.append(0x23)
      return
    }
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x26: append("&amp;", to: &output)
      case 0x27: append("&#39;", to: &output)
      case 0x25:
        let escape =
          position + 2 < bytes.count && isHexadecimal(bytes[position + 1])
          && isHexadecimal(bytes[position + 2])
        if escape { output.append(byte) } else { append("%25", to: &output) }
      case 0x00...0x20, 0x7F...0xFF, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D:
        output.append(0x25)
        output.append(hexadecimal(byte >> 4))
        output.append(hexadecimal(byte & 0xF))
      default: output.append(byte)
      }
    }
  }

  private static func stripped(_ bytes: [UInt8]) -> ArraySlice<UInt8>.SubSequence {
    let kept = bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let start = kept.firstIndex { $0 > 0x20 } ?? kept.endIndex
    let end = kept.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return kept[start..<end]
  }

  private static func hasAllowedScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    let ends: [UInt8] = Array(":/?#\\".utf8)
    guard let end = bytes.firstIndex(where: { ends.contains($0) }), bytes[end] == 0x3A else {
      return true
    }
    let scheme = bytes[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["http", "https", "mailto"].contains { scheme.elementsEqual($0.utf8) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x37 + digit
  }
}
