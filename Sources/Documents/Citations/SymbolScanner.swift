/// Finds document symbols: `A/AC.105/1219`, `ST/SPACE/61/Rev.3`, `A/RES/2601(XXIV) A`.
///
/// ```
/// symbol  = organ 1*( "/" segment ) [ " " letter ]
/// segment = letters, digits, "." and "-", optionally a session or year in brackets
/// ```
/// After UN research guides on document symbols: the first element is the organ, suffixes (`Add.`,
/// `Amend.`, `Corr.`, `Rev.`, `Summary`) modify the base document. A symbol behind a slash or an
/// equals sign is part of an address and not taken.
struct SymbolScanner {
  let scan: Scan
  let pinpoints: PinpointReader
  var text: FoldedText { scan.text }

  func symbols() -> [Found] {
    var (found, index) = ([Found](), 0)
    while index < text.count {
      guard text.bytes[index] == UInt8(ascii: "/"), let start = organStart(endingAt: index),
        let symbol = symbol(at: start)
      else {
        index += 1
        continue
      }
      found.append(symbol)
      index = symbol.range.upperBound
      let more = further(after: symbol)
      found += more
      index = more.last?.range.upperBound ?? index
    }
    return dated(found).map { symbol in
      var symbol = symbol
      symbol.pinpoint =
        pinpoints.pinpoint(
          after: date(behind: symbol.range.upperBound)?.range.upperBound ?? symbol.range.upperBound)
        ?? pinpoints.pinpoint(before: symbol.range.lowerBound)
      return symbol
    }
  }

  /// Where the organ before a first slash starts; nil when that is no symbol's beginning.
  private func organStart(endingAt slash: Int) -> Int? {
    var start = slash
    while start > 0, FoldedText.isUpper(text.bytes[start - 1]), slash - start < 7 { start -= 1 }
    guard start < slash, Self.organs.contains(text.text(start..<slash)) else { return nil }
    let before = text.byte(start - 1)
    let isInside = FoldedText.isWord(before) || "/=.-_&%@".utf8.contains(before)
    return isInside ? nil : start
  }

  private func symbol(at start: Int) -> Found? {
    var segments: [String] = []
    var position = start
    repeat {
      let begin = segments.isEmpty ? start : position + 1
      guard let end = segmentEnd(at: begin) else { break }
      segments.append(text.text(begin..<end))
      position = end
    } while text.byte(position) == UInt8(ascii: "/")
    guard Self.namesDocument(segments) else { return nil }
    var target = segments.joined(separator: "/")
    let isResolution = segments.contains("RES")
    if isResolution, let letter = partLetter(at: position) {
      target += " " + letter.name
      position = letter.end
    }
    if isResolution, let old = session(at: position) {
      let part = target.split(separator: " ")
      target = part[0] + old.name + part.dropFirst().map { " " + $0 }.joined()
      position = old.end
      if part.count == 1, let letter = partLetter(at: position) {
        target += " " + letter.name
        position = letter.end
      }
    }
    if !isResolution, let part = part(at: position) {
      target += " " + part.name
      position = part.end
    }
    return Found(
      kind: isResolution ? .resolution : .document, target: target, range: start..<position)
  }

  private func segmentEnd(at begin: Int) -> Int? {
    // `Add.1-3` is a list.
    if let suffix = suffix(at: begin), !FoldedText.isLetter(text.byte(suffix.end)) {
      return suffix.end
    }
    var end = begin
    while FoldedText.isWord(text.byte(end)) || text.byte(end) == 0x2E || text.byte(end) == 0x2D {
      end += 1
    }
    while end > begin, !FoldedText.isWord(text.bytes[end - 1]) { end -= 1 }
    let first = text.byte(begin)
    return end > begin && (FoldedText.isUpper(first) || FoldedText.isDigit(first)) ? end : nil
  }

  /// `(XXIV)`, `(S-VI)` or `(2004)` directly behind a number.
  private func session(at index: Int) -> (name: String, end: Int)? {
    let open = text.skippingSpace(at: index)
    guard let number = ResolutionNumber.bracket(in: text, at: open) else { return nil }
    return ("(\(number.name))", number.end)
  }

  /// A part that is a document of its own: `(Sect. 6)`, `(Part I)`, `(Vol. II)`.
  private func part(at index: Int) -> (name: String, end: Int)? {
    let open = text.skippingSpace(at: index)
    guard text.byte(open) == UInt8(ascii: "("),
      let word = ["Sect.", "Part", "Vol."].first(where: { text.end(of: $0, at: open + 1) != nil })
    else { return nil }
    let start = text.skippingSpace(at: open + 1 + word.utf8.count)
    var end = start
    while FoldedText.isWord(text.byte(end)), end - start < 6 { end += 1 }
    let number = text.text(start..<end)
    guard text.byte(end) == UInt8(ascii: ")"),
      Int(number) != nil || RomanNumeral.value(of: number) != nil
    else { return nil }
    return ("(\(word) \(number))", end + 1)
  }

  /// The part of a resolution: ` A` before punctuation, Chinese text or a word that goes on.
  private func partLetter(at index: Int) -> (name: String, end: Int)? {
    let letter = text.skippingSpace(at: index)
    let next = text.byte(letter + 1)
    guard FoldedText.isUpper(text.byte(letter)), !FoldedText.isWord(next), next != 0x2F,
      next != 0x2E || !FoldedText.isWord(text.byte(letter + 2))
    else { return nil }
    let isSentence =
      next == 0x20
      && text.end(ofAny: [" and ", " of ", " to ", " in ", " ("], at: letter + 1) == nil
    return isSentence ? nil : (text.text(letter..<letter + 1), letter + 1)
  }

  /// A symbol names a document, not a body or a session, when a number follows the body's elements.
  private static func namesDocument(_ segments: [String]) -> Bool {
    guard segments.count >= 2, let last = segments.last else { return false }
    if segments.count == 2 {
      let digits = last.utf8.count { FoldedText.isDigit($0) }
      // `A/2017 U1` and `S/2003 J 2` are celestial bodies, `T/2018` is nothing.
      let isYear =
        "ASTE".contains(segments[0]) && last.utf8.count == 4
        && (Int(last).map { (1946...2199).contains($0) } ?? false)
      return digits >= 3 && !isBody(last) && !isYear && segments[0] != "ID"
    }
    let rest = segments.dropFirst().filter { !isBody($0) }
    return rest.contains { $0.utf8.contains { FoldedText.isDigit($0) } }
  }

  /// `AC.105`, `C.4`, `CN.4`, `CONF.101`, `SUB.1`, `WG.2`.
  private static func isBody(_ segment: String) -> Bool {
    ["AC.", "C.", "CN.", "CONF.", "SUB.", "Sub.", "WG."].contains { segment.hasPrefix($0) }
  }

  private static let organs: Set<String> = [
    "A", "S", "E", "T", "ST", "DP", "TD", "CD", "BWC", "CAC", "CAT", "CBD", "CCPR", "CED", "CEDAW",
    "CERD", "CMW", "CRC", "CRPD", "CTOC", "ECE", "FCCC", "HRI", "HSP", "IAM", "ICCD", "ID", "ISBA",
    "JIU", "LC", "LOS", "NPT", "PBC", "SPLOS", "UNEP",
  ]
}
