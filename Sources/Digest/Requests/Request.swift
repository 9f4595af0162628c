package import Core

/// Something that an organ, a meeting or the Secretariat asks for or decides, with the words for it.
///
/// ```
/// 请委员会继续优先审议…，并就此向大会第七十九届会议提交报告
/// actor: General Assembly · requests · the Committee · deadline ga-79
/// ```
package struct Request: Sendable, Hashable {
  /// The paragraph or item.
  package var passage: PassageID
  /// The language of the text it was read from.
  package var language: Language
  /// Who asks; nil where the text does not say.
  package var actor: RequestParty?
  package var verb: RequestVerb
  /// Whom it asks, in the order of the text; empty where nobody is named or the name is not certain.
  package var addressees: [RequestParty]
  /// By when or how often, in the order of the text.
  package var deadlines: [RequestDeadline]
  /// What is asked for, from the verb on.
  package var words: String
  /// Where ``words`` stand, as UTF-8 bytes of the passage's own text.
  package var range: Range<Int>

  /// Whether it settles something and asks nobody: `决定设立工作组`, `Endorses the report`.
  package var isDecision: Bool { verb.isDeciding && addressees.isEmpty }

  /// The verb in words: one appeals *to* somebody and calls *for* something; meetings 商定 where
  /// resolutions 同意.
  package var label: Bilingual<String> {
    var label = verb.label
    if verb == .appeals, addressees.isEmpty { label.en = "calls for" }
    if verb == .agrees, words.prefix(20).contains("商定") { label.zh = "商定" }
    return label
  }
}

/// Somebody who asks or is asked.
package struct RequestParty: Sendable, Hashable {
  /// What addressees are grouped by: the slug of a body or State, `member-states`, or the words.
  package var key: String
  /// The name in each language; nil where no table has it in that language.
  package var name: Bilingual<String?>
  /// The name of all that share ``key``: `Member States` where ``name`` is `all Member States`.
  package var group: Bilingual<String?>
  /// As printed.
  package var words: String

  /// Those of `owner` that a pronoun goes back to: 其小组委员会, `its subcommittees`.
  func belonging(to owner: RequestParty, head: AddresseeGroup, isBody: Bool) -> RequestParty {
    let zh = owner.name.zh.flatMap { owner in head.zh.first.map { "\(owner)的\($0)" } }
    let en = owner.name.en.flatMap { owner in
      head.en.first.map { "\($0) of \(isBody ? "the " : "")\(owner)" }
    }
    return RequestParty(
      key: "\(head.key)-of-\(owner.key)", name: Bilingual(zh: zh, en: en), words: words)
  }

  package init(
    key: String, name: Bilingual<String?>, group: Bilingual<String?>? = nil, words: String
  ) {
    self.key = key
    self.name = name
    self.group = group ?? name
    self.words = words
  }
}

/// By when something is to be done, or how often.
package struct RequestDeadline: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// A day, month or year, ISO 8601; of a span its end.
    case date(String)
    /// A session by the slug of its meeting, `ga-79`.
    case session(String)
    /// Another meeting of the vocabulary by its slug.
    case event(String)
    /// The next session of whoever is meant, which has no number.
    case nextSession
    /// Every so many months.
    case every(months: Int)
    /// Within so many months.
    case within(months: Int)
  }

  package var value: Value
  /// The day, month or year of a session or event, where it is printed or a table knows it.
  package var date: String?
  /// As printed.
  package var words: String
  /// Where ``words`` stand, as UTF-8 bytes of the passage's own text.
  package var range: Range<Int>

  /// For scripts: `2025-06`, `ga-79`, `next-session`; ISO 8601 durations, `R/P1Y` every year, `P6M`
  /// within six months.
  package var code: String {
    switch value {
    case .date(let date): date
    case .session(let slug), .event(let slug): slug
    case .nextSession: "next-session"
    case .every(let months): "R/\(Self.duration(months))"
    case .within(let months): Self.duration(months)
    }
  }

  private static func duration(_ months: Int) -> String {
    months.isMultiple(of: 12) ? "P\(months / 12)Y" : "P\(months)M"
  }
}
