import Core
import Documents

/// A name with what stands in brackets behind it, `国际电信联盟（国际电联）`, and with what it is named as
/// part of: `秘书处外层空间事务厅`, `the First Committee of the General Assembly`.
struct NameUnit {
  var name: NameMention
  /// The names in its brackets and of what it is part of.
  var others: [NameMention] = []
  /// All of it, UTF-8 bytes of the text.
  var range: Range<Int>

  /// The one entry it means; nil where several compete or none is known.
  var slug: String? { name.slugs.count == 1 ? name.slugs.first : nil }

  /// The names of a text in order, each with its brackets.
  static func units(of text: ClaimText, _ bytes: [UInt8]) -> [NameUnit] {
    var units: [NameUnit] = []
    for name in text.names where !name.slugs.isEmpty {
      let end = Brackets.end(behind: name.range.upperBound, bytes) ?? name.range.upperBound
      let unit = NameUnit(name: name, range: name.range.lowerBound..<end)
      guard let last = units.last else {
        units.append(unit)
        continue
      }
      if name.range.lowerBound < last.range.upperBound {
        units[units.count - 1].others.append(name)
      } else {
        switch String(
          decoding: bytes[last.range.upperBound..<name.range.lowerBound], as: UTF8.self)
        {
        case "": units[units.count - 1] = last.whole(of: unit)
        case " of the ", " of ": units[units.count - 1] = unit.whole(of: last)
        default: units.append(unit)
        }
      }
    }
    return units
  }

  /// A part with this unit as its whole.
  private func whole(of part: NameUnit) -> NameUnit {
    NameUnit(
      name: part.name, others: part.others + [name] + others,
      range: min(
        range.lowerBound, part.range.lowerBound)..<max(
          range.upperBound, part.range.upperBound))
  }

  /// What it means, with the names in its brackets and of what it is part of.
  var names: Set<String> { others.reduce(into: name.slugs) { $0.formUnion($1.slugs) } }

  /// The lists of names that follow one another: `X、Y和Z`, `X, Y and the Z`; single ones too.
  ///
  /// `acrossSessions` makes one of `X第六十届会议和Y第五十八届会议` too: both do what follows, but each has words
  /// of its own beside it.
  static func lists(
    of units: [NameUnit], _ bytes: [UInt8], acrossSessions: Bool = false
  ) -> [[NameUnit]] {
    var lists: [[NameUnit]] = []
    for unit in units {
      if let last = lists.last?.last,
        isLink(between(last, unit, bytes, acrossSessions)),
        !isOpening(last, before: unit, bytes)
      {
        lists[lists.count - 1].append(unit)
      } else {
        lists.append([unit])
      }
    }
    return lists
  }

  /// Whether the comma behind a name ends an adverbial: `According to the Secretariat, the Network …`.
  private static func isOpening(
    _ name: NameUnit, before next: NameUnit, _ bytes: [UInt8]
  ) -> Bool {
    guard bytes[name.range.upperBound...].starts(with: ", ".utf8) else { return false }
    let before = Array(bytes[..<name.range.lowerBound])
    let start =
      [". ", "; ", "\n"].compactMap { ByteSearch.ranges(of: Array($0.utf8), in: before).last }
      .map(\.upperBound).max() ?? 0
    // Behind another comma the adverbial has ended.
    let opening = Array(before[start...])
    guard ByteSearch.ranges(of: Array(", ".utf8), in: opening).isEmpty else { return false }
    let first = EnglishWords.words(of: opening).first
    return first.map { openers.contains($0.text) } ?? false
  }

  private static let openers: Set<String> = [
    "according", "at", "in", "on", "under", "with", "during", "following", "for", "as", "by",
    "like",
    "pursuant", "through",
  ]

  private static func between(
    _ name: NameUnit, _ next: NameUnit, _ bytes: [UInt8], _ acrossSessions: Bool
  ) -> ArraySlice<UInt8> {
    let between = bytes[name.range.upperBound..<next.range.lowerBound]
    return acrossSessions ? behindSession(between) : between
  }

  /// What stands behind the session of the name before: `和` of `第六十届会议和`, ` and the ` of
  /// ` at its sixtieth session and the `.
  private static func behindSession(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count <= 80 else { return bytes }
    for (start, end) in sessions where bytes.starts(with: start) {
      let ends = ByteSearch.ranges(of: end, in: Array(bytes))
      if ends.count == 1 { return bytes.dropFirst(ends[0].upperBound) }
    }
    return bytes
  }

  private static let sessions = [("第", "届会议"), (" at its ", " session"), (", at its ", " session")]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func isLink(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 24 else { return false }
    var words = String(decoding: bytes, as: UTF8.self).lowercased().trimmed
    for article in [" the", " its", " their", "其", "该", "联合国"] where words.hasSuffix(article) {
      words = String(words.dropLast(article.count)).trimmed
    }
    return links.contains(words)
  }

  private static let links: Set<String> = [
    "、", "和", "与", "及", "以及", "，以及", "，和", "并", ",", "and", ", and", "as well as", ", as well as",
    "/", "or", ", or", "或", ";", "; and", "；", "；以及",
  ]
}

/// What stands in brackets directly behind a place.
enum Brackets {
  /// Where they end, after a space or not; nil where none open there or they do not close soon.
  static func end(behind index: Int, _ bytes: [UInt8]) -> Int? {
    let start = index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
    let rest = bytes[start...]
    let isWide = rest.starts(with: "（".utf8)
    guard isWide || rest.first == 0x28 else { return nil }
    let close = isWide ? Array("）".utf8) : [0x29]
    var place = start
    while place < min(bytes.count, start + reach) {
      if bytes[place...].starts(with: close) { return place + close.count }
      place += 1
    }
    return nil
  }

  private static let reach = 160
}
