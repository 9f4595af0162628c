package import Core
package import Documents

/// Reads who speaks in a text.
///
/// ```
/// 与会者强调需要合作；一名发言者指出，费用很高。   →   participants emphasize · one says
/// 定于2024年举行会议。                           →   stated, planned
/// ```
package struct VoiceReader: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The voices of `text` in its `setting`.
  ///
  /// `names` are those already found in it, so that they need not be looked up again.
  package func read(
    _ text: String, language: Language, setting: VoiceSetting = .none, names: [NameMention]? = nil
  ) -> VoiceReading {
    let named =
      (names
      ?? vocabulary.mentions(in: text).map {
        NameMention(range: $0.range, slugs: Set($0.slugs), isShortForm: $0.isShortForm)
      }).compactMap { name in speaker(of: name).map { (range: name.range, speaker: $0) } }
    var reading =
      language == .chinese
      ? ChineseVoiceScanner(text, names: named, setting: setting).reading()
      : EnglishVoiceScanner(text, names: named, setting: setting).reading()
    Standing.mark(&reading, in: text, language: language)
    return reading
  }

  /// Whose voice a named body, State or agency has.
  private func speaker(of name: NameMention) -> Voice.Speaker? {
    guard let entry = name.slugs.sorted().firstNonNil({ vocabulary[$0] }) else { return nil }
    switch entry.kind {
    case .state, .agency, .programme: return .named
    case .instrument, .treaty: return nil
    case .event: return .organ
    case .body:
      if entry.holdsSessions { return .organ }
      let name = entry.names.zh.first ?? ""
      let offices = ["秘书处", "厅", "办公室", "秘书长", "部", "司"]
      return offices.contains { name.hasSuffix($0) } ? .secretariat : .named
    }
  }
}

extension VoiceSetting {
  /// What surrounds a passage of a document: its part, its kind, and the chapeaux it goes on from.
  package static func of(
    _ passage: IndexedPassage, kind: DocumentKind, chapeau: Voice? = nil
  ) -> VoiceSetting {
    let isBodysText: Bool =
      switch passage.part {
      case .preamble: true
      case .main: kind == .resolution
      case .annex: true
      case nil: false
      }
    return VoiceSetting(
      author: isBodysText ? .organ : nil, chapeau: chapeau,
      goesOn: kind == .resolution || chapeau != nil)
  }
}
