import Core

/// Finds the voices of a Chinese text.
struct ChineseVoiceScanner {
  private let bytes: [UInt8]
  private let masked: [Range<Int>]
  private let setting: VoiceSetting
  private let names: [(range: Range<Int>, speaker: Voice.Speaker)]

  init(
    _ text: String, names: [(range: Range<Int>, speaker: Voice.Speaker)], setting: VoiceSetting
  ) {
    bytes = Array(text.utf8)
    masked = QuotationReader.quotations(in: text) + Self.titles(in: bytes)
    self.names = names
    self.setting = setting
  }

  func reading() -> VoiceReading {
    var (clauses, carried) = ([VoiceReading.Clause](), setting.chapeau)
    var (current, start, sentence) = (setting.chapeau ?? .stated, 0, 0)
    var known = setting.known ?? setting.chapeau
    var opened: Voice?
    for mark in Self.marks(in: bytes) + [(bytes.count, 0, false)] {
      let range = start..<mark.place
      if !bytes[range].trimmedBytes.isEmpty {
        let voices = self.voices(
          in: range, carrying: opened ?? carried, known: known, afterVoice: current)
        opened = voices.isEmpty ? subjectBeforePhrase(range) : nil
        if let last = voices.last {
          (carried, known) = (voices.first ?? last, voices.first ?? last)
          current = voices.first.map { $0.verb?.act == .dealing ? last : $0 } ?? last
        }
        clauses.append(
          VoiceReading.Clause(range: range, voice: current, voices: voices, sentence: sentence))
      }
      start = mark.place + mark.width
      guard mark.endsSentence else { continue }
      (sentence, opened) = (sentence + 1, nil)
      carried = setting.goesOn ? carried : setting.chapeau
      current = setting.goesOn ? current : setting.chapeau ?? .stated
    }
    return VoiceReading(clauses: clauses)
  }

  // MARK: Clauses

  /// `，；：。！？` and line ends, with their lengths.
  private static func marks(
    in bytes: [UInt8]
  ) -> [(place: Int, width: Int, endsSentence: Bool)] {
    var (found, index) = ([(Int, Int, Bool)](), 0)
    while index < bytes.count {
      if bytes[index] == 0x0A {
        found.append((index, 1, true))
      } else if let width = stops.atStart(of: bytes[index...]) {
        found.append((index, width, true))
      } else if let width = commas.atStart(of: bytes[index...]) {
        found.append((index, width, false))
      }
      index += 1
    }
    return found
  }

  private static let stops = ByteWords("。 ！ ？")
  private static let commas = ByteWords("， ； ： ; ——")

  /// `《》`: words in titles say nothing.
  private static func titles(in bytes: [UInt8]) -> [Range<Int>] {
    var (found, start, index) = ([Range<Int>](), Int?.none, 0)
    while index + 2 < bytes.count {
      if bytes[index] == 0xE3, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x8A { start = start ?? index + 3 }
        if bytes[index + 2] == 0x8B, let open = start {
          found.append(open..<index)
          start = nil
        }
      }
      index += 1
    }
    return found
  }

  // MARK: Verbs

  private func voices(
    in clause: Range<Int>, carrying carried: Voice?, known: Voice?, afterVoice current: Voice
  ) -> [Voice] {
    var (voices, index) = ([Voice](), clause.lowerBound)
    if let source = attribution(clause) { voices.append(source) }
    while index < clause.upperBound {
      guard bytes[index] & 0xC0 != 0x80, let (verb, length) = Self.verb(at: bytes[index...]),
        index + length <= clause.upperBound, !isMasked(index)
      else {
        index += 1
        continue
      }
      let cue = index..<index + length
      let head = (voices.last?.cue.upperBound ?? clause.lowerBound)..<index
      if let found = subject(of: verb, head, clause, last: voices.last, carried, known, current),
        isVerb(verb, cue, clause, named: found.actor != nil)
      {
        var voice = Voice(found.speaker, verb, actor: found.actor, cue: cue)
        voice.isPlanned = found.isPlanned
        voices.append(voice)
      }
      index = cue.upperBound
    }
    return voices
  }

  /// `据该摘要`, `根据外空厅的评估`: whose words follow.
  private func attribution(_ clause: Range<Int>) -> Voice? {
    let words = bytes[clause].trimmedBytes
    guard words.count <= 90, let length = Self.sources.atStart(of: words),
      Self.sayings.atEnd(of: words) != nil
    else { return nil }
    let whom = words.dropFirst(length)
    let start = whom.startIndex
    return Voice(.document, .says, actor: start..<words.endIndex, cue: words.startIndex..<start)
  }

  private static let sources = ByteWords("据 根据 按照 依据")
  private static let sayings = ByteWords("评估 估计 看法 意见 观点 说法 介绍 报告 摘要 说明 称 统计 报道 估算 该文件 所说 所述")

  private func isMasked(_ place: Int) -> Bool { masked.contains { $0.contains(place) } }

  private static let verbs: [UInt8: [(form: [UInt8], verb: VoiceVerb)]] = {
    let all = VoiceVerb.allCases.flatMap { verb in
      verb.chineseForms.split(whereSeparator: \.isWhitespace).map { (Array($0.utf8), verb) }
    }
    return Dictionary(grouping: all) { $0.0.first ?? 0 }.mapValues { forms in
      forms.sorted { $0.0.count > $1.0.count }.map { (form: $0.0, verb: $0.1) }
    }
  }()

  private static let passing = Array("通过".utf8)
  private static let settling = Array("议定".utf8)
  private static let notSettled = ByteWords("于 书 在 期")

  /// The verb whose form begins here, and its length.
  static func verb(at bytes: ArraySlice<UInt8>) -> (VoiceVerb, Int)? {
    guard let first = bytes.first,
      let found = verbs[first]?.first(where: { bytes.starts(with: $0.form) })
    else { return nil }
    let rest = bytes.dropFirst(found.form.count)
    // `会议定于`, `议定书`: 议定 is no word there.
    if found.form == settling, notSettled.atStart(of: rest) != nil { return nil }
    if found.verb == .adopts, found.form == passing,
      !ChineseAdoption.isAdoption(before: rest)
    {
      return nil
    }
    return (found.verb, found.form.count)
  }

  /// Whether the word is a verb here and no noun: `建议的短期战略`, `呼吁书`, `讨论会`.
  private func isVerb(
    _ verb: VoiceVerb, _ cue: Range<Int>, _ clause: Range<Int>, named: Bool
  ) -> Bool {
    let rest = bytes[cue.upperBound..<clause.upperBound].trimmedBytes
    if verb == .discusses, Self.gatherings.atStart(of: rest) != nil { return false }
    // `根据要求提供`, `按照决定举行`
    if Self.grounds.atEnd(of: bytes[clause.lowerBound..<cue.lowerBound]) != nil { return false }
    if Self.nominal.atStart(of: rest) != nil, Self.beginnings.atStart(of: rest) == nil {
      return false
    }
    if rest.isEmpty { return named || verb == .emphasizes || verb == .says || verb == .recalls }
    let nouns: Set<VoiceVerb> = [
      .recommends, .proposes, .decides, .commits, .requests, .discusses, .presents, .says,
    ]
    return named || !nouns.contains(verb) || Self.listing.atStart(of: rest) == nil
  }

  private static let nominal = ByteWords("的 者 书 性 稿 案文 员 权 草案 中 期间 过程 如下 方 国 函")
  /// `敦促国际社会`: 国 is no end of a noun there.
  private static let beginnings = ByteWords("国际 国家 国内 方面")
  private static let grounds = ByteWords("根据 按照 依照")
  private static let gatherings = ByteWords("会 组")
  private static let listing = ByteWords("和 与 、 是 也 被 在 及 以及 ） )")

  // MARK: Subjects

  private struct Subject {
    var speaker: Voice.Speaker
    var actor: Range<Int>?
    var isPlanned = false
  }

  /// Who does what the verb after `head` says; nil where it is nobody's verb.
  private func subject(
    of verb: VoiceVerb, _ head: Range<Int>, _ clause: Range<Int>, last: Voice?, _ carried: Voice?,
    _ known: Voice?, _ current: Voice
  ) -> Subject? {
    var (rest, isPlanned, hasJoint) = (bytes[head].trimmedBytes, false, false)
    while true {
      if Self.negations.atEnd(of: rest) != nil { return nil }
      if let length = Self.futures.atEnd(of: rest) {
        isPlanned = true
        rest = rest.dropLast(length).trimmedBytes
      } else if Self.modals.atEnd(of: rest) != nil {
        return nil
      } else if let length = Self.joints.atEnd(of: rest) {
        hasJoint = true
        rest = rest.dropLast(length).trimmedBytes
      } else if let length = Self.adverbs.atEnd(of: rest) {
        rest = rest.dropLast(length).trimmedBytes
      } else {
        break
      }
    }
    if rest.isEmpty, last != nil {
      // `强调指出`, `审议并通过了`; a verb right behind another belongs to it.
      return last.map { Subject(speaker: $0.speaker, actor: $0.actor, isPlanned: isPlanned) }
    }
    if verb.act == .dealing, last == nil, !current.verb.tellsWhatIs { return nil }
    // `小组委员会在会议上`: those before the phrase speak, not the meeting.
    let isPhrase = Self.phraseEnds.atEnd(of: rest) != nil
    let outer = isPhrase ? actorBeforePhrase(rest) : nil
    // `研讨会上通过了`: the meeting did.
    if outer == nil, last == nil, let length = Self.placeEnds.atEnd(of: rest),
      let place = actor(endingAt: rest.dropLast(length)), place.speaker == .organ
    {
      let isMeetings = verb.act == .settling || verb.act == .agreeing || verb.act == .dealing
      return Subject(
        speaker: isMeetings ? .organ : .participants, actor: place.range, isPlanned: isPlanned)
    }
    if let actor = outer ?? actor(endingAt: rest) ?? actorBeforePhrase(rest) {
      // Whom one asks to decide has not decided: `请委员会审议`.
      if let last, !last.verb.tellsWhatIs { return nil }
      if actor.isPronoun, let known {
        return Subject(
          speaker: known.speaker, actor: known.actor ?? actor.range, isPlanned: isPlanned)
      }
      return Subject(speaker: actor.speaker, actor: actor.range, isPlanned: isPlanned)
    }
    let joins = last != nil && hasJoint
    guard joins || (last == nil && (rest.isEmpty || Self.isAdverbial(rest))) else { return nil }
    // `以确保各国认识到威胁，并请秘书处…`: it is the organ that goes on.
    if last == nil, let author = setting.author {
      return Subject(speaker: author, isPlanned: isPlanned)
    }
    if let voice = last ?? (rest.isEmpty || hasJoint ? carried : nil) {
      return Subject(speaker: voice.speaker, actor: voice.actor, isPlanned: isPlanned)
    }
    return impersonal(verb).map { Subject(speaker: $0, isPlanned: isPlanned) }
  }

  /// Who asks or proposes where nobody is named: the text itself; who says so: those who took part.
  private func impersonal(_ verb: VoiceVerb) -> Voice.Speaker? {
    switch verb.act {
    case .asking, .recommending, .proposing: .document
    case .noting, .telling: verb == .presents || verb == .announces ? nil : .participants
    case .settling: .organ
    case .agreeing: .participants
    case .dealing: nil
    }
  }

  private func actor(endingAt clause: ArraySlice<UInt8>) -> ChineseActors.Actor? {
    guard !clause.isEmpty else { return nil }
    if let actor = ChineseActors.actor(endingAt: clause) { return actor }
    return names.first { $0.range.upperBound == clause.endIndex }.map {
      ChineseActors.Actor(speaker: $0.speaker, range: $0.range)
    }
  }

  /// The actor of `外空协调会议在第三十八届会议上商定`: one before a phrase that opens with a preposition.
  private func actorBeforePhrase(_ clause: ArraySlice<UInt8>) -> ChineseActors.Actor? {
    guard !Self.ends(clause, with: "的") else { return nil }
    for place in clause.indices
    where clause[place] & 0xC0 != 0x80 && place > clause.startIndex
      && Self.prepositions.atStart(of: clause[place...]) != nil
    {
      var before = clause[..<place].trimmedBytes
      while let length = Self.adverbs.atEnd(of: before) {
        before = before.dropLast(length).trimmedBytes
      }
      if let actor = actor(endingAt: before) { return actor }
    }
    return nil
  }

  /// The subject of `委员会在第六十届会议上，注意到…`, whose verb stands behind a comma.
  private func subjectBeforePhrase(_ clause: Range<Int>) -> Voice? {
    let words = bytes[clause].trimmedBytes
    guard Self.phraseEnds.atEnd(of: words) != nil, let actor = actorBeforePhrase(words),
      actor.speaker == .organ
    else { return nil }
    return Voice(actor.speaker, nil, actor: actor.range)
  }

  /// Whether words before a verb only say when, where or whereabouts: `在这方面`, `为此`, `讨论中`.
  private static func isAdverbial(_ clause: ArraySlice<UInt8>) -> Bool {
    prepositions.atStart(of: clause) != nil && !ends(clause, with: "的")
      && phraseEnds.atEnd(of: clause) != nil
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
    bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  private static let prepositions = ByteWords(
    "在 就 于 对 为 以 与 向 按照 按 根据 依照 经 通过 从 随后 由于 鉴于 关于 通过其 作为 除 已在 也在 还在 共同")
  private static let phraseEnds = ByteWords("上 中 时 方面 后 前 下 期间 此 里 间 之际 同时 过程")
  private static let placeEnds = ByteWords("上 期间 中")
  private static let joints = ByteWords("并 且 并且 而且 还 又 也 和 以及 及 同时 随后 最后")
  private static let adverbs = ByteWords(
    """
    再次 一致 普遍 进一步 特别 共同 强烈 郑重 已经 已 曾 均 都 皆 此外 正式 明确 多次 反复 广泛 坚决 再度 着重 重点 简要 详细 概括 就此 \
    为此 对此 在这方面 在此方面 另外 然而 不过 但 但是 而 因此 尤其 主要 首先 其次 随即 正在 继续 都曾 共 仍 大力 积极 热烈 充分 尚 亦 则 \
    在会上 在发言中 因而 一般 总的来说 代表本国 一致地 公开 简短 进而 坚定 严正
    """)
  private static let negations = ByteWords("不 未 没有 没 未能 无法 并未 从未 尚未 拒绝 不再 不得 不愿 无 勿")
  private static let futures = ByteWords("将 将会 即将 拟 计划 打算 预计将 预计")
  private static let modals = ByteWords(
    "应 应当 应该 须 必须 需要 需 可 可以 能 能够 要 愿意 愿 得以 有权 请 以便 以 来 旨在 未来")
}

extension VoiceVerb? {
  /// Whether what follows the verb is told as it is, so that others may speak in it.
  var tellsWhatIs: Bool {
    guard let self else { return true }
    switch self.act {
    case .noting, .telling, .dealing: return true
    case .settling, .asking, .recommending, .proposing, .agreeing: return false
    }
  }
}
