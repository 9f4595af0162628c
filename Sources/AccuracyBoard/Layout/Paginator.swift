/// Lays lines out on pages, each note at the foot of the page that calls it.
struct Paginator: Sendable {
  struct Page: Sendable {
    var lines: [String] = []
    /// The lines of each note, its number printed.
    var notes: [[String]] = []
    /// The targets that the notes link to.
    var links: [String] = []
  }

  let wrapper: LineWrapper
  let notes: [OfficialDocument.Note]

  /// Lines and note lines on one page.
  private static let height = 40

  /// The pages; a page may end inside a paragraph, as printed ones do.
  func pages(of lines: [String]) -> [Page] {
    var result: [Page] = []
    var page = Page()
    for line in lines {
      let called = line.unicodeScalars.filter(OfficialDocument.Note.isCall).map {
        notes[Int($0.value) - 0xE000]
      }
      let foot = called.map { wrapper.lines(of: "\($0.marker) \($0.text)") }
      let height = page.lines.count + (page.notes + foot).reduce(0) { $0 + $1.count }
      if height + 1 > Self.height, !page.lines.isEmpty {
        result.append(page)
        page = Page()
      }
      // A page does not start with an empty line.
      if line.isEmpty, page.lines.isEmpty { continue }
      page.lines.append(line)
      page.notes += foot
      page.links += called.flatMap(\.links)
    }
    result.append(page)
    return result
  }
}
