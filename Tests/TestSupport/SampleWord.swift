/// Makes small Word documents (ECMA-376) out of paragraphs.
package struct SampleWord {
  /// `<w:p>` elements and the like, as they stand in `word/document.xml`.
  package var body: String
  /// The header of the first page: its paragraphs; nil for none.
  package var header: [String]?
  /// The texts of the footnotes, 1 and so on.
  package var footnotes: [String] = []

  package init(_ paragraphs: [String], header: [String]? = nil, footnotes: [String] = []) {
    body = paragraphs.map { Self.paragraph($0) }.joined()
    (self.header, self.footnotes) = (header, footnotes)
  }

  /// A paragraph; `[^1]` in it calls a footnote.
  package static func paragraph(_ text: String) -> String {
    var runs = ""
    for part in text.split(separator: "[^", omittingEmptySubsequences: false) {
      guard !runs.isEmpty, let end = part.firstIndex(of: "]") else {
        runs += run(String(part))
        continue
      }
      runs += "<w:r><w:footnoteReference w:id=\"\(part[..<end])\"/></w:r>"
      runs += run(String(part[part.index(after: end)...]))
    }
    return "<w:p>\(runs)</w:p>"
  }

  /// A paragraph that Word numbers itself, `1.` and so on.
  package static func numbered(_ text: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      + run(text) + "</w:p>"
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// The files of the `.docx`.
  package var files: [StoredArchive.File] {
    let header = header.map { $0.map { Self.paragraph($0) }.joined() }
    let section =
      header == nil
      ? "" : "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId9\"/><w:titlePg/></w:sectPr>"
    var files: [StoredArchive.File] = [
      .init("[Content_Types].xml", types),
      .init(
        "_rels/.rels",
        relationships([("rId1", "officeDocument", "word/document.xml")])),
      .init("word/document.xml", part("document", "<w:body>\(body)\(section)</w:body>")),
      .init(
        "word/_rels/document.xml.rels",
        relationships([
          ("rId1", "footnotes", "footnotes.xml"), ("rId2", "numbering", "numbering.xml"),
          ("rId9", "header", "header1.xml"),
        ])),
      .init(
        "word/footnotes.xml",
        part(
          "footnotes",
          footnotes.enumerated().map { place, text in
            "<w:footnote w:id=\"\(place + 1)\">\(Self.paragraph(text))</w:footnote>"
          }.joined())),
      .init(
        "word/numbering.xml",
        part(
          "numbering",
          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")),
    ]
    if let header { files.append(.init("word/header1.xml", part("hdr", header))) }
    return files
  }

  /// The `.docx`.
  package var bytes: [UInt8] { StoredArchive.bytes(files) }

  private func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(name) xmlns:w=\"\(Self.word)\" "
      + "xmlns:r=\"\(Self.office)/relationships\">\(content)</w:\(name)>"
  }

  private func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.office)/relationships/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"\(Self.package)/relationships\">"
      + items.joined() + "</Relationships>"
  }

  private var types: String {
    "<?xml version=\"1.0\"?><Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
      + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
  }

  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
}
