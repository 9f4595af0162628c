package import Core

/// A way in which programs extract the text of a page, modelled so that a reader can be tried on it.
package enum LayoutStyle: String, Sendable, CaseIterable {
  /// A line for each paragraph, the notes together at the end.
  case plain
  /// `pdftotext -layout`: wrapped and indented, form feeds, running headers, notes below a rule at
  /// the foot of each page, page numbers.
  case pages
  /// Wrapped with an empty line between all lines, a space at paragraph ends and page starts, spaces
  /// between Han and digits, link lines below the notes: as three of the seeds.
  case spaced
  /// PyMuPDF: wrapped, one line after the other, headers and footers in between without form feeds.
  case stream

  package var name: Bilingual<String> {
    switch self {
    case .plain: Bilingual(zh: "一段一行", en: "plain")
    case .pages: Bilingual(zh: "分页", en: "pages")
    case .spaced: Bilingual(zh: "隔行", en: "spaced")
    case .stream: Bilingual(zh: "连续", en: "stream")
    }
  }

  /// The text of a document as this way of extraction would give it.
  package func text(of document: OfficialDocument) -> String {
    switch self {
    case .plain: plain(document)
    case .pages: pages(document)
    case .spaced: spaced(document)
    case .stream: stream(document)
    }
  }

  private static let rule = "__________________"

  private func plain(_ document: OfficialDocument) -> String {
    let calls = NoteCallWriter(document)
    var parts = [document.title] + document.blocks.map { calls.write($0.printed) }
    parts.append(document.closing.joined(separator: "\n"))
    if !document.notes.isEmpty {
      parts.append(([Self.rule] + document.notes.map(\.printed)).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func pages(_ document: OfficialDocument) -> String {
    let calls = NoteCallWriter(document)
    let wrapper = LineWrapper(width: document.language == .chinese ? 76 : 80)
    var lines = document.cover.flatMap { ["    " + $0] + [""] }
    lines += wrapper.lines(of: "    " + document.title) + [""]
    for block in document.blocks {
      let indent = block.kind == .item ? 8 : block.kind == .heading ? 2 : 4
      lines += wrapper.lines(of: String(repeating: " ", count: indent) + block.printed) + [""]
    }
    lines += document.closing.map { String(repeating: " ", count: 44) + $0 }
    let pages = Paginator(wrapper: wrapper, notes: document.notes).pages(of: lines)
    return pages.enumerated().map { index, page in
      var result: [String] = []
      if index > 0 {
        let space = String(repeating: " ", count: 30)
        let title = document.runningTitle
        result = [
          index % 2 == 0 ? title + space + document.symbol : document.symbol + space + title, "",
        ]
      }
      result += page.lines.map(calls.write)
      if !page.notes.isEmpty { result += ["", Self.rule] + page.notes.joined() }
      let number = "\(index + 1)/\(pages.count)"
      result += [
        "", number + String(repeating: " ", count: 60) + document.jobNumber,
      ]
      return result.joined(separator: "\n")
    }.joined(separator: "\n\u{0C}") + "\n"
  }

  private func spaced(_ document: OfficialDocument) -> String {
    let calls = NoteCallWriter(document)
    let wrapper = LineWrapper(width: document.language == .chinese ? 72 : 78)
    let airy = document.language == .chinese
    var lines = wrapper.lines(of: document.title).endingWithSpace
    for block in document.blocks {
      let text = airy ? block.printed.withSpacesAroundLatin : block.printed
      lines += wrapper.lines(of: " " + text).endingWithSpace
    }
    lines += document.closing.map { (airy ? $0.withSpacesAroundLatin : $0) + " " }
    let pages = Paginator(wrapper: wrapper, notes: document.notes).pages(of: lines)
    return pages.map { page in
      var result = page.lines.map(calls.write)
      if !page.notes.isEmpty {
        result.append(Self.rule + " ")
        result += page.notes.flatMap { ([" " + ($0.first ?? "")] + $0.dropFirst()).endingWithSpace }
      }
      let path = document.language == .chinese ? "ch" : "en"
      return result.joined(separator: "\n\n") + "\n"
        + page.links.map { "https://undocs.org/\(path)/\($0)\n" }.joined()
    }.joined(separator: " ")
  }

  private func stream(_ document: OfficialDocument) -> String {
    let calls = NoteCallWriter(document)
    let wrapper = LineWrapper(width: document.language == .chinese ? 74 : 84)
    var lines = document.cover + wrapper.lines(of: document.title)
    for block in document.blocks { lines += wrapper.lines(of: block.printed) }
    lines += document.closing
    let pages = Paginator(wrapper: wrapper, notes: document.notes).pages(of: lines)
    return pages.enumerated().map { index, page in
      let number = "\(index + 1)/\(pages.count)"
      let header = index == 0 ? [] : [document.symbol, document.runningTitle]
      let footer =
        index % 2 == 0 ? [document.jobNumber, number] : [number, document.jobNumber]
      let notes = page.notes.isEmpty ? [] : [Self.rule] + page.notes.joined()
      return (header + page.lines.map(calls.write) + notes + footer).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}

extension OfficialDocument.Block {
  /// Label and text with the marks of calls.
  fileprivate var printed: String { label.isEmpty ? text.string : "\(label) \(text.string)" }
}

extension OfficialDocument.Note {
  fileprivate var printed: String { "\(marker) \(text)" }
}

extension OfficialDocument {
  /// The title without the number, as it stands at the head of each page.
  fileprivate var runningTitle: String {
    title.firstIndex(of: " ").map { String(title[title.index(after: $0)...]) } ?? title
  }

  /// A number in the form of those at page feet, made from the symbol.
  fileprivate var jobNumber: String {
    let digits = symbol.filter { $0.isASCII && $0.isNumber }
    return "\(digits.prefix(2))-\(String(repeating: "0", count: max(0, 5 - digits.count)))"
      + "\(digits.suffix(5))"
  }
}

extension [String] {
  fileprivate var endingWithSpace: [String] {
    isEmpty ? self : dropLast() + [(last ?? "") + " "]
  }
}

/// Puts the printed numbers where calls are marked.
private struct NoteCallWriter {
  private let markers: [String]

  init(_ document: OfficialDocument) { markers = document.notes.map(\.marker) }

  func write(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if OfficialDocument.Note.isCall(scalar) {
        result += markers[Int(scalar.value) - 0xE000].unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
