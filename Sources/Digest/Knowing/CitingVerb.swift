package import Core

/// What a passage does with what it cites: recalls it, endorses it; after the UN's own pairs of the
/// two languages.
package enum CitingVerb: String, Sendable, Hashable, CaseIterable {
  case requests, urges, callsUpon, appeals, encourages, invites, agrees, decides, endorses
  case recognizes, reaffirms, reiterates, emphasizes, takesNote, notesWithSatisfaction
  case notesWithAppreciation, notes, welcomes, recalls, isConvinced, bearsInMind, isConcerned

  /// The word for a list of citations.
  package var label: Bilingual<String> {
    switch self {
    case .requests: Bilingual(zh: "请", en: "requests")
    case .urges: Bilingual(zh: "敦促", en: "urges")
    case .callsUpon: Bilingual(zh: "促请", en: "calls upon")
    case .appeals: Bilingual(zh: "呼吁", en: "appeals")
    case .encourages: Bilingual(zh: "鼓励", en: "encourages")
    case .invites: Bilingual(zh: "邀请", en: "invites")
    case .agrees: Bilingual(zh: "同意", en: "agrees")
    case .decides: Bilingual(zh: "决定", en: "decides")
    case .endorses: Bilingual(zh: "认可", en: "endorses")
    case .recognizes: Bilingual(zh: "确认", en: "recognizes")
    case .reaffirms: Bilingual(zh: "重申", en: "reaffirms")
    case .reiterates: Bilingual(zh: "重申", en: "reiterates")
    case .emphasizes: Bilingual(zh: "强调", en: "emphasizes")
    case .takesNote: Bilingual(zh: "表示注意到", en: "takes note of")
    case .notesWithSatisfaction: Bilingual(zh: "满意地注意到", en: "notes with satisfaction")
    case .notesWithAppreciation: Bilingual(zh: "赞赏地注意到", en: "notes with appreciation")
    case .notes: Bilingual(zh: "注意到", en: "notes")
    case .welcomes: Bilingual(zh: "欢迎", en: "welcomes")
    case .recalls: Bilingual(zh: "回顾", en: "recalls")
    case .isConvinced: Bilingual(zh: "深信", en: "is deeply convinced")
    case .bearsInMind: Bilingual(zh: "铭记", en: "bears in mind")
    case .isConcerned: Bilingual(zh: "关切", en: "is concerned")
    }
  }

  /// How it is written at the head of a clause; small letters in English.
  fileprivate var forms: Bilingual<[String]> {
    switch self {
    case .requests: Bilingual(zh: ["请"], en: ["requests", "requesting"])
    case .urges: Bilingual(zh: ["敦促"], en: ["urges", "urging"])
    case .callsUpon: Bilingual(zh: ["促请"], en: ["calls upon", "calling upon"])
    case .appeals: Bilingual(zh: ["呼吁"], en: ["appeals", "calls for", "appealing"])
    case .encourages: Bilingual(zh: ["鼓励"], en: ["encourages", "encouraging"])
    case .invites: Bilingual(zh: ["邀请"], en: ["invites", "inviting"])
    case .agrees: Bilingual(zh: ["同意"], en: ["agrees", "agreeing"])
    case .decides: Bilingual(zh: ["决定"], en: ["decides", "deciding"])
    case .endorses: Bilingual(zh: ["认可", "核可"], en: ["endorses", "endorsing"])
    case .recognizes: Bilingual(zh: ["确认"], en: ["recognizes", "recognizing"])
    case .reaffirms: Bilingual(zh: ["重申"], en: ["reaffirms", "reaffirming"])
    case .reiterates: Bilingual(zh: [], en: ["reiterates", "reiterating"])
    case .emphasizes:
      Bilingual(zh: ["强调"], en: ["emphasizes", "emphasizing", "stresses", "stressing"])
    case .takesNote: Bilingual(zh: ["表示注意到"], en: ["takes note", "taking note"])
    case .notesWithSatisfaction:
      Bilingual(zh: ["满意地注意到"], en: ["notes with satisfaction", "noting with satisfaction"])
    case .notesWithAppreciation:
      Bilingual(zh: ["赞赏地注意到"], en: ["notes with appreciation", "noting with appreciation"])
    case .notes: Bilingual(zh: ["注意到", "指出"], en: ["notes", "noting"])
    case .welcomes: Bilingual(zh: ["欢迎", "欣见"], en: ["welcomes", "welcoming"])
    case .recalls: Bilingual(zh: ["回顾"], en: ["recalls", "recalling"])
    case .isConvinced:
      Bilingual(zh: ["深信", "坚信"], en: ["deeply convinced", "is deeply convinced", "convinced"])
    case .bearsInMind: Bilingual(zh: ["铭记"], en: ["bears in mind", "bearing in mind"])
    case .isConcerned:
      Bilingual(
        zh: ["深为关切", "严重关切", "关切"],
        en: ["deeply concerned", "seriously concerned", "concerned", "expresses concern"])
    }
  }

  /// Adverbs that may stand between the head of a clause and its verb.
  private static let leading = Bilingual(
    zh: ["又", "还", "再次", "进一步", "特别", "为此", "并", "也"],
    en: ["also ", "further ", "once again ", "and ", "in this regard "])

  private static let byLength: Bilingual<[(form: String, verb: CitingVerb)]> = {
    func sorted(_ language: Language) -> [(form: String, verb: CitingVerb)] {
      allCases.flatMap { verb in verb.forms[language].map { ($0, verb) } }
        .sorted { $0.0.utf8.count > $1.0.utf8.count }
    }
    return Bilingual(zh: sorted(.chinese), en: sorted(.english))
  }()

  /// The verb that governs the byte at `offset` of a paragraph of a resolution.
  ///
  /// It is the last one that opens a clause before the byte; nil where no clause opens with a verb of
  /// resolutions. In `回顾其…第51/122号决议，强调…` the number at `51/122` is recalled.
  package static func governing(
    _ offset: Int, in text: String, language: Language
  ) -> CitingVerb? {
    var governing: CitingVerb?
    let before = String(decoding: Array(text.utf8).prefix(offset), as: UTF8.self)
    for clause in before.split(whereSeparator: { "，；。：,;:".contains($0) }) {
      if let found = opening(of: String(clause), language: language) { governing = found.verb }
    }
    return governing
  }

  /// The verb a clause opens with, and the UTF-8 bytes up to the end of it.
  package static func opening(
    of clause: String, language: Language
  ) -> (verb: CitingVerb, length: Int)? {
    let text = language == .english ? clause.lowercased() : clause
    var rest = text.drop { $0.isWhitespace }
    while true {
      if let found = byLength[language].first(where: { rest.hasPrefix($0.form) }) {
        let end = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
        return (found.verb, end + found.form.utf8.count)
      }
      guard let word = leading[language].first(where: { rest.hasPrefix($0) }) else { return nil }
      rest = rest.dropFirst(word.count)
    }
  }
}
