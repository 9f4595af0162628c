/// Names as a byte trie: the longest one at a place is found in the length of that name.
struct NameTrie: Sendable {
  /// For each node, where its children start in `labels` and `targets`; one more entry closes the list.
  private var firstChild: [Int32] = []
  private var labels: [UInt8] = []
  private var targets: [Int32] = []
  /// For each node, the index in `values` of the name that ends there, or -1.
  private var terminal: [Int32] = []
  private var values: [[Int]] = []
  /// The node after each first byte, or 0.
  private var root: [Int32] = Array(repeating: 0, count: 256)

  /// - Parameter names: Folded names, each with a value; equal names collect their values in order,
  ///   once each where they come together.
  init(_ names: [(name: [UInt8], value: Int)]) {
    var byName: [[UInt8]: [Int]] = [:]
    for (name, value) in names where !name.isEmpty && byName[name]?.last != value {
      byName[name, default: []].append(value)
    }
    let sorted = byName.keys.sorted { $0.lexicographicallyPrecedes($1) }
    values = sorted.map { byName[$0] ?? [] }
    build(sorted)
    for child in Int(firstChild[0])..<Int(firstChild[1]) {
      root[Int(labels[child])] = targets[child]
    }
  }

  /// Breadth first, so that the children of a node lie together.
  private mutating func build(_ names: [[UInt8]]) {
    var queue = [(range: names.indices, depth: 0)]
    var next = 0
    while next < queue.count {
      let (range, depth) = queue[next]
      next += 1
      firstChild.append(Int32(labels.count))
      var index = range.lowerBound
      if index < range.upperBound, names[index].count == depth {
        terminal.append(Int32(index))
        index += 1
      } else {
        terminal.append(-1)
      }
      while index < range.upperBound {
        let label = names[index][depth]
        let start = index
        while index < range.upperBound, names[index][depth] == label { index += 1 }
        labels.append(label)
        targets.append(Int32(queue.count))
        queue.append((start..<index, depth + 1))
      }
    }
    firstChild.append(Int32(labels.count))
  }

  /// The longest name at `index` that `accepts` its end, and the values of that name.
  func longest(
    in bytes: [UInt8], at index: Int, accepts: (Int) -> Bool
  ) -> (end: Int, values: [Int])? {
    var node = Int(root[Int(bytes[index])])
    guard node > 0 else { return nil }
    var (position, found) = (index + 1, Int32(-1))
    var foundEnd = index
    while true {
      if terminal[node] >= 0, accepts(position) { (found, foundEnd) = (terminal[node], position) }
      guard position < bytes.count, let next = child(of: node, by: bytes[position]) else { break }
      node = next
      position += 1
    }
    return found >= 0 ? (foundEnd, values[Int(found)]) : nil
  }

  private func child(of node: Int, by label: UInt8) -> Int? {
    for index in Int(firstChild[node])..<Int(firstChild[node + 1]) where labels[index] == label {
      return Int(targets[index])
    }
    return nil
  }
}
