/// The entries a token stands in, written as a short text.
///
/// Numbers are written in the characters `#` to `~` without `=` and `\`: up to 45 in one character, up to
/// 2,069 in two. A list is its first entry and then the distances to the next ones, less one. A list that
/// starts with `=` is runs: the distance to the start of each, and its length, less one.
enum PostingList {
  /// The shorter of the two forms; `entries` ascend, each once.
  ///
  /// `[0, 1, 2, 5]` is `###%`, `[0, 1, 2, 3, 4]` is `=#'`.
  static func encoded(_ entries: [UInt32]) -> [UInt8] {
    var list: [UInt8] = []
    var next: UInt32 = 0
    for entry in entries {
      append(entry - next, to: &list)
      next = entry + 1
    }
    let runs = runs(of: entries)
    return runs.count < list.count ? runs : list
  }

  private static func runs(of entries: [UInt32]) -> [UInt8] {
    var list = [UInt8(ascii: "=")]
    var (next, index): (UInt32, Int) = (0, 0)
    while index < entries.count {
      var end = index + 1
      while end < entries.count, entries[end] == entries[end - 1] + 1 { end += 1 }
      append(entries[index] - next, to: &list)
      append(UInt32(end - index - 1), to: &list)
      next = entries[end - 1] + 1
      index = end
    }
    return list
  }

  /// Writes a number: digits that others follow first, the last one below ``last``.
  static func append(_ number: UInt32, to list: inout [UInt8]) {
    var rest = number
    while rest >= last {
      rest -= last
      list.append(digits[Int(last + rest % continued)])
      rest /= continued
    }
    list.append(digits[Int(rest)])
  }

  private static let last: UInt32 = 46
  private static let continued: UInt32 = 44
  /// 90 characters that JSON leaves as they are, `=` kept for itself.
  private static let digits: [UInt8] = (35...126).filter {
    $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "=")
  }
}
