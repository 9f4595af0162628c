import Formats

/// What one document, or the pages together, bring to the index: files of text, and the places of tokens.
///
/// Entries count from 0; ``SearchIndex`` puts the parts behind each other.
struct SearchPart: Sendable {
  /// Texts in files of their own, with the number of entries in each.
  private(set) var chunks: [(entries: Int, data: [UInt8])] = []
  private(set) var han: [UInt64: [UInt32]] = [:]
  private(set) var words: [String: [UInt32]] = [:]
  private(set) var count: UInt32 = 0

  /// About how many bytes of text stand in a file: what a reader loads to see one result.
  private static let chunkSize = 16_000

  init(_ groups: [SearchGroup]) {
    var (pending, entries, size) = ([JSONValue](), 0, 0)
    func finish() -> (entries: Int, data: [UInt8])? {
      guard entries > 0 else { return nil }
      return (entries, JSONWriter.bytes(of: .array(pending)))
    }
    for group in groups where !group.entries.isEmpty {
      var start = 0
      for (index, entry) in group.entries.enumerated() {
        add(entry)
        entries += 1
        size += entry.size
        guard size >= Self.chunkSize else { continue }
        pending.append(group.json(group.entries[start...index]))
        chunks += [finish()].compactMap(\.self)
        (pending, entries, size, start) = ([], 0, 0, index + 1)
      }
      if start < group.entries.count { pending.append(group.json(group.entries[start...])) }
    }
    chunks += [finish()].compactMap(\.self)
  }

  private mutating func add(_ entry: SearchEntry) {
    for piece in entry.pieces {
      add(piece.text)
      for line in piece.text.split(separator: "\n", omittingEmptySubsequences: false)
        .prefix(entry.names) where !line.isEmpty
      {
        add(.word(":name:\(SearchFold.name(String(line)))"))
      }
    }
    for filter in entry.filters { add(.word(":\(filter)")) }
    count += 1
  }

  private mutating func add(_ text: String) {
    SearchTokenizer.tokens(of: text) { add($0) }
  }

  private mutating func add(_ token: SearchToken) {
    switch token {
    case .han(let pair): Self.add(count, to: &han[pair, default: []])
    case .word(let text): Self.add(count, to: &words[text, default: []])
    }
  }

  private static func add(_ entry: UInt32, to list: inout [UInt32]) {
    if list.last != entry { list.append(entry) }
  }
}
