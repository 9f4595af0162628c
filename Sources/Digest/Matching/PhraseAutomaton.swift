/// The automaton of Aho and Corasick over bytes, in flat arrays.
///
/// Node 0 is the root; nodes are numbered by depth, so that the children of each lie together.
struct PhraseAutomaton: Sendable {
  /// The children of node `n` are at `firstChild[n]..<firstChild[n + 1]` in `labels`, sorted; child
  /// number `i` of all is node `i + 1`.
  private var firstChild: [Int32] = []
  private var labels: [UInt8] = []
  /// Where to go on when no child fits.
  private var failure: [Int32] = []
  /// The node itself or the nearest on its chain of failures at which a phrase ends; 0 for none.
  private var output: [Int32] = []
  /// The phrases that end at a node, for the nodes that have some.
  private var phrases: [Int32: [Int]] = [:]
  private var lengths: [Int]
  /// The next node by byte from the root and from the nodes right below it, in rows of 256; 0 for none.
  private var table: [Int32] = []
  private var rows = 0

  init(_ names: [[UInt8]]) {
    lengths = names.map(\.count)
    build(names)
    linkFailures()
    fillTable()
  }

  /// Whether there is nothing to find.
  var isEmpty: Bool { labels.isEmpty }

  /// Calls `found` with each phrase that ends at each byte, longer ones first, and its range.
  func scan(_ bytes: [UInt8], found: (_ phrase: Int, _ range: Range<Int>) -> Void) {
    var node = 0
    for index in bytes.indices {
      node = step(from: node, by: bytes[index])
      var end = Int(output[node])
      while end > 0 {
        for phrase in phrases[Int32(end)] ?? [] {
          found(phrase, (index + 1 - lengths[phrase])..<(index + 1))
        }
        end = Int(output[Int(failure[end])])
      }
    }
  }

  private func step(from start: Int, by byte: UInt8) -> Int {
    var node = start
    while node >= rows {
      if let next = child(of: node, by: byte) { return next }
      node = Int(failure[node])
    }
    let next = Int(table[node << 8 | Int(byte)])
    return next > 0 || node == 0 ? next : Int(table[Int(byte)])
  }

  private func child(of node: Int, by byte: UInt8) -> Int? {
    var (low, high) = (Int(firstChild[node]), Int(firstChild[node + 1]))
    while low < high {
      let middle = (low + high) >> 1
      if labels[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low < Int(firstChild[node + 1]) && labels[low] == byte ? low + 1 : nil
  }

  /// Breadth first over the sorted names.
  private mutating func build(_ names: [[UInt8]]) {
    let order = names.indices.filter { !names[$0].isEmpty }.sorted {
      names[$0].lexicographicallyPrecedes(names[$1])
    }
    var (queue, next) = ([(range: order.indices, depth: 0)], 0)
    while next < queue.count {
      let (range, depth) = queue[next]
      firstChild.append(Int32(labels.count))
      var index = range.lowerBound
      while index < range.upperBound, names[order[index]].count == depth {
        phrases[Int32(next), default: []].append(order[index])
        index += 1
      }
      while index < range.upperBound {
        let (label, start) = (names[order[index]][depth], index)
        while index < range.upperBound, names[order[index]][depth] == label { index += 1 }
        labels.append(label)
        queue.append((start..<index, depth + 1))
      }
      next += 1
    }
    firstChild.append(Int32(labels.count))
  }

  private mutating func linkFailures() {
    failure = Array(repeating: 0, count: labels.count + 1)
    output = failure
    for node in failure.indices {
      for place in Int(firstChild[node])..<Int(firstChild[node + 1]) {
        var back = node
        var target: Int?
        while back != 0, target == nil {
          back = Int(failure[back])
          target = child(of: back, by: labels[place])
        }
        failure[place + 1] = Int32(target ?? 0)
        output[place + 1] =
          phrases[Int32(place + 1)] == nil ? output[target ?? 0] : Int32(place + 1)
      }
    }
  }

  private mutating func fillTable() {
    rows = 1 + Int(firstChild[1])
    table = Array(repeating: 0, count: rows << 8)
    for node in 0..<rows {
      for place in Int(firstChild[node])..<Int(firstChild[node + 1]) {
        table[node << 8 | Int(labels[place])] = Int32(place + 1)
      }
    }
  }
}
