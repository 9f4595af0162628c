/// Damages texts the way extractions, editors and attackers do, the same way for the same seed.
package struct Mutator: RandomNumberGenerator {
  private var state: UInt64
  /// Pieces that mean something to the reader that is tested.
  private let words: [[UInt8]]
  /// Bytes beyond which a result is cut off.
  private let longest: Int

  package init(seed: UInt64, words: [[UInt8]], longest: Int = 4096) {
    state = seed
    self.words = words
    self.longest = longest
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// `sample` after one to eight changes, with pieces of `other` in it; at most `longest` bytes.
  package mutating func mutated(_ sample: [UInt8], with other: [UInt8]) -> [UInt8] {
    var result = sample
    for _ in 0..<Int.random(in: 1...8, using: &self) { change(&result, other) }
    return Array(result.prefix(longest))
  }

  private mutating func change(_ text: inout [UInt8], _ other: [UInt8]) {
    let range = range(in: text)
    switch Int.random(in: 0..<12, using: &self) {
    case 0: text.removeSubrange(range)
    case 1: text.insert(contentsOf: text[range], at: place(in: text))
    case 2: text.replaceSubrange(range, with: other[self.range(in: other)])
    case 3, 4:
      text.insert(contentsOf: words.randomElement(using: &self) ?? [], at: range.lowerBound)
    case 5: text.insert(UInt8.random(in: 0...255, using: &self), at: range.lowerBound)
    case 6:
      if !range.isEmpty { text[range.lowerBound] ^= 1 << UInt8.random(in: 0..<8, using: &self) }
    case 7:
      // A line break less.
      if let place = text[range.lowerBound...].firstIndex(of: 0x0A) { text.remove(at: place) }
    case 8: text.insert(0x0A, at: range.lowerBound)
    case 9: swapLines(&text)
    case 10: text.insert(contentsOf: repeated(Array(text[range].prefix(8))), at: range.lowerBound)
    default: text.removeSubrange(range.upperBound...)
    }
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    guard lines.count > 1 else { return }
    let first = Int.random(in: lines.indices, using: &self)
    lines.swapAt(first, Int.random(in: lines.indices, using: &self))
    text = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func repeated(_ piece: [UInt8]) -> [UInt8] {
    let count = Int.random(in: 2...200, using: &self)
    return Array(repeatElement(piece, count: count).joined())
  }

  private mutating func place(in text: [UInt8]) -> Int {
    Int.random(in: 0...text.count, using: &self)
  }

  /// Up to 64 bytes.
  private mutating func range(in text: [UInt8]) -> Range<Int> {
    let start = place(in: text)
    return start..<min(text.count, start + Int.random(in: 0...64, using: &self))
  }
}
