package import Core
import Documents

extension PassageLabel {
  /// What editors type behind a sentence that rests on this passage.
  ///
  /// `para_14` is `[第14段]` in Chinese and `[¶14]` in English; in the digest of another document than `slug` it is
  /// `[slug 第14段]`. What has no number, or no form of its own in the language, is named by its anchor: `[#text_7]`.
  package func mark(_ language: Language, of slug: String? = nil) -> String {
    let document = slug.map { "\($0) " } ?? ""
    let places = [language == .chinese ? chinesePlace : englishPlace, "#\(first.anchor)"]
    let marks = places.compactMap { $0.map { "[\(document)\($0)]" } }
    let wanted = PassageReference(document: slug, anchor: first.anchor)
    return marks.first { Self.references(of: $0) == [wanted] } ?? marks.last ?? ""
  }

  private static func references(of mark: String) -> [PassageReference] {
    let findings = EvidenceScanner.findings(in: mark)
    guard findings.count == 1, case .mark(let mark) = findings[0] else { return [] }
    return mark.references
  }

  private var items: String { first.items.map { "(\($0))" }.joined() }

  private var hasOwnForm: Bool { first.copy == 1 && last == nil && !first.number.isEmpty }

  private var isOperativeMark: Bool {
    operative && first.annex == nil && first.division == nil
  }

  private var chineseDivision: String {
    let words = first.division?.split(separator: "_", maxSplits: 1).map(String.init) ?? []
    guard words.count == 2, let word = Division(rawValue: words[0])?.chinese.first else {
      return ""
    }
    return word + words[1]
  }

  private var chinesePlace: String? {
    let annex = first.annex.map { numberedAnnex ? "附件\(NumberWords.chinese($0))" : "附件" } ?? ""
    switch first.kind {
    case .title: return "标题"
    case .closing: return "\(annex)结尾"
    case .annex: return annex
    case .paragraph, .preambular, .footnote:
      guard hasOwnForm else { return nil }
      let (before, number) = ("\(annex)\(chineseDivision)", "\(first.number)\(items)")
      return switch first.kind {
      case .footnote: "脚注\(number)"
      case .preambular: "\(before)序言第\(number)段"
      default: "\(before)\(isOperativeMark ? "执行" : "")第\(number)段"
      }
    default: return nil
    }
  }

  private var englishPlace: String? {
    var before =
      first.annex.map { numberedAnnex ? "annex \(RomanNumeral.text(of: $0))" : "annex" } ?? ""
    if first.kind == .annex { return before }
    if let division = first.division {
      before += "\(before.isEmpty ? "" : " ")\(division.replacing("_", with: " "))"
    }
    if !before.isEmpty { before += " " }
    switch first.kind {
    case .title: return "title"
    case .closing: return "\(before)closing"
    case .paragraph, .preambular, .footnote:
      guard hasOwnForm else { return nil }
      let number = "\(first.number)\(items)"
      return switch first.kind {
      case .footnote: "fn \(number)"
      case .preambular: "\(before)PP\(number)"
      default: isOperativeMark ? "OP\(number)" : "\(before)¶\(number)"
      }
    default: return nil
    }
  }
}
