/// Unpacks what was packed with DEFLATE (RFC 1951).
package enum Inflate {
  /// The unpacked bytes; nil where `packed` is damaged or would unpack to more than `limit` bytes.
  ///
  /// Linear in what it reads and writes; no more than `limit` bytes are ever held.
  package static func bytes(of packed: some Collection<UInt8>, limit: Int) -> [UInt8]? {
    var inflater = Inflater(packed: Array(packed), limit: limit)
    return inflater.run() ? inflater.output : nil
  }
}

private struct Inflater {
  let packed: [UInt8]
  let limit: Int
  private(set) var output: [UInt8] = []
  private var place = 0
  private var bits: UInt32 = 0
  private var bitCount = 0

  init(packed: [UInt8], limit: Int) {
    self.packed = packed
    self.limit = limit
  }

  /// Reads the blocks to the last one.
  mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isWhole =
        switch kind {
        case 0: stored()
        case 1: coded(Self.fixedLengths, Self.fixedDistances)
        case 2: dynamic()
        default: false
        }
      guard isWhole else { return false }
      if isLast == 1 { return true }
    }
  }

  // MARK: Blocks

  private mutating func stored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard place + 4 <= packed.count else { return false }
    let length = Int(packed[place]) | Int(packed[place + 1]) << 8
    let check = Int(packed[place + 2]) | Int(packed[place + 3]) << 8
    place += 4
    guard length ^ check == 0xFFFF, place + length <= packed.count, output.count + length <= limit
    else { return false }
    output += packed[place..<place + length]
    place += length
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<(codes + 4) {
      guard let length = take(3) else { return false }
      lengths[Self.codeOrder[index]] = length
    }
    let all = literals + 257 + distances + 1
    guard let code = HuffmanCode(lengths), let table = codeLengths(all, code),
      let first = HuffmanCode(Array(table[..<(literals + 257)])),
      let second = HuffmanCode(Array(table[(literals + 257)...]))
    else { return false }
    return coded(first, second)
  }

  private mutating func codeLengths(_ count: Int, _ code: HuffmanCode) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let more = take(2) else { return nil }
        lengths += [Int](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return nil }
        lengths += [Int](repeating: 0, count: more + 3)
      default:
        guard let more = take(7) else { return nil }
        lengths += [Int](repeating: 0, count: more + 11)
      }
    }
    return lengths.count == count ? lengths : nil
  }

  private mutating func coded(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while true {
      guard let symbol = symbol(lengths) else { return false }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return true }
      guard symbol < 286, let extra = take(Self.lengthBits[symbol - 257]),
        let code = self.symbol(distances), code < 30, let more = take(Self.distanceBits[code])
      else { return false }
      let length = Self.lengthStarts[symbol - 257] + extra
      let distance = Self.distanceStarts[code] + more
      guard distance <= output.count, output.count + length <= limit else { return false }
      let start = output.count - distance
      for index in start..<(start + length) { output.append(output[index]) }
    }
  }

  // MARK: Bits

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard place < packed.count else { return nil }
      bits |= UInt32(packed[place]) << UInt32(bitCount)
      place += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  /// The next symbol, its code bit by bit.
  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  // MARK: Tables

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthStarts = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceStarts = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let fixedLengths = HuffmanCode(
    unchecked: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
  private static let fixedDistances = HuffmanCode(unchecked: [Int](repeating: 5, count: 30))
}

/// A canonical Huffman code: how many codes there are of each length, and their symbols in order.
private struct HuffmanCode {
  let counts: [Int]
  let symbols: [Int]

  /// The code whose symbols have these lengths; nil where more are promised than lengths can give.
  init?(_ lengths: [Int]) {
    self.init(unchecked: lengths)
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      guard left >= 0 else { return nil }
    }
  }

  init(unchecked lengths: [Int]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var places = [Int](repeating: 0, count: 17)
    for length in 1...15 { places[length + 1] = places[length] + counts[length] }
    var symbols = [Int](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[places[length]] = symbol
      places[length] += 1
    }
    (self.counts, self.symbols) = (counts, symbols)
  }
}
