import Core

/// A text reduced to what its writer meant, byte for byte comparable, with the way back.
///
/// Hard-wrapped Chinese prints `第 77/121 号决议`, `（XVI）B`, `２．`; folded these are
/// `第77/121号决议`, `(XVI)B`, `2.`: spaces beside Chinese characters, slashes and inside brackets go,
/// other runs of white space become one space, full-width forms become ASCII, hyphens and en dashes
/// become `-`, traditional characters become simplified ones, invisible characters go. Every folded byte remembers where it came from.
struct FoldedText {
  /// The folded text in UTF-8.
  let bytes: [UInt8]
  /// The byte offset in the source of each folded byte.
  private let origins: [Int32]
  private let source: [UInt8]

  init(_ text: String) {
    source = Array(text.utf8)
    var folder = Folder(capacity: source.count)
    var index = 0
    while index < source.count {
      let (scalar, length) = Self.scalar(in: source, at: index)
      folder.take(scalar, length: length, at: index, of: source)
      index += length
    }
    (bytes, origins) = (folder.bytes, folder.origins)
  }

  /// The bytes of the source that a folded range stands for.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : source.count
      return place..<place
    }
    let last = Int(origins[range.upperBound - 1])
    let end = bytes[range.upperBound - 1] < 0x80 ? last + Self.length(source[last]) : last + 1
    return Int(origins[range.lowerBound])..<end
  }

  /// What is printed there: white space collapsed, and gone where only a line break can have left it.
  func printed(_ range: Range<Int>) -> String {
    let slice = source[sourceRange(range)]
    var (result, pending, previous) = ([UInt8](), false, UInt32(0))
    var index = slice.startIndex
    while index < slice.endIndex {
      let (scalar, length) = Self.scalar(in: source, at: index)
      defer { index += length }
      if Self.isSpace(scalar) {
        pending = true
        continue
      }
      let bothChinese = Self.isChinese(previous) && Self.isChinese(scalar)
      if pending, !result.isEmpty, !bothChinese, previous != 0x2F { result.append(0x20) }
      (pending, previous) = (false, scalar)
      result.append(contentsOf: slice[index..<index + length])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decodes the scalar at a boundary of valid UTF-8.
  static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0xC0..<0xE0: return ((lead & 0x1F) << 6 | tail(1), min(2, bytes.count - index))
    case 0xE0..<0xF0:
      return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, bytes.count - index))
    case 0xF0...:
      let high = (lead & 0x07) << 18 | tail(1) << 12
      return (high | tail(2) << 6 | tail(3), min(4, bytes.count - index))
    default: return (0xFFFD, 1)
    }
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  static func isChinese(_ value: UInt32) -> Bool {
    guard value >= 0x2E80, let scalar = Unicode.Scalar(value) else { return false }
    return Script.isChinese(scalar)
  }
}

extension FoldedText {
  /// Collects folded bytes and decides about each run of white space when it ends.
  private struct Folder {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    private var space: Int?
    private var afterChinese = false

    init(capacity: Int) {
      bytes.reserveCapacity(capacity)
      origins.reserveCapacity(capacity)
    }

    mutating func take(_ scalar: UInt32, length: Int, at index: Int, of source: [UInt8]) {
      if FoldedText.isSpace(scalar) {
        space = space ?? index
        return
      }
      if Self.isInvisible(scalar) { return }
      let isChinese = FoldedText.isChinese(scalar)
      let folded = Self.ascii(scalar)
      if let space {
        if keepsSpace(before: folded ?? 0x80, isChinese: isChinese) { append(0x20, from: space) }
        self.space = nil
      }
      if let folded {
        append(folded, from: index)
      } else {
        let simplified = isChinese ? TraditionalCharacters.simplified(scalar) : scalar
        if simplified == scalar {
          for offset in index..<index + length { append(source[offset], from: offset) }
        } else {
          append(UInt8(truncatingIfNeeded: 0xE0 | simplified >> 12), from: index)
          append(UInt8(truncatingIfNeeded: 0x80 | simplified >> 6 & 0x3F), from: index + 1)
          append(UInt8(truncatingIfNeeded: 0x80 | simplified & 0x3F), from: index + 2)
        }
      }
      afterChinese = isChinese
    }

    private func keepsSpace(before next: UInt8, isChinese: Bool) -> Bool {
      guard let last = bytes.last, !isChinese, !afterChinese else { return false }
      let (slash, open, close) = (UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"))
      guard last != slash, last != open, next != slash, next != close else { return false }
      return !(FoldedText.isDigit(next) && endsWithAbbreviatedElement)
    }

    /// Whether a symbol's element such as `/AC.` or `/Corr.` came last: its number belongs to it.
    private var endsWithAbbreviatedElement: Bool {
      guard bytes.last == UInt8(ascii: ".") else { return false }
      var start = bytes.count - 1
      while start > 0, FoldedText.isLetter(bytes[start - 1]) { start -= 1 }
      return start > 0 && start < bytes.count - 1 && bytes[start - 1] == UInt8(ascii: "/")
    }

    private mutating func append(_ byte: UInt8, from origin: Int) {
      bytes.append(byte)
      origins.append(Int32(truncatingIfNeeded: origin))
    }

    private static func isInvisible(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
      default: false
      }
    }

    private static func ascii(_ scalar: UInt32) -> UInt8? {
      switch scalar {
      case 0..<0x80: UInt8(scalar)
      case 0xFF01...0xFF5E: UInt8(scalar - 0xFEE0)
      case 0x2010...0x2013, 0x2212: UInt8(ascii: "-")
      case 0x2044, 0x2215: UInt8(ascii: "/")
      case 0x301C: UInt8(ascii: "~")
      default: nil
      }
    }
  }
}
