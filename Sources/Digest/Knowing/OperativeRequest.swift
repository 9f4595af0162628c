package import Core
package import Documents

/// What an operative paragraph decides or asks, read from its opening words.
///
/// `请委员会继续优先审议…` is `requests`, of the Committee; `赞赏地注意到…` is none.
package struct OperativeRequest: Sendable, Hashable {
  package var verb: CitingVerb
  /// Whom it asks; nil where the words after the verb name nobody the vocabulary knows.
  package var addressee: Bilingual<String>?

  /// The verbs that decide or ask, as against those that note, recall or welcome.
  package static let verbs: Set<CitingVerb> = [
    .requests, .urges, .callsUpon, .appeals, .encourages, .invites, .decides, .agrees, .endorses,
  ]

  /// Reads the beginning of a paragraph; nil unless it opens with one of ``verbs``.
  ///
  /// `bodies` are the slugs of the bodies the document names in full, in order: a short form that
  /// several bodies share means the first of them.
  package init?(
    _ text: String, language: Language, vocabulary: Vocabulary, bodies: [String]
  ) {
    guard let (verb, length) = CitingVerb.opening(of: text, language: language),
      Self.verbs.contains(verb)
    else { return nil }
    self.verb = verb
    let rest = String(decoding: Array(text.utf8).dropFirst(length), as: UTF8.self)
    addressee = Self.memberStates(rest) ?? Self.body(rest, vocabulary, bodies)
  }

  /// 会员国 are Member States; 国家 and 各国 are States.
  private static func memberStates(_ text: String) -> Bilingual<String>? {
    let head = text.drop { $0 == " " }
    let forms: [(String, Bilingual<String>)] = [
      ("所有会员国", Bilingual(zh: "所有会员国", en: "all Member States")),
      ("会员国", Bilingual(zh: "会员国", en: "Member States")),
      ("各国政府", Bilingual(zh: "各国政府", en: "Governments")),
      ("各国", Bilingual(zh: "各国", en: "States")),
      ("all Member States", Bilingual(zh: "所有会员国", en: "all Member States")),
      ("Member States", Bilingual(zh: "会员国", en: "Member States")),
      ("States", Bilingual(zh: "各国", en: "States")),
    ]
    return forms.first { head.hasPrefix($0.0) }?.1
  }

  private static func body(
    _ text: String, _ vocabulary: Vocabulary, _ bodies: [String]
  ) -> Bilingual<String>? {
    let start = text.utf8.prefix { $0 == 0x20 }.count
    let article = text.dropFirst(start).hasPrefix("the ") ? 4 : 0
    guard let mention = vocabulary.mentions(in: String(text.prefix(120))).first,
      mention.range.lowerBound == start + article
    else { return nil }
    let slug =
      mention.slugs.count == 1 ? mention.slugs.first : bodies.first { mention.slugs.contains($0) }
    return slug.flatMap { vocabulary[$0] }.map { entry in
      Bilingual(zh: entry.shownName(.chinese), en: entry.shownName(.english))
    }
  }
}

extension CorpusDocument {
  /// The operative paragraphs of a resolution that decide or ask, in their order, as its text in
  /// `language` has them, or else its primary text.
  package func requests(
    in language: Language? = nil
  ) -> [(paragraph: Paragraph, request: OperativeRequest)] {
    guard kind == .resolution else { return [] }
    let (text, vocabulary) = (language.flatMap { self[$0] } ?? primary, Vocabulary.unitedNations)
    let paragraphs = text.document.paragraphs
    let bodies = vocabulary.mentions(in: paragraphs.map(\.prose.text).joined(separator: "\n"))
      .filter { !$0.isShortForm }.flatMap(\.slugs)
    return paragraphs.compactMap { paragraph in
      guard paragraph.part == .main, paragraph.number != nil else { return nil }
      return OperativeRequest(
        paragraph.prose.text, language: text.language, vocabulary: vocabulary, bodies: bodies
      ).map { (paragraph, $0) }
    }
  }
}
