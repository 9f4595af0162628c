import Core
import Formats

/// Reads the header of a Word document's first page, which pandoc leaves out.
///
/// The documents of the United Nations have their masthead there: symbol, `Distr.`, date, body.
struct WordHeader {
  private let archive: ZIPArchive

  init(_ archive: ZIPArchive) { self.archive = archive }

  /// The lines of the header of the first page; none where it has no header of its own.
  ///
  /// `<w:sectPr>` names the header by the number of a relationship, and that names the file (ECMA-376
  /// part 1, 17.10.5 and 17.10.6).
  var lines: [String] {
    guard let document = element("word/document.xml"),
      let section = document.descendants("sectPr").first, let first = section.child("titlePg"),
      !Self.off.contains(first["val"] ?? ""),
      let reference = section.elements.first(where: {
        $0.name == "headerReference" && $0["type"] == "first"
      }),
      let relationship = element("word/_rels/document.xml.rels")?.elements.first(where: {
        $0["Id"] == reference["id"]
      }),
      let target = relationship["Target"], let header = element(Self.name(of: target))
    else { return [] }
    return blocks(of: header)
  }

  /// What a switch says where it is off (ECMA-376 part 1, 22.9.2.7).
  private static let off: Set<String> = ["0", "false", "off"]

  /// A target is relative to the document's folder, or with a slash in front to the archive.
  private static func name(of target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "word/\(target)"
  }

  private func element(_ name: String) -> XMLElement? {
    guard let entry = archive.entry(name), let bytes = archive.contents(of: entry) else {
      return nil
    }
    return XMLReader.read(SourceText(file: "", data: bytes)).root
  }

  /// Paragraphs are lines; the cells of a table's row stand side by side.
  private func blocks(of element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      switch child.name {
      case "p": return paragraph(child)
      case "tbl": return child.elements.filter { $0.name == "tr" }.flatMap { row($0) }
      case "sdt", "sdtContent", "txbxContent": return blocks(of: child)
      default: return []
      }
    }
  }

  private func row(_ row: XMLElement) -> [String] {
    let cells = row.elements.filter { $0.name == "tc" }.map { blocks(of: $0) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      cells.map { line < $0.count ? $0[line] : "" }.joined(separator: "        ")
    }
  }

  private func paragraph(_ paragraph: XMLElement) -> [String] {
    var text = ""
    append(paragraph, to: &text)
    return text.split(separator: "\n").map { String($0) }.filter { line in
      line.contains { !$0.isWhitespace }
    }
  }

  private func append(_ element: XMLElement, to text: inout String) {
    for child in element.elements {
      switch child.name {
      case "t": text += child.text
      case "tab": text += "        "
      case "br", "cr": text += "\n"
      case "pPr", "rPr", "instrText", "del", "AlternateContent": break
      default: append(child, to: &text)
      }
    }
  }
}
