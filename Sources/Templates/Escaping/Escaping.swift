/// Makes text safe for the place it is printed in: one function per place.
///
/// All append UTF-8 to `output`, in runs, in linear time.
package enum Escaping {
  /// For the content of elements and for quoted attributes: `& < > " '` become references.
  ///
  /// Control characters that HTML forbids become U+FFFD. `a "b" <c>` gives `a &quot;b&quot; &lt;c&gt;`.
  package static func html(_ text: String, into output: inout [UInt8]) {
    replace(text, into: &output) { byte in
      switch byte {
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      case 0x3E: "&gt;"
      case 0x22: "&quot;"
      case 0x27: "&#39;"
      case 0x09, 0x0A, 0x0D: nil
      case 0x00...0x1F, 0x7F: "\u{FFFD}"
      default: nil
      }
    }
  }

  /// For a quoted attribute that must keep its line breaks and tabs: as ``html(_:into:)``, those as references.
  ///
  /// `一\n"二"` gives `一&#10;&quot;二&quot;`. The grave accent, once a quote to browsers, becomes a reference too.
  package static func attribute(_ text: String, into output: inout [UInt8]) {
    replace(text, into: &output) { byte in
      switch byte {
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      case 0x3E: "&gt;"
      case 0x22: "&quot;"
      case 0x27: "&#39;"
      case 0x60: "&#96;"
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      case 0x00...0x1F, 0x7F: "\u{FFFD}"
      default: nil
      }
    }
  }

  /// Copies runs of bytes for which `replacement` is nil, and the replacements of the others.
  @inline(__always)
  static func replace(
    _ text: String, into output: inout [UInt8], by replacement: (UInt8) -> StaticString?
  ) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for position in 0..<bytes.count {
        guard let replaced = replacement(unsafe bytes[position]) else { continue }
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
        append(replaced, to: &output)
        start = position + 1
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  static func append(_ text: StaticString, to output: inout [UInt8]) {
    text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }
}
