import Core
import Documents
import Templates

/// Makes markup of a prose: escaped text with footnote calls, links at citations, and highlights.
struct ProseView: Sendable {
  let context: PageContext
  /// Of the prose; words of the other language in it are marked.
  let language: Language
  /// Where a citation leads and what the link says of it; nil where there is nothing to lead to.
  var target: @Sendable (Citation) -> LinkTarget? = { _ in nil }

  /// An address with the words that tell what it leads to.
  struct LinkTarget: Sendable, Hashable {
    var href: String
    var title: String
  }

  /// Something that interrupts the running text.
  private struct Interruption {
    var range: Range<Int>
    var markup: TrustedHTML
  }

  /// The markup of `prose`.
  ///
  /// `citations` and `highlights` are ranges of UTF-8 bytes in its text; where two overlap, the
  /// citation stays.
  func html(
    _ prose: Prose, citations: [Citation] = [], calls: [TemplateValue] = [],
    highlights: [Range<Int>] = []
  ) throws(TemplateFailure) -> TrustedHTML {
    let bytes = Array(prose.text.utf8)
    var interruptions: [Interruption] = []
    for (call, data) in zip(prose.calls, calls) {
      interruptions.append(
        Interruption(
          range: call.offset..<call.offset, markup: try context.partial("note-call", data)))
    }
    for citation in citations {
      guard let target = target(citation), citation.range.upperBound <= bytes.count else {
        continue
      }
      let printed = shown(bytes, citation.range)
      interruptions.append(
        Interruption(
          range: citation.range,
          markup: try context.partial(
            "citation",
            ["href": .text(target.href), "text": .text(printed), "title": .text(target.title)])))
    }
    for range in highlights where range.upperBound <= bytes.count {
      let printed = shown(bytes, range)
      interruptions.append(
        Interruption(
          range: range, markup: try context.partial("highlight", ["text": .text(printed)])))
    }
    return try assemble(bytes, interruptions)
  }

  private func assemble(
    _ bytes: [UInt8], _ interruptions: [Interruption]
  ) throws(TemplateFailure) -> TrustedHTML {
    var (output, position) = ([UInt8](), 0)
    output.reserveCapacity(bytes.count + interruptions.count * 96)
    let ordered = interruptions.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, interruption) in ordered where interruption.range.lowerBound >= position {
      output += try markup(bytes, position..<interruption.range.lowerBound)
      output += interruption.markup.bytes
      position = interruption.range.upperBound
    }
    output += try markup(bytes, position..<bytes.count)
    return TrustedHTML(trustedMarkup: output)
  }

  private func markup(_ bytes: [UInt8], _ range: Range<Int>) throws(TemplateFailure) -> [UInt8] {
    try context.marked(Array(shown(bytes, range).utf8)[...], in: language).bytes
  }

  /// A part of the text as pages show it: between Chinese characters and Latin letters or digits the stylesheet
  /// sets the space, so a blank that is printed there is left out, or some gaps would be wider than others.
  ///
  /// `2023年 12月 12日` is shown as `2023年12月12日`.
  private func shown(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard language == .chinese, bytes[range].contains(UInt8(ascii: " ")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let kept = range.filter { bytes[$0] != UInt8(ascii: " ") || !Self.isGap(bytes, at: $0) }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  /// Whether the blank at `index` stands between a Chinese character and a Latin letter or digit.
  private static func isGap(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    // U+4000–9FFF start with these bytes.
    let han: ClosedRange<UInt8> = 0xE4...0xE9
    let isHanBefore = index >= 3 && han.contains(bytes[index - 3]) && before >= 0x80
    return (isHanBefore && after.isLatin) || (han.contains(after) && before.isLatin)
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isLatin: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
