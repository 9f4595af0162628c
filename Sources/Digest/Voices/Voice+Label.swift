package import Core
package import Documents

extension Voice {
  /// The short label for readers; nil for what the document states itself, and for what somebody does
  /// without asking, settling, proposing or saying anything.
  ///
  /// What binds or presses is named by its verb, as resolutions weigh them: 敦促 is less than 请求.
  /// `document` is the kind of the document: a resolution agrees for its organ, not for a meeting.
  package func label(in document: DocumentKind) -> Bilingual<String>? {
    if isPlanned { return Self.planned }
    switch kind {
    case .decided, .requested, .invited, .endorsed, .noted: return verb?.label
    case .recommended:
      return speaker == .secretariat
        ? Bilingual(zh: "秘书处建议", en: "recommended by the Secretariat")
        : Bilingual(zh: "建议", en: "recommended")
    case .agreed: return agreed(in: document)
    case .proposed:
      return speaker == .secretariat
        ? Bilingual(zh: "秘书处提议", en: "proposed by the Secretariat")
        : Bilingual(zh: "提议", en: "proposed")
    case .saidByParticipants: return Bilingual(zh: "与会者所说", en: "said by participants")
    case .saidBySome:
      // A note tells of no meeting: `有人建议` is nobody's who took part in one.
      return document == .note
        ? Bilingual(zh: "有人提出", en: "said by some")
        : Bilingual(zh: "部分与会者所说", en: "said by some")
    case .saidByOne: return Bilingual(zh: "一名发言者所说", en: "said by one")
    case .told: return told
    case .stated: return nil
    }
  }

  private func agreed(in document: DocumentKind) -> Bilingual<String>? {
    if verb == .commits { return verb?.label }
    if speaker == .participants { return Bilingual(zh: "与会者商定", en: "agreed by participants") }
    return document == .resolution || speaker != .organ
      ? Bilingual(zh: "同意", en: "agreed")
      : Bilingual(zh: "会议商定", en: "agreed by the meeting")
  }

  private var told: Bilingual<String>? {
    switch speaker {
    case .secretariat: Bilingual(zh: "秘书处所说", en: "said by the Secretariat")
    case .organ: [.considersThat, .warns, .criticizes].contains(verb) ? verb?.label : nil
    default: nil
    }
  }
}
