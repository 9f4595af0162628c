import Documents

/// Follows a source line by line through the pieces of its reading.
///
/// All ways to do so are kept: a line may continue the blocks as well as the notes, a bracket may be
/// text or the mark of a link.
struct ConservationTrace: Sendable {
  /// How many characters of each are used up.
  private struct Place: Hashable {
    var blocks = 0
    var notes = 0
    var marks = 0
  }

  private let pieces: ConservationPieces
  /// By line, the furniture that is a whole line and the hyphens at line ends.
  private var furniture: [Int: [[Unicode.Scalar]]] = [:]
  /// Brackets and addresses of links, which stand on the line of their block or below.
  private var marks = ConservationPieces.Run()
  private var places: Set<Place> = [Place()]
  /// The lines on which a piece may say that it begins where its characters begin on the line at
  /// hand: that one, and lines before that hold hyphens and nothing else.
  private var beginnings: Set<Int> = []

  init(_ document: Document) {
    pieces = ConservationPieces(document)
    for line in document.furniture {
      let scalars = line.text.unicodeScalars.filter { !$0.isBlankInConservation }
      if line.text.hasPrefix("["), line.text.contains("]("), line.text.hasSuffix(")") {
        marks.append(line.text, line: line.line)
      } else {
        furniture[line.line, default: []].append(Array(scalars))
      }
    }
  }

  /// Whether every character of the reading has been met.
  var isFinished: Bool {
    places.contains {
      $0.blocks == pieces.blocks.scalars.count && $0.notes == pieces.notes.scalars.count
        && $0.marks == marks.scalars.count
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
      if let end = end(of: text, in: pieces.notes, from: place.notes) {
        next.insert(Place(blocks: place.blocks, notes: end, marks: place.marks))
      }
      next.formUnion(ends(of: text, from: place, on: number))
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

  private func end(
    of text: [Unicode.Scalar], in run: ConservationPieces.Run, from start: Int
  ) -> Int? {
    let end = start + text.count
    guard end <= run.scalars.count, run.scalars[start..<end].elementsEqual(text) else { return nil }
    for index in start..<end {
      if let said = run.starts[index], !beginnings.contains(said) { return nil }
    }
    return end
  }

  /// Where the blocks and the marks of links may stand behind `text`.
  private func ends(of text: [Unicode.Scalar], from place: Place, on line: Int) -> Set<Place> {
    if place.marks == marks.scalars.count {
      guard let end = end(of: text, in: pieces.blocks, from: place.blocks) else {
        return []
      }
      return [Place(blocks: end, notes: place.notes, marks: place.marks)]
    }
    var current: Set<Place> = [place]
    for scalar in text {
      var next: Set<Place> = []
      for place in current {
        let blocks = pieces.blocks
        if place.blocks < blocks.scalars.count, blocks.scalars[place.blocks] == scalar,
          blocks.starts[place.blocks].map(beginnings.contains) ?? true
        {
          next.insert(
            Place(blocks: place.blocks + 1, notes: place.notes, marks: place.marks))
        }
        if place.marks < marks.scalars.count, marks.scalars[place.marks] == scalar,
          marks.starts[place.marks].map({ $0 <= line }) ?? true
        {
          next.insert(
            Place(blocks: place.blocks, notes: place.notes, marks: place.marks + 1))
        }
      }
      current = next
      if current.isEmpty { break }
    }
    return current
  }
}
