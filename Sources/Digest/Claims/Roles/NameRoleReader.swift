import Core
import Documents

/// Reads what each name of a text does.
struct NameRoleReader {
  let text: ClaimText
  let bytes: [UInt8]
  let units: [NameUnit]
  /// The words both languages have, in order, those inside names left out.
  let words: [RoleWord]

  init(_ text: ClaimText) {
    self.text = text
    bytes = Array(text.text.utf8)
    let units = NameUnit.units(of: text, bytes)
    self.units = units
    words = BilingualWords.roles.mentions(in: bytes[...], text.language)
      .map { RoleWord(number: $0.number, range: $0.range) }
      .filter { word in
        !units.contains { $0.range.overlaps(word.range) }
          && !text.citations.contains { $0.kind != .session && $0.range.overlaps(word.range) }
      }
  }

  /// The names in order; the members of a list share their roles.
  func names() -> [RoledName] {
    NameUnit.lists(of: units, bytes, acrossSessions: true).flatMap { list -> [RoledName] in
      guard let first = list.first, let last = list.last else { return [] }
      let (start, end) = (first.range.lowerBound, last.range.upperBound)
      let places =
        text.language == .chinese
        ? chinesePlaces(from: start, to: end) : englishPlaces(from: start, to: end)
      return list.map { RoledName(unit: $0, places: places + partner(start)) }
    }
  }

  /// `联合国/` or `United Nations/` before a name.
  private func partner(_ start: Int) -> [RoledName.Place] {
    let before = String(decoding: bytes[..<start].suffix(18), as: UTF8.self)
      .filter { $0 != " " }
    guard before.hasSuffix("联合国/") || before.hasSuffix("Nations/") else { return [] }
    return [
      RoledName.Place(role: .partnerOfUnitedNations, word: start - 1..<start, isClose: true)
    ]
  }

  /// The first word behind `index` before a mark or name and so far away; the next too where the first
  /// says little: `继续研究`.
  func wordsBehind(_ index: Int, reach: Int) -> [RoleWord] {
    let end = min(index + reach, stop(behind: index))
    let first = words.firstPlace { $0.range.lowerBound >= index }
    let next = words[first...].prefix { $0.range.upperBound <= end }
    guard let word = next.first, word.range.lowerBound - index <= farthest else { return [] }
    return Array(next.prefix(BilingualWords.light.contains(word.number) ? 2 : 1))
  }

  /// In bytes: so far behind a name stands what it does.
  private var farthest: Int { text.language == .chinese ? 24 : 12 }

  /// Where the nearest name or mark begins behind `index`.
  func stop(behind index: Int) -> Int {
    let name = units.first { $0.range.lowerBound >= index }?.range.lowerBound ?? bytes.count
    var place = index
    while place < name {
      if marks.contains(where: { bytes[place...].starts(with: $0) }) { return place }
      place += 1
    }
    return name
  }

  private var marks: [[UInt8]] { text.language == .chinese ? Self.chinese : Self.english }
  private static let chinese = ["，", "。", "；", "：", "、", "“", "《", "（", "("].map { Array($0.utf8) }
  private static let english = [", ", "; ", ": ", ". ", "“", " ("].map { Array($0.utf8) }

  /// Behind a session or date that begins at `index`: `第五十九届会议上`.
  func behindTimes(_ index: Int) -> Int {
    var place = index
    while true {
      let session = text.citations.first {
        $0.kind == .session && (place...place + 6).contains($0.range.lowerBound)
      }?.range.upperBound
      let date = text.dates.first { (place...place + 6).contains($0.range.lowerBound) }?.range
        .upperBound
      guard let next = [session, date].compactMap({ $0 }).max(), next > place else { return place }
      place = next
    }
  }
}
