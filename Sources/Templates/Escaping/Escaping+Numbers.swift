extension Escaping {
  /// Decimal digits, with a minus sign where the number is negative.
  static func append(_ integer: Int, to output: inout [UInt8]) {
    guard integer >= 10 || integer < 0 else {
      output.append(0x30 + UInt8(integer))
      return
    }
    output.append(contentsOf: String(integer).utf8)
  }

  /// The shortest digits that give the number back; no fraction where it has none: `2.0` gives `2`.
  static func append(_ number: Double, to output: inout [UInt8]) {
    if let whole = Int(exactly: number), abs(number) < 1e15 {
      append(whole, to: &output)
    } else {
      output.append(contentsOf: number.description.utf8)
    }
  }
}
