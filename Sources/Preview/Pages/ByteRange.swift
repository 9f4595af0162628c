/// The part of a file that a `Range` header asks for (RFC 9110, section 14).
enum ByteRange: Hashable {
  /// No range, several of them, or none that is understood: the whole file is the answer.
  case whole
  case part(Range<Int>)
  /// The file ends before it.
  case unsatisfiable

  /// Reads `bytes=0-99`, `bytes=100-` and `bytes=-50` (the last fifty) for a file of `length` bytes.
  init(_ header: String?, length: Int) {
    guard let header, let equals = header.firstIndex(of: "="),
      header[..<equals].lowercased() == "bytes"
    else {
      self = .whole
      return
    }
    let parts = header[header.index(after: equals)...]
      .split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }) else {
      self = .whole
      return
    }
    switch (Self.number(parts[0]), Self.number(parts[1])) {
    case (nil, nil): self = .whole
    case (nil, let suffix?):
      self = suffix == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - suffix)..<length)
    case (let first?, let last):
      guard first <= last ?? .max else {
        self = .whole
        return
      }
      self = first < length ? .part(first..<min(length - 1, last ?? .max) + 1) : .unsatisfiable
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Nil for nothing; what no file is long enough for is the largest number.
  private static func number(_ digits: Substring) -> Int? {
    digits.isEmpty ? nil : Int(digits) ?? .max
  }
}
