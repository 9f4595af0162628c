import Core
import Formats

/// A word where it stands on a page, in points from the upper left corner.
struct PDFWord {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var middle: Double { (top + bottom) / 2 }

  /// Of how many half-width cells it is: a Chinese character takes two.
  var cells: Int { DisplayWidth.of(text) }

  /// Whether it can be a footnote call or the number of a footnote: up to three digits, or asterisks.
  var isNumber: Bool {
    let bytes = text.utf8
    return bytes.count <= 3
      && (bytes.allSatisfy { (0x30...0x39).contains($0) }
        || bytes.allSatisfy { $0 == UInt8(ascii: "*") })
  }

  /// The words of each page in what `pdftotext -bbox` writes; nil where it is no such file.
  ///
  /// ```xml
  /// <page width="595" height="842"><word xMin="72" yMin="90" xMax="99" yMax="103">第一</word></page>
  /// ```
  static func pages(of bytes: [UInt8]) -> [[PDFWord]]? {
    guard let root = XMLReader.read(SourceText(file: "", data: bytes)).root else { return nil }
    let pages = root.descendants("page")
    guard !pages.isEmpty else { return nil }
    return pages.map { page in page.elements.compactMap { PDFWord($0) } }
  }

  private init?(_ element: XMLElement) {
    func side(_ name: String) -> Double? {
      element[name].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    }
    guard element.name == "word", let left = side("xMin"), let right = side("xMax"),
      let top = side("yMin"), let bottom = side("yMax"), left <= right, top <= bottom
    else { return nil }
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    text = element.text
  }
}
