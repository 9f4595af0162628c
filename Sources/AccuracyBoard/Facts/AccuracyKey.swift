package import Core
import Documents

/// What is right for one document, written down from its source.
///
/// The form of the files is described in `Tests/Fixtures/README.md`.
package struct AccuracyKey: Sendable {
  /// The document, from the top of the repository.
  package private(set) var source: String
  /// The line of the board it counts for.
  package private(set) var family = ""
  /// Whether the reader is known not to read the document so yet, or was not asked.
  package private(set) var isOpen = false
  /// Whether texts are given by their ends and unnumbered ones left out.
  package private(set) var isByEnds = false
  package private(set) var facts = DocumentFacts()

  /// Reads a key; what is wrong with it becomes one diagnostic.
  ///
  /// Without a line `source` it is that of the text beside it: `a/b.outline` is for `a/b.txt`.
  package init(_ text: SourceText) throws(KeyFailure) {
    source = text.file.replacingEnd(".outline", with: ".txt")
    var hasNumberedAnnexes = false
    for number in 1...max(1, text.lineCount) {
      let line = KeyLine(text.line(number))
      guard !line.word.isEmpty else { continue }
      if line.role == .heading, Self.isNumberedAnnex(line.middle) { hasNumberedAnnexes = true }
      guard read(line, annexesAreNumbered: hasNumberedAnnexes) else {
        throw KeyFailure(text, line: number)
      }
    }
    guard !family.isEmpty else { throw KeyFailure(text, line: 1) }
  }

  /// How to read the document so that the reading compares.
  package var naming: DocumentFacts.Naming { isByEnds ? .anchors : .outline }

  package var measures: [Measure] {
    Measure.allCases.filter { !isByEnds || $0 != .others }
  }

  private mutating func read(_ line: KeyLine, annexesAreNumbered: Bool) -> Bool {
    switch line.role {
    case .setting: return set(line)
    case .citation: return cite(line)
    case .other:
      let text = line.text.map { $0.isEmpty ? " |" : " | \($0)" } ?? ""
      facts.others.append(line.word + (line.middle.isEmpty ? "" : " \(line.middle)") + text)
    case .heading:
      guard line.middle.first == "(", let end = line.middle.firstIndex(of: ")"),
        let text = line.text
      else { return false }
      let level = line.middle[..<end].dropFirst()
      guard level == "-" || Int(level) != nil else { return false }
      let label = line.middle[end...].dropFirst()
      facts.headings.append(
        HeadingFact(
          text: (label + text.withoutCalls).squeezed, level: Int(level),
          isOptional: line.isOptional))
    case .footnote:
      guard let wording = wording(line) else { return false }
      facts.footnotes.append(
        FootnoteFact(
          number: KeyAnchor(line.word).number, wording: wording,
          calls: line.middle.split(separator: " ").map(String.init)))
    case .paragraph where continuesList(line): return readItem(line)
    case .paragraph:
      guard let wording = wording(line) else { return false }
      let anchor = KeyAnchor(line.word)
      facts.paragraphs.append(
        ParagraphFact(
          id: line.word, part: Self.part(of: anchor, annexesAreNumbered),
          number: anchor.kind == "para" ? anchor.number : nil, wording: wording))
    case .item: return readItem(line)
    }
    return true
  }

  private mutating func readItem(_ line: KeyLine) -> Bool {
    guard let wording = wording(line), !facts.paragraphs.isEmpty else { return false }
    facts.paragraphs[facts.paragraphs.count - 1].items.append(
      ItemFact(label: line.middle.labelCore, wording: wording))
    return true
  }

  /// Whether `para_2__3 3.` is the third item of paragraph 2, in a list numbered as paragraphs are.
  private func continuesList(_ line: KeyLine) -> Bool {
    guard let number = KeyAnchor(line.word).lastNumber, let last = facts.paragraphs.last,
      let id = last.id, line.word == "\(id)__\(number)"
    else { return false }
    return line.middle.labelCore == String(number) && last.items.count == number - 1
  }

  private mutating func set(_ line: KeyLine) -> Bool {
    switch (line.word, line.middle) {
    case ("family", let name) where !name.isEmpty: family = name
    case ("source", let path) where !path.isEmpty: source = path
    case ("open", ""): isOpen = true
    case ("by", "ends"): isByEnds = true
    default: return false
    }
    return true
  }

  /// `cite PLACE KIND FORM TARGET | PINPOINT`; a target may have spaces.
  private mutating func cite(_ line: KeyLine) -> Bool {
    let words = line.middle.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count == 4 else { return false }
    facts.citations.append(
      CitationFact(
        target: words[3], kind: words[1], at: words[0], pinpoint: line.text?.squeezed,
        form: words[2], isOptional: line.isOptional))
    return true
  }

  /// `first ⋯ last` by the ends.
  private func wording(_ line: KeyLine) -> Wording? {
    guard let text = line.text else { return nil }
    guard isByEnds else { return Wording(whole: text) }
    let ends = text.split(separator: "⋯", omittingEmptySubsequences: false).map {
      String($0).squeezed
    }
    return ends.count == 2 ? Wording(first: ends[0], last: ends[1]) : nil
  }

  /// The part in the words of the `parse` output.
  private static func part(of anchor: KeyAnchor, _ annexesAreNumbered: Bool) -> String {
    if let annex = anchor.annex {
      return annexesAreNumbered ? "annex \(RomanNumeral.text(of: annex))" : "annex"
    }
    return anchor.kind == "pream" ? "preamble" : "main"
  }

  /// Whether it is the heading of an annex with a number: `(1) 附件二`, not `(1) 附件.`.
  private static func isNumberedAnnex(_ middle: String) -> Bool {
    let label = middle.split(separator: " ", maxSplits: 1).dropFirst().joined().lowercased()
    return ["附件", "annex "].contains { label.hasPrefix($0) && label.count > $0.count }
      && label != "附件." && label != "附件．"
  }
}

extension String {
  fileprivate func replacingEnd(_ end: String, with other: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) + other : self
  }

  /// Without `⟦3⟧`.
  fileprivate var withoutCalls: String {
    var isCall = false
    return filter { character in
      if character == "⟦" { isCall = true }
      defer { if character == "⟧" { isCall = false } }
      return !isCall
    }
  }
}
