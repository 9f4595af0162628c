/// Reads single scalars out of valid UTF-8 bytes.
enum UTF8Scan {
  /// The number of bytes of the sequence that `lead` starts.
  static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// The scalar that starts at `offset`; nil at the end.
  static func scalar(at offset: Int, in bytes: some RandomAccessCollection<UInt8>)
    -> Unicode.Scalar?
  {
    guard offset < bytes.count else { return nil }
    var input = bytes.dropFirst(offset).prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&input) else { return nil }
    return scalar
  }

  /// The scalar that ends before `offset`; nil at the start.
  static func scalar(before offset: Int, in bytes: some RandomAccessCollection<UInt8>)
    -> Unicode.Scalar?
  {
    var tail = bytes.prefix(offset).suffix(4)
    while let first = tail.first, first & 0xC0 == 0x80 { tail.removeFirst() }
    while let first = tail.first, length(lead: first) < tail.count {
      tail = tail.dropFirst(length(lead: first))
    }
    return scalar(at: 0, in: Array(tail))
  }
}
