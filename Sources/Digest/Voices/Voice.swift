package import Core

/// Who speaks in a passage or a sentence, and how.
package struct Voice: Sendable, Hashable {
  /// Who it is.
  package enum Speaker: Sendable, Hashable {
    /// The organ or meeting whose text it is, or another one.
    case organ
    case secretariat
    /// A State, agency or other body or person that is named.
    case named
    /// All who took part, or nobody in particular: `与会者强调`, `it was noted`.
    case participants
    case some
    /// One speaker who is not named, or the representative of somebody.
    case one
    /// A document, such as a report or a joint statement.
    case document
  }

  package var speaker: Speaker
  /// nil where the document itself states something.
  package var verb: VoiceVerb?
  /// The words of the actor, in UTF-8 bytes of the text; nil where nobody is named in this clause.
  package var actor: Range<Int>?
  /// The words of the verb, in UTF-8 bytes of the text; empty where there is none.
  package var cue: Range<Int>
  /// Whether what is said is still to come.
  package var isPlanned = false

  package init(
    _ speaker: Speaker, _ verb: VoiceVerb?, actor: Range<Int>? = nil, cue: Range<Int> = 0..<0,
    isPlanned: Bool = false
  ) {
    self.speaker = speaker
    self.verb = verb
    self.actor = actor
    self.cue = cue
    self.isPlanned = isPlanned
  }

  /// What is the document's own: facts without a voice.
  package static let stated = Voice(.document, nil)
}

extension Voice {
  /// The kinds that readers are told apart, from strong to weak.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case decided, requested, invited, recommended, agreed, endorsed, proposed
    /// A stand that an organ takes: notes, welcomes, recalls.
    case noted
    case saidByParticipants, saidBySome, saidByOne
    /// Told by a body or person that is named, or dealt with by an organ.
    case told
    case stated
  }

  package var kind: Kind {
    guard let verb else { return .stated }
    switch speaker {
    case .participants:
      return verb.act == .agreeing && verb != .commits ? .agreed : participantsKind(verb)
    case .some: return .saidBySome
    case .one: return .saidByOne
    case .organ, .secretariat, .named, .document: return organKind(verb)
    }
  }

  private func participantsKind(_ verb: VoiceVerb) -> Kind {
    verb.act == .settling ? .decided : .saidByParticipants
  }

  private func organKind(_ verb: VoiceVerb) -> Kind {
    switch verb {
    case .adopts, .decides: .decided
    case .requests, .urges, .callsUpon, .appeals: .requested
    case .encourages, .invites: .invited
    case .recommends: .recommended
    case .proposes: .proposed
    case .agrees, .commits: .agreed
    case .endorses: .endorsed
    case .advocates: .told
    default:
      speaker == .organ || speaker == .document ? (verb.act == .noting ? .noted : .told) : .told
    }
  }

  /// How much weight it has, for comparing two voices: 10 one speaker, 20 some, 30 participants and
  /// stands, then the force of what an organ does.
  package var strength: Int {
    switch speaker {
    case _ where verb == nil: 0
    case .one: 10
    case .some: 20
    case .participants: kind == .saidByParticipants ? 30 : (verb?.force ?? 30)
    case .organ, .secretariat, .named, .document: verb?.force ?? 0
    }
  }

  /// What is the label for what was still to come when the document was written.
  package static let planned = Bilingual(zh: "计划", en: "planned")
}
