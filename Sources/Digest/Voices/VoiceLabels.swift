import Core
import Documents

/// What readers are told of who speaks, made of the main voices of a text.
///
/// At most ``most`` labels, those of the verbs that weigh most, in the order of the text; several
/// speakers who each say something are `some`.
struct VoiceLabels {
  /// More voices than these are not told apart in a label.
  static let most = 2

  let kind: DocumentKind
  /// The text whose actors and cues the voices name.
  let bytes: [UInt8]

  init(of kind: DocumentKind, in text: String) {
    self.kind = kind
    bytes = Array(text.utf8)
  }

  /// The voices as they are told: a party that is named among those who speak at a meeting is one
  /// speaker, and several of them are some.
  func told(_ voices: [Voice]) -> [Voice] {
    var told = voices.map { voice in
      var voice = voice
      // `在年度会议上提议` in a note: somebody proposed it there.
      if kind == .note, voice.speaker == .participants, voice.verb == .proposes {
        voice.speaker = .named
      }
      if [.named, .one].contains(voice.speaker), isMemberStates(voice) {
        voice.speaker = .participants
      } else if kind == .report, voice.speaker == .named, voice.verb != .proposes {
        voice.speaker = .one
      }
      return voice
    }
    let places = told.indices.filter { isOnes(told[$0]) }
    if told.contains(where: { $0.speaker == .some }) || persons(places.map { told[$0] }) > 1 {
      for place in places { told[place].speaker = .some }
    }
    return told
  }

  private func isOnes(_ voice: Voice) -> Bool {
    voice.speaker == .one
      || (kind == .report && voice.speaker == .secretariat && voice.kind == .told)
  }

  /// The labels of voices that are ``told(_:)``.
  func labels(_ voices: [Voice]) -> [Bilingual<String>] {
    var labels: [(label: Bilingual<String>, weight: Int)] = []
    for voice in voices {
      guard let told = voice.label(in: kind) else { continue }
      let label = ofMemberStates(voice, told)
      let weight = voice.kind == .noted ? min(voice.strength, 15) : voice.strength
      if let place = labels.firstIndex(where: { $0.label == label }) {
        labels[place].weight = max(labels[place].weight, weight)
      } else {
        labels.append((label, weight))
      }
    }
    let notes = labels.filter { label in Self.notes.contains(label.label) }.dropFirst()
    labels.removeAll { label in notes.contains { $0.label == label.label } }
    // What an organ notes is not told beside what it asks or decides.
    if labels.contains(where: { $0.weight >= 40 }) {
      labels.removeAll { label in
        label.weight < 40
          && voices.contains { $0.speaker == .organ && $0.label(in: kind) == label.label }
      }
    }
    let kept = labels.indices.sorted { (-labels[$0].weight, $0) < (-labels[$1].weight, $1) }
      .prefix(Self.most).sorted()
    return kept.map { labels[$0].label }
  }

  /// Where the text says that Member States speak, the label says so too; other labels stay.
  ///
  /// `会员国强调` is told as `会员国所说`, and as `said by Member States`.
  private func ofMemberStates(_ voice: Voice, _ label: Bilingual<String>) -> Bilingual<String> {
    guard isMemberStates(voice) else { return label }
    switch voice.kind {
    case .saidByParticipants: return Bilingual(zh: "会员国所说", en: "said by Member States")
    case .saidBySome: return Bilingual(zh: "部分会员国所说", en: "said by some Member States")
    case .agreed where voice.speaker == .participants:
      return Bilingual(zh: "会员国商定", en: "agreed by Member States")
    default: return label
    }
  }

  /// Whether the words of the actor, with what stands directly beside them, are Member States: of `Some Member
  /// States` the actor may be one word.
  private func isMemberStates(_ voice: Voice) -> Bool {
    guard let actor = voice.actor, actor.upperBound <= bytes.count else { return false }
    let end = max(actor.upperBound, min(voice.cue.lowerBound, actor.upperBound + 16))
    let start = max(0, actor.lowerBound - "Member ".utf8.count)
    let words = String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
    return words.contains("会员国") || words.contains("Member States")
  }

  /// The ways of noting: one of them is enough.
  private static let notes: [Bilingual<String>] = [
    VoiceVerb.notes.label, VoiceVerb.takesNote.label, VoiceVerb.notesWithSatisfaction.label,
    VoiceVerb.notesWithAppreciation.label,
  ]

  // MARK: Persons

  /// How many different persons or parties speak.
  private func persons(_ voices: [Voice]) -> Int {
    var (ranges, names) = (Set<Range<Int>>(), Set<String>())
    for voice in voices {
      guard let actor = voice.actor, !ranges.contains(actor) else { continue }
      ranges.insert(actor)
      let name = phrase(voice, actor)
      if !names.isEmpty, Self.sameOnes.contains(where: { name.lowercased() == $0 }) { continue }
      if !names.contains(where: { $0.hasSuffix(name) || name.hasSuffix($0) }) { names.insert(name) }
    }
    return names.count
  }

  /// The words that name the actor: `德国的代表`, `the representative of Germany`.
  private func phrase(_ voice: Voice, _ actor: Range<Int>) -> String {
    guard actor.upperBound <= bytes.count else { return "" }
    let isLatin = bytes[actor.lowerBound] < 0x80
    var start = actor.lowerBound
    if voice.speaker != .named {
      while start > 0, actor.upperBound - start < 90,
        MainVoiceWords.marks.atEnd(of: bytes[..<start]) == nil
      {
        start -= 1
      }
    }
    let end = isLatin ? max(actor.upperBound, voice.cue.lowerBound) : actor.upperBound
    return String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self).trimmed
  }

  private static let sameOnes: Set<String> = [
    "the speaker", "the panellist", "the representative", "the participant", "the delegation",
    "the expert",
  ]
}
