/// Which addresses are not linked to.
enum LinkSafety {
  /// Whether a browser might run what the address says, or open a local file: `javascript:`,
  /// `vbscript:`, `file:`, and `data:` but for plain images.
  ///
  /// The same schemes that libcmark leaves out in its safe mode.
  static func isUnsafe(_ address: String) -> Bool {
    let start = address.prefix(32).lowercased()
    if start.hasPrefix("data:") {
      return !["png", "gif", "jpeg", "webp"].contains { start.hasPrefix("data:image/\($0)") }
    }
    return ["javascript:", "vbscript:", "file:"].contains { start.hasPrefix($0) }
  }
}
