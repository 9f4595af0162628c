/// Damages texts the way extractions and people do, the same way for the same seed.
struct Mutator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// `text` after one to six changes.
  mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for _ in 0..<Int.random(in: 1...6, using: &self) { change(&result) }
    return result
  }

  private mutating func change(_ text: inout [UInt8]) {
    let start = Int.random(in: 0...text.count, using: &self)
    let end = min(text.count, start + Int.random(in: 0...60, using: &self))
    switch Int.random(in: 0..<7, using: &self) {
    case 0: text.removeSubrange(start..<end)
    case 1: text.insert(contentsOf: text[start..<end], at: Int.random(in: 0...start, using: &self))
    case 2: text.insert(contentsOf: Array(piece().utf8), at: start)
    case 3:
      // A line break more or less.
      if let place = text[start...].firstIndex(of: 0x0A) { text.remove(at: place) }
    case 4: text.insert(0x0A, at: start)
    case 5: if start < text.count { text[start] = UInt8.random(in: 0...255, using: &self) }
    default: swapLines(&text)
    }
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    guard lines.count > 1 else { return }
    let first = Int.random(in: lines.indices, using: &self)
    lines.swapAt(first, Int.random(in: lines.indices, using: &self))
    text = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func piece() -> String {
    Self.pieces.randomElement(using: &self) ?? ""
  }

  private static let pieces = [
    "1", "2.", "3 ", "\n4. ", "²", "¹⁰", "*", "**", "[", "](#)", "[A/1](#)", "“", "”", "「", "」",
    "\t", "\u{0C}", "-", "-\n", "\u{AD}\n", "\n__________\n", "\n12\n", "(a)", "\n(一) ", "\n• ",
    "㈠", "\n附件二\n", "\nAnnex\n", "\n原则一\n", "\nA\n", "大会，\n", "\nThe General Assembly,\n", "6.1 ",
    "\n6.2. ", "\r", "\r\n", "\u{FEFF}", "\u{3000}", "\u{200B}", "\u{301}", "\u{0}", "𠀀", "（", "）",
    "。", "；", "，", "\n2023年12月7日\n", "\n- ", "\n1/2\n", "http://a.b\n", "A/RES/78/72", "第", "%",
  ]
}
