extension PinpointReader {
  /// The pinpoint before a name that starts at `start`: `paragraph 17` of `paragraph 17 of General
  /// Assembly resolution 71/90`, `annex II` of `annex II to document A/78/20`.
  func pinpoint(before start: Int) -> Range<Int>? {
    var position = start
    for filler in ["document ", "its ", "the "] {
      position = text.start(of: filler, endingAt: position) ?? position
    }
    guard let end = text.start(ofAny: [", of ", " of ", ", to ", " to "], endingAt: position) else {
      return nil
    }
    // The longest: `paragraph 2 of article XI`, `operative paragraph 4`.
    for first in max(0, end - Self.reach)..<end
    where FoldedText.isLetter(text.byte(first)) && !FoldedText.isWord(text.byte(first - 1)) {
      if let last = chain(at: first, until: end), last == end { return first..<end }
    }
    return nil
  }

  /// The end of parts that belong into each other: `Article 2, paragraph 4`.
  private func chain(at index: Int, until limit: Int) -> Int? {
    guard var end = englishPart(at: index) else { return nil }
    while end < limit, let link = text.end(ofAny: [", ", " of the ", " of ", " to "], at: end),
      let next = englishPart(at: link)
    {
      end = next
    }
    return end
  }

  /// In bytes, how far before a name its pinpoint may start.
  private static let reach = 80

  /// The end of a single part such as `paragraph 17` or `annex II` at `index`.
  func englishPart(at index: Int) -> Int? {
    if let unit = unit(Self.ownNumber, at: index) {
      guard !FoldedText.isLetter(text.byte(unit)) else { return nil }
      return englishNumbers(at: text.skippingSpace(at: unit)) ?? unit
    }
    guard let unit = unit(Self.needNumber, at: index) else { return nil }
    return englishNumbers(at: text.skippingSpace(at: unit))
  }

  /// The end of one of `words`, capitalised or not.
  private func unit(_ words: [[UInt8]], at index: Int) -> Int? {
    let first = text.byte(index) | 0x20
    for word in words where word[0] == first {
      let end = index + word.count
      if end <= text.count, text.bytes[index + 1..<end].elementsEqual(word[1...]) { return end }
    }
    return nil
  }

  private func englishNumbers(at index: Int) -> Int? {
    guard var end = englishNumber(at: index) else { return nil }
    while let link = text.end(ofAny: ["-", " to ", ", and ", " and ", " or ", ", "], at: end),
      let next = englishNumber(at: link) ?? bracketed(at: link)
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
    let goesOn = text.end(
      ofAny: [" to ", " and ", " or ", " of ", " in ", " above", " below", " thereof"], at: end)
    return isCount && goesOn == nil ? nil : end
  }

  private static let ownNumber = [
    "annexes", "annex", "appendices", "appendix", "enclosure", "preamble",
  ].map { Array($0.utf8) }
  private static let needNumber = [
    "preambular paragraphs ", "preambular paragraph ", "preambular paras. ", "preambular para. ",
    "operative paragraphs ", "operative paragraph ", "operative paras. ", "operative para. ",
    "paragraphs ", "paragraph ", "paras. ", "para. ", "chapters ", "chapter ", "chaps. ", "chap. ",
    "sections ", "section ", "sects. ", "sect. ", "articles ", "article ", "arts. ", "art. ",
    "pages ", "page ", "pp. ", "p. ", "parts ", "part ", "footnotes ", "footnote ", "tables ",
    "table ", "figures ", "figure ", "principles ", "principle ", "guidelines ", "guideline ",
    "draft resolution ",
  ].map { Array($0.utf8) }
}
