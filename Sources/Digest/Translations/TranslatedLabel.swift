import Core
import Documents

/// The printed label of a heading, paragraph or item as the other language prints it.
///
/// `一.` is `I.`, `附件二` is `Annex II`, `(二)` is `(ii)`, and the other way round; letters and Arabic numbers
/// are the same in both. What is not understood stays as printed.
enum TranslatedLabel {
  static func heading(_ printed: String, into language: Language) -> String {
    let label = printed.split(separator: " ").joined()
    let isAnnex = ["附件", "附录", "Annex", "ANNEX", "Appendix"].firstNonNil {
      label.hasPrefix($0) ? String(label.dropFirst($0.count)) : nil
    }
    if let rest = isAnnex {
      let number = value(rest)
      switch language {
      case .english: return "Annex" + (number.map { " \(RomanNumeral.text(of: $0))" } ?? "")
      case .chinese: return "附件" + (number.map(NumberWords.chinese) ?? "")
      }
    }
    let marks = label.reversed().prefix { ".．、".contains($0) }.count
    guard marks > 0 else { return printed }
    let word = label.dropLast(marks)
    switch language {
    case .english:
      return ChineseNumeral.value(of: word).map {
        hasHan(word) ? "\(RomanNumeral.text(of: $0))." : printed
      }
        ?? printed
    case .chinese:
      return RomanNumeral.value(of: word).map { "\(NumberWords.chinese($0))." } ?? printed
    }
  }

  /// `step` is the last one of the item's anchor.
  static func item(_ printed: String, step: String, into language: Language) -> String {
    let isHan = hasHan(printed) || printed.unicodeScalars.contains { (0x3220...0x3229) ~= $0.value }
    guard language == .english, isHan, let value = RomanNumeral.value(of: step) else {
      return printed
    }
    return "(\(RomanNumeral.text(of: value).lowercased()))"
  }

  static func paragraph(_ printed: String, number: String?, into language: Language) -> String {
    guard language == .english, let number, hasHan(printed) else { return printed }
    return "\(number)."
  }

  private static func value(_ text: String) -> Int? {
    RomanNumeral.value(of: text) ?? ChineseNumeral.value(of: text)
  }

  private static func hasHan(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains(where: Script.isHan)
  }
}
