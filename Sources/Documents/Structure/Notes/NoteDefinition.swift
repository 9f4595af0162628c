/// A footnote's definition with its lines.
struct NoteDefinition: Sendable {
  var mark: NoteMark
  var lines: [Line]
}
