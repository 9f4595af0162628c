import Core

/// Finds the voices of an English text.
struct EnglishVoiceScanner {
  private let words: [EnglishWord]
  private let sentences: [Range<Int>]
  private let masked: [Range<Int>]
  private let setting: VoiceSetting
  private let names: [Int: Voice.Speaker]

  init(
    _ text: String, names: [(range: Range<Int>, speaker: Voice.Speaker)], setting: VoiceSetting
  ) {
    words = EnglishWords.words(of: Array(text.utf8))
    sentences = SentenceSplitter.sentences(in: text)
    masked = QuotationReader.quotations(in: text)
    self.setting = setting
    self.names = Dictionary(
      names.map { ($0.range.upperBound, $0.speaker) }, uniquingKeysWith: { first, _ in first })
  }

  func reading() -> VoiceReading {
    var (clauses, known) = ([VoiceReading.Clause](), setting.known ?? setting.chapeau)
    var current = setting.chapeau ?? .stated
    for (number, sentence) in sentences.enumerated() {
      let own = words.indices.filter { sentence.contains(words[$0].range.lowerBound) }
      guard let first = own.first, let last = own.last else { continue }
      if !setting.goesOn { current = setting.chapeau ?? .stated }
      let voices = self.voices(in: first...last, known: known)
      known = voices.first ?? known
      var rest = voices[...]
      for range in Self.clauses(words[first...last], sentence) {
        let inside = Array(rest.prefix { $0.cue.lowerBound < range.upperBound })
        rest = rest.dropFirst(inside.count)
        if let opening = inside.first {
          current = inside.last.map { opening.verb?.act == .dealing ? $0 : opening } ?? opening
        }
        clauses.append(
          VoiceReading.Clause(range: range, voice: current, voices: inside, sentence: number))
      }
    }
    return VoiceReading(clauses: clauses)
  }

  /// A sentence cut at its commas, semicolons and colons.
  private static func clauses(
    _ words: ArraySlice<EnglishWord>, _ sentence: Range<Int>
  ) -> [Range<Int>] {
    var (ranges, start) = ([Range<Int>](), sentence.lowerBound)
    for (index, word) in zip(words.indices, words).dropFirst()
    where [0x2C, 0x3B, 0x3A].contains(word.mark) || isContrast(words, at: index) {
      ranges.append(start..<word.range.lowerBound)
      start = word.range.lowerBound
    }
    return ranges + [start..<sentence.upperBound]
  }

  /// `but`, `while`: another clause, with or without a comma; `but also` goes on with the same.
  private static func isContrast(_ words: ArraySlice<EnglishWord>, at index: Int) -> Bool {
    switch words[index].text {
    case "but": index + 1 < words.endIndex && words[index + 1].text != "also"
    case "while", "whereas", "although", "though": true
    default: false
    }
  }

  // MARK: Verbs

  private func voices(in sentence: ClosedRange<Int>, known: Voice?) -> [Voice] {
    var (voices, index, floor) = ([Voice](), sentence.lowerBound, sentence.lowerBound)
    if let source = attribution(sentence) { voices.append(source) }
    while index <= sentence.upperBound {
      guard let form = EnglishVoiceForm.at(index, in: words), !isMasked(words[index].range),
        !isNoun(index, sentence)
      else {
        index += 1
        continue
      }
      let end = index + form.words.count - 1
      if var voice = voice(of: form, at: index, from: floor, sentence, voices.last, known) {
        voice.cue = words[index].range.lowerBound..<words[end].range.upperBound
        voices.append(voice)
        floor = end + 1
      }
      index = end + 1
    }
    return voices
  }

  /// `Member States` says nothing: a capital within a sentence makes a noun of the word.
  private func isNoun(_ index: Int, _ sentence: ClosedRange<Int>) -> Bool {
    words[index].text == "states" && words[index].isCapital && index > sentence.lowerBound
  }

  private func isMasked(_ range: Range<Int>) -> Bool {
    masked.contains { $0.overlaps(range) }
  }

  /// `According to it, …`, `In the Office’s assessment, …`.
  private func attribution(_ sentence: ClosedRange<Int>) -> Voice? {
    let start = sentence.lowerBound
    if words[start].text == "according", start < sentence.upperBound, words[start + 1].text == "to"
    {
      return Voice(.document, .says, cue: words[start].range)
    }
    guard words[start].text == "in" else { return nil }
    for place in sentence.dropFirst() {
      if words[place].mark != 0 { return nil }
      if ["assessment", "view", "opinion", "estimation"].contains(words[place].text) {
        return Voice(.document, .says, cue: words[start].range)
      }
    }
    return nil
  }

  private static let adverbs = Set(
    EnglishActors.words(
      """
      also further again once strongly generally widely then therefore thus jointly unanimously repeatedly particularly \
      finally deeply greatly warmly seriously clearly explicitly has have had having did do does all both broadly \
      specifically similarly formally officially subsequently additionally moreover consistently
      """))
  private static let being = Set(EnglishActors.words("was were is are been being be"))
  private static let stopping = Set(
    EnglishActors.words("to should must may can could might cannot not never no shall without n't"))

  private func voice(
    of form: EnglishVoiceForm, at index: Int, from floor: Int, _ sentence: ClosedRange<Int>,
    _ last: Voice?, _ known: Voice?
  ) -> Voice? {
    var (place, isPassive, isPlanned) = (index - 1, false, false)
    while place >= floor, words[place + 1].mark == 0 {
      let word = words[place].text
      if Self.stopping.contains(word) { return nil }
      if word == "will" || word == "would" {
        isPlanned = true
      } else if Self.being.contains(word) {
        isPassive = true
      } else if !Self.adverbs.contains(word) {
        break
      }
      place -= 1
    }
    guard !isPassive || form.isPast || form.isGerund else { return nil }
    let subject =
      isPassive && !form.isGerund && form.words != ["convinced"] && form.words != ["concerned"]
      ? passive(form, after: index, sentence)
      : active(form, before: place, floor, sentence, last, known)
    guard var voice = subject else { return nil }
    voice.verb = form.verb
    voice.isPlanned = isPlanned
    return voice
  }

  // MARK: Subjects

  /// `was agreed by the Committee`, `it was noted`.
  private func passive(
    _ form: EnglishVoiceForm, after index: Int, _ sentence: ClosedRange<Int>
  ) -> Voice? {
    let next = index + form.words.count
    for place in next...max(next, min(next + 4, sentence.upperBound))
    where place <= sentence.upperBound && words[place].text == "by" {
      for head in place + 1...min(place + 9, words.count - 1) where place + 1 < words.count {
        if let speaker = speaker(at: head) { return Voice(speaker, nil, actor: words[head].range) }
      }
    }
    let speaker: Voice.Speaker? =
      switch form.verb.act {
      case .asking, .recommending, .proposing: .document
      case .noting, .telling, .agreeing, .dealing: .participants
      case .settling: .organ
      }
    return speaker.map { Voice($0, nil) }
  }

  private func active(
    _ form: EnglishVoiceForm, before place: Int, _ floor: Int, _ sentence: ClosedRange<Int>,
    _ last: Voice?, _ known: Voice?
  ) -> Voice? {
    let start = sentence.lowerBound
    let opensClause = place < start || words[place + 1].mark != 0
    let joins = place >= start && ["and", "or", "but", "nor"].contains(words[place].text)
    if form.isGerund || opensClause || joins {
      if let found = subject(before: place, floor, isOpen: opensClause, last), !form.isGerund {
        return found
      }
      if let last, place >= floor - 1 { return Voice(last.speaker, nil, actor: last.actor) }
      guard place < start else { return nil }
      // `Reiterates the importance of training`: an item of a list leaves its organ out.
      let isBare = !form.isPast && !form.isGerund && words[place + 1].text.hasSuffix("s")
      return (setting.author ?? (isBare ? .organ : nil)).map { Voice($0, nil) }
    }
    if EnglishActors.pronouns.contains(words[place].text) {
      // `recalling its resolution, in which it requested`: the one who recalls.
      if let last, place >= floor - 1, words[place].text == "it" {
        return Voice(last.speaker, nil, actor: words[place].range)
      }
      return known.map { Voice($0.speaker, nil, actor: words[place].range) }
        ?? Voice(
          ["they", "it"].contains(words[place].text) ? .participants : .one, nil,
          actor: words[place].range)
    }
    return subject(before: place, floor, isOpen: false, last)
  }

  /// The leftmost noun for a speaker from which nothing but its own attributes leads to the verb.
  private func subject(
    before place: Int, _ floor: Int, isOpen: Bool, _ last: Voice?
  ) -> Voice? {
    guard place >= floor else { return nil }
    if let last, !last.verb.tellsWhatIs { return nil }
    var found: Voice?
    var (index, marks) = (place, isOpen ? 1 : 0)
    while index >= floor, place - index < 30 {
      if let speaker = speaker(at: index), marks == 0 || marks == 2, leads(from: index, to: place) {
        found = Voice(speaker, nil, actor: words[index].range)
      }
      if Self.finite.contains(words[index].text) { break }
      if words[index].mark == 0x3B || words[index].mark == 0x3A { break }
      if words[index].mark != 0 { marks += 1 }
      if marks > 2 { break }
      index -= 1
    }
    return found
  }

  private func speaker(at index: Int) -> Voice.Speaker? {
    EnglishActors.speaker(of: words, at: index) ?? names[words[index].range.upperBound]
  }

  /// Whether the words behind a noun are its attributes: `of Germany`, `at its fifth session`.
  private func leads(from index: Int, to place: Int) -> Bool {
    index == place || words[index + 1].mark != 0 || Self.attributes.contains(words[index + 1].text)
  }

  private static let attributes = Set(
    EnglishActors.words(
      """
      of from for in on at to with among between participating attending representing including who present under \
      taking responsible
      """))
  private static let finite = Set(
    EnglishActors.words("is was are were will would should can may must that which because if when")
  )
}
