extension Escaping {
  /// A JSON string with its quotes (RFC 8259, 7), safe inside `<script>`.
  ///
  /// `< > & '`, controls and the line separators U+2028 and U+2029 are written as `\u….`: `</script>`
  /// gives `"\u003c/script\u003e"`.
  package static func jsonString(_ text: String, into output: inout [UInt8]) {
    output.append(0x22)
    var text = text
    text.withUTF8 { bytes in
      var (start, position) = (0, 0)
      while position < bytes.count {
        let byte = unsafe bytes[position]
        let separator =
          unsafe byte == 0xE2 && position + 2 < bytes.count && bytes[position + 1] == 0x80
          && bytes[position + 2] & 0xFE == 0xA8
        guard separator || needsEscape(byte) else {
          position += 1
          continue
        }
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
        if separator {
          append(unsafe bytes[position + 2] == 0xA8 ? "\\u2028" : "\\u2029", to: &output)
        } else {
          appendEscape(of: byte, to: &output)
        }
        position += separator ? 3 : 1
        start = position
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    output.append(0x22)
  }

  /// Any value as JSON, safe inside `<script>`; HTML is a string of its markup, ``TemplateValue/nothing`` is `null`.
  ///
  /// Members keep the order of the record. Returns false, with the output incomplete, where values
  /// nest deeper than ``TemplateLimits/depth``.
  package static func json(
    _ value: TemplateValue, into output: inout [UInt8], depth: Int = 0
  ) -> Bool {
    guard depth < TemplateLimits.depth else { return false }
    switch value {
    case .text(let text): jsonString(text, into: &output)
    case .html(let html): jsonString(String(decoding: html.bytes, as: UTF8.self), into: &output)
    case .integer(let integer): append(integer, to: &output)
    case .number(let number):
      if number.isFinite { append(number, to: &output) } else { append("null", to: &output) }
    case .bool(let bool): append(bool ? "true" : "false", to: &output)
    case .nothing: append("null", to: &output)
    case .list(let items):
      output.append(0x5B)
      for (position, item) in items.enumerated() {
        if position > 0 { output.append(0x2C) }
        guard json(item, into: &output, depth: depth + 1) else { return false }
      }
      output.append(0x5D)
    case .record(let record):
      output.append(0x7B)
      for (position, entry) in record.entries.enumerated() {
        if position > 0 { output.append(0x2C) }
        jsonString(entry.key, into: &output)
        output.append(0x3A)
        guard json(entry.value, into: &output, depth: depth + 1) else { return false }
      }
      output.append(0x7D)
    }
    return true
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x7F: true
    default: false
    }
  }

  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case 0x22: append("\\\"", to: &output)
    case 0x5C: append("\\\\", to: &output)
    case 0x0A: append("\\n", to: &output)
    case 0x0D: append("\\r", to: &output)
    case 0x09: append("\\t", to: &output)
    default:
      let digits = Array("0123456789abcdef".utf8)
      append("\\u00", to: &output)
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 0xF)])
    }
  }
}
