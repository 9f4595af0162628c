package import Core

/// What a passage does with what it cites: recalls it, endorses it; after the UN's own pairs of the
/// two languages.
package enum CitingVerb: String, Sendable, Hashable, CaseIterable {
  case requests, urges, callsUpon, appeals, encourages, invites, agrees, decides, endorses
  case recognizes, reaffirms, reiterates, emphasizes, takesNote, notesWithSatisfaction
  case notesWithAppreciation, notes, welcomes, recalls, isConvinced, bearsInMind, isConcerned
  case considers

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
    case .considers: Bilingual(zh: "认为", en: "considers")
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
    case .considers: Bilingual(zh: ["认为"], en: ["considers", "considering"])
    }
  }

  /// Adverbs that may stand between the head of a clause and its verb.
  private static let leading = Bilingual(
    zh: [
      "又", "还", "再次", "进一步", "特别", "为此", "并", "也", "在这方面", "在此方面", "就此", "郑重", "再度", "强烈",
    ],
    en: ["also ", "further ", "once again ", "and ", "in this regard "]
  ).map { $0.map { Array($0.utf8) } }

  private static let byLength = {
    func sorted(_ language: Language) -> [(form: [UInt8], verb: CitingVerb)] {
      allCases.flatMap { verb in verb.forms[language].map { (Array($0.utf8), verb) } }
        .sorted { $0.0.count > $1.0.count }
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
    governing(offset, among: clauses(of: text, language))
  }

  static func governing(_ offset: Int, among clauses: [VerbClause]) -> CitingVerb? {
    clauses.last { $0.start < offset }?.verb
  }

  /// The clauses that open with a verb, in order.
  static func clauses(of text: String, _ language: Language) -> [VerbClause] {
    let bytes = Array(text.utf8)
    var (clauses, start, index) = ([VerbClause](), 0, 0)
    while index <= bytes.count {
      let width = index < bytes.count ? separatorWidth(bytes, at: index) : 1
      if width > 0 {
        if let found = opening(bytes[start..<min(index, start + 60)], language) {
          clauses.append(VerbClause(start: start, verb: found.verb))
        }
        start = min(index + width, bytes.count)
      }
      index += max(width, 1)
    }
    return clauses
  }

  /// The length of `，；。：` or `,;:` at a place, or 0.
  private static func separatorWidth(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x2C, 0x3A, 0x3B: return 1
    case 0xE3: return bytes[index...].starts(with: [0xE3, 0x80, 0x82]) ? 3 : 0
    case 0xEF:
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBC else { return 0 }
      return [0x8C, 0x9A, 0x9B].contains(bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The verb a clause opens with, and the UTF-8 bytes up to the end of it.
  ///
  /// `又鼓励外空厅` is `encourages`, 9 bytes; `会议商定` is nil.
  package static func opening(
    of clause: String, language: Language
  ) -> (verb: CitingVerb, length: Int)? {
    opening(Array(clause.utf8.prefix(60))[...], language)
  }

  private static func opening(
    _ clause: ArraySlice<UInt8>, _ language: Language
  ) -> (verb: CitingVerb, length: Int)? {
    let head = clause.drop { $0 == 0x20 || $0 == 0x0A }
    var rest = head.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }[...]
    let leading = leading[language]
    while true {
      if let found = byLength[language].first(where: { rest.starts(with: $0.form) }) {
        return (found.verb, clause.count - rest.count + found.form.count)
      }
      guard let word = leading.first(where: { rest.starts(with: $0) }) else { return nil }
      rest = rest.dropFirst(word.count)
    }
  }
}

/// A clause of a resolution that opens with a verb.
struct VerbClause {
  /// The UTF-8 byte of the text at which it starts.
  var start: Int
  var verb: CitingVerb
}
