import Documents

/// Follows a source line by line through the pieces of its reading.
///
/// All ways to do so are kept: a line may continue the blocks as well as the notes, a bracket may be
/// text or the mark of a link.
struct ConservationTrace: Sendable {
  /// How many characters of each are used up, of the marks those of the line at hand.
  private struct Place: Hashable {
    var blocks = 0
    var notes = 0
    var links = 0
    var marks = 0
  }

  private let pieces: ConservationPieces
  /// By line, the furniture that is a whole line and the hyphens at line ends.
  private var furniture: [Int: [[Unicode.Scalar]]] = [:]
  /// By line, the marks of markup that stand among its text, in order.
  private var marks: [Int: [Unicode.Scalar]] = [:]
  /// Brackets and addresses of links, which stand on the line of their block or below.
  private var links = ConservationPieces.Run()
  private var places: Set<Place> = [Place()]
  /// The lines on which a piece may say that it begins where its characters begin on the line at
  /// hand: that one, and lines before that hold hyphens and nothing else.
  private var beginnings: Set<Int> = []

  init(_ document: Document) {
    pieces = ConservationPieces(document)
    for line in document.furniture {
      let scalars = line.text.unicodeScalars.filter { !$0.isBlankInConservation }
      if line.text.hasPrefix("["), line.text.contains("]("), line.text.hasSuffix(")") {
        links.append(line.text, line: line.line)
      } else if Self.isMark(line.text) {
        marks[line.line, default: []] += scalars
      } else {
        furniture[line.line, default: []].append(Array(scalars))
      }
    }
  }

  private static func isMark(_ text: String) -> Bool {
    let tags = ["<sup>", "</sup>", "<sub>", "</sub>", "<u>", "</u>", "<br>", "<br/>", "<br />"]
    guard text.count <= 3 || text.allSatisfy({ $0 == "#" }) else { return tags.contains(text) }
    return text.unicodeScalars.allSatisfy { "#*_|>\\^[]:".unicodeScalars.contains($0) }
  }

  /// Whether every character of the reading has been met.
  var isFinished: Bool {
    places.contains {
      $0.blocks == pieces.blocks.scalars.count && $0.notes == pieces.notes.scalars.count
        && $0.links == links.scalars.count
    }
  }

  /// Goes on by a line's non-blank characters; false where no way leads on.
  mutating func follow(_ line: [Unicode.Scalar], _ number: Int) -> Bool {
    guard let text = withoutFurniture(line, number) else { return false }
    guard !text.isEmpty else {
      if !line.isEmpty, line.allSatisfy(\.isHyphenInConservation) { beginnings.insert(number) }
      return true
    }
    beginnings.insert(number)
    defer { beginnings = [] }
    var next: Set<Place> = []
    for place in places {
      next.formUnion(ends(of: text, from: place, in: \.notes, on: number))
      next.formUnion(ends(of: text, from: place, in: \.blocks, on: number))
    }
    places = next
    return !places.isEmpty
  }

  /// What is left of a line: nothing of furniture, otherwise all but soft hyphens and a hyphen at its
  /// end; nil where furniture is said to stand on the line that does not.
  private func withoutFurniture(_ line: [Unicode.Scalar], _ number: Int) -> [Unicode.Scalar]? {
    var line = line
    for scalars in furniture[number] ?? [] where !scalars.isEmpty {
      if line == scalars {
        line = []
      } else if scalars == ["\u{AD}"], let place = line.lastIndex(of: "\u{AD}") {
        line.remove(at: place)
      } else if scalars.count == 1, line.last == scalars[0], scalars[0].isHyphenInConservation {
        line.removeLast()
      } else {
        return nil
      }
    }
    return line
  }

  /// Where the blocks or the notes, with marks and links, may stand behind `text`.
  private func ends(
    of text: [Unicode.Scalar], from place: Place,
    in path: any WritableKeyPath<Place, Int> & Sendable, on line: Int
  ) -> Set<Place> {
    let run = path == \Place.notes ? pieces.notes : pieces.blocks
    let marks = marks[line] ?? []
    var current: Set<Place> = [place]
    for scalar in text {
      var next: Set<Place> = []
      for var place in current {
        let index = place[keyPath: path]
        if index < run.scalars.count, run.scalars[index] == scalar,
          run.starts[index].map(beginnings.contains) ?? true
        {
          place[keyPath: path] += 1
          next.insert(place)
          place[keyPath: path] -= 1
        }
        if place.marks < marks.count, marks[place.marks] == scalar {
          place.marks += 1
          next.insert(place)
          place.marks -= 1
        }
        if place.links < links.scalars.count, links.scalars[place.links] == scalar,
          links.starts[place.links].map({ $0 <= line }) ?? true
        {
          place.links += 1
          next.insert(place)
        }
      }
      current = next
      if current.isEmpty { break }
    }
    return Set(
      current.filter { $0.marks == marks.count }.map {
        Place(blocks: $0.blocks, notes: $0.notes, links: $0.links)
      })
  }
}
