/// A passage anywhere in the corpus: which document, and where in it.
package struct PassageID: Sendable, Hashable, Comparable {
  /// The slug of the document.
  package var document: String
  /// The anchor on its page: `para_14`, `annex_1__pream_2`, `fn_7`.
  package var anchor: String

  package init(document: String, anchor: String) {
    self.document = document
    self.anchor = anchor
  }

  /// By document, then by the bytes of the anchor: an order for output, not that of reading.
  package static func < (left: PassageID, right: PassageID) -> Bool {
    (left.document, left.anchor) < (right.document, right.anchor)
  }
}
