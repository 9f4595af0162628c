import Core

/// `claim-quantifier`: some, many, most or all on one side only.
///
/// A noun of the sentence is held to the same noun in the clause that its clause is about, or else to
/// all places where the passages have it.
enum QuantifierCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    var findings: [ClaimFinding] = []
    let everywhere = reading.passages.flatMap { QuantifiedNoun.nouns(of: $0) }
    for clause in reading.sentence {
      let near = reading.alignment.nearest(to: clause)
      let around = near.isEmpty ? reading.passages : reading.sentences(of: near)
      for noun in QuantifiedNoun.nouns(of: clause) {
        let close =
          near.lazy.map { clause in QuantifiedNoun.nouns(of: clause).filter { $0.noun == noun.noun }
          }
          .first { !$0.isEmpty } ?? []
        let all = everywhere.filter { $0.noun == noun.noun }
        let candidates = close.isEmpty ? all : close
        if all.isEmpty ? isUnheard(noun, reading) : differs(noun, candidates, all, around) {
          findings.append(finding(noun, candidates, context))
        }
      }
    }
    return findings
  }

  /// Whether a noun of the sentence speaks of more or fewer than the passages do.
  ///
  /// `close` are the places in the clause it is held to, `all` those of all passages, `around` the
  /// sentences it is held to.
  private static func differs(
    _ noun: QuantifiedNoun, _ close: [QuantifiedNoun], _ all: [QuantifiedNoun],
    _ around: [ClaimClause]
  ) -> Bool {
    let quantities = Set(close.map(\.quantity))
    switch noun.quantity {
    case .counted, .other: return false
    case .part:
      return noun.isActor && Set(all.map(\.quantity)).isSubset(of: [Quantity?.none, .all])
        && !around.contains { stands(some, in: $0) }
    case .many:
      return quantities.isDisjoint(with: [.many, .most, .all])
        && (quantities.contains(.part) || !around.contains { stands(many, in: $0) || hasAll($0) })
    case .most: return !quantities.contains(.most) && !around.contains { stands(most, in: $0) }
    case .all: return !quantities.contains(.all) && !around.contains { hasAll($0) }
    case nil:
      if quantities != [.other], quantities.isSubset(of: [.part, .many, .most, .other]) {
        return true
      }
      return quantities == [.all] && noun.standsFree && noun.isActor
    }
  }

  /// Whether the passages have no word at all for the quantity of a noun that they do not have.
  private static func isUnheard(_ noun: QuantifiedNoun, _ reading: ClauseReading) -> Bool {
    switch noun.quantity {
    case .all: !reading.passages.contains { hasAll($0) }
    case .most: !reading.passages.contains { stands(most, in: $0) || hasAll($0) }
    case .many: !reading.passages.contains { stands(many, in: $0) || hasAll($0) }
    case .part, .other, .counted, nil: false
    }
  }

  private static func hasAll(_ clause: ClaimClause) -> Bool { stands(all, in: clause) }

  private static func stands(_ words: Bilingual<ByteWords>, in clause: ClaimClause) -> Bool {
    if clause.text.language == .chinese { return words.zh.stands(in: clause.bytes) }
    return EnglishWords.words(of: Array(clause.bytes)).contains {
      words.en.atStart(of: Array($0.text.utf8)[...]) == $0.text.utf8.count
    }
  }

  private static let all = Bilingual(
    zh: ByteWords("所有 全体 全部 各 每 一切 均 都 皆 任何 整个 普遍 完全 全 无不"),
    en: ByteWords("all every each any whole entire throughout universal everyone every both"))
  private static let some = Bilingual(
    zh: ByteWords("一些 有些 若干 几 某些 多 有的 部分 少数 个别 数名 数个 两 三"),
    en: ByteWords("some several certain various number few two three others other"))
  private static let most = Bilingual(
    zh: ByteWords("大多数 多数 大部分 主要 普遍"), en: ByteWords("most majority mostly mainly largely"))
  private static let many = Bilingual(
    zh: ByteWords("许多 很多 众多 大量 不少 多 广泛"), en: ByteWords("many numerous large widespread wide much"))

  private static func finding(
    _ noun: QuantifiedNoun, _ candidates: [QuantifiedNoun], _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[noun.range]
    let isBare = noun.quantity == nil
    return ClaimFinding(
      "claim-quantifier", .warning, at: noun.range,
      message: isBare
        ? Bilingual(
          zh: "“\(words)”：原文限定了范围（一些、大多数、所有等），这里没有写出",
          en: "“\(words)”: the passage says how many (some, most, all), the sentence does not")
        : Bilingual(
          zh: "“\(words)”：原文没有这样说", en: "“\(words)”: the passage does not say so"),
      help: Bilingual(zh: "照原文写明范围", en: "say how many as the passage does"))
  }
}
