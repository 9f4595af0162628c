/// Finds where footnotes are called, and takes the calls out of the text.
///
/// Superscripts are always calls. Plain digits are calls where the print agrees and they fall into
/// the order of the definitions. Asterisks are calls where a definition has as many.
struct NoteCalls {
  /// A text that may call notes.
  private struct Place {
    var anchor: String
    var line: Int
    var hasNumbers: Bool
    var scalars: [Unicode.Scalar]
    var calls: [Call] = []
  }

  /// A call, and the index of the footnote it belongs to.
  private struct Call {
    var shape: CallShape
    var footnote: Int?
  }

  /// A note that a call is due for; `footnote` is nil where no definition was found.
  private struct Due {
    var number: String
    var footnote: Int?
    var line: Int
  }

  private let footnotes: [Footnote]
  private let due: [Due]
  /// The first footnote of each number.
  private let first: [String: Int]
  private var places: [Place] = []
  private var next = 0
  /// The anchors that call each footnote, by index.
  private(set) var anchors: [Int: [String]] = [:]
  /// Calls of notes that nothing defines.
  private(set) var undefined: [(number: String, line: Int)] = []

  /// `footnotes` are the definitions, in order.
  init(footnotes: [Footnote]) {
    self.footnotes = footnotes
    due = Self.due(footnotes)
    first = Dictionary(
      footnotes.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A gap of a few numbers between definitions may yet be called.
  private static func due(_ footnotes: [Footnote]) -> [Due] {
    var (result, last) = ([Due](), Int?.none)
    for (index, note) in footnotes.enumerated() {
      guard let value = Int(note.number) else { continue }
      if let last, value > last + 1, value <= last + 6 {
        result += (last + 1..<value).map {
          Due(number: String($0), footnote: nil, line: note.line)
        }
      }
      result.append(Due(number: note.number, footnote: index, line: note.line))
      last = value
    }
    return result
  }

  /// Notes one text, in reading order.
  ///
  /// Without `hasNumbers` only asterisks call notes in it.
  mutating func add(_ text: String, at anchor: String, line: Int, hasNumbers: Bool = true) {
    places.append(
      Place(
        anchor: anchor, line: line, hasNumbers: hasNumbers, scalars: Array(text.unicodeScalars)))
  }

  /// Decides, once all texts are known, what is a call.
  mutating func settle() {
    var (found, links) = ([(place: Int, shape: CallShape)](), [CallChain.Link]())
    var indices: [String: [Int]] = [:]
    for (index, note) in due.enumerated() { indices[note.number, default: []].append(index) }
    var sure: Set<String> = []
    for (index, place) in places.enumerated() where place.hasNumbers {
      for shape in CallShape.candidates(in: place.scalars) {
        found.append((index, shape))
        if shape.quality == CallShape.sure { sure.insert(shape.number) }
      }
    }
    let isRaised = sure.count * 2 > footnotes.count
    // Calls are cut off other numbers only where calls are set close to what stands before them.
    let glued = Set(
      found.lazy.map(\.shape).filter { !$0.isSplit && $0.quality >= 14 }.map(\.number))
    let isGlued = indices.keys.count { glued.contains($0) } * 2 >= indices.count
    // So are calls between blanks only where they are not.
    found.removeAll { isGlued ? $0.shape.isLoose : $0.shape.isSplit }
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].place == found[start].place,
        found[end].shape.range.upperBound == found[start].shape.range.upperBound
      {
        end += 1
      }
      links += self.links(found[start..<end], indices, isRaised: isRaised)
      start = end
    }
    var chosen: [Int: Int?] = [:]
    for link in CallChain.heaviest(links, noteCount: due.count) {
      chosen[link.candidate] = due[link.note].footnote
    }
    for (candidate, (place, shape)) in found.enumerated() {
      if let footnote = chosen[candidate] {
        places[place].calls.append(Call(shape: shape, footnote: footnote))
      } else if shape.quality == CallShape.sure {
        places[place].calls.append(Call(shape: shape, footnote: first[shape.number]))
      }
    }
    takeAsterisks()
    for index in places.indices {
      places[index].calls.sort { $0.shape.range.lowerBound < $1.shape.range.lowerBound }
    }
  }

  /// The readings of one place, the higher notes first.
  private func links(
    _ found: ArraySlice<(place: Int, shape: CallShape)>, _ indices: [String: [Int]], isRaised: Bool
  ) -> [CallChain.Link] {
    var result: [CallChain.Link] = []
    for (candidate, item) in zip(found.indices, found) {
      let shape = item.shape
      if isRaised, shape.quality < CallShape.sure { continue }
      for note in nearest(indices[shape.number] ?? [], to: places[item.place].line)
      where due[note].footnote != nil || shape.quality >= 14 {
        guard isPrinted(shape, for: due[note].footnote) else { continue }
        let weight = due[note].footnote != nil ? shape.quality : shape.quality / 4
        result.append(CallChain.Link(candidate: candidate, note: note, weight: weight))
      }
    }
    return result.sorted { $0.note > $1.note }
  }

  /// Whether a call and a definition are set alike: rings belong to rings.
  private func isPrinted(_ shape: CallShape, for footnote: Int?) -> Bool {
    guard let footnote else { return shape.enclosure == nil && !shape.isLoose }
    let style = EnclosedCall.style(of: footnotes[footnote].label.unicodeScalars)
    return shape.enclosure == .brackets ? style != .ring : shape.enclosure == style
  }

  /// Of notes with one number, which stand in the order of their lines, the two next below a line.
  private func nearest(_ notes: [Int], to line: Int) -> ArraySlice<Int> {
    guard notes.count > 2 else { return notes[...] }
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if due[notes[middle]].line < line { low = middle + 1 } else { high = middle }
    }
    return notes[max(0, low - 1)..<min(notes.count, low + 1)]
  }

  private mutating func takeAsterisks() {
    guard first.keys.contains(where: { $0.first == "*" }) else { return }
    for index in places.indices {
      let scalars = places[index].scalars
      var start = 0
      while let star = scalars[start...].firstIndex(of: "*") {
        let run = scalars[star...].prefix { $0 == "*" }
        let number = String(repeating: "*", count: run.count)
        // A heading's may stand first: it was printed at the label, `Annex*`; `2*3` is a product.
        let isProduct =
          star > 0 && scalars[star - 1].digit != nil
          && scalars.dropFirst(run.endIndex).first?.digit != nil
        let isCall =
          star > 0
          ? !scalars[star - 1].isBlank && !isProduct : places[index].anchor.hasPrefix("sec")
        if isCall, let footnote = first[number] {
          let shape = CallShape(range: run.indices, number: number, quality: CallShape.sure)
          places[index].calls.append(Call(shape: shape, footnote: footnote))
        }
        start = run.endIndex
      }
    }
  }

  /// The prose of the next text without its calls; texts come in the order they were added in.
  ///
  /// `原则条约》1 第四条` becomes `原则条约》第四条` with a call after `》`.
  mutating func takeNext() -> Prose {
    let place = places[next]
    next += 1
    var (kept, calls, index, offset) = ("".unicodeScalars, [NoteCall](), 0, 0)
    func keep(upTo end: Int) {
      for scalar in place.scalars[index..<max(index, end)] {
        kept.append(scalar)
        offset += UTF8.width(scalar)
      }
      index = max(index, end)
    }
    for call in place.calls {
      let shape = call.shape
      keep(upTo: shape.range.lowerBound)
      if kept.last == " " {
        kept.removeLast()
        offset -= 1
      }
      calls.append(
        NoteCall(
          offset: offset, number: shape.number, footnote: call.footnote.map { footnotes[$0].id },
          text: String(String.UnicodeScalarView(place.scalars[shape.range]))))
      if let footnote = call.footnote {
        anchors[footnote, default: []].append(place.anchor)
      } else {
        undefined.append((shape.number, place.line))
      }
      index = shape.range.upperBound
      if index < place.scalars.count, place.scalars[index] == " ",
        !continuesLatin(kept.last, place.scalars.dropFirst(index + 1).first)
      {
        index += 1
      }
    }
    keep(upTo: place.scalars.count)
    return Prose(String(kept), calls: calls)
  }

  /// Latin words on both sides keep the space between them.
  private func continuesLatin(_ last: Unicode.Scalar?, _ following: Unicode.Scalar?) -> Bool {
    guard let last, let following else { return false }
    return last.value < 0x2E80
      && (following.isLatinOrDigit || "“(‘".unicodeScalars.contains(following))
  }
}
