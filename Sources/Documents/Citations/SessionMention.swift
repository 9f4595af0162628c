/// A session as printed, before its body is known.
struct SessionMention {
  enum Kind: String {
    case regular = "", special = "special-", emergency = "emergency-", open = "open-"
  }

  var kind: Kind
  var number: Int
  /// From the ordinal to the last word, folded.
  var range: Range<Int>

  /// `copuos-66`, `un-space-open-14`, `ga-special-10`.
  func target(of body: VocabularyEntry) -> String { "\(body.slug)-\(kind.rawValue)\(number)" }

  func found(of body: VocabularyEntry) -> Found {
    Found(kind: .session, target: target(of: body), range: range, body: body.slug)
  }
}
