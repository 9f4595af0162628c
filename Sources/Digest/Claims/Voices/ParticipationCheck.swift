import Core

/// `claim-voice` for those who came: to be registered or invited is not to take part.
///
/// A figure of a sentence stands in the passages only with people who registered.
enum ParticipationCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    reading.sentence.compactMap { clause in
      guard let range = place(of: taking, in: clause), place(of: registering, in: clause) == nil
      else { return nil }
      let figures = clause.marks.filter { $0.hasPrefix("v:") }
      let shared = reading.passages.filter { !$0.marks.isDisjoint(with: figures) }
      guard !figures.isEmpty, !shared.isEmpty,
        shared.allSatisfy({ place(of: registering, in: $0) != nil })
      else { return nil }
      let words = context.claim[range]
      return ClaimFinding(
        "claim-voice", .warning, at: range,
        message: Bilingual(
          zh: "“\(words)”：原文说的是登记或受邀，不是参加",
          en: "“\(words)”: the passage says that they were registered or invited"),
        help: Bilingual(
          zh: "改为“登记”，或者写出实际参加的人数", en: "write “registered”, or give the number of those who came"))
    }
  }

  private static let taking = Bilingual(
    zh: "参加 出席 参与 与会",
    en: "took attended participated attend participate participants attendees came")
  private static let registering = Bilingual(
    zh: "登记 注册 报名 受邀 应邀 获邀",
    en: "registered register registration registrants invited applied enrolled signed")

  private static func place(of list: Bilingual<String>, in clause: ClaimClause) -> Range<Int>? {
    let language = clause.text.language
    if language == .chinese {
      let words = ByteWords(list.zh)
      let place = clause.bytes.indices.first {
        clause.bytes[$0] & 0xC0 != 0x80 && words.atStart(of: clause.bytes[$0...]) != nil
      }
      return place.flatMap { start in
        words.atStart(of: clause.bytes[start...]).map { start..<start + $0 }
      }
    }
    let wanted = Set(EnglishActors.words(list.en))
    return EnglishWords.words(of: Array(clause.bytes)).first { wanted.contains($0.text) }.map {
      $0.range.lowerBound + clause.range.lowerBound..<$0.range.upperBound + clause.range.lowerBound
    }
  }
}
