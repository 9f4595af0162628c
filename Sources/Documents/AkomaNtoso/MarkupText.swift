import Core

/// Running text taken out of markup, with the places of its notes and links.
///
/// ```xml
/// <p>	回顾其第<a href="https://undocs.org/ch/A/RES/73/6">73/6</a>号决议，<authorialNote marker="1"/> </p>
/// ```
/// becomes `回顾其第73/6号决议，` with a link at bytes 12..<16 and a call at the end.
struct MarkupText: Sendable {
  /// White space of the markup gone, words set apart by one space.
  private(set) var text = ""
  /// Where notes are called.
  private(set) var calls: [Call] = []
  /// The links, in order.
  private(set) var links: [Link] = []

  /// A note called at a place.
  struct Call: Sendable {
    /// UTF-8 bytes from the start of the text.
    var offset: Int
    /// The index of the note among all notes of the document.
    var note: Int
  }

  /// A stretch of text with the address it leads to.
  struct Link: Sendable {
    /// UTF-8 bytes from the start of the text.
    var range: Range<Int>
    var address: String
  }

  private var last: Unicode.Scalar?
  private var pending = Blank.none
  private var isAfterCall = false
  private var openLink: (address: String, start: Int?)?
  /// Whether line breaks of the markup stay, as in a masthead.
  private let keepsLines: Bool

  init(keepsLines: Bool = false) { self.keepsLines = keepsLines }

  /// White space not written yet, by how much it weighs.
  private enum Blank: Int {
    /// Tabs and line feeds are the file's layout, spaces may be the text's own; a line is a new one.
    case none, layout, space, line
  }

  var isEmpty: Bool { text.isEmpty }

  /// How the text ends.
  var ending: TextEnding { TextEnding(Array(text.unicodeScalars)) }
}

// MARK: - Writing

extension MarkupText {
  /// Adds a text node.
  mutating func append(_ content: String) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": blank(.layout)
      case _ where scalar.isBlank || scalar.properties.isWhitespace: blank(.space)
      default: append(scalar)
      }
    }
  }

  /// Sets apart what follows, as between two blocks of one passage.
  mutating func breakLine() {
    if keepsLines {
      if !isEmpty { pending = .line }
    } else {
      blank(.layout)
    }
  }

  /// Notes a call at this place.
  mutating func call(note: Int) {
    calls.append(Call(offset: text.utf8.count, note: note))
    isAfterCall = true
  }

  /// Starts a link; links do not nest.
  mutating func openLink(_ address: String) { openLink = (address, nil) }

  mutating func closeLink() {
    if let link = openLink, let start = link.start, start < text.utf8.count {
      links.append(Link(range: start..<text.utf8.count, address: link.address))
    }
    openLink = nil
  }

  /// Adds another text on a line of its own.
  mutating func append(line other: MarkupText) {
    guard !other.isEmpty || !other.calls.isEmpty else { return }
    if !isEmpty { write("\n") }
    pending = .none
    append(sameLine: other)
  }

  /// Adds another text behind a space, if one is waiting.
  mutating func append(sameLine other: MarkupText) {
    if pending == .space, !isEmpty, !other.isEmpty { write(" ") }
    pending = .none
    let shift = text.utf8.count
    text += other.text
    calls += other.calls.map { Call(offset: $0.offset + shift, note: $0.note) }
    links += other.links.map {
      Link(
        range: $0.range.lowerBound + shift..<$0.range.upperBound + shift, address: $0.address)
    }
    last = other.last
  }

  /// Without its first bytes and the blanks after them: a label, mostly.
  func dropping(utf8Count count: Int) -> MarkupText {
    let rest = text.utf8.dropFirst(count).drop { $0 == 0x20 }
    let shift = text.utf8.count - rest.count
    var result = self
    result.text = String(decoding: rest, as: UTF8.self)
    result.calls = calls.map { Call(offset: max(0, $0.offset - shift), note: $0.note) }
    result.links = links.compactMap { link in
      guard link.range.upperBound > shift else { return nil }
      return Link(
        range: max(0, link.range.lowerBound - shift)..<link.range.upperBound - shift,
        address: link.address)
    }
    return result
  }

  private mutating func blank(_ kind: Blank) {
    if kind.rawValue > pending.rawValue { pending = kind }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch pending {
    case .none: break
    case .line: write("\n")
    case .layout, .space: if needsSpace(before: scalar) { write(" ") }
    }
    (pending, isAfterCall) = (.none, false)
    if let link = openLink, link.start == nil { openLink?.start = text.utf8.count }
    write(scalar)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    last = scalar
  }

  /// Han meets Han with nothing between; beside Latin letters only a space that is printed stays.
  ///
  /// The space behind a call belongs to the call, except between two words of a Latin text.
  private func needsSpace(before next: Unicode.Scalar) -> Bool {
    guard let last, last != "\n" else { return false }
    let (before, after) = (Script.isChinese(last), Script.isChinese(next))
    if before && after { return false }
    if pending == .layout || isAfterCall, before || after { return false }
    return !(isAfterCall && ",.;:!?)]”’".unicodeScalars.contains(next))
  }
}
