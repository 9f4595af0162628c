/// Reads the place within a document that stands beside its name.
///
/// `A/AC.105/1129，附件，第 18 段` gives `附件，第 18 段`; `(A/62/20)，第 117 和 118 段及附件` gives
/// `第 117 和 118 段及附件`; `resolution 66/288, annex, para. 274` gives `annex, para. 274`; before
/// the name, `article IV of the Outer Space Treaty` gives `article IV`.
struct PinpointReader {
  let text: FoldedText

  /// The folded range of the pinpoint after a citation that ends at `end`; nil where there is none.
  func pinpoint(after end: Int) -> Range<Int>? {
    if let bracketed = bracketedPinpoint(after: end) { return bracketed }
    let start = opening(at: end)
    return parts(at: start.index, direct: !start.hasComma).map { start.index..<$0 }
  }

  /// `A/78/20 (paras. 205–210)`, `第66/288号决议（附件，第274段）`.
  private func bracketedPinpoint(after end: Int) -> Range<Int>? {
    let open = text.skippingSpace(at: end)
    guard text.byte(open) == UInt8(ascii: "("), let close = parts(at: open + 1, direct: false),
      text.byte(close) == UInt8(ascii: ")")
    else { return nil }
    return open + 1..<close
  }

  /// The end of the parts that start at `index`.
  private func parts(at index: Int, direct: Bool) -> Int? {
    guard var position = part(at: index, direct: direct) else { return nil }
    while true {
      // Chinese parts also follow each other without a mark: `第二章C节`, `附件二第5段`.
      if let next = chinesePart(at: position) {
        position = next
      } else if let link = text.end(ofAny: Self.links, at: position), let next = part(at: link) {
        position = next
      } else if let link = text.end(ofAny: Self.spanLinks, at: position),
        let next = chinesePart(at: link)
      {
        position = next
      } else {
        return position
      }
    }
  }

  /// Whether a place starts at `index`: `第11段`, `para. 11`.
  func isPlace(at index: Int) -> Bool { part(at: index) != nil }

  /// Past a closing bracket or link target, `号文件` and the comma.
  private func opening(at end: Int) -> (index: Int, hasComma: Bool) {
    var index = end
    if text.byte(index) == UInt8(ascii: "]"), text.byte(index + 1) == UInt8(ascii: "(") {
      var close = index + 2
      while close < text.count, close - index < 300, text.bytes[close] != UInt8(ascii: ")") {
        close += 1
      }
      index = close + 1
    } else if text.byte(index) == UInt8(ascii: "]") {
      index += 1
    }
    // The asterisk of a reissued document.
    if text.byte(index) == UInt8(ascii: "*") { index += 1 }
    if text.byte(index) == UInt8(ascii: ")") { index += 1 }
    index = text.end(ofAny: ["号文件", "号报告", "号决议", "文件"], at: index) ?? index
    if let stress = text.end(ofAny: Self.stresses, at: index) { return (stress, true) }
    if let comma = text.end(ofAny: [", ", ","], at: index) { return (comma, true) }
    return (text.skippingSpace(at: index), false)
  }

  /// The end of a part; where it stands `direct`, without a comma before it, it must be a Chinese one.
  private func part(at index: Int, direct: Bool = false) -> Int? {
    if let end = chinesePart(at: index) { return end }
    guard !direct, let end = englishPart(at: index) else { return nil }
    // `resolution 61/75, paragraph 2 of resolution 62/43`: that paragraph belongs to what follows.
    return text.end(ofAny: [" of ", ", of ", " to "], at: end) == nil ? end : nil
  }

  private static let stresses = [
    ", and in particular ", ", in particular ", " and in particular ", ", especially ",
    ",特别是其", ",特别是", ",尤其是其", ",尤其是",
  ]
  private static let links = [
    ", and ", " and ", ", ", ",", "以及", "和", "及", "与", "、",
  ]
  /// Between two whole parts: `第205段至第210段`.
  private static let spanLinks = ["至", "到", "-", "~"]
}
