import Core
import Documents

/// Those who speak for a report or note: its own body, its meeting in words, the Secretariat.
struct NarrativeSpeakers: Sendable {
  /// The slugs of the bodies whose verbs are the document's own.
  let bodies: Set<String>
  /// The words for its meeting, `论坛`, `the Workshop`, with those of both languages.
  let words: [(forms: Bilingual<String>, party: RequestParty)]
  /// Its meeting, where one is known.
  let meeting: RequestParty?

  struct Subject {
    var party: RequestParty?
    var end: Int
    var isParticipants = false
  }

  /// The speaker who is named at `index`, as the subject of a sentence.
  func subject(at index: Int, in passage: RequestPassage) -> Subject? {
    let bytes = passage.bytes
    let isEnglish = passage.language == .english
    let first = isEnglish ? Self.articles.end(in: bytes, at: index) ?? index : index
    if let mention = passage.mentions[first] {
      guard let party = passage.names.party(mention, in: bytes), bodies.contains(party.key) else {
        return word(at: first, in: passage, longerThan: mention.range.upperBound)
      }
      return Subject(party: party, end: skipBrackets(bytes, mention.range.upperBound))
    }
    return word(at: first, in: passage, longerThan: first)
  }

  private func word(at index: Int, in passage: RequestPassage, longerThan end: Int) -> Subject? {
    let bytes = passage.bytes
    if let people = Self.participants[passage.language].end(in: bytes, at: index) {
      return Subject(
        party: RequestParty(
          key: "participants", name: Bilingual(zh: "与会者", en: "participants"),
          words: String(decoding: bytes[index..<people], as: UTF8.self)),
        end: people, isParticipants: true)
    }
    for word in words where bytes.has(Array(word.forms[passage.language].utf8), at: index) {
      let place = index + word.forms[passage.language].utf8.count
      if place > end { return Subject(party: word.party, end: place) }
    }
    return nil
  }

  private func skipBrackets(_ bytes: [UInt8], _ index: Int) -> Int {
    for (open, close) in [("（", "）"), ("(", ")"), (" (", ")")]
    where bytes.has(Array(open.utf8), at: index) {
      var end = index
      while end < min(bytes.count, index + 120) {
        if bytes.has(Array(close.utf8), at: end) { return end + close.utf8.count }
        end += 1
      }
    }
    return index
  }

  private static let articles = WordForms(["The ", "the "])
  private static let participants = Bilingual(
    zh: WordForms(["全体与会者", "与会者", "参会者"]),
    en: WordForms(["participants", "Participants", "The participants"]))

  /// Words for meetings; a document's title says which of them is its own.
  static let meetingWords: [(forms: Bilingual<String>, title: [String])] = [
    (Bilingual(zh: "专题讨论会", en: "Symposium"), ["专题讨论会", "Symposium"]),
    (Bilingual(zh: "研讨会", en: "Symposium"), ["研讨会", "Symposium"]),
    (Bilingual(zh: "研讨会", en: "Seminar"), ["研讨会", "Seminar"]),
    (Bilingual(zh: "讲习班", en: "Workshop"), ["讲习班", "Workshop"]),
    (Bilingual(zh: "座谈会", en: "Round Table"), ["座谈会", "Round Table", "Round table"]),
    (Bilingual(zh: "论坛", en: "Forum"), ["论坛", "Forum"]),
    (Bilingual(zh: "大会", en: "Congress"), ["Congress"]),
    (Bilingual(zh: "会议", en: "Conference"), ["Conference"]),
    (Bilingual(zh: "专家会议", en: "Expert Meeting"), ["专家会议", "Expert Meeting"]),
    (Bilingual(zh: "会议", en: "Meeting"), ["会议", "Meeting"]),
    (Bilingual(zh: "工作组", en: "Working Group"), ["工作组", "Working Group"]),
    (Bilingual(zh: "专家组", en: "Group of Experts"), ["专家组", "Group of Experts"]),
    (Bilingual(zh: "行动小组", en: "Action Team"), ["行动小组", "Action Team"]),
  ]
}
