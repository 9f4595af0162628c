/// Makes small PDF files (ISO 32000-1), nothing in them compressed.
package enum SamplePDF {
  /// A run of text: where it starts, in points from the lower left corner, its size, and its words.
  package typealias Run = (x: Int, y: Int, size: Int, text: String)

  /// A file of A4 pages.
  ///
  /// Latin text is set in Helvetica; Chinese in a font that is not in the file, by the tables of GB 1.
  package static func bytes(_ pages: [[Run]]) -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " "))] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 "
        + "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
    ]
    for (place, page) in pages.enumerated() {
      let content = page.map { operators($0) }.joined(separator: "\n")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(8 + 2 * place) 0 R "
          + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    var (file, offsets) = ("%PDF-1.4\n", [Int]())
    for (place, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(place + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func operators(_ run: Run) -> String {
    let isLatin = run.text.unicodeScalars.allSatisfy { $0.isASCII }
    let hex =
      isLatin
      ? run.text.utf8.map { digits(UInt16($0), 2) }.joined()
      : run.text.utf16.map { digits($0, 4) }.joined()
    return "BT /F\(isLatin ? 1 : 2) \(run.size) Tf \(run.x) \(run.y) Td <\(hex)> Tj ET"
  }

  private static func digits(_ value: UInt16, _ count: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: count - text.count) + text
  }
}
