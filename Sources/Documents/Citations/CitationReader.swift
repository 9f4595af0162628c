package import Core

/// Finds what a document cites: resolutions, documents, treaties, Sustainable Development Goals and
/// sessions of bodies.
///
/// ```swift
/// CitationReader(vocabulary: .unitedNations).citations(
///   in: [Passage(id: "para_1", text: "大会在其第 72/77 号决议中（见A/AC.105/1129，附件，第18段）")])
/// // A/RES/72/77 `第 72/77 号决议`; A/AC.105/1129 with the pinpoint `附件，第18段`
/// ```
///
/// Both languages are looked for in every passage. Time is linear in the length of the text.
package struct CitationReader: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The citations of a whole document in the order of its passages, and what could not be resolved.
  ///
  /// - Parameters:
  ///   - passages: All passages in reading order. The masthead and the title should be among them:
  ///     they say whose document it is; the document's own symbol is not cited there.
  ///   - symbol: The document's own symbol, if known.
  ///   - file: The file to name in diagnostics.
  /// - Returns: Citations whose ranges are UTF-8 bytes in their passage's text, and a note
  ///   `citation-ibid-refused` for each `同上` or `ibid.` without a certain antecedent,
  ///   `citation-note-refused` for each `见上文脚注3` that does not lead to one text.
  package func citations(
    in passages: [Passage], symbol: String? = nil, file: String = ""
  ) -> (citations: [Citation], diagnostics: [Diagnostic]) {
    let ownSeries = ownSeries(of: symbol)
    var register = BodyRegister(vocabulary: vocabulary, symbol: symbol)
    var ibid = IbidResolver()
    var (citations, diagnostics) = ([Citation](), [Diagnostic]())
    for passage in passages {
      let scan = Scan(passage, vocabulary: vocabulary)
      if !passage.isFootnote { register.enter(scan) }
      let organs = ResolutionOrganFinder(scan: scan, register: register, ownSeries: ownSeries)
      var found = named(in: scan, organs: organs)
      if passage.isFootnote {
        let read = ibid.read(scan, found: found)
        found = read.found
        diagnostics += read.refused.map { $0.reason.diagnostic(file: file, passage: passage) }
      }
      let sessions =
        ChineseSessionScanner(scan: scan, register: register).sessions()
        + EnglishSessionScanner(scan: scan, register: register).sessions()
      if passage.id == "title" { register.setReporting(reporting(of: sessions)) }
      found += sessions
      if passage.id == "title" || passage.id == "masthead" {
        found.removeAll { $0.target == symbol }
      }
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
      citations += found.map { citation($0, in: scan) }
    }
    return (citations, diagnostics)
  }

  /// Everything that needs no other passage.
  private func named(in scan: Scan, organs: ResolutionOrganFinder) -> [Found] {
    let pinpoints = PinpointReader(text: scan.text)
    return SymbolScanner(scan: scan, pinpoints: pinpoints).symbols()
      + ResolutionScanner(scan: scan, organs: organs).resolutions()
      + TreatyScanner(scan: scan, vocabulary: vocabulary, pinpoints: pinpoints).treaties()
      + GoalScanner(text: scan.text).goals()
  }

  private func citation(_ found: Found, in scan: Scan) -> Citation {
    Citation(
      target: found.target, kind: found.kind, text: scan.text.printed(found.range),
      at: scan.passage.id, range: scan.text.sourceRange(found.range),
      pinpoint: found.pinpoint.map { scan.text.printed($0) }, date: found.date)
  }

  /// The series of the organ whose document this is; the General Assembly's where none is known.
  private func ownSeries(of symbol: String?) -> ResolutionSeries? {
    let owners = vocabulary.entries.filter { entry in
      guard entry.resolutions != nil, let prefix = entry.symbolPrefix else { return false }
      return symbol?.hasPrefix(prefix) ?? false
    }
    return owners.first?.resolutions ?? vocabulary["ga"]?.resolutions
  }

  /// The one body that the sessions of a title belong to.
  private func reporting(of sessions: [Found]) -> String? {
    let bodies = Set(sessions.compactMap(\.body))
    return bodies.count == 1 ? bodies.first : nil
  }
}
