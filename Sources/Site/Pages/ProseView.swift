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
    try context.marked(PrintedGaps.closed(bytes[...], range, in: language), in: language).bytes
  }

  private func shown(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: PrintedGaps.closed(bytes[...], range, in: language), as: UTF8.self)
  }
}
