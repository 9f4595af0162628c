/// The entries of every token, parts put behind each other.
struct TokenPlaces: Sendable {
  private var han: [UInt64: [UInt32]] = [:]
  private var words: [String: [UInt32]] = [:]

  /// Adds a part whose first entry has the number `first`.
  mutating func add(_ part: SearchPart, from first: UInt32) {
    for (pair, entries) in part.han { Self.add(entries, first, to: &han[pair, default: []]) }
    for (word, entries) in part.words { Self.add(entries, first, to: &words[word, default: []]) }
  }

  private static func add(_ entries: [UInt32], _ first: UInt32, to list: inout [UInt32]) {
    for entry in entries { list.append(entry + first) }
  }

  /// The tokens by their bytes, which is by code point too.
  var sorted: [(token: String, entries: [UInt32])] {
    let pairs = han.sorted { $0.key < $1.key }.map { (SearchToken.han($0.key).text, $0.value) }
    let words = words.sorted { Self.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
    var result: [(token: String, entries: [UInt32])] = []
    result.reserveCapacity(pairs.count + words.count)
    var rest = pairs[...]
    for word in words {
      while let pair = rest.first, Self.precedes(pair.0, word.0) {
        result.append(pair)
        rest.removeFirst()
      }
      result.append(word)
    }
    for pair in rest { result.append(pair) }
    return result
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// The tokens with their places, in files small enough to load for one word.
struct TokenShards: Sendable {
  /// A file: lines of a token, a space and its list; each line begins with a line feed.
  struct Shard: Sendable {
    /// The first token.
    var first: String
    var lines: String
  }

  private(set) var shards: [Shard] = []

  /// About how many bytes a file holds.
  private static let shardSize = 4_500
  /// Longer lists have files of their own, which are only loaded where nothing rarer was asked for.
  private static let longestList = 3_000

  /// Cuts the tokens into files; `store` keeps a long list and gives the name of its file.
  init(_ places: TokenPlaces, store: (String) -> String) {
    var (first, lines) = ("", [UInt8]())
    func finish() -> Shard { Shard(first: first, lines: String(decoding: lines, as: UTF8.self)) }
    for (token, entries) in places.sorted {
      if lines.isEmpty { first = token }
      lines.append(UInt8(ascii: "\n"))
      lines += token.utf8
      lines.append(UInt8(ascii: " "))
      let list = PostingList.encoded(entries)
      if list.count > Self.longestList {
        let name = store(String(decoding: list, as: UTF8.self))
        lines += "!\(entries.count) \(name)".utf8
      } else {
        lines += list
      }
      guard lines.count >= Self.shardSize else { continue }
      shards.append(finish())
      lines = []
    }
    if !lines.isEmpty { shards.append(finish()) }
  }
}
