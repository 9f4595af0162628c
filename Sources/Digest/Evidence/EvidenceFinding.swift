package import Core

/// What was found in the brackets and braces of a text.
package enum EvidenceFinding: Sendable, Hashable {
  case mark(EvidenceMark)
  /// `{editor: reason}` or `{编者：理由}`: the sentence before it is the editors' own.
  case editor(EditorNote)
  /// `{197×45.7%}`: the figure before it is calculated.
  case calculation(Calculation)
  /// What looks like evidence and is not understood.
  case malformed(range: Range<Int>, EvidenceFault)

  /// Where it stands, as UTF-8 offsets.
  package var range: Range<Int> {
    switch self {
    case .mark(let mark): mark.range
    case .editor(let note): note.range
    case .calculation(let calculation): calculation.range
    case .malformed(let range, _): range
    }
  }
}

/// A sentence is declared the editors' own, with the reason they give.
package struct EditorNote: Sendable, Hashable {
  /// The note with its braces, as UTF-8 offsets.
  package var range: Range<Int>
  package var reason: String

  package init(range: Range<Int>, reason: String) {
    self.range = range
    self.reason = reason
  }
}

/// Why an evidence mark is not understood.
package enum EvidenceFault: Error, Sendable, Hashable {
  /// Nothing between the brackets, or nothing after a comma.
  case empty
  /// No closing bracket before the next mark or the end of the block.
  case unclosed
  /// A place was expected; the words found instead.
  case notAPlace(String)
  /// A number was expected after this word or sign.
  case numberMissing(after: String)
  /// `第14` without `段`.
  case paragraphWordMissing
  /// The range's end is before its start.
  case backwards(String, String)
  /// A range of what is not numbered 1, 2, 3, or that names more than 500 passages.
  case rangeNotCountable
  /// `{editor: }` without a reason.
  case reasonMissing

  /// What is wrong, for the diagnostic.
  package var message: Bilingual<String> {
    switch self {
    case .empty:
      Bilingual(zh: "依据标记里缺少内容", en: "the evidence mark names no passage")
    case .unclosed:
      Bilingual(zh: "依据标记没有右括号", en: "the evidence mark has no closing bracket")
    case .notAPlace(let words):
      Bilingual(zh: "依据标记里的“\(words)”无法理解", en: "“\(words)” in the evidence mark is not a passage")
    case .numberMissing(let word):
      Bilingual(
        zh: "依据标记里“\(word)”之后缺少数字", en: "a number is missing after “\(word)” in the evidence mark")
    case .paragraphWordMissing:
      Bilingual(zh: "依据标记里“第”之后缺少“段”字", en: "the evidence mark has 第 without 段")
    case .backwards(let start, let end):
      Bilingual(
        zh: "依据标记的范围前大后小：\(start)至\(end)", en: "the evidence range runs backwards: \(start)–\(end)")
    case .rangeNotCountable:
      Bilingual(
        zh: "依据标记的这个范围数不出来", en: "the passages of this evidence range cannot be counted")
    case .reasonMissing:
      Bilingual(zh: "编者标记没有说明理由", en: "the editors' mark gives no reason")
    }
  }

  /// What to write instead.
  package var help: Bilingual<String> {
    switch self {
    case .unclosed: Bilingual(zh: "在标记末尾补上“]”", en: "close the mark with “]”")
    case .reasonMissing:
      Bilingual(zh: "写成{editor: 理由}", en: "write {editor: the reason}")
    case .rangeNotCountable:
      Bilingual(
        zh: "逐个写出，例如[¶12(a), ¶12(b)]；一个范围最多500段",
        en: "name them one by one, as in [¶12(a), ¶12(b)]; a range holds at most 500 paragraphs")
    default:
      Bilingual(
        zh: "写法例如[第14段]、[第26至31段、第35段]、[序言第5段]、[执行第12段]、[附件二第3段]、[脚注22]、[标题]",
        en:
          "write [¶14], [¶26–31, ¶35], [PP5], [OP12], [annex II ¶3], [fn 22], [title], [wsf-2023 ¶41]"
      )
    }
  }
}

extension EvidenceFinding {
  /// The same in a text that has `offset` more bytes in front.
  func shifted(by offset: Int) -> EvidenceFinding {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    switch self {
    case .mark(let mark):
      let entries = mark.entries.map { entry in
        var entry = entry
        entry.range = moved(entry.range)
        return entry
      }
      return .mark(EvidenceMark(range: moved(mark.range), entries: entries))
    case .editor(let note):
      return .editor(EditorNote(range: moved(note.range), reason: note.reason))
    case .calculation(var calculation):
      calculation.range = moved(calculation.range)
      return .calculation(calculation)
    case .malformed(let range, let fault): return .malformed(range: moved(range), fault)
    }
  }
}
