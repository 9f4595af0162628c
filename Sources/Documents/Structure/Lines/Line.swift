import Core

/// A physical line that is not blank, with what its setting tells.
struct Line: Sendable {
  /// 1-based, in the source.
  var number: Int
  /// The characters without spaces at either end; tabs inside stay.
  let scalars: [Unicode.Scalar]
  /// Spaces (or tabs) in front, beyond the margin that most lines have.
  var indent: Int
  /// Whether a space stands at the end: some extractions end paragraphs so.
  var endsInSpace: Bool
  /// Blank lines between this line and the one before.
  var blanksBefore: Int
  /// Whether a new page starts with this line.
  var startsPage: Bool
  /// Whether page furniture or notes stood between this line and the text line before.
  var followsBreak = false
  /// What stands between the tabs of a row of a table; empty for running text.
  var cells: [String] = []
  /// 1 to 6 where markup says that it is a heading, `#` to `######`; 0 for other lines.
  var markedLevel = 0
  /// Terminal cells, the nearest thing to the printed width.
  let width: Int
  let ending: TextEnding

  init(
    number: Int, scalars: [Unicode.Scalar], indent: Int = 0, endsInSpace: Bool = false,
    blanksBefore: Int = 0, startsPage: Bool = false, cells: [String] = []
  ) {
    self.number = number
    self.scalars = scalars
    self.indent = indent
    self.endsInSpace = endsInSpace
    self.blanksBefore = blanksBefore
    self.startsPage = startsPage
    self.cells = cells
    width = scalars.reduce(0) { $0 + DisplayWidth.of($1) }
    ending = TextEnding(scalars)
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  fileprivate static let colonsAndQuestions = Set(":：?？".unicodeScalars)

  /// Whether it ends in a mark that headings may end in.
  var endsInColonOrQuestion: Bool { scalars.last.map(Self.colonsAndQuestions.contains) ?? false }

  /// Whether square brackets stand around it: `[28 April 2021]`.
  var isBracketed: Bool { scalars.first == "[" && scalars.last == "]" }

  var isTabular: Bool { !cells.isEmpty }

  /// Whether it is a name and, set apart by a blank or a comma, an office: `甲乙 某厅主任`.
  var namesAnOffice: Bool {
    guard ending == .open, let first = scalars.first else { return false }
    if scalars.contains(where: Script.isHan) {
      return scalars.indices.dropFirst().dropLast().contains {
        scalars[$0].isBlank && Script.isHan(scalars[$0 + 1])
      }
    }
    return first.isCapital && scalars.contains(",")
  }
}
