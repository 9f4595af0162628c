/// Which addresses are not linked to.
enum LinkSafety {
  /// Whether a browser might run what the address says, or open a local file: `javascript:`,
  /// `vbscript:`, `file:`, and `data:` but for plain images.
  ///
  /// The same schemes that libcmark leaves out in its safe mode.
  static func isUnsafe(_ address: String) -> Bool {
    // Bytes, not characters: a combining accent joins the colon before it to another character.
    let start = address.utf8.prefix(32).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if start.starts(with: "data:".utf8) {
      return !["png", "gif", "jpeg", "webp"].contains {
        start.starts(with: "data:image/\($0)".utf8)
      }
    }
    return ["javascript:", "vbscript:", "file:"].contains { start.starts(with: $0.utf8) }
  }
}
