/// Finds many phrases in one pass over a text (Aho–Corasick over bytes).
///
/// Phrases and texts are compared as ``MatchingText``; a phrase that begins or ends with a Latin letter or
/// digit is found as whole words only, a plural `s` allowed: `asteroid` in `Asteroids`, not in
/// `asteroidal`. Every occurrence is reported, also within and across others.
struct PhraseMatcher: Sendable {
  /// A phrase where it stands.
  struct Match: Hashable {
    /// Its number in the list the matcher was made of.
    var phrase: Int
    /// UTF-8 bytes of the text.
    var range: Range<Int>
  }

  private var nodes = [Node()]
  /// For each node at depth 0 or 1 the next node by byte, or 0; the rest search their children.
  private var dense: [Int32] = []
  private var phraseLengths: [Int] = []
  private var phrases: [[Int32]] = [[]]

  private struct Node {
    /// Sorted by byte.
    var children: [(byte: UInt8, node: Int32)] = []
    var failure: Int32 = 0
    /// The nearest node on the chain of failures with a phrase, or -1.
    var output: Int32 = -1
    /// Its row in the dense table, or -1.
    var row: Int32 = -1
  }

  /// Empty phrases are never found.
  init(_ phrases: [String]) {
    for (number, phrase) in phrases.enumerated() {
      let bytes = MatchingText(phrase).bytes
      phraseLengths.append(bytes.count)
      if !bytes.isEmpty { insert(bytes, number) }
    }
    linkFailures()
    fillDense()
  }

  /// Every match, ordered by its end, longer ones first.
  func matches(in text: String) -> [Match] {
    guard nodes.count > 1 else { return [] }
    let folded = MatchingText(text)
    var (matches, node) = ([Match](), Int32(0))
    for (index, byte) in folded.bytes.enumerated() {
      node = step(from: node, by: byte)
      var output = phrases[Int(node)].isEmpty ? nodes[Int(node)].output : node
      while output > 0 {
        for phrase in phrases[Int(output)] {
          let range = (index + 1 - phraseLengths[Int(phrase)])..<(index + 1)
          if isWhole(range, in: folded) {
            matches.append(Match(phrase: Int(phrase), range: folded.original(range)))
          }
        }
        output = nodes[Int(output)].output
      }
    }
    return matches
  }

  private func isWhole(_ range: Range<Int>, in text: MatchingText) -> Bool {
    if text.isInsideWord(range.lowerBound) { return false }
    guard text.isInsideWord(range.upperBound) else { return true }
    return text.bytes[range.upperBound] == 0x73 && !text.isInsideWord(range.upperBound + 1)
  }

  private func step(from start: Int32, by byte: UInt8) -> Int32 {
    var node = start
    while true {
      let row = nodes[Int(node)].row
      if row >= 0 {
        let next = dense[Int(row) * 256 + Int(byte)]
        if next > 0 || node == 0 { return next }
      } else if let next = child(of: node, by: byte) {
        return next
      }
      node = nodes[Int(node)].failure
    }
  }

  private func child(of node: Int32, by byte: UInt8) -> Int32? {
    let children = nodes[Int(node)].children
    var (low, high) = (0, children.count)
    while low < high {
      let middle = (low + high) / 2
      if children[middle].byte < byte { low = middle + 1 } else { high = middle }
    }
    return low < children.count && children[low].byte == byte ? children[low].node : nil
  }

  private mutating func insert(_ bytes: [UInt8], _ number: Int) {
    var node = Int32(0)
    for byte in bytes {
      if let next = child(of: node, by: byte) {
        node = next
        continue
      }
      let next = Int32(nodes.count)
      nodes.append(Node())
      phrases.append([])
      let place = nodes[Int(node)].children.firstIndex { $0.byte > byte }
      nodes[Int(node)].children.insert(
        (byte, next), at: place ?? nodes[Int(node)].children.count)
      node = next
    }
    phrases[Int(node)].append(Int32(number))
  }

  private mutating func linkFailures() {
    var (queue, next) = ([Int32(0)], 0)
    while next < queue.count {
      let node = queue[next]
      next += 1
      for (byte, below) in nodes[Int(node)].children {
        queue.append(below)
        guard node != 0 else { continue }
        var failure = nodes[Int(node)].failure
        while failure != 0, child(of: failure, by: byte) == nil {
          failure = nodes[Int(failure)].failure
        }
        let target = child(of: failure, by: byte) ?? 0
        nodes[Int(below)].failure = target
        nodes[Int(below)].output =
          phrases[Int(target)].isEmpty ? nodes[Int(target)].output : target
      }
    }
  }

  private mutating func fillDense() {
    let rows = [Int32(0)] + nodes[0].children.map(\.node)
    dense = Array(repeating: 0, count: rows.count * 256)
    for (row, node) in rows.enumerated() {
      nodes[Int(node)].row = Int32(row)
      for (byte, below) in nodes[Int(node)].children { dense[row * 256 + Int(byte)] = below }
    }
  }
}
