/// Reads the place within a document that stands behind its name.
///
/// `A/AC.105/1129，附件，第 18 段` gives `附件，第 18 段`; `(A/62/20)，第 117 和 118 段及附件` gives
/// `第 117 和 118 段及附件`; `resolution 66/288, annex, para. 274` gives `annex, para. 274`.
struct PinpointReader {
  let text: FoldedText

  /// The folded range of the pinpoint after a citation that ends at `end`; nil where there is none.
  func pinpoint(after end: Int) -> Range<Int>? {
    let start = opening(at: end)
    guard var position = part(at: start.index, direct: !start.hasComma) else { return nil }
    while let link = text.end(ofAny: Self.links, at: position), let next = part(at: link) {
      position = next
    }
    // Chinese parts also follow each other without a mark: `第二章C节`, `附件二第5段`.
    while let next = chinesePart(at: position) {
      position = next
      while let link = text.end(ofAny: Self.links, at: position), let next = part(at: link) {
        position = next
      }
    }
    return start.index..<position
  }

  /// Past a closing bracket or link target, quotation marks and the comma.
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
    if text.byte(index) == UInt8(ascii: ")") { index += 1 }
    if let comma = text.end(ofAny: [", ", ","], at: index) { return (comma, true) }
    return (text.skippingSpace(at: index), false)
  }

  /// The end of a part; where it stands `direct`, without a comma before it, it must be a Chinese one.
  private func part(at index: Int, direct: Bool = false) -> Int? {
    if let end = chinesePart(at: index) { return end }
    guard !direct, let end = englishPart(at: index) else { return nil }
    // `resolution 61/75, paragraph 2 of resolution 62/43`: that paragraph belongs to what follows.
    return text.end(of: " of ", at: end) == nil ? end : nil
  }

  private static let links = [
    ", and ", " and ", ", ", ",", "以及", "和", "及", "与", "、",
  ]
}

// MARK: Chinese

extension PinpointReader {
  private func chinesePart(at index: Int) -> Int? {
    if let unit = text.end(ofAny: ["附件", "附录", "附文", "增编", "表", "脚注"], at: index) {
      let isTable = text.end(ofAny: ["表", "脚注"], at: index) != nil
      guard let end = ordinal(at: unit) else { return isTable ? nil : unit }
      return end
    }
    if let word = text.end(ofAny: ["序言部分", "执行部分", "序言"], at: index) {
      return chinesePart(at: word) ?? word
    }
    if let end = ResolutionNumber.letter(in: text, at: index)?.end {
      return text.end(of: "节", at: end)
    }
    guard let start = text.end(of: "第", at: index), var end = ordinal(at: start) else { return nil }
    while let link = text.end(ofAny: Self.listLinks, at: end),
      let next = ordinal(at: text.end(of: "第", at: link) ?? link)
    {
      end = next
    }
    return text.end(ofAny: Self.units, at: end)
  }

  /// `18`, `39(u)`, `20(b)(二)`, `二`, `II`, `C`.
  private func ordinal(at index: Int) -> Int? {
    var end = index
    if let (_, afterNumber) = text.number(at: index) {
      end = afterNumber
      while text.byte(end) == 0x2E, let (_, next) = text.number(at: end + 1) { end = next }
    } else if FoldedText.isUpper(text.byte(index)) {
      while FoldedText.isUpper(text.byte(end)) { end += 1 }
      guard end - index == 1 || RomanNumeral.value(of: text.text(index..<end)) != nil else {
        return nil
      }
      return end
    } else {
      while let (scalar, next) = text.scalar(at: end), ChineseNumeral.isNumeral(scalar) {
        end = next
      }
    }
    guard end > index else { return nil }
    while let next = bracketed(at: text.skippingSpace(at: end)) { end = next }
    return end
  }

  /// `(u)`, `(iv)`, `(二)`, `(3)`.
  private func bracketed(at index: Int) -> Int? {
    guard text.byte(index) == UInt8(ascii: "(") else { return nil }
    var end = index + 1
    while let (scalar, next) = text.scalar(at: end), next - index <= 13,
      scalar < 0x80 ? FoldedText.isWord(UInt8(scalar)) : ChineseNumeral.isNumeral(scalar)
    {
      end = next
    }
    return end > index + 1 && text.byte(end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  private static let listLinks = ["以及", "至", "到", "和", "及", "与", "、", "-", "~"]
  private static let units = ["部分", "段", "章", "节", "条", "款", "页", "项", "号决议草案"]
}

// MARK: English

extension PinpointReader {
  /// The range of a single part such as `paragraph 17` that starts at `index`.
  func englishRange(at index: Int) -> Range<Int>? { englishPart(at: index).map { index..<$0 } }

  private func englishPart(at index: Int) -> Int? {
    if let unit = text.end(ofAny: Self.ownNumber, at: index) {
      guard !FoldedText.isLetter(text.byte(unit)) else { return nil }
      return englishNumbers(at: text.skippingSpace(at: unit)) ?? unit
    }
    guard let unit = text.end(ofAny: Self.needNumber, at: index) else { return nil }
    return englishNumbers(at: text.skippingSpace(at: unit))
  }

  private func englishNumbers(at index: Int) -> Int? {
    guard var end = englishNumber(at: index) else { return nil }
    while let link = text.end(ofAny: ["-", " to ", ", and ", " and ", ", "], at: end),
      let next = englishNumber(at: link)
    {
      end = next
    }
    return end
  }

  private func englishNumber(at index: Int) -> Int? {
    guard let end = ordinal(at: index), !FoldedText.isLetter(text.byte(end)),
      text.byte(end) != UInt8(ascii: "/")
    else { return nil }
    // `and 3 other documents`: a number before a word is not one more paragraph.
    let isCount = text.byte(end) == 0x20 && FoldedText.isLetter(text.byte(end + 1))
    let goesOn = text.end(ofAny: [" to ", " and ", " of ", " in ", " above", " below"], at: end)
    return isCount && goesOn == nil ? nil : end
  }

  private static let ownNumber = ["annexes", "annex", "appendices", "appendix", "enclosure"]
  private static let needNumber = [
    "preambular paras. ", "preambular para. ", "operative paras. ", "operative para. ",
    "paragraphs ", "paragraph ", "paras. ", "para. ", "chapters ", "chapter ", "chaps. ", "chap. ",
    "sections ", "section ", "sects. ", "sect. ", "articles ", "article ", "arts. ", "art. ",
    "pages ", "page ", "pp. ", "p. ", "parts ", "part ", "footnote ", "table ", "principle ",
    "draft resolution ", "resolution ",
  ]
}
