import Core
import Documents

/// Collects lines of a translation into a prose, with the way back into the file.
struct TranslatedLines {
  private let source: SourceText
  private let footnotes: [String: String]
  /// Whether lines stay lines, as in titles and mastheads.
  private let keepsLines: Bool
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []
  private var calls: [NoteCall] = []

  /// `footnotes` are the anchors of the notes by their numbers.
  init(of source: SourceText, footnotes: [String: String], keepingLines keepsLines: Bool) {
    (self.source, self.footnotes, self.keepsLines) = (source, footnotes, keepsLines)
  }

  /// Adds a line; between Chinese characters lines are joined without a space.
  mutating func add(_ line: Range<Int>) {
    if let last = bytes.last, !line.isEmpty {
      if keepsLines {
        append(0x0A, from: line.lowerBound)
      } else if last < 0x80 || source.bytes[line.lowerBound] < 0x80 {
        append(0x20, from: line.lowerBound)
      }
    }
    var index = line.lowerBound
    while index < line.upperBound {
      if let (number, end) = call(at: index, before: line.upperBound) {
        calls.append(
          NoteCall(
            offset: bytes.count, number: number,
            footnote: footnotes[number]))
        index = end
      } else {
        append(source.bytes[index], from: index)
        index += 1
      }
    }
  }

  func passage(opening: Range<Int>) -> TranslatedPassage {
    TranslatedPassage(
      prose: Prose(String(decoding: bytes, as: UTF8.self), calls: calls),
      places: SentencePlaces(offsets), opening: opening, rows: [])
  }

  private mutating func append(_ byte: UInt8, from offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// The number in `[^7]`.
  private func call(at start: Int, before end: Int) -> (number: String, end: Int)? {
    let (open, hat, close) = (UInt8(ascii: "["), UInt8(ascii: "^"), UInt8(ascii: "]"))
    guard start + 3 < end, source.bytes[start] == open, source.bytes[start + 1] == hat else {
      return nil
    }
    let name = source.bytes[(start + 2)..<end].prefix(6).prefix { $0 != close }
    guard !name.isEmpty, name.endIndex < end, source.bytes[name.endIndex] == close,
      name.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2A })
    else { return nil }
    return (String(decoding: name, as: UTF8.self), name.endIndex + 1)
  }
}
