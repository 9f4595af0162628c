/// Notes marked with asterisks that no rule sets off from the text.
///
/// `* 本文件未经正式编辑` is one.
/// Something above calls them, close behind a word, and no other line starts with as many, as the
/// items of a list would.
struct AsteriskNotes: Sendable {
  private var lines: Set<Int> = []

  init(in all: [Line]) {
    var (called, starting) = ([Int: Int](), [Int: [Int]]())
    for (index, line) in all.enumerated() {
      var place = 0
      while let star = line.scalars[place...].firstIndex(of: "*") {
        let count = line.scalars[star...].prefix { $0 == "*" }.count
        if star == 0 {
          if count <= 3, line.scalars.count > count + 2 {
            starting[count, default: []].append(index)
          }
        } else if !line.scalars[star - 1].isBlank, called[count] == nil {
          called[count] = index
        }
        place = star + count
      }
    }
    for (count, places) in starting {
      guard places.count == 1, let place = places.first, let call = called[count], call < place
      else { continue }
      lines.insert(place)
    }
  }

  /// Whether the line at `index` starts such a note.
  func isNote(at index: Int) -> Bool { lines.contains(index) }
}
