/// Finds dates in Chinese and English text.
///
/// ```swift
/// DateReader.dates(in: "于2023年12月12日至14日举行")  // one mention, 2023-12-12 to 2023-12-14
/// DateReader.dates(in: "from 30 October to 2 November 2017")
/// ```
///
/// A date has a year, printed or given by the caller: `14日` alone is left out, and `12 December` unless
/// a year is assumed. A decade (`20世纪70年代`, the 1970s) is a span of ten years. Days joined by `和` or `and` make one span when they follow each other, otherwise one
/// mention each. A bare English year counts after a word such as `in` or `since`.
package enum DateReader {
  /// All dates of `text`, in order; both languages are looked for in every text.
  ///
  /// Days printed without a year (`5月3日`, `3 May`) are taken to lie in `year`, and left out without one.
  package static func dates(in text: String, assuming year: Int? = nil) -> [DateMention] {
    let folded = FoldedText(text)
    return dates(in: folded, assuming: year).map { mention in
      var mention = mention
      mention.range = folded.sourceRange(mention.range)
      return mention
    }
  }

  /// The same with ranges in the folded text.
  static func dates(in text: FoldedText, assuming year: Int? = nil) -> [DateMention] {
    var mentions =
      ChineseDateScanner(text: text, assumedYear: year).dates()
      + EnglishDateScanner(text: text, assumedYear: year).dates()
    guard !mentions.isEmpty else { return [] }
    mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    let names = NameMarks.spans(in: text)
    var next = 0
    for index in mentions.indices {
      while next < names.count, names[next].upperBound <= mentions[index].range.lowerBound {
        next += 1
      }
      let marked = next < names.count && names[next].contains(mentions[index].range.lowerBound)
      let end = mentions[index].range.upperBound
      mentions[index].insideName =
        mentions[index].insideName || marked
        || text.end(ofAny: ["议程", "可持续发展议程", " Agenda"], at: end) != nil
      let context = DateContext(text: text, mention: mentions[index])
      mentions[index].part = context.part?.part
      mentions[index].role = context.role
    }
    return mentions
  }
}

/// The spans between `《》` and between quotation marks, outermost ones only.
enum NameMarks {
  static func spans(in text: FoldedText) -> [Range<Int>] {
    var (spans, start, closing) = ([Range<Int>](), 0, UInt32(0))
    var depth = 0
    var opening = UInt32(0)
    var index = 0
    while index < text.count {
      guard text.bytes[index] >= 0xE2, text.bytes[index] <= 0xE3,
        let (scalar, end) = text.scalar(at: index)
      else {
        index += 1
        continue
      }
      if depth > 0, scalar == closing {
        depth -= 1
        if depth == 0 { spans.append(start..<index) }
      } else if depth > 0, scalar == opening {
        depth += 1
      } else if depth == 0, let close = pairs[scalar] {
        (start, opening, closing, depth) = (end, scalar, close, 1)
      }
      index = end
    }
    return spans
  }

  /// `《》`, `“”`, `「」`.
  private static let pairs: [UInt32: UInt32] = [0x300A: 0x300B, 0x201C: 0x201D, 0x300C: 0x300D]
}
