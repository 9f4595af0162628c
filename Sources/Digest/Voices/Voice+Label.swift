package import Core
package import Documents

extension Voice {
  /// The short label for readers; nil for what the document states itself.
  ///
  /// Verbs that ask are named where they ask less or otherwise than `requests`: 请求（敦促）, requested
  /// (urged). `document` is the kind of the document: a resolution agrees for its organ, not for a meeting.
  package func label(in document: DocumentKind) -> Bilingual<String>? {
    if isPlanned { return Self.planned }
    switch kind {
    case .decided: return Bilingual(zh: "决定", en: "decided").naming(verb, unless: .decides)
    case .requested: return Bilingual(zh: "请求", en: "requested").naming(verb, unless: .requests)
    case .invited, .endorsed, .noted: return verb?.label
    case .recommended: return Bilingual(zh: "建议", en: "recommended")
    case .agreed: return agreed(in: document)
    case .proposed:
      return speaker == .secretariat
        ? Bilingual(zh: "秘书处提议", en: "proposed by the Secretariat")
        : Bilingual(zh: "提议", en: "proposed")
    case .saidByParticipants: return Bilingual(zh: "与会者所说", en: "said by participants")
    case .saidBySome: return Bilingual(zh: "部分与会者所说", en: "said by some")
    case .saidByOne: return Bilingual(zh: "一人所说", en: "said by one")
    case .told: return told
    case .stated: return nil
    }
  }

  private func agreed(in document: DocumentKind) -> Bilingual<String> {
    if speaker == .participants { return Bilingual(zh: "与会者商定", en: "agreed by participants") }
    return document == .resolution || speaker != .organ
      ? Bilingual(zh: "同意", en: "agreed")
      : Bilingual(zh: "会议商定", en: "agreed by the meeting")
  }

  private var told: Bilingual<String>? {
    switch speaker {
    case .secretariat: Bilingual(zh: "秘书处所说", en: "said by the Secretariat")
    case .named: Bilingual(zh: "一方所说", en: "said by one party")
    case .organ: verb?.act == .dealing ? Bilingual(zh: "审议", en: "discussed") : verb?.label
    default: nil
    }
  }
}

extension Bilingual where Value == String {
  /// With the verb behind it in brackets, where it is another than `plain`.
  fileprivate func naming(_ verb: VoiceVerb?, unless plain: VoiceVerb) -> Self {
    guard let verb, verb != plain else { return self }
    return Bilingual(zh: "\(zh)（\(verb.label.zh)）", en: "\(en) (\(verb.label.en))")
  }
}
