import Documents

/// A piece of a text that can stand beside its counterpart: a block, an item or a footnote.
struct ParallelPiece: Sendable {
  enum Content: Sendable {
    case lines(TextBlock, kind: String)
    case heading(Heading)
    /// A paragraph; with items, its chapeau.
    case paragraph(Paragraph)
    /// An item, 1 for the first level.
    case item(Item, depth: Int)
    case table(Table)
    case footnote(Footnote)
  }

  var id: String
  var content: Content

  /// The pieces of a text in reading order, footnotes last; paragraphs of which only the items have words
  /// are their items.
  static func list(_ document: Document) -> [ParallelPiece] {
    var pieces: [ParallelPiece] = []
    for block in document.blocks {
      switch block {
      case .masthead(let block):
        pieces.append(ParallelPiece(id: block.id, content: .lines(block, kind: "masthead")))
      case .title(let block):
        pieces.append(ParallelPiece(id: block.id, content: .lines(block, kind: "title")))
      case .closing(let block):
        pieces.append(ParallelPiece(id: block.id, content: .lines(block, kind: "closing")))
      case .heading(let heading):
        pieces.append(ParallelPiece(id: heading.id, content: .heading(heading)))
      case .paragraph(let paragraph):
        pieces.append(ParallelPiece(id: paragraph.id, content: .paragraph(paragraph)))
        append(paragraph.items, depth: 1, to: &pieces)
      case .table(let table):
        pieces.append(ParallelPiece(id: table.id, content: .table(table)))
      }
    }
    return pieces
      + document.footnotes.map { ParallelPiece(id: $0.id, content: .footnote($0)) }
  }

  private static func append(_ items: [Item], depth: Int, to pieces: inout [ParallelPiece]) {
    for item in items {
      pieces.append(ParallelPiece(id: item.id, content: .item(item, depth: depth)))
      append(item.items, depth: depth + 1, to: &pieces)
    }
  }
}

/// Two texts piece by piece: the same anchor on both sides, or one side alone.
struct ParallelText: Sendable {
  struct Pair: Sendable {
    var id: String
    /// At least one of the two.
    var left: ParallelPiece?
    var right: ParallelPiece?
  }

  /// In the order of the left text; what the right one has alone stands after what precedes it there.
  let pairs: [Pair]

  init(left: [ParallelPiece], right: [ParallelPiece]) {
    let places = Dictionary(
      zip(right.map(\.id), right.indices), uniquingKeysWith: { first, _ in first })
    let known = Set(left.map(\.id))
    var (pairs, next) = ([Pair](), 0)
    /// What stands alone on the right before `end` and was not listed yet.
    func takeAlone(before end: Int) {
      while next < end {
        if !known.contains(right[next].id) {
          pairs.append(Pair(id: right[next].id, left: nil, right: right[next]))
        }
        next += 1
      }
    }
    for piece in left {
      let place = places[piece.id]
      if let place { takeAlone(before: place) }
      pairs.append(Pair(id: piece.id, left: piece, right: place.map { right[$0] }))
    }
    takeAlone(before: right.count)
    self.pairs = pairs
  }
}
