import CCMark

/// The owner of a parsed CommonMark tree, freed with it.
///
/// Always in libcmark's safe mode: raw HTML and dangerous addresses are not rendered.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses valid UTF-8; nil only when memory runs out.
  init?(parsing bytes: [UInt8]) {
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe root = parsed
  }

  deinit { unsafe cmark_node_free(root) }

  /// Visits every node in document order, on the way in and, unless it is a leaf, on the way out.
  ///
  /// The tree must not be changed meanwhile.
  func walk(_ visit: (_ node: CMarkNode, _ entering: Bool) -> Void) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      visit(unsafe CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// Removes the top-level blocks whose number (from 0) is outside `range`.
  func keepTopLevel(_ range: Range<Int>) {
    var index = 0
    var next = unsafe cmark_node_first_child(root)
    while let node = unsafe next {
      unsafe next = cmark_node_next(node)
      if !range.contains(index) { unsafe cmark_node_free(node) }
      index += 1
    }
  }

  /// The tree as HTML.
  func html() -> String {
    guard let text = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    return unsafe String(cString: text)
  }
}
