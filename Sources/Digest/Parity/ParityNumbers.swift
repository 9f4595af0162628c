import Core
import Documents

extension ParityReaders {
  /// Numbers in digits, ordinals, and words that may be the same numbers in the other language.
  ///
  /// `2万` and `20,000` are one value, `二十一世纪` answers `21st century`. Digits in citations and in dates with
  /// a month are none; nor is the month of a date without a year.
  static let numbers: ParityReader = { text in
    var scanner = NumberScanner(text)
    return scanner.values()
  }
}

/// Finds numbers for comparison: digits firmly, words as possible answers.
private struct NumberScanner {
  private let bytes: [UInt8]
  private let language: Language
  private let masks: [Range<Int>]
  private let quoted: [Range<Int>]
  private var found: [ParityValue] = []

  init(_ text: ClaimText) {
    bytes = Array(text.text.utf8)
    language = text.language
    quoted = text.quotations
    masks =
      (text.citations.filter { $0.kind != .treaty }.map(\.range)
      + text.dates.filter { $0.start.month != nil && !$0.insideName }.map(\.range)).sorted {
        $0.lowerBound < $1.lowerBound
      }
  }

  mutating func values() -> [ParityValue] {
    var (index, mask) = (0, masks[...])
    while index < bytes.count {
      while let first = mask.first, first.upperBound <= index { mask = mask.dropFirst() }
      if let first = mask.first, first.contains(index) {
        index = first.upperBound
      } else if isDigit(index) {
        index = number(at: index)
      } else {
        index = word(at: index)
      }
    }
    return found
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index])
  }

  private func isLetter(_ index: Int) -> Bool {
    index >= 0 && index < bytes.count && (0x61...0x7A).contains(bytes[index] | 0x20)
  }

  /// Takes `20,000`, `0.5`, `1.5亿`, `3 million`.
  private mutating func number(at start: Int) -> Int {
    var (end, digits) = (start, [UInt8]())
    while end < bytes.count {
      if isDigit(end) {
        digits.append(bytes[end])
      } else if bytes[end] == UInt8(ascii: ","), isDigit(end + 1), isDigit(end + 3),
        !isDigit(end + 4)
      {
        end += 1
        continue
      } else if bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
        digits.append(bytes[end])
      } else {
        break
      }
      end += 1
    }
    // Digits of a name: `COVID-19`, `Space2030`; in quotation marks, where `4` may stand for “for”.
    let isName =
      isLetter(start - 1)
      || (start > 1 && bytes[start - 1] == UInt8(ascii: "-") && isLetter(start - 2))
    if follows("月", at: end) || Self.diseases.contains(where: { follows($0, at: end) }) {
      return end
    }
    let text = String(decoding: digits, as: UTF8.self)
    let isMeasure = Self.measures.contains { follows($0, at: end) }
    let scale = isMeasure ? nil : Self.scales.first { follows($0.word, at: end) }
    let isQuoted = quoted.contains { $0.contains(start) }
    add(
      scale.map { Self.scaled(text, by: $0.zeros) } ?? Self.plain(text), start..<end,
      firm: !isName && !isQuoted)
    return end
  }

  private func follows(_ word: String, at end: Int) -> Bool {
    var start = end
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return bytes[start...].starts(with: word.utf8)
  }

  /// `2019冠状病毒病` is COVID-19.
  private static let diseases = ["冠状病毒", "年冠状病毒"]

  /// Units that begin like a scale: `15千克`.
  private static let measures = ["千克", "千米", "千瓦", "千赫", "千帕", "千卡", "千字节", "千兆"]

  private static let scales: [(word: String, zeros: Int)] = [
    ("万亿", 12), ("trillion", 12), ("亿", 8), ("billion", 9), ("million", 6), ("万", 4),
    ("thousand", 3), ("千", 3),
  ]

  /// `1.5` by 8 is `150000000`.
  private static func scaled(_ digits: String, by zeros: Int) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    let fraction = parts.count > 1 ? parts[1].prefix(zeros) : ""
    let padded = fraction + String(repeating: "0", count: zeros - fraction.count)
    return plain("\(parts.first ?? "")\(padded)")
  }

  /// Without zeros that say nothing, in front or behind a point.
  private static func plain(_ digits: String) -> String {
    var text = Substring(digits)
    while text.hasPrefix("0"), text.count > 1, !text.hasPrefix("0.") { text = text.dropFirst() }
    if text.contains(".") {
      while text.hasSuffix("0") { text = text.dropLast() }
      if text.hasSuffix(".") { text = text.dropLast() }
    }
    return String(text)
  }

  private mutating func add(_ key: String, _ range: Range<Int>, firm: Bool) {
    found.append(ParityValue(.number, [key], at: range, isFirm: firm))
    found.append(ParityValue(.session, ["#" + key], at: range, isFirm: false))
  }
}

extension NumberScanner {
  private mutating func word(at start: Int) -> Int {
    isLetter(start) ? englishWord(at: start) : chineseWord(at: start)
  }

  /// `第一` and `first` are often mere words.
  private static let leastOrdinal = 4

  /// `twenty-one`: a possible answer; `sixty-sixth` is a number like one in digits.
  private mutating func englishWord(at start: Int) -> Int {
    var end = start
    while isLetter(end)
      || (end < bytes.count && bytes[end] == UInt8(ascii: "-") && isLetter(end + 1))
    {
      end += 1
    }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    if let ordinal = EnglishNumeral.ordinal(of: word) {
      add(String(ordinal), start..<end, firm: ordinal >= Self.leastOrdinal)
    }
    for part in [word] + word.split(separator: "-").map(String.init) {
      let value =
        EnglishNumeral.cardinal(of: part) ?? EnglishNumeral.ordinal(of: part)
        ?? RomanNumeral.value(of: part == part.uppercased() ? part : "")
      if let value { add(String(value), start..<end, firm: false) }
      if part.lowercased() == "half" { add("0.5", start..<end, firm: false) }
    }
    return end
  }

  /// `二十一`: a possible answer; `第六十六` is a number like one in digits.
  private mutating func chineseWord(at start: Int) -> Int {
    let han = bytes[start...].prefix(45)
    guard han.first ?? 0 >= 0x80 else { return start + 1 }
    let text = String(decoding: han, as: UTF8.self).prefix {
      ChineseNumeral.value(of: String($0)) != nil || "十百千万亿廿卅".contains($0)
    }
    guard !text.isEmpty else {
      var next = start + 1
      while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
      return next
    }
    let end = start + text.utf8.count
    if let value = ChineseNumeral.value(of: text) {
      let isOrdinal = start >= 3 && bytes[start - 3..<start].elementsEqual("第".utf8)
      add(String(value), start..<end, firm: isOrdinal && value >= Self.leastOrdinal)
    }
    return end
  }
}
