/// Writes JSON as one line of UTF-8, the same bytes for the same value.
///
/// Members stand in the given order, nothing is added between tokens. `/` and non-ASCII characters are written
/// as they are; quotation marks, backslashes, control characters, and U+2028 and U+2029, which end a line to
/// many tools, are escaped. Not meant for inside an HTML `script` element, where `</` would end it.
package enum JSONWriter {
  /// The bytes of a value, without a line feed.
  ///
  /// `["title": "关于“空间”", "n": [1, nil]]` gives `{"title":"关于“空间”","n":[1,null]}`.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    append(value, to: &output)
    return output
  }

  /// Writes a value behind what is there.
  package static func append(_ value: JSONValue, to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .int(let value): output += String(value).utf8
    case .decimal(let digits): output += digits.utf8
    case .string(let text): append(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(element, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(member.name, to: &output)
        output.append(UInt8(ascii: ":"))
        append(member.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let start = output.count
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x08: output += #"\b"#.utf8
      case 0x09: output += #"\t"#.utf8
      case 0x0A: output += #"\n"#.utf8
      case 0x0C: output += #"\f"#.utf8
      case 0x0D: output += #"\r"#.utf8
      case 0..<0x20, 0x7F: appendEscape(of: byte, to: &output)
      case 0x80...0x9F where output.last == 0xC2 && output.count > start:
        // C2 80 to C2 9F are the control characters U+0080 to U+009F, one of them a line end.
        output.removeLast()
        appendEscape(of: byte, to: &output)
      case 0xA8, 0xA9:
        // Compared by index: `suffix` of a sequence would walk all that was written so far.
        let end = output.count
        if end >= start + 2, output[end - 2] == 0xE2, output[end - 1] == 0x80 {
          output.removeLast(2)
          output += (byte == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8
        } else {
          output.append(byte)
        }
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// `\u0085`: the escape of a character below U+0100.
  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    let digits = String(byte, radix: 16)
    output += #"\u00\#(digits.utf8.count < 2 ? "0" : "")\#(digits)"#.utf8
  }
}
