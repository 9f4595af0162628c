import Core

/// What `同上` and `ibid.` refer to: the one text that the note before cites.
///
/// A note that keeps only the series and names another document (`《同上，第六十二届会议，补编第20号》
/// (A/62/20)`) needs no antecedent. Otherwise the antecedent must be certain: the note right before
/// is held, everything it cites is one text, and it is understood itself. If not, the reference is
/// refused, since a wrong link is worse than none.
struct IbidResolver {
  /// Why a reference was refused.
  enum Refusal {
    case noNoteBefore, noteMissing, nothingCited, severalCited
  }

  /// What a note cites: nil until a note was seen.
  private var previous: (number: Int?, targets: [Antecedent])?

  struct Antecedent: Equatable {
    var target: String
    var kind: Citation.Kind
  }

  /// Reads the references of a note and remembers what the note cites.
  mutating func read(
    _ scan: Scan, found: [Found]
  ) -> (found: [Found], refused: [(range: Range<Int>, reason: Refusal)]) {
    var (result, refused) = (found, [(range: Range<Int>, reason: Refusal)]())
    var understood = true
    for (word, segment) in references(in: scan.text) {
      // A symbol in the same segment names the document.
      let namesDocument = found.contains {
        ($0.kind == .document || $0.kind == .resolution) && segment.contains($0.range.lowerBound)
      }
      if namesDocument { continue }
      let earlier = result.filter { $0.kind != .session && $0.range.lowerBound < word.lowerBound }
      switch antecedent(in: scan.passage, earlier: earlier) {
      case .success(let antecedent):
        let pinpoint = PinpointReader(text: scan.text).pinpoint(after: word.upperBound)
        result.append(
          Found(
            kind: antecedent.kind, target: antecedent.target, range: word, pinpoint: pinpoint))
      case .failure(let failure):
        understood = false
        refused.append((word, failure.reason))
      }
    }
    let cited = result.filter { $0.kind != .session }.map {
      Antecedent(target: $0.target, kind: $0.kind)
    }
    previous = (Self.number(of: scan.passage.id), understood ? cited : [])
    return (result, refused)
  }

  private struct Failure: Error { var reason: Refusal }

  private func antecedent(
    in passage: Passage, earlier: [Found]
  ) -> Result<Antecedent, Failure> {
    let targets: [Antecedent]
    if earlier.isEmpty {
      guard let previous else { return .failure(Failure(reason: .noNoteBefore)) }
      if let before = previous.number, let own = Self.number(of: passage.id), own != before + 1 {
        return .failure(Failure(reason: .noteMissing))
      }
      targets = previous.targets
    } else {
      targets = earlier.map { Antecedent(target: $0.target, kind: $0.kind) }
    }
    guard let first = targets.first else { return .failure(Failure(reason: .nothingCited)) }
    return targets.allSatisfy { $0 == first }
      ? .success(first) : .failure(Failure(reason: .severalCited))
  }

  /// Each `同上` or `ibid.` with the segment up to the next semicolon or the end of the sentence.
  private func references(in text: FoldedText) -> [(word: Range<Int>, segment: Range<Int>)] {
    var words: [Range<Int>] = []
    for word in ["同上", "Ibid.", "ibid.", "Ibid", "ibid"] {
      text.forEach(word) { index in
        let end = index + word.utf8.count
        let isWord =
          FoldedText.isLetter(text.byte(index - 1)) || FoldedText.isLetter(text.byte(end))
        let isCovered = words.contains { $0.lowerBound == index }
        if !(FoldedText.isLetter(text.byte(index)) && isWord), !isCovered {
          words.append(index..<end)
        }
      }
    }
    words.sort { $0.lowerBound < $1.lowerBound }
    return words.map { word in
      var end = word.upperBound
      while end < text.count, text.bytes[end] != UInt8(ascii: ";"),
        text.end(of: "。", at: end) == nil
      {
        end += 1
      }
      return (word, word.lowerBound..<end)
    }
  }

  /// The number of a note's anchor: 8 of `fn_8`, nil where it ends otherwise.
  private static func number(of id: String) -> Int? {
    Int(id.reversed().prefix { $0.isNumber }.reversed().map(String.init).joined())
  }
}

extension IbidResolver.Refusal {
  /// The diagnostic for a note, with the reason in words.
  func diagnostic(file: String, passage: Passage) -> Diagnostic {
    let reason =
      switch self {
      case .noNoteBefore: Bilingual(zh: "前面没有脚注", en: "no note stands before it")
      case .noteMissing: Bilingual(zh: "前一条脚注缺失", en: "the note before it is missing")
      case .nothingCited:
        Bilingual(zh: "前一条脚注没有认出援引", en: "no citation was understood in the note before")
      case .severalCited:
        Bilingual(zh: "前一条脚注援引了不止一份文件", en: "the note before cites more than one text")
      }
    return Diagnostic(
      id: "citation-ibid-refused", severity: .note, file: file,
      position: passage.line.map { SourcePosition(line: $0) },
      message: Bilingual(
        zh: "“同上”无法确定所指（\(passage.id)）：\(reason.zh)",
        en: "“ibid.” cannot be resolved (\(passage.id)): \(reason.en)"),
      help: Bilingual(
        zh: "此处不设链接；请对照原文确认，如有排版错误可记入 notes.yaml",
        en: "It stays without a link; compare the original and record a slip in notes.yaml"))
  }
}
