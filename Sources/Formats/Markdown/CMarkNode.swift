import CCMark

/// A node of a ``CMarkTree``: a borrowed handle, used only while its tree lives and the node is in it.
@safe struct CMarkNode {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  var type: cmark_node_type { unsafe cmark_node_get_type(handle) }
  var startLine: Int { Int(unsafe cmark_node_get_start_line(handle)) }
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(handle)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(handle)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(handle)) }

  var isTopLevel: Bool {
    unsafe cmark_node_get_type(cmark_node_parent(handle)) == CMARK_NODE_DOCUMENT
  }

  var literal: [UInt8] { unsafe CMarkNode.bytes(cmark_node_get_literal(handle)) }
  var url: [UInt8] { unsafe CMarkNode.bytes(cmark_node_get_url(handle)) }
  var title: [UInt8] { unsafe CMarkNode.bytes(cmark_node_get_title(handle)) }
  var fenceInfo: [UInt8] { unsafe CMarkNode.bytes(cmark_node_get_fence_info(handle)) }

  func setLiteral(_ text: [UInt8]) { _ = unsafe cmark_node_set_literal(handle, text.cText) }

  func setURL(_ text: [UInt8]) { _ = unsafe cmark_node_set_url(handle, text.cText) }

  func setTitle(_ text: [UInt8]) { _ = unsafe cmark_node_set_title(handle, text.cText) }

  func setFenceInfo(_ text: [UInt8]) { _ = unsafe cmark_node_set_fence_info(handle, text.cText) }

  func setHeadingLevel(_ level: Int) {
    _ = unsafe cmark_node_set_heading_level(handle, Int32(level))
  }

  /// Inserts a text node, or trusted markup, before this node.
  func insertBefore(_ piece: MarkdownPiece) {
    let isText = if case .text = piece { true } else { false }
    let type = isText ? CMARK_NODE_TEXT : CMARK_NODE_CUSTOM_INLINE
    guard let new = unsafe cmark_node_new(type) else { return }
    switch piece {
    case .text(let text): unsafe CMarkNode(new).setLiteral(Array(text.utf8))
    case .html(let markup):
      _ = unsafe cmark_node_set_on_enter(new, Array(markup.utf8).cText)
    }
    if unsafe cmark_node_insert_before(handle, new) == 0 { unsafe cmark_node_free(new) }
  }

  /// Takes the node and all below it out of the tree and frees them; no handle to them may be used again.
  func remove() { unsafe cmark_node_free(handle) }

  /// Puts the node's children in its place, and frees the node.
  func unwrap() {
    while let child = unsafe cmark_node_first_child(handle) {
      guard unsafe cmark_node_insert_before(handle, child) == 1 else { break }
    }
    remove()
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(String(cString: text).utf8)
  }
}

extension [UInt8] {
  /// The bytes as text that C reads whole: a NUL among them, which would end it early, becomes U+FFFD.
  fileprivate var cText: String {
    let text = String(decoding: self, as: UTF8.self)
    guard contains(0) else { return text }
    let scalars = text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
