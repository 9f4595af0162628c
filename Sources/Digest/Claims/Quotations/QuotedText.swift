/// A text as quotations are compared: spaces beside Chinese characters, widths, marks of quotation and
/// capitals taken away.
///
/// `“空间 大使”` and `空间大使` are alike, and `Space – “ours”` and `space - ours`.
struct QuotedText: Sendable, Hashable {
  private(set) var bytes: [UInt8] = []

  init(_ text: some StringProtocol) {
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaced = true
        continue
      }
      guard let folded = Self.folded(scalar) else { continue }
      if isSpaced, folded.value < 0x80, let last = bytes.last, last < 0x80 { bytes.append(0x20) }
      isSpaced = false
      bytes.append(contentsOf: UTF8.encode(folded) ?? .init())
    }
  }

  /// Whether `pieces` stand in it in their order, whole words of Latin letters only.
  func contains(inOrder pieces: [QuotedText]) -> Bool {
    var start = 0
    for piece in pieces {
      guard let end = end(of: piece.bytes, from: start) else { return false }
      start = end
    }
    return true
  }

  private func end(of words: [UInt8], from start: Int) -> Int? {
    guard let first = words.first, let last = words.last else { return start }
    guard bytes.count - start >= words.count else { return nil }
    for index in start...(bytes.count - words.count)
    where bytes[index] == first && bytes[index..<index + words.count].elementsEqual(words) {
      let end = index + words.count
      let opensWord = index > 0 && MatchingText.isWord(bytes[index - 1])
      let goesOn = end < bytes.count && MatchingText.isWord(bytes[end])
      if !(opensWord && MatchingText.isWord(first)), !(goesOn && MatchingText.isWord(last)) {
        return end
      }
    }
    return nil
  }

  /// Without the punctuation at its ends, which may belong to the sentence that quotes.
  var trimmed: QuotedText {
    let marks = Set(",.;:!? ".utf8)
    var result = self
    while let last = result.bytes.last, marks.contains(last) { result.bytes.removeLast() }
    while let first = result.bytes.first, marks.contains(first) { result.bytes.removeFirst() }
    let stop = Array("。".utf8)
    if result.bytes.suffix(3).elementsEqual(stop) { result.bytes.removeLast(3) }
    return result
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x22, 0x27, 0x2018...0x201F, 0x300C...0x300F, 0xFF02, 0xFF07: nil
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: nil
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0xFF21...0xFF3A: Unicode.Scalar(scalar.value - 0xFEE0 + 0x20)
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }
}

extension QuotedText {
  /// The parts of a quotation between its ellipses, `……` or `...`, those without words left out.
  static func pieces(of quotation: String) -> [QuotedText] {
    var text = quotation
    for ellipsis in ["[……]", "[...]", "[…]", "(...)", "（……）", "……", "…", ". . .", "..."] {
      text = text.replacing(ellipsis, with: "\u{0}")
    }
    return text.split(separator: "\u{0}").map { QuotedText($0).trimmed }.filter {
      !$0.bytes.isEmpty
    }
  }
}
