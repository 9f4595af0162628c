extension ChineseUnitReader {
  /// The head noun of the phrase at `index`: known, or as printed up to where it can end.
  ///
  /// `来自发展中国家的发言者` gives the speaker, `空间机构的11名` the agency. With `person`, behind `名` and `位`,
  /// the first noun of the clause that means people.
  func head(at index: Int, person: Bool) -> (unit: FigureUnit, end: Int)? {
    let start = afterRelativeClause(at: index)
    if let known = knownHead(at: start, person: person, reach: person ? 40 : 14) {
      return (.known(known.id), known.end)
    }
    return person ? nil : printed(at: start)
  }

  /// The first known noun within `reach` characters, with the nouns right behind it.
  func knownHead(
    at start: Int, person: Bool, reach: Int, chained: Bool = true
  ) -> (id: String, end: Int)? {
    var position = start
    for _ in 0..<reach {
      guard let (scalar, next) = text.scalar(at: position), FoldedText.isChinese(scalar) else {
        return nil
      }
      if Self.punctuation.contains(scalar) { return nil }
      if let found = NounLookup.standard.chinese(at: position, in: text) {
        // `联合国` and `无人` hold no `国` and no `人` that is counted.
        let isWhole = position == start || found.end - position > 3
        let last = isWhole && chained ? chain(from: found) : found
        if !person || FigureNouns.isPerson(last.id) {
          if isWhole, !FigureNouns.isMeasure(last.id) { return last }
        }
        position = max(found.end, next)
        continue
      }
      if !person, Self.links.contains(scalar) || Self.verbs.contains(scalar) { return nil }
      position = next
    }
    return nil
  }

  /// Goes on from a noun to one right behind it, which is then the head: `国家` in `国家代表`.
  func chain(from noun: (id: String, end: Int)) -> (id: String, end: Int) {
    var noun = noun
    for _ in 0..<4 {
      var start = noun.end
      if let link = text.end(ofAny: Self.modifiers, at: start) { start = link }
      guard let next = NounLookup.standard.chinese(at: start, in: text),
        !FigureNouns.isMeasure(next.id), next.end - start > 3,
        text.end(ofAny: Self.verbEndings, at: next.end) == nil
      else { return noun }
      noun = next
    }
    return noun
  }

  /// What `项`, `条` and `份` count is mostly a text or a plan: `准则` in `项外层空间活动长期可持续性准则`.
  func textual(at start: Int) -> (id: String, end: Int)? {
    var position = start
    for _ in 0..<20 {
      guard let (scalar, next) = text.scalar(at: position), FoldedText.isChinese(scalar),
        !Self.punctuation.contains(scalar), !Self.links.contains(scalar)
      else { return nil }
      guard let found = NounLookup.standard.chinese(at: position, in: text) else {
        position = next
        continue
      }
      if FigureNouns.isText(found.id) { return chain(from: found) }
      position = found.end
    }
    return nil
  }

  private func afterRelativeClause(at index: Int) -> Int {
    guard text.end(ofAny: Self.clauseOpeners, at: index) != nil else { return index }
    var position = index
    for _ in 0..<40 {
      guard let (scalar, next) = text.scalar(at: position), !Self.punctuation.contains(scalar)
      else { return index }
      if scalar == Self.of { return next }
      position = next
    }
    return index
  }

  /// At most eight characters up to one that no noun goes on with.
  private func printed(at start: Int) -> (unit: FigureUnit, end: Int)? {
    var position = start
    for _ in 0..<8 {
      guard let (scalar, next) = text.scalar(at: position),
        (0x3400...0x9FFF).contains(scalar), !Self.boundaries.contains(scalar)
      else { break }
      position = next
    }
    if position == start {
      while position < start + 24,
        FoldedText.isWord(text.byte(position)) || text.byte(position) == 0x2D
      { position += 1 }
      guard FoldedText.isLetter(text.byte(start)) else { return nil }
      return (.noun(NounLookup.singular(text.text(start..<position).lowercased())), position)
    }
    return (.noun(text.text(start..<position)), position)
  }

  private static let links = Set("的了和与及或由被将已从向并而供".unicodeScalars.map(\.value))
  private static let verbs = Set("是为对以等也都均派参应需须达占".unicodeScalars.map(\.value))
  private static let of: UInt32 = 0x7684
  private static let clauseOpeners = [
    "来自", "参加", "参与", "有关", "关于", "涉及", "从事", "在", "用于", "旨在", "具有", "已", "正在", "拟", "将", "需要", "由",
  ]
  private static let modifiers = [
    "空间", "航天", "国际", "区域", "政府间", "非政府", "政府", "青年", "女性", "高级", "技术", "学术", "私营",
  ]
  private static let verbEndings = ["了", "其", "说", "称", "指出", "一致", "认为", "于"]
  private static let punctuation = Set("，。；：、！？（）《》“”「」".unicodeScalars.map(\.value))
  private static let boundaries = Set(
    "的了在和与及或是为由被将已对从向以并而等也都均，参派出共会能可应需须有进加提介作发举接完获占达超之中内外上下前后时其该本这那至到".unicodeScalars.map(\.value))
}
