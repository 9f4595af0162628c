package import Core
import Documents

/// How the pages name a passage: `第14段`, `para. 14`; never ¶, PP or OP.
///
/// Forms follow the UN Editorial Manual (paragraph references, abbreviated) and the usage of the
/// Chinese texts.
package struct PassageLabel: Sendable, Hashable {
  /// The first or only passage.
  package var first: PassageName
  /// The last one of a range; nil for a single passage.
  package var last: PassageName?
  /// Whether numbered paragraphs of the main part are operative ones, as in a resolution.
  package var operative: Bool
  /// Whether the source numbers its annexes: `附件二`, or just `附件`.
  package var numberedAnnex: Bool

  package init(
    _ first: PassageName, through last: PassageName? = nil, operative: Bool = false,
    numberedAnnex: Bool = true
  ) {
    self.first = first
    self.last = last
    self.operative = operative
    self.numberedAnnex = numberedAnnex
  }

  /// The form for running text and lists of links.
  ///
  /// `para_14` gives `第14段`, `para. 14`; `pream_5` gives `序言部分第五段`, `fifth preambular paragraph`;
  /// `annex_2__para_3` gives `附件二第3段`, `annex II, para. 3`; `para_26` through `para_31` gives
  /// `第26至31段`, `paras. 26–31`; of a resolution `para_16` gives `执行部分第16段`, `operative para. 16`.
  package var short: Bilingual<String> {
    let body = ordinalPlace ?? place
    return Bilingual(zh: before.zh + body.zh, en: before.en + body.en)
  }

  /// A single preambular paragraph is counted in words.
  private var ordinalPlace: Bilingual<String>? {
    guard first.kind == .preambular, last == nil, first.copy == 1, let number = Int(first.number)
    else { return nil }
    return Bilingual(
      zh: "序言部分第\(NumberWords.chinese(number))段",
      en: "\(NumberWords.englishOrdinal(number)) preambular paragraph")
  }

  private var isOperative: Bool { operative && first.annex == nil && first.division == nil }

  private var before: Bilingual<String> {
    var (zh, en) = ("", "")
    if let annex = first.annex, first.kind != .annex {
      zh += numberedAnnex ? "附件\(NumberWords.chinese(annex))" : "附件"
      en += numberedAnnex ? "annex \(RomanNumeral.text(of: annex)), " : "annex, "
    }
    if let division = first.division {
      let name = Self.name(ofDivision: division)
      zh += name.zh
      en += "\(name.en), "
    }
    return Bilingual(zh: zh, en: en)
  }

  /// `principle_2` is `原则2` and `principle 2`, `article_4` is `第4条`, `part_A` is `A部分`.
  private static func name(ofDivision step: String) -> Bilingual<String> {
    let words = step.split(separator: "_", maxSplits: 1)
    let number = words.count > 1 ? String(words[1]) : ""
    guard let division = Division(rawValue: String(words.first ?? "")) else {
      return Bilingual(zh: "第\(number)个标题下", en: "heading \(number)")
    }
    let word = division.chinese.first ?? ""
    let ordinal = number.allSatisfy(\.isNumber) ? "第\(number)" : number
    return Bilingual(
      zh: division.isSuffixed ? ordinal + word : word + number, en: "\(division.english) \(number)")
  }

  private var place: Bilingual<String> {
    let (zh, en, many) = (numbers.zh, numbers.en, last == nil ? "" : "s")
    return switch first.kind {
    case .paragraph where isOperative:
      Bilingual(zh: "执行部分第\(zh)段", en: "operative para\(many). \(en)")
    case .paragraph: Bilingual(zh: "第\(zh)段", en: "para\(many). \(en)")
    case .preambular: Bilingual(zh: "序言部分第\(zh)段", en: "preambular para\(many). \(en)")
    case .footnote: Bilingual(zh: "脚注\(zh)", en: "footnote\(many) \(en)")
    case .heading: Bilingual(zh: "第\(zh)个标题", en: "heading\(many) \(en)")
    case .unnumbered: Bilingual(zh: "未编号第\(zh)段", en: "unnumbered para\(many). \(en)")
    case .table: Bilingual(zh: "表\(zh)", en: en.isEmpty ? "table" : "table\(many) \(en)")
    case .title: Bilingual(zh: "标题", en: "title")
    case .closing: Bilingual(zh: "结尾", en: "closing lines")
    case .masthead: Bilingual(zh: "文首", en: "masthead")
    case .annex: wholeAnnex
    case .other: Bilingual(zh: first.number, en: first.number)
    }
  }

  private var wholeAnnex: Bilingual<String> {
    guard numberedAnnex, let annex = first.annex else { return Bilingual(zh: "附件", en: "annex") }
    return Bilingual(
      zh: "附件\(NumberWords.chinese(annex))", en: "annex \(RomanNumeral.text(of: annex))")
  }

  private var numbers: Bilingual<String> {
    let start = Self.printed(first)
    guard let last else { return Bilingual(zh: start.zh + items.zh, en: start.en + items.en) }
    let end = Self.printed(last)
    return Bilingual(zh: "\(start.zh)至\(end.zh)", en: "\(start.en)–\(end.en)")
  }

  /// Lower levels are `(二)` in Chinese where English has `(ii)`.
  private var items: Bilingual<String> {
    var (zh, en) = ("", "")
    for (depth, item) in first.items.enumerated() {
      let roman = depth > 0 ? RomanNumeral.value(of: item) : nil
      let small = roman.flatMap { $0 <= 30 ? $0 : nil }
      zh += "(\(small.map(NumberWords.chinese) ?? item))"
      en += " (\(item))"
    }
    return Bilingual(zh: zh, en: en)
  }

  /// A second paragraph 14 is `14（其二）` and `14 (second)`.
  private static func printed(_ name: PassageName) -> Bilingual<String> {
    guard name.copy > 1 else { return Bilingual(zh: name.number, en: name.number) }
    return Bilingual(
      zh: "\(name.number)（其\(NumberWords.chinese(name.copy))）",
      en: "\(name.number) (\(NumberWords.englishOrdinal(name.copy)))")
  }
}
