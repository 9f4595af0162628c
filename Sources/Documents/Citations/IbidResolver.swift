import Core

/// What `同上` and `ibid.` refer to, the one text that the note before cites, and what `见上文脚注3` does.
///
/// A note that keeps only the series and names another document (`《同上，第六十二届会议，补编第20号》
/// (A/62/20)`) needs no antecedent. Otherwise the antecedent must be certain: the note right before
/// is held, everything it cites is one text, and it is understood itself. If not, the reference is
/// refused, since a wrong link is worse than none.
struct IbidResolver {
  /// Why a reference was refused.
  enum Refusal {
    case noNoteBefore, noteMissing, nothingCited, severalCited
    /// It keeps the series and names another volume, which is no document of ours.
    case otherVolume
    /// The note of that number is not before it, or what it cites is not one text.
    case noteUnclear(Int)
  }

  /// What a note cites, as far as an antecedent goes.
  private struct Cited {
    private(set) var first: (target: String, kind: Citation.Kind)?
    private(set) var isOne = true

    mutating func add(_ found: Found) {
      guard found.kind != .session else { return }
      if let first, first.target != found.target { isOne = false }
      first = first ?? (found.target, found.kind)
    }
  }

  /// The last note and what it cites; nil until a note was seen.
  private var previous: (number: Int?, cited: Cited)?
  /// What the notes read so far cite, by number; a number that comes twice names none.
  private var notes: [Int: Cited] = [:]

  /// Reads the references of a note and remembers what the note cites.
  mutating func read(
    _ scan: Scan, found: [Found]
  ) -> (found: [Found], refused: [(range: Range<Int>, reason: Refusal)]) {
    let found = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let symbols = found.filter { $0.kind == .document || $0.kind == .resolution }
    let pinpoints = PinpointReader(text: scan.text)
    var (result, refused) = (found, [(range: Range<Int>, reason: Refusal)]())
    var (cited, understood) = (Cited(), true)
    var (nextFound, nextSymbol) = (0, 0)
    for (word, end, note) in references(in: scan.text) {
      while nextFound < found.count, found[nextFound].range.lowerBound < word.lowerBound {
        cited.add(found[nextFound])
        nextFound += 1
      }
      while nextSymbol < symbols.count, symbols[nextSymbol].range.lowerBound < word.lowerBound {
        nextSymbol += 1
      }
      // A symbol in the same segment names the document.
      if nextSymbol < symbols.count, symbols[nextSymbol].range.lowerBound < end { continue }
      if let note {
        guard let antecedent = notes[note]?.first, notes[note]?.isOne ?? false else {
          understood = false
          refused.append((word, .noteUnclear(note)))
          continue
        }
        let reference = Found(
          kind: antecedent.kind, target: antecedent.target, range: word,
          pinpoint: pinpoints.pinpoint(after: word.upperBound))
        cited.add(reference)
        result.append(reference)
      } else if let reason = namesVolume(after: word.upperBound, in: scan.text)
        ? .otherVolume : refusal(in: scan.passage, earlier: cited)
      {
        understood = false
        refused.append((word, reason))
      } else if let antecedent = cited.first ?? previous?.cited.first {
        let reference = Found(
          kind: antecedent.kind, target: antecedent.target, range: word,
          pinpoint: pinpoints.pinpoint(after: word.upperBound))
        cited.add(reference)
        result.append(reference)
      }
    }
    for found in found[nextFound...] { cited.add(found) }
    understood = understood && namesEverySource(result, in: scan.text)
    let number = Self.number(of: scan.passage.id)
    previous = (number, understood ? cited : Cited())
    if let number {
      notes[number] = understood && notes[number] == nil ? cited : Cited()
    }
    return (result, refused)
  }

  /// Why a reference behind `earlier` citations of its own note has no certain antecedent.
  private func refusal(in passage: Passage, earlier: Cited) -> Refusal? {
    if earlier.first != nil { return earlier.isOne ? nil : .severalCited }
    guard let previous else { return .noNoteBefore }
    if let before = previous.number, let own = Self.number(of: passage.id), own != before + 1 {
      return .noteMissing
    }
    guard previous.cited.first != nil else { return .nothingCited }
    return previous.cited.isOne ? nil : .severalCited
  }

  /// Whether each part of a note between semicolons names what was found in it, or only a place
  /// (`另见第 11 段`); a part that does not cites what is not understood.
  private func namesEverySource(_ found: [Found], in text: FoldedText) -> Bool {
    let pinpoints = PinpointReader(text: text)
    let starts = found.lazy.filter { $0.kind != .session }.map(\.range.lowerBound).sorted()
    var (begin, next) = (0, 0)
    while begin < text.count {
      let end = text.bytes[begin...].firstIndex(of: UInt8(ascii: ";")) ?? text.count
      var isNamed = false
      while next < starts.count, starts[next] < end {
        isNamed = true
        next += 1
      }
      var place = text.skippingSpace(at: begin)
      for word in Self.pointers { place = text.end(of: word, at: place) ?? place }
      let isPlace = pinpoints.isPlace(at: place)
      let isEmpty = !text.bytes[begin..<end].contains { $0 >= 0x80 || FoldedText.isWord($0) }
      guard isNamed || isPlace || isEmpty else { return false }
      begin = end + 1
    }
    return true
  }

  /// `同上，第 672 卷，第 9574 号`, `Ibid., vol. 672, No. 9574`.
  private func namesVolume(after end: Int, in text: FoldedText) -> Bool {
    guard let start = text.end(ofAny: [", ", ","], at: end) else { return false }
    if text.end(ofAny: ["vol. ", "vols. ", "volume "], at: start) != nil { return true }
    guard let number = text.end(of: "第", at: start) else { return false }
    return PinpointReader(text: text).ordinal(at: number)
      .map { text.end(ofAny: ["卷", "册", "号"], at: $0) != nil } ?? false
  }

  private static let pointers = [
    "and ", "另见", "又见", "亦见", "见", "see also ", "See also ", "see ", "in particular ",
  ]

  /// Each `同上` or `ibid.` with the end of its segment: the next semicolon or sentence end.
  ///
  /// So too each reference to a note, with that note's number.
  private func references(
    in text: FoldedText
  ) -> [(word: Range<Int>, end: Int, note: Int?)] {
    let notes = NoteReference.all(in: text)
    var words = notes.map(\.range)
    text.forEach("同上") { index in
      // `同上脚注3` is one reference.
      guard !notes.contains(where: { $0.range.lowerBound == index }) else { return }
      words.append(index..<index + "同上".utf8.count)
    }
    text.forEach("bid") { index in
      let (start, end) = (index - 1, text.end(of: ".", at: index + 3) ?? index + 3)
      let isWord =
        text.byte(start) | 0x20 == UInt8(ascii: "i") && !FoldedText.isWord(text.byte(start - 1))
      if isWord, !FoldedText.isWord(text.byte(end)) { words.append(start..<end) }
    }
    words.sort { $0.lowerBound < $1.lowerBound }
    let numbers = Dictionary(
      notes.map { ($0.range.lowerBound, $0.number) }, uniquingKeysWith: { first, _ in first })
    var (references, end) = ([(word: Range<Int>, end: Int, note: Int?)](), 0)
    for word in words {
      end = max(end, word.upperBound)
      while end < text.count, text.bytes[end] != UInt8(ascii: ";"),
        text.end(ofAny: ["。", ". See "], at: end) == nil
      {
        end += 1
      }
      references.append((word, end, numbers[word.lowerBound]))
    }
    return references
  }

  /// The number of a note's anchor: 8 of `fn_8`, nil where it ends otherwise.
  private static func number(of id: String) -> Int? {
    Int(id.reversed().prefix { $0.isNumber }.reversed().map(String.init).joined())
  }
}

extension IbidResolver.Refusal {
  /// The diagnostic for a note, with the reason in words.
  func diagnostic(file: String, passage: Passage) -> Diagnostic {
    if case .noteUnclear(let number) = self {
      return noteUnclear(number, file: file, passage: passage)
    }
    let reason =
      switch self {
      case .noNoteBefore: Bilingual(zh: "前面没有脚注", en: "no note stands before it")
      case .noteMissing: Bilingual(zh: "前一条脚注缺失", en: "the note before it is missing")
      case .nothingCited:
        Bilingual(zh: "前一条脚注没有认出援引", en: "no citation was understood in the note before")
      case .severalCited:
        Bilingual(zh: "前一条脚注援引了不止一份文件", en: "the note before cites more than one text")
      case .otherVolume:
        Bilingual(zh: "所指为同一丛书的另一卷", en: "it names another volume of a series")
      case .noteUnclear: Bilingual(zh: "所引脚注不明", en: "the note it names is unclear")
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

  private func noteUnclear(_ number: Int, file: String, passage: Passage) -> Diagnostic {
    Diagnostic(
      id: "citation-note-refused", severity: .note, file: file,
      position: passage.line.map { SourcePosition(line: $0) },
      message: Bilingual(
        zh: "“脚注\(number)”无法确定所指（\(passage.id)）：该脚注没有认出援引，或援引了不止一份文件",
        en: "“note \(number)” cannot be resolved (\(passage.id)): it does not cite one text"),
      help: Bilingual(
        zh: "此处不设链接；请对照原文确认", en: "It stays without a link; compare the original"))
  }
}
