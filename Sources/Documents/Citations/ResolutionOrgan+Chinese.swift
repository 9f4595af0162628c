/// In Chinese the organ stands before the list, at times behind what the resolution is about.
extension ResolutionOrganFinder {
  /// The organ before a Chinese list that starts at `index`: `大会第…`, `人权理事会在其2024年…第…`,
  /// `人权理事会关于清洁环境的第…`.
  func organ(beforeChineseList index: Int) -> ResolutionOrgan {
    let near = beforeFillers(index)
    if let organ = named(endingAt: near.position, isLoose: near.isLoose) { return organ }
    if let subject = beforeSubject(near.position, reading: index) {
      let far = beforeFillers(subject)
      if let organ = named(endingAt: far.position, isLoose: far.isLoose) { return organ }
    }
    if near.isOwned { return owner(before: near.position) }
    if near.position < index, !near.isLoose, adopted(endingAt: index) { return .unlinked }
    let isKnown = scan.mention(endingAt: near.position) != nil
    return !isKnown && !near.isLoose && mayEndOtherBody(at: near.position) ? .unlinked : .unnamed
  }

  private func named(endingAt position: Int, isLoose: Bool) -> ResolutionOrgan? {
    guard let mention = scan.mention(endingAt: position) else { return nil }
    if mention.isShortForm, !ChineseContext(text: text).standsAlone(mention.range) {
      return text.start(of: "该", endingAt: mention.range.lowerBound) == nil
        ? .unlinked : organ(mention)
    }
    guard let organ = organ(mention) else { return nil }
    // `委员会根据第72/77号决议`: who follows a resolution need not have adopted it.
    if isLoose, case .unlinked = organ { return .unnamed }
    return organ
  }

  /// Back over dates, particles and verbs of adopting and recalling.
  private func beforeFillers(_ index: Int) -> (position: Int, isLoose: Bool, isOwned: Bool) {
    var (position, isLoose, isOwned) = (index, false, false)
    for _ in 0..<6 {
      if let date = scan.date(endingAt: position) {
        position = date.range.lowerBound
      } else if let start = meetingStart(endingAt: position) {
        position = start
      } else if let start = text.start(ofAny: ["在其", "其"], endingAt: position) {
        (position, isOwned) = (start, true)
      } else if let start = text.start(ofAny: Self.fillers, endingAt: position) {
        position = start
      } else if let start = text.start(ofAny: Self.looseFillers, endingAt: position) {
        (position, isLoose) = (start, true)
      } else {
        break
      }
    }
    return (position, isLoose, isOwned)
  }

  /// Where `第45次全体会议` starts, at which an organ adopted something.
  private func meetingStart(endingAt end: Int) -> Int? {
    guard var start = text.start(ofAny: ["次全体会议", "次会议"], endingAt: end) else { return nil }
    let limit = start - 24
    while start > limit, let (scalar, before) = text.scalar(endingAt: start),
      ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
    {
      start = before
    }
    return text.start(of: "第", endingAt: start)
  }

  /// Where `关于…的` or `题为“…”的` starts that ends before a list.
  private func beforeSubject(_ position: Int, reading index: Int) -> Int? {
    guard position < index, text.end(of: "的", at: position) != nil else { return nil }
    let limit = max(0, position - Self.longestSubject)
    var start = position
    if text.start(of: "”", endingAt: position) != nil {
      while start > limit, text.end(of: "“", at: start) == nil { start -= 1 }
    }
    while start > limit, !",;:".utf8.contains(text.byte(start - 1)) {
      if let word = text.start(ofAny: ["关于", "题为"], endingAt: start) { return word }
      start -= 1
    }
    return nil
  }

  /// Whether `…通过的` stands before, with another body than an organ in its clause.
  private func adopted(endingAt index: Int) -> Bool {
    let limit = max(0, index - Self.longestSubject)
    var position = index
    while position > limit, !",;:".utf8.contains(text.byte(position - 1)) {
      if text.start(of: "通过的", endingAt: position) != nil {
        let clause = text.clauseStart(before: position)
        let first = scan.mentions(in: clause..<position).lazy.compactMap { organ($0) }.first
        if case .unlinked? = first { return true }
        return false
      }
      position -= 1
    }
    return false
  }

  /// Whether a body that is not known may end there: `欧洲议会`, `缔约方会议`, but not `第七十二届会议`.
  private func mayEndOtherBody(at position: Int) -> Bool {
    text.start(ofAny: Self.bodyEndings, endingAt: position) != nil
      && text.start(ofAny: Self.sessionEndings, endingAt: position) == nil
  }

  /// In bytes, some hundred and thirty characters.
  private static let longestSubject = 400
  private static let fillers = ["的", "于", "经订正", "经修订", "通过了", "通过", "各项", "有关", "相关"]
  private static let looseFillers = [
    "在", "依照", "根据", "按照", "遵照", "依据", "回顾", "重申", "忆及", "执行", "落实",
  ]
  private static let sessionEndings = ["届会议", "届会", "届特别会议", "届紧急特别会议", "届常会"]
  private static let bodyEndings = [
    "会", "缔约方会议", "首脑会议", "部长级会议", "审议会议", "审查会议", "联盟", "组织", "机构", "电联", "署", "局",
  ]
}
