import Core
import Documents

/// Reads whom a Chinese clause addresses: `各国政府、联合国系统有关实体及个人`.
struct ChineseAddressees {
  let bytes: [UInt8]
  /// By where they begin.
  let mentions: [Int: NameMention]
  let names: AddresseeNames
  /// Whether a verb that asks stands before, and not one that finds or recommends that somebody act.
  let isAsked: Bool

  /// Those named from `start` on, with the end of the last name; nil where nobody is.
  func parties(at start: Int) -> (parties: [RequestParty], end: Int)? {
    var parties: [RequestParty] = []
    var (index, end) = (skipCircumstance(at: start), start)
    while parties.count < 20, let found = party(at: index) {
      if !parties.isEmpty, Self.together.end(in: bytes, at: spaces(found.end)) != nil { break }
      parties.append(parties.last.flatMap { owned(by: $0, at: index) } ?? found.party)
      end = found.end
      var next = spaces(end)
      if let tail = Self.inParticular.end(in: bytes, at: next) {
        // `各国、特别是发展中国家`: a part of those already named.
        end = party(at: tail)?.end ?? end
        break
      }
      guard let joined = Self.connectors.end(in: bytes, at: next) else { break }
      next = spaces(joined)
      index = next
    }
    guard !parties.isEmpty else { return nil }
    let refusals =
      isAsked ? AddresseeGroup.chineseRefusalsAsked : AddresseeGroup.chineseRefusals
    return refusals.end(in: bytes, at: spaces(end)) == nil ? (parties, end) : nil
  }

  /// 其小组委员会 behind 委员会.
  private func owned(by owner: RequestParty, at index: Int) -> RequestParty? {
    guard bytes.has(Self.their, at: index),
      let head = Self.heads.match(in: bytes, at: index + Self.their.count)
    else { return nil }
    let words = String(decoding: bytes[index..<head.end], as: UTF8.self)
    return RequestParty(key: words, name: Bilingual(zh: words, en: nil), words: words)
      .belonging(to: owner, head: head.value, isBody: names.vocabulary[owner.key] != nil)
  }

  /// `在外空厅的参与下，` before the addressee.
  private func skipCircumstance(at start: Int) -> Int {
    let first = spaces(start)
    guard bytes.has(Self.within, at: first) else { return first }
    var index = first
    while index < min(bytes.count, first + 90) {
      if bytes.has(Self.comma, at: index) {
        let closes = Self.circumstanceEnds.contains { bytes.has($0, at: index - $0.count) }
        return closes ? spaces(index + Self.comma.count) : first
      }
      index += 1
    }
    return first
  }

  private func spaces(_ index: Int) -> Int { bytes.skippingSpaces(at: index) }

  // MARK: One

  private func party(at start: Int) -> (party: RequestParty, end: Int)? {
    if let named = name(at: start) {
      // 秘书处外层空间事务厅: the last of the names is who is meant.
      guard let last = followed(named) else { return nil }
      return last
    }
    return group(at: start, from: start)
  }

  /// A name with what belongs to it: brackets behind it, another name, 各成员国, 主席.
  private func followed(
    _ named: (party: RequestParty, end: Int)
  ) -> (party: RequestParty, end: Int)? {
    let end = skipBrackets(named.end)
    if let next = name(at: end) { return followed(next) }
    guard let group = group(at: end, from: end) else { return (named.party, end) }
    let of = named.party.name.en
    let member = group.party.name
    let zh = (named.party.name.zh ?? named.party.words) + (member.zh ?? group.party.words)
    let en = of.flatMap { of in member.en.map { "\($0) of the \(of)" } }
    return (
      RequestParty(
        key: "\(group.party.key)-of-\(named.party.key)", name: Bilingual(zh: zh, en: en),
        words: named.party.words + group.party.words), group.end
    )
  }

  private func name(at index: Int) -> (party: RequestParty, end: Int)? {
    guard let mention = mentions[index], let party = names.party(mention, in: bytes) else {
      return nil
    }
    return (party, mention.range.upperBound)
  }

  private func skipBrackets(_ index: Int) -> Int {
    for (open, close) in Self.brackets where bytes.has(open, at: index) {
      var end = index
      while end < min(bytes.count, index + 120) {
        if bytes.has(close, at: end) { return end + close.count }
        end += 1
      }
    }
    return index
  }

  /// A group with the words before it; `from` is where the words to show begin.
  private func group(at start: Int, from: Int) -> (party: RequestParty, end: Int)? {
    if AddresseeGroup.chineseDescriptions.end(in: bytes, at: start) != nil,
      let described = described(from: start)
    {
      return described
    }
    return plainGroup(at: start, from: from, before: [])
  }

  /// A group without a description before it.
  private func plainGroup(
    at start: Int, from: Int, before: [String]
  ) -> (party: RequestParty, end: Int)? {
    var (index, before, behind) = (start, before, [String]())
    for _ in 0..<6 {
      if let head = head(at: index, before: before, behind: behind, from: from) { return head }
      guard let modifier = Self.modifiers.match(in: bytes, at: index) else { return nil }
      if modifier.value.follows {
        behind += modifier.value.en.prefix(1)
      } else {
        before += modifier.value.en.prefix(1)
      }
      index = spaces(modifier.end)
    }
    return nil
  }

  /// The head of a group; two heads in a row make one, 私营部门 and 实体.
  private func head(
    at start: Int, before: [String], behind: [String], from: Int
  ) -> (party: RequestParty, end: Int)? {
    guard var found = Self.heads.match(in: bytes, at: start) else { return nil }
    var (before, behind) = (before, behind)
    while let next = next(after: found.end) {
      if found.value.key == "united-nations-system" {
        behind.append("of the United Nations system")
      } else if let word = found.value.en.first {
        before.append(word)
      }
      before += next.before
      found = (next.head, next.end)
    }
    if bytes.has(Self.of, at: found.end) {
      return group(at: found.end + Self.of.count, from: from).map { named in
        let words = String(decoding: bytes[from..<named.end], as: UTF8.self)
        return (
          RequestParty(key: words, name: Bilingual(zh: words, en: nil), words: words), named.end
        )
      }
    }
    let words = String(decoding: bytes[from..<found.end], as: UTF8.self)
    let head = found.value
    let en = head.en.first.map { (before + [$0] + behind).joined(separator: " ") }
    // 所有会员国 are grouped with 会员国, 各区域中心 with 区域中心; 有关实体 stand alone.
    let isGroup = en == head.en.first || head.key.hasSuffix("states")
    return (
      RequestParty(
        key: isGroup ? head.key : en.map(AddresseeGroup.key) ?? words,
        name: Bilingual(zh: words, en: en),
        group: isGroup ? Bilingual(zh: head.zh.first ?? words, en: head.en.first) : nil,
        words: words), found.end
    )
  }

  private func next(
    after index: Int
  ) -> (head: AddresseeGroup, before: [String], end: Int)? {
    if let head = Self.heads.match(in: bytes, at: index) { return (head.value, [], head.end) }
    guard let modifier = Self.modifiers.match(in: bytes, at: index), !modifier.value.follows,
      let head = Self.heads.match(in: bytes, at: modifier.end)
    else { return nil }
    return (head.value, Array(modifier.value.en.prefix(1)), head.end)
  }

  /// `尚未成为缔约国的会员国`: some of a group; English says no more than that.
  private func described(from start: Int) -> (party: RequestParty, end: Int)? {
    var index = start
    while index < min(bytes.count, start + 180) {
      if Self.stops.contains(where: { bytes.has($0, at: index) }) { return nil }
      if bytes.has(Self.of, at: index) {
        let place = spaces(index + Self.of.count)
        if let found = plainGroup(at: place, from: start, before: ["certain"]) { return found }
      }
      index += 1
    }
    return nil
  }

  // MARK: Words

  private static let their = Array("其".utf8)
  private static let within = Array("在".utf8)
  private static let comma = Array("，".utf8)
  private static let of = Array("的".utf8)
  private static let stops = ["，", "；", "。", "：", ";", ":"].map { Array($0.utf8) }
  private static let circumstanceEnds = ["下", "中", "时", "方面", "内", "后"].map { Array($0.utf8) }
  private static let brackets = [("(", ")"), ("（", "）")].map { (Array($0.utf8), Array($1.utf8)) }
  private static let connectors = WordForms(["、", "和", "及", "以及", "与", "连同"])
  private static let inParticular = WordForms(["、特别是", "，特别是", "、尤其是", "，尤其是", "，包括", "、包括"])
  /// Behind a second name these say that the first is to act with it: 请秘书长与会员国协商.
  private static let together = WordForms([
    "协商", "合作", "一道", "一起", "磋商", "协作", "密切", "共同", "协调", "接触", "联络", "沟通",
  ])
  private static let heads = WordForms(
    AddresseeGroup.all.flatMap { group in group.zh.map { ($0, group) } })
  private static let modifiers = WordForms(
    AddresseeGroup.modifiers.flatMap { modifier in modifier.zh.map { ($0, modifier) } })
}
