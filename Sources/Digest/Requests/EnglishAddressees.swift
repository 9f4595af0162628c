import Core
import Documents

/// Reads whom an English clause addresses: `all Member States and relevant entities of the system`.
struct EnglishAddressees {
  let bytes: [UInt8]
  /// By where they begin.
  let mentions: [Int: NameMention]
  let names: AddresseeNames

  /// Those named from `start` on, with the end of the last name; nil where nobody is.
  func parties(at start: Int) -> (parties: [RequestParty], end: Int)? {
    var parties: [RequestParty] = []
    var (index, end) = (start, start)
    while parties.count < 20, let found = party(at: index) {
      parties.append(parties.last.flatMap { owned(by: $0, at: index) } ?? found.party)
      end = found.end
      guard let joined = Self.connectors.end(in: bytes, at: end) else { break }
      index = joined
    }
    if parties.isEmpty { return decapitalized(at: start)?.parties(at: start) }
    return (parties, end)
  }

  /// `its subcommittees` behind the Committee.
  private func owned(by owner: RequestParty, at index: Int) -> RequestParty? {
    guard let their = Self.pronouns.end(in: bytes, at: index),
      let head = Self.heads.match(in: bytes, at: their), isWordEnd(head.end)
    else { return nil }
    let words = text(index..<head.end)
    return RequestParty(key: words, name: Bilingual(zh: nil, en: words), words: words)
      .belonging(to: owner, head: head.value, isBody: names.vocabulary[owner.key] != nil)
  }

  /// The same with a small letter at the beginning of a sentence, `Developing countries should`.
  private func decapitalized(at start: Int) -> EnglishAddressees? {
    guard start < bytes.count, bytes[start] &- 0x41 < 26,
      start < 2 || bytes[start - 2] == UInt8(ascii: ".")
    else { return nil }
    var small = bytes
    small[start] += 0x20
    return EnglishAddressees(bytes: small, mentions: mentions, names: names)
  }

  private func party(at start: Int) -> (party: RequestParty, end: Int)? {
    let first = Self.articles.end(in: bytes, at: start) ?? start
    if let mention = mentions[first] {
      guard let party = names.party(mention, in: bytes) else { return nil }
      let end = skipBrackets(mention.range.upperBound)
      // `the General Assembly’s report` is nobody who could act.
      if Self.genitives.end(in: bytes, at: end) != nil { return nil }
      return (party, end)
    }
    return group(at: first)
  }

  private func skipBrackets(_ index: Int) -> Int {
    guard bytes.has(Array(" (".utf8), at: index) else { return index }
    var end = index
    while end < min(bytes.count, index + 80) {
      if bytes[end] == UInt8(ascii: ")") { return end + 1 }
      end += 1
    }
    return index
  }

  private func group(at start: Int) -> (party: RequestParty, end: Int)? {
    guard let found = head(at: start, before: [], left: 5) else { return nil }
    return party(found.head, from: start, before: found.before, end: found.end)
  }

  /// The longest group at a place: `United Nations entities` and not `United Nations`.
  private func head(
    at index: Int, before: [String], left: Int
  ) -> (head: AddresseeGroup, before: [String], end: Int)? {
    let head = Self.heads.match(in: bytes, at: index).flatMap { isWordEnd($0.end) ? $0 : nil }
    if left > 0, let modifier = Self.modifiers.match(in: bytes, at: index),
      let longer = self.head(
        at: modifier.end, before: before + modifier.value.zh.prefix(1), left: left - 1),
      longer.end > head?.end ?? index
    {
      return longer
    }
    return head.map { ($0.value, before, $0.end) }
  }

  private func party(
    _ head: AddresseeGroup, from start: Int, before: [String], end: Int
  ) -> (party: RequestParty, end: Int)? {
    var (end, before, en) = (end, before, "")
    if let owner = owner(at: end) {
      let words = text(start..<owner.end)
      let zh = head.zh.first.flatMap { head in owner.party.name.zh.map { $0 + head } }
      return (
        RequestParty(
          key: "\(head.key)-of-\(owner.party.key)", name: Bilingual(zh: zh, en: words),
          words: words), owner.end
      )
    }
    if Self.following.match(in: bytes, at: end) == nil, let named = nameBehind(end) {
      let words = text(start..<named)
      return (
        RequestParty(
          key: AddresseeGroup.key(words), name: Bilingual(zh: nil, en: words), words: words), named
      )
    }
    if let behind = Self.following.match(in: bytes, at: end) {
      before.insert(contentsOf: behind.value.zh.prefix(1), at: 0)
      end = behind.end
    }
    let isDescribed = Self.descriptions.end(in: bytes, at: end) != nil
    let words = text(start..<end)
    en = words
    let isPlain = before.isEmpty && !isDescribed
    var zh = head.zh.first.map { before.joined() + $0 }
    if isDescribed {
      (zh, en) = (head.zh.first.map { "部分" + $0 }, "certain " + (head.en.first ?? words))
    }
    let isStates = head.key.hasSuffix("states")
    return (
      RequestParty(
        key: isPlain || isStates ? head.key : AddresseeGroup.key(words),
        name: Bilingual(zh: zh, en: en),
        group: isStates ? Bilingual(zh: head.zh.first, en: head.en.first) : nil, words: words),
      end
    )
  }

  /// `of the Committee` behind States members, Chair, secretariat.
  private func owner(at index: Int) -> (party: RequestParty, end: Int)? {
    guard let of = Self.of.end(in: bytes, at: index), let mention = mentions[of],
      let party = names.party(mention, in: bytes)
    else { return nil }
    return (party, mention.range.upperBound)
  }

  /// The end of ` of the Group of Governmental Experts`, a name that no table has.
  private func nameBehind(_ index: Int) -> Int? {
    guard let of = Self.ofThe.end(in: bytes, at: index), of < bytes.count, bytes[of] &- 0x41 < 26,
      mentions[of] == nil
    else { return nil }
    var end = of
    for _ in 0..<12 {
      while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] == 0x2D { end += 1 }
      let next = Self.links.end(in: bytes, at: end) ?? end + 1
      guard end < bytes.count, bytes[end] == 0x20, next < bytes.count, bytes[next] &- 0x41 < 26
      else { break }
      end = next
    }
    return end
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isWordEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return (bytes[index] | 0x20) &- 0x61 >= 26 && bytes[index] != UInt8(ascii: "-")
  }

  private static let articles = WordForms(["the ", "The ", "that "])
  private static let pronouns = WordForms(["its ", "their "])
  private static let genitives = WordForms(["’s ", "'s "])
  private static let of = WordForms([" of the ", " of ", " to the "])
  private static let ofThe = WordForms([" of the "])
  private static let links = WordForms([" of the ", " of ", " on the ", " on ", " for ", " and "])
  private static let connectors = WordForms([
    ", as well as ", " as well as ", ", and ", " and ", ", ",
  ])
  private static let descriptions = WordForms([
    " that ", " which ", " with ", " in a position", " parties to", " concerned", " having",
    " engaged", " active", " not ", " conducting", " interested in", " able ", " participating",
  ])
  private static let heads = WordForms(
    AddresseeGroup.all.flatMap { group in group.en.map { ($0, group) } })
  private static let modifiers = WordForms(
    AddresseeGroup.modifiers.filter { !$0.follows }.flatMap { modifier in
      modifier.en.map { ($0 + " ", modifier) }
    })
  private static let following = WordForms(
    AddresseeGroup.modifiers.filter(\.follows).flatMap { modifier in
      modifier.en.map { (" " + $0, modifier) }
    })
}
