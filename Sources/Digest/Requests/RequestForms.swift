import Core

/// Words as bytes, the longest first, to be found at a place of a text.
struct WordForms<Value: Sendable>: Sendable {
  private let forms: [(bytes: [UInt8], value: Value)]

  init(_ forms: [(String, Value)]) {
    self.forms = forms.map { (Array($0.0.utf8), $0.1) }
      .sorted { $0.bytes.count > $1.bytes.count }
  }

  /// The longest that stands at `index`, with its end.
  func match(in bytes: [UInt8], at index: Int) -> (value: Value, end: Int)? {
    for form in forms where bytes.has(form.bytes, at: index) {
      return (form.value, index + form.bytes.count)
    }
    return nil
  }
}

extension WordForms where Value == Bool {
  /// Words alone.
  init(_ words: [String]) { self.init(words.map { ($0, true) }) }

  /// The end of the longest that stands at `index`.
  func end(in bytes: [UInt8], at index: Int) -> Int? { match(in: bytes, at: index)?.end }
}

extension [UInt8] {
  func has(_ other: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + other.count <= count else { return false }
    for offset in other.indices where self[index + offset] != other[offset] { return false }
    return true
  }

  /// Whether one of `words` ends at `index`.
  func has(_ words: [[UInt8]], endingAt index: Int) -> Bool {
    words.contains { has($0, at: index - $0.count) }
  }

  /// The first place from `index` on that is no space or line end.
  func skippingSpaces(at index: Int, upTo limit: Int? = nil) -> Int {
    var index = index
    let limit = Swift.min(limit ?? count, count)
    while index < limit, self[index] == 0x20 || self[index] == 0x0A { index += 1 }
    return index
  }

  /// ASCII letters made small; lengths stay.
  var smallLetters: [UInt8] { map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 } }
}

/// The verbs of ``RequestVerb`` and those that end what they ask for, at the head of a clause.
enum RequestForms {
  /// What opens a clause of a resolution: one that asks or decides, or another one.
  enum Opening: Sendable {
    case asks(RequestVerb)
    case other
  }

  static let chinese = WordForms<Opening>(
    RequestVerb.allCases.flatMap { verb in verb.chineseForms.map { ($0, .asks(verb)) } }
      + others.zh.map { ($0, .other) })

  /// Of one who speaks in the third person: `requests`, and in reports `requested`.
  static let english = WordForms<Opening>(
    RequestVerb.allCases.flatMap { verb in
      (verb.englishForms.present).map { ($0, .asks(verb)) }
    } + others.en.map { ($0, .other) })

  static let englishPast = WordForms<RequestVerb>(
    RequestVerb.allCases.flatMap { verb in
      (verb.englishForms.past + verb.englishForms.present).map { ($0, verb) }
    })

  static let englishBare = WordForms<RequestVerb>(
    RequestVerb.allCases.flatMap { verb in verb.englishForms.bare.map { ($0, verb) } })

  static let englishPassive = WordForms<RequestVerb>(
    RequestVerb.allCases.filter { !$0.isDeciding }.flatMap { verb in
      verb.englishForms.passive.map { ($0, verb) }
    })

  private static let others = Bilingual(
    zh: [
      "确认", "重申", "强调", "注意到", "表示", "满意地", "赞赏地", "关切地", "欢迎", "欣见", "回顾", "深信", "坚信",
      "铭记", "关切", "深为", "严重", "认为", "赞扬", "赞赏", "申明", "承认", "指出", "感谢", "祝贺",
      "审议了", "期待", "遗憾地", "谴责", "认识到", "意识到",
    ],
    en: [
      "recognizes", "reaffirms", "reiterates", "emphasizes", "stresses", "takes note", "notes",
      "welcomes", "recalls", "considers", "acknowledges", "commends", "expresses", "affirms",
      "underlines", "underscores", "supports", "adopts", "declares", "looks forward", "regrets",
      "deplores", "condemns", "bears in mind", "is convinced", "appreciates", "thanks",
      "congratulates", "highlights", "takes into account", "proclaims",
    ])

  /// What joins a clause to the one before, as against any adverb before its verb.
  static let chineseJoining = WordForms([
    "并", "并且", "又", "还", "也", "同时", "为此", "就此", "在这方面", "在此方面", "进一步", "并就此",
    "因而", "因此",
  ])
  static let chineseAdverbs = WordForms([
    "并", "并且", "又", "还", "也", "同时", "为此", "就此", "在这方面", "在此方面", "进一步", "再次", "再度", "特别",
    "尤其", "郑重", "强烈", "因此", "一致", "大力", "谨", "在这一方面", "为此目的", "因而",
  ])
  static let englishAdverbs = WordForms([
    "and ", "also ", "further ", "furthermore ", "once again ", "again ", "in this regard ",
    "in that regard ", "in this connection ", "to that end ", "strongly ", "therefore ",
    "in particular ", "specifically ", "hereby ", "thus ", "accordingly ", "moreover ",
    "in addition ",
    "to this end ", "unanimously ", "particularly ", "especially ", "in this context ",
  ])

  /// What makes of a verb the beginning of a noun: `建议的`, `呼吁书`, `请愿`.
  static let chineseNouns = WordForms(["的", "书", "性", "权", "愿", "柬", "者", "是否", "稿", "中的"])
}
