import Core
import Digest

/// Printed values with another number in them.
enum Printed {
  /// `12 December 2023` with the year 2029; nil where no year is printed in digits.
  static func withYear(_ year: Int, in words: String) -> String? {
    replaceDigits(in: words) { $0.count == 4 ? String(year) : nil }
  }

  /// `45.7%` with `53.3` is `53.3%`; nil where there are no digits.
  static func withFirstNumber(_ digits: String, in words: String) -> String? {
    let bytes = Array(words.utf8)
    guard let start = bytes.firstIndex(where: isDigit) else { return nil }
    var end = start
    while end < bytes.count, isDigit(bytes[end]) || bytes[end] == 0x2E || bytes[end] == 0x2C {
      end += 1
    }
    return String(decoding: bytes[..<start] + Array(digits.utf8) + bytes[end...], as: UTF8.self)
  }

  /// `resolution 72/77` raised by 13 is `resolution 72/90`.
  static func withLastNumber(raisedBy step: Int, in words: String) -> String? {
    let bytes = Array(words.utf8)
    guard let last = bytes.lastIndex(where: isDigit) else { return nil }
    var start = last
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    guard let number = Int(String(decoding: bytes[start...last], as: UTF8.self)) else { return nil }
    return String(
      decoding: bytes[..<start] + Array(String(number + step).utf8) + bytes[(last + 1)...],
      as: UTF8.self)
  }

  /// `第五十九届会议` with 62 is `第六十二届会议`.
  static func withOrdinal(
    _ number: Int, for own: Int, in words: String, _ language: Language
  ) -> String? {
    let (old, new) =
      language == .chinese
      ? (NumberWords.chinese(own), NumberWords.chinese(number))
      : (NumberWords.englishOrdinal(own), NumberWords.englishOrdinal(number))
    guard let place = ByteSearch.ranges(of: Array(old.utf8), in: Array(words.utf8)).first else {
      return nil
    }
    let bytes = Array(words.utf8)
    return String(
      decoding: bytes[..<place.lowerBound] + Array(new.utf8) + bytes[place.upperBound...],
      as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func replaceDigits(in words: String, _ change: ([UInt8]) -> String?) -> String? {
    let bytes = Array(words.utf8)
    var (result, index, changed) = ([UInt8](), 0, false)
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !isDigit($0) } ?? bytes.count
      let run = Array(bytes[index..<end])
      let other = change(run)
      result += other.map { Array($0.utf8) } ?? run
      changed = changed || other != nil
      index = end
    }
    return changed ? String(decoding: result, as: UTF8.self) : nil
  }
}
