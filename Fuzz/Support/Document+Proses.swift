import Documents

extension Document {
  /// Every prose with its anchor: blocks with their items, then the footnotes.
  var proses: [(anchor: String, prose: Prose)] {
    var result: [(anchor: String, prose: Prose)] = []
    for block in blocks {
      switch block {
      case .masthead(let text), .title(let text), .closing(let text):
        result.append((text.id, text.prose))
      case .heading(let heading): result.append((heading.id, heading.prose))
      case .paragraph(let paragraph):
        result.append((paragraph.id, paragraph.prose))
        paragraph.items.appendProses(to: &result)
      case .table: continue
      }
    }
    return result + footnotes.map { ($0.id, $0.prose) }
  }
}

extension [Item] {
  fileprivate func appendProses(to result: inout [(anchor: String, prose: Prose)]) {
    for item in self {
      result.append((item.id, item.prose))
      item.items.appendProses(to: &result)
    }
  }
}
