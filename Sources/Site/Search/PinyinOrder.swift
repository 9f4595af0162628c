/// The order of Chinese by pinyin, from a table of common characters.
///
/// A character with several readings has the one of the table, unless a word at the beginning says
/// otherwise. Characters beyond the table come after those in it, by code point.
enum PinyinOrder {
  /// `K` for `空间碎片`, `T` for `调整`; nil where the first character is not in the table.
  static func initial(of scalars: [UInt32]) -> String? {
    guard let first = scalars.first else { return nil }
    for word in words where scalars.starts(with: word.scalars) { return word.initial }
    return ranks[first].map(\.initial)
  }

  /// Numbers that sort as the readings do; other writings sort before by code point.
  static func keys(of scalars: [UInt32]) -> [UInt32] {
    var keys = scalars.map { scalar in
      if let rank = ranks[scalar] { return 0x0100_0000 + rank.place }
      return SearchFold.role(scalar) == .han ? 0x0200_0000 + scalar : scalar
    }
    for word in words where scalars.starts(with: word.scalars) {
      keys[0] = ranks[word.like].map { 0x0100_0000 + $0.place } ?? keys[0]
      break
    }
    return keys
  }

  /// The place of each character of the table, with its initial.
  private static let ranks: [UInt32: (place: UInt32, initial: String)] = {
    var ranks: [UInt32: (place: UInt32, initial: String)] = [:]
    for (initial, characters) in table {
      for scalar in characters.unicodeScalars {
        ranks[scalar.value] = (UInt32(ranks.count), initial)
      }
    }
    return ranks
  }()

  /// Words whose first character is not read as in the table, with one that is read so.
  private static let words: [(scalars: [UInt32], like: UInt32, initial: String)] = [
    ("调整", "条", "T"), ("调节", "条", "T"), ("调解", "条", "T"), ("调制", "条", "T"), ("弹性", "谈", "T"),
    ("弹射", "谈", "T"), ("会计", "快", "K"), ("行业", "杭", "H"), ("曾经", "层", "C"), ("率先", "摔", "S"),
    ("重复", "虫", "C"), ("重返", "虫", "C"), ("重新", "虫", "C"), ("重建", "虫", "C"), ("长官", "掌", "Z"),
    ("传记", "赚", "Z"),
  ].map { word, like, initial in
    (
      word.unicodeScalars.map(\.value), like.unicodeScalars.first?.value ?? 0, initial
    )
  }
}
