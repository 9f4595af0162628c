import Core

/// Gets the text out of a PDF with poppler's `pdftotext`.
///
/// Lines are kept where they stand on the page, so that the reader sees indents, columns and page feet; each
/// page ends in a form feed. They are set from the places of the words (`-bbox`, see ``PDFLayout``), or as the
/// program sets them itself (`-layout`) where that would lose anything.
struct PDFText {
  let programs: ProgramRunner
  let limits: IntakeLimits

  /// The text as UTF-8.
  func text(of bytes: [UInt8]) throws(ConversionFailure) -> [UInt8] {
    var own = limits.program
    own.memoryBytes = own.memoryBytes ?? Self.memory
    let plain = try programs.read(
      bytes, with: .pdftotext, ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"], limits: own)
    try check(plain)
    let placed = try? programs.read(
      bytes, with: .pdftotext, ["-bbox", "-enc", "UTF-8", "-", "-"], limits: own)
    guard let placed, placed.status == 0, let pages = PDFWord.pages(of: placed.output) else {
      return plain.output
    }
    let text = pages.map { PDFLayout($0).lines.joined(separator: "\n") + "\n\u{C}" }.joined()
    let set = Array(text.utf8)
    return Self.count(set).letters >= Self.count(plain.output).letters ? set : plain.output
  }

  /// What `pdftotext` may ask for; a report of a thousand pages needs a tenth of it.
  private static let memory = 4 << 30

  private func check(_ result: ProgramResult) throws(ConversionFailure) {
    let complaints = String(decoding: result.errors.prefix(1 << 16), as: UTF8.self)
    // Status 3 is that of permissions (pdftotext(1), exit codes).
    if result.status == 3 || complaints.contains("Incorrect password") { throw .encrypted(.pdf) }
    guard result.status == 0 else {
      throw .programFailed(.pdftotext, words: result.complaint)
    }
    let count = Self.count(result.output)
    let pages = max(1, count.pages)
    if complaints.contains("Missing language pack") { throw .fontTablesMissing }
    guard count.letters >= Self.leastLetters * pages else {
      throw count.garbled > 0 ? .unreadableFonts : .scanned(pages: pages)
    }
    guard count.garbled * 10 <= count.letters else { throw .unreadableFonts }
    guard String(validating: result.output, as: UTF8.self) != nil else {
      throw .programGarbled(.pdftotext)
    }
  }

  /// A page with fewer than this holds no text but a stamp or a page number.
  private static let leastLetters = 8

  /// The letters and digits of a text, what stands for no character (controls, private use, U+FFFD), and pages.
  private static func count(_ text: [UInt8]) -> (letters: Int, garbled: Int, pages: Int) {
    var count = (letters: 0, garbled: 0, pages: 0)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0C: count.pages += 1
      case 0x09, 0x0A, 0x0D, 0x20...0x2F: break
      case 0x00...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: count.garbled += 1
      case 0x30...0x7E: count.letters += 1
      default:
        count.letters +=
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? 1 : 0
      }
    }
    return count
  }
}
