import Core

/// Blanks printed in Chinese texts between Chinese characters and Latin letters or digits.
///
/// Pages leave them out: the stylesheet sets a space at every such place (`text-autospace`), and where a blank
/// stood as well some gaps would be wider than others. What is stored keeps them.
enum PrintedGaps {
  /// A part of a text without them.
  ///
  /// `range` lies in the indices of `bytes`, so that what stands around it is seen. English keeps every blank.
  /// `2023年 12月 12日` is `2023年12月12日`.
  static func closed(
    _ bytes: ArraySlice<UInt8>, _ range: Range<Int>, in language: Language
  ) -> ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    guard language == .chinese, bytes[range].contains(blank) else { return bytes[range] }
    return ArraySlice(
      range.filter { bytes[$0] != blank || !isGap(bytes, at: $0) }.map { bytes[$0] })
  }

  /// Whether the blank at `index` stands between a Chinese character and a Latin letter or digit.
  private static func isGap(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index > bytes.startIndex, index + 1 < bytes.endIndex else { return false }
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    // U+4000–9FFF start with these bytes.
    let han: ClosedRange<UInt8> = 0xE4...0xE9
    let isHanBefore =
      index - 3 >= bytes.startIndex && han.contains(bytes[index - 3]) && before >= 0x80
    return (isHanBefore && isLatin(after)) || (han.contains(after) && isLatin(before))
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
