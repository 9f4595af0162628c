extension PinpointReader {
  /// The end of `第18段`, `附件二`, `C节`, `准则B.1` or the like at `index`.
  func chinesePart(at index: Int) -> Int? {
    if let unit = text.end(ofAny: ["附件", "附录", "附文", "增编", "表", "图", "脚注"], at: index) {
      let isTable = text.end(ofAny: ["表", "图", "脚注"], at: index) != nil
      // `，增编为A/99/419/Add.1` begins a clause.
      let isSubject = text.end(ofAny: ["为", "是", "题为"], at: unit) != nil
      guard let end = ordinal(at: unit) else { return isTable || isSubject ? nil : unit }
      return ordinals(after: end, at: end)
    }
    if let word = text.end(ofAny: ["序言部分", "执行部分", "序言"], at: index) {
      return chinesePart(at: word) ?? word
    }
    if let word = text.end(ofAny: ["原则", "准则"], at: index), text.byte(word) < 0x80 {
      return ordinal(at: word)
    }
    if FoldedText.isUpper(text.byte(index)), !FoldedText.isWord(text.byte(index - 1)) {
      return ordinal(at: index).flatMap { text.end(ofAny: ["节", "部分"], at: $0) }
    }
    // `第二条(a)项`: a unit of its own behind the letter.
    if let end = bracketed(at: index) { return text.end(ofAny: ["项", "款"], at: end) }
    guard let start = text.end(of: "第", at: index),
      var end = ordinal(at: start) ?? bracketed(at: start)
    else { return nil }
    while let link = text.end(ofAny: Self.listLinks, at: end),
      let next = ordinal(at: text.end(of: "第", at: link) ?? link) ?? bracketed(at: link)
    {
      end = next
    }
    return text.end(ofAny: Self.units, at: end)
  }

  /// Past the rest of `附件一和二`; `附件一和二十国` stays `附件一`.
  private func ordinals(after first: Int, at index: Int) -> Int {
    var end = first
    while let link = text.end(ofAny: Self.listLinks, at: end), let next = ordinal(at: link),
      mayEndList(at: next)
    {
      end = next
    }
    return end
  }

  private func mayEndList(at index: Int) -> Bool {
    guard let (scalar, _) = text.scalar(at: index) else { return true }
    let isIdeograph = (0x3400...0x9FFF).contains(scalar)
    let next = UInt8(truncatingIfNeeded: scalar)
    return isIdeograph
      ? text.end(ofAny: ["和", "及", "与", "至", "所", "的", "中"], at: index) != nil
      : scalar >= 0x80 || !(FoldedText.isWord(next) || next == 0x2F)
  }

  /// The end of `18`, `39(u)`, `20(b)(二)`, `二`, `II`, `C.3`, `二.C`.
  func ordinal(at index: Int) -> Int? {
    var end = index
    if let (_, afterNumber) = text.number(at: index) {
      end = afterNumber
      while text.byte(end) == 0x2E, let (_, next) = text.number(at: end + 1) { end = next }
    } else if FoldedText.isUpper(text.byte(index)) {
      while end - index < 12, FoldedText.isUpper(text.byte(end)) { end += 1 }
      guard end - index == 1 || RomanNumeral.value(of: text.text(index..<end)) != nil else {
        return nil
      }
      end = dotted(end)
    } else {
      while end - index < 36, let (scalar, next) = text.scalar(at: end),
        ChineseNumeral.isNumeral(scalar)
      {
        end = next
      }
      if end > index { end = dotted(end) }
    }
    guard end > index else { return nil }
    while let next = bracketed(at: text.skippingSpace(at: end)) { end = next }
    return end
  }

  /// Past `.3` of `C.3`, `.C` of `二.C` and `II.C`.
  private func dotted(_ index: Int) -> Int {
    guard text.byte(index) == 0x2E else { return index }
    if let (_, end) = text.number(at: index + 1) { return dotted(end) }
    return ResolutionNumber.letter(in: text, at: index + 1).map { dotted($0.end) } ?? index
  }

  /// The end of `(u)`, `(iv)`, `(二)`, `(3)`.
  func bracketed(at index: Int) -> Int? {
    guard text.byte(index) == UInt8(ascii: "(") else { return nil }
    var end = index + 1
    while let (scalar, next) = text.scalar(at: end), next - index <= 13,
      scalar < 0x80 ? FoldedText.isWord(UInt8(scalar)) : ChineseNumeral.isNumeral(scalar)
    {
      end = next
    }
    return end > index + 1 && text.byte(end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  private static let listLinks = ["以及", "至", "到", "和", "及", "与", "、", "-", "~", "——", "—"]
  private static let units = ["部分", "段", "章", "节", "条", "款", "页", "项", "号决议草案"]
}
