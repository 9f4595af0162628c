/// The nouns that name who speaks in an English text, and how many of them.
enum EnglishActors {
  /// The speaker that a word is as the head of a subject; nil for other words.
  static func speaker(of words: [EnglishWord], at index: Int) -> Voice.Speaker? {
    let word = words[index].text
    let plain = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    guard plain == word else { return nil }
    if let isPlural = people[word] { return number(of: words, before: index, isPlural: isPlural) }
    if ["some", "others"].contains(word) { return .some }
    if word == "everyone" || word == "all" { return .participants }
    if word == "we" { return .organ }
    if meetings.contains(word) || (words[index].isCapital && organs.contains(word)) {
      return .organ
    }
    if words[index].isCapital, secretariat.contains(word) { return .secretariat }
    if discussions.contains(word) { return .participants }
    if documents.contains(word) { return .document }
    if titles.contains(word) { return .one }
    return words[index].isCapital && bodies.contains(word) ? .named : nil
  }

  static let pronouns: Set<String> = ["it", "they", "he", "she"]

  /// `one participant` is one, `several delegations` are some, `participants` all.
  private static func number(
    of words: [EnglishWord], before index: Int, isPlural: Bool
  ) -> Voice.Speaker {
    var place = index - 1
    while place >= 0, index - place < 7, words[place + 1].mark == 0 {
      let word = words[place].text
      if several.contains(word) { return .some }
      if word == "all" || word == "every" || word == "each" { return .participants }
      if single.contains(word), !isPlural { return .one }
      if boundaries.contains(word) { break }
      place -= 1
    }
    return isPlural ? .participants : .one
  }

  /// Whether several of them are meant.
  private static let people: [String: Bool] = {
    var people: [String: Bool] = [:]
    for word in words(
      """
      participant speaker panellist panelist delegation delegate representative expert member observer attendee \
      discussant moderator presenter lecturer stakeholder student scientist insurer operator company official
      """)
    {
      people[word] = false
      people[word == "company" ? "companies" : word + "s"] = true
    }
    for word in words("states countries governments delegates people youth") { people[word] = true }
    people["state"] = false
    people["country"] = false
    return people
  }()

  private static let several = Set(
    words(
      "some several few certain many most two three four five six number other various majority"))
  private static let single = Set(words("one a an another the single its their"))
  private static let boundaries = Set(
    words("that which and or but of in for by with to from at on"))
  private static let meetings = Set(
    words("meeting workshop forum symposium conference session seminar summit group un-space"))
  private static let organs = Set(
    words(
      """
      committee committees subcommittee subcommittees sub-committee assembly council commission board panel team party parties bureau
      """))
  private static let secretariat = Set(
    words(
      "secretariat secretary-general office department division section service director-general"))
  private static let discussions = Set(
    words("discussion discussions exchanges deliberations debate presentations interventions"))
  private static let documents = Set(
    words(
      """
      report note statement summary declaration resolution document text paper initiative communique annex study
      """))
  private static let titles = Set(
    words(
      "chair chairperson director president minister ambassador secretary administrator professor moderator"
    ))
  private static let bodies = Set(
    words(
      """
      agency administration university institute centre center organization organisation company foundation union \
      federation corporation academy programme network association government ministry school laboratory compact \
      pulse platform consortium society
      """))

  static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
