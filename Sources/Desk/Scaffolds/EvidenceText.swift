import Core
import Digest
import Documents

/// Writes the evidence mark for a passage as editors type it: `[第14段]`, `[¶14]`, `[#annex_2__text_2]`.
enum EvidenceText {
  /// The mark for a run of passages, or for the first alone; it is read back, and one that does not mean these
  /// passages is replaced by that of their anchors.
  static func mark(
    _ first: IndexedPassage, through last: IndexedPassage?, in language: Language
  ) -> String {
    let wanted = [first.anchor, last?.anchor ?? first.anchor]
    let text = "[\(words(first, last, language))]"
    if meaning(of: text) == wanted { return text }
    let anchors = "[#\(first.anchor)]"
    return last.map { "\(anchors)–[#\($0.anchor)]" } ?? anchors
  }

  /// The first and the last anchor that a mark names; nil where it is none.
  private static func meaning(of text: String) -> [String]? {
    let findings = EvidenceScanner.findings(in: text)
    guard findings.count == 1, case .mark(let mark) = findings[0],
      let first = mark.references.first, let last = mark.references.last
    else { return nil }
    return [first.anchor, last.anchor]
  }

  private static func words(
    _ first: IndexedPassage, _ last: IndexedPassage?, _ language: Language
  ) -> String {
    var label = first.label
    label.last = last?.label.first
    guard language == .english else { return label.short.zh }
    let sign: String
    switch first.kind {
    case .paragraph: sign = label.operative && first.label.first.annex == nil ? "OP" : "¶"
    case .preambular: sign = "PP"
    case .footnote: sign = "fn "
    default: return label.short.en
    }
    var place = ""
    if let annex = first.label.first.annex {
      place = label.numberedAnnex ? "annex \(RomanNumeral.text(of: annex)) " : "annex "
    }
    let items = first.label.first.items.map { "(\($0))" }.joined()
    let end = last.map { "–\($0.label.first.number)" } ?? ""
    return place + sign + first.label.first.number + items + end
  }
}
