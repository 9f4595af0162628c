/// Reads the words before a number that limit it: `近`, `不少于`, `more than`, `a total of at least`.
struct FigureBoundReader {
  let text: FoldedText

  /// The bound whose words end at `index`, and where they start.
  ///
  /// `isSpanOfTime` says that the number counts years, months or days: `近三年` is then the last three years and
  /// `held over three days` three days.
  /// Without `isAmount`, `under`, `above` and `below` are prepositions: `under two agenda items`.
  func bound(
    endingAt index: Int, isSpanOfTime: Bool, isAmount: Bool
  ) -> (bound: FigureBound, start: Int)? {
    for (word, bound) in Self.chinese {
      guard let start = text.start(of: word, endingAt: index) else { continue }
      if word == "近" {
        if text.start(ofAny: ["最", "附", "临", "靠", "邻"], endingAt: start) != nil { return nil }
        if isSpanOfTime { return nil }
      }
      if word == "约", text.start(ofAny: Self.treaties, endingAt: index) != nil { return nil }
      return (bound, start)
    }
    let end = text.byte(index - 1) == 0x20 ? index - 1 : index
    let skipped = text.start(ofAny: Self.fillers, endingAt: end) ?? end
    for (word, bound) in Self.english {
      guard let start = text.start(of: word, endingAt: skipped) ?? capital(word, endingAt: skipped),
        !FoldedText.isWord(text.byte(start - 1))
      else { continue }
      if !isAmount, ["under", "above", "below"].contains(word) { continue }
      if word == "over", isSpanOfTime,
        text.start(ofAny: Self.lasting, endingAt: start) != nil
      {
        return nil
      }
      if word == "around" || word == "about",
        text.start(ofAny: Self.turning, endingAt: start) != nil
      {
        return nil
      }
      if word == "at least" || word == "more than", text.start(of: "no ", endingAt: start) != nil {
        continue
      }
      return (bound, start)
    }
    return nil
  }

  /// `About` at the start of a sentence.
  private func capital(_ word: String, endingAt index: Int) -> Int? {
    let start = index - word.utf8.count
    guard start >= 0, let first = word.utf8.first, text.byte(start) == first - 0x20,
      text.end(of: String(word.dropFirst()), at: start + 1) != nil
    else { return nil }
    return start
  }

  private static let treaties = ["公约", "条约", "契约", "盟约", "合约", "签约", "节约", "规约", "缔约"]
  private static let lasting = [
    "phases ", "stages ", "steps ", "resources ", "evolution ", "taught ", "implemented ", "out ",
    "held ", "spread ", "place ", "conducted ", "organized ", "lasted ", "period of ", "course of ",
  ]
  /// `organized around three initiatives` counts three.
  private static let turning = [
    "organized ", "organised ", "structured ", "built ", "centred ", "centered ", "arranged ",
    "revolved ", "revolve ", "grouped ", "designed ", "brought ", "concerns ", "learned ",
  ]
  private static let fillers = [
    " a total of", " an estimated", " US$", " $", "US$", "$", "€",
  ]

  private static let chinese: [(String, FigureBound)] = [
    ("不少于", .atLeast), ("不低于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast), ("最少", .atLeast),
    ("至少有", .atLeast),
    ("至少为", .atLeast), ("不超过", .atMost), ("不多于", .atMost), ("不高于", .atMost), ("不大于", .atMost),
    ("至多", .atMost),
    ("最多", .atMost), ("最多有", .atMost), ("不到", .lessThan), ("不足", .lessThan), ("少于", .lessThan),
    ("低于", .lessThan),
    ("小于", .lessThan), ("未达", .lessThan), ("超过了", .moreThan), ("超过", .moreThan), ("多于", .moreThan),
    ("高于", .moreThan),
    ("大于", .moreThan), ("逾", .moreThan), ("超", .moreThan), ("大约", .about), ("约为", .about),
    ("约有", .about), ("约占", .about),
    ("约", .about), ("左右", .about), ("将近", .nearly), ("接近", .nearly), ("近", .nearly),
    ("高达", .atMost), ("多达", .atMost),
  ]
  private static let english: [(String, FigureBound)] = [
    ("no fewer than", .atLeast), ("not fewer than", .atLeast), ("no less than", .atLeast),
    ("not less than", .atLeast), ("at least", .atLeast), ("a minimum of", .atLeast),
    ("no more than", .atMost), ("not more than", .atMost), ("not exceeding", .atMost),
    ("at most", .atMost), ("a maximum of", .atMost), ("up to", .atMost), ("as many as", .atMost),
    ("more than", .moreThan), ("in excess of", .moreThan), ("upwards of", .moreThan),
    ("greater than", .moreThan), ("exceeding", .moreThan), ("over", .moreThan),
    ("above", .moreThan), ("fewer than", .lessThan), ("less than", .lessThan),
    ("under", .lessThan), ("below", .lessThan), ("close to", .nearly), ("nearly", .nearly),
    ("almost", .nearly), ("approximately", .about), ("roughly", .about), ("around", .about),
    ("about", .about), ("some", .about), ("circa", .about), ("an estimated", .about),
    ("estimated", .about),
  ]
}
