/// Reads JSON from bytes.
///
/// Foundation's decoder names no place in its errors, forgets the order of members and the digits of numbers
/// (`1.10`), and accepts a comma before a closing bracket.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of a file, with nothing but white space around it.
  mutating func document() throws(JSONFailure) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw failure(.end) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFailure) -> JSONValue {
    skipSpace()
    guard let byte = peek else { throw failure(.value) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return try literal()
    default: throw failure(.value)
    }
  }

  private mutating func object(depth: Int) throws(JSONFailure) -> JSONValue {
    try enter(depth)
    var members: [JSONMember] = []
    var names: Set<String> = []
    if close(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let place = index
      guard peek == UInt8(ascii: "\"") else { throw failure(.name) }
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONFailure(problem: .duplicate(name), offset: place)
      }
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw failure(.colon) }
      index += 1
      members.append(JSONMember(name, try value(depth: depth)))
      if close(UInt8(ascii: "}")) { return .object(members) }
      guard peek == UInt8(ascii: ",") else { throw failure(.comma(close: "}")) }
      index += 1
    }
  }

  private mutating func array(depth: Int) throws(JSONFailure) -> JSONValue {
    try enter(depth)
    var elements: [JSONValue] = []
    if close(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value(depth: depth))
      if close(UInt8(ascii: "]")) { return .array(elements) }
      guard peek == UInt8(ascii: ",") else { throw failure(.comma(close: "]")) }
      index += 1
    }
  }

  /// Steps over an opening bracket.
  private mutating func enter(_ depth: Int) throws(JSONFailure) {
    guard depth <= JSONValue.maximumDepth else { throw failure(.tooDeep) }
    index += 1
  }

  /// Steps over a closing bracket, if one comes next.
  private mutating func close(_ bracket: UInt8) -> Bool {
    skipSpace()
    guard peek == bracket else { return false }
    index += 1
    return true
  }

  private mutating func literal() throws(JSONFailure) -> JSONValue {
    let start = index
    while let byte = peek, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { index += 1 }
    switch String(decoding: bytes[start..<index].prefix(8), as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: throw JSONFailure(problem: .literal, offset: start)
    }
  }

  private mutating func number() throws(JSONFailure) -> JSONValue {
    let start = index
    var isWhole = true
    if peek == UInt8(ascii: "-") { index += 1 }
    let first = index
    try digits()
    if bytes[first] == UInt8(ascii: "0"), index > first + 1 {
      throw JSONFailure(problem: .number, offset: first)
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      isWhole = false
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      isWhole = false
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    // `-0` is a number of its own.
    if isWhole, text != "-0", let number = Int(text) { return .int(number) }
    return .decimal(text)
  }

  private mutating func digits() throws(JSONFailure) {
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
    guard index > start else { throw failure(.number) }
  }
}

extension JSONReader {
  private mutating func string() throws(JSONFailure) -> String {
    let opening = index
    var content: [UInt8] = []
    index += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw failure(.control)
      default:
        content.append(byte)
        index += 1
      }
    }
    throw JSONFailure(problem: .unclosedString, offset: opening)
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONFailure) {
    let start = index
    index += 1
    guard let byte = peek else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = try scalar(from: start) else {
        throw JSONFailure(problem: .surrogate, offset: start)
      }
      content += UTF8.encode(scalar) ?? .init()
    default: throw JSONFailure(problem: .escape, offset: start)
    }
  }

  /// The character of one `\u` escape, or of two that make a surrogate pair; nil for half a pair.
  private mutating func scalar(from start: Int) throws(JSONFailure) -> Unicode.Scalar? {
    let first = try unit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let next = bytes[index...].prefix(2)
    guard UTF16.isLeadSurrogate(first), next.elementsEqual(#"\u"#.utf8) else { return nil }
    index += 2
    let second = try unit(from: start)
    guard UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
  }

  /// Four hexadecimal digits.
  private mutating func unit(from start: Int) throws(JSONFailure) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFailure(problem: .escape, offset: start)
      }
      value = value << 4 | UInt16(digit)
      index += 1
    }
    return value
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  private func failure(_ problem: JSONFailure.Problem) -> JSONFailure {
    JSONFailure(problem: problem, offset: index)
  }
}
