import Core
import Digest
import Documents
import Testing

/// Who speaks in sentences of the kinds that reports, notes, resolutions and declarations have.
@Suite struct VoiceReaderTests {
  /// Every voice as `speaker verb`, `planned` before it where it is to come.
  private func voices(
    _ text: String, _ language: Language, _ setting: VoiceSetting = .none
  ) -> [String] {
    VoiceReader(vocabulary: .unitedNations).read(text, language: language, setting: setting).voices
      .map { "\($0.isPlanned ? "planned " : "")\($0.speaker) \($0.verb?.rawValue ?? "")" }
  }

  @Test(arguments: [
    ("与会者强调需要合作；一名发言者指出，费用很高。", ["participants emphasizes", "one says"]),
    ("一些与会者指出，准则不够。", ["some says"]),
    ("有与会者对此表示关切。", ["some isConcerned"]),
    ("多位发言者建议坚持合作原则。", ["some recommends"]),
    ("智利代表团宣布，下届论坛将于2027年举行。", ["one announces"]),
    ("卫星运营商协会的代表认为，规则过严。", ["one considersThat"]),
    ("该代表强调，合作至关重要。", ["one emphasizes"]),
    ("研讨会审议并通过了一份成果文件。", ["organ discusses", "organ adopts"]),
    ("工作组商定，下届会议讨论这一问题。", ["organ agrees"]),
    ("小组委员会在第六十届会议上建议设立小组。", ["organ recommends"]),
    ("外空厅提议编制一份手册。", ["secretariat proposes"]),
    ("秘书处建议推迟审议。", ["secretariat recommends"]),
    ("与会者一致认为，标准必须统一。", ["participants agrees"]),
    ("据指出，成本正在下降。", ["participants says"]),
    ("会上强调了培训的重要性。", ["participants emphasizes"]),
    ("强调了培训的重要性。", ["participants emphasizes"]),
    ("我们承诺共同努力。", ["organ commits"]),
    ("日本提议建立一个中心。", ["named proposes"]),
    ("报告指出，差距在扩大。", ["document says"]),
  ])
  func chineseSentencesSayWhoSpeaks(_ text: String, _ expected: [String]) {
    #expect(voices(text, .chinese) == expected)
  }

  @Test(arguments: [
    "论坛于2023年12月举行。", "建议的短期战略载于附件。", "呼吁书已经印发。", "通过国际合作推广这一技术。",
    "共有80名与会者。", "会议未能达成共识。", "委员会尚未通过该报告草案。", "介绍性发言由主任作出。",
    "各中心应鼓励青年参与。", "讨论会日程载于附件一。", "提议的中心将设在首都。",
  ])
  func chineseFactsHaveNoVoice(_ text: String) {
    #expect(voices(text, .chinese) == [])
  }

  @Test(arguments: [
    (
      "满意地注意到委员会通过了准则，并请秘书处继续工作；",
      ["organ notesWithSatisfaction", "organ adopts", "organ requests"]
    ),
    ("敦促所有会员国缴纳会费；", ["organ urges"]),
    ("又鼓励秘书处探索新机会，并邀请各国捐款；", ["organ encourages", "organ invites"]),
    ("在这方面欢迎秘书处的工作；", ["organ welcomes"]),
    ("请委员会审议这一问题；", ["organ requests"]),
    ("深信空间技术不可或缺，", ["organ isConvinced"]),
    ("决定召开特别会议；", ["organ decides"]),
  ])
  func theOrganSpeaksInItsResolution(_ text: String, _ expected: [String]) {
    #expect(voices(text, .chinese, VoiceSetting(author: .organ, goesOn: true)) == expected)
  }

  @Test(arguments: [
    (
      "Participants stressed the need for cooperation; one speaker said that costs were high.",
      ["participants emphasizes", "one says"]
    ),
    ("Some delegations noted that the guidelines were not enough.", ["some notes"]),
    (
      "The representative of the Satellite Industry Association considered that rules were strict.",
      ["one considersThat"]
    ),
    (
      "The delegation of Chile announced that the next forum would be held in 2027.",
      ["one announces"]
    ),
    ("The Committee, at its sixty-fourth session, agreed on the agenda.", ["organ agrees"]),
    (
      "The workshop considered and adopted an outcome document.",
      ["organ discusses", "organ adopts"]
    ),
    ("The Office proposes preparing a handbook.", ["secretariat proposes"]),
    (
      "The Working Group recommended that the Secretariat report on progress.",
      ["organ recommends"]
    ),
    ("It was stressed that training mattered.", ["participants emphasizes"]),
    ("The guidelines were adopted by the Committee.", ["organ adopts"]),
    ("According to the note, the gap may widen.", ["document says"]),
    ("Most participants agreed that standards were needed.", ["some agrees"]),
    ("Many participants agreed.", ["some agrees"]),
    (
      "Panellists on the safety of space activities agreed that rules were needed.",
      ["participants agrees"]
    ),
  ])
  func englishSentencesSayWhoSpeaks(_ text: String, _ expected: [String]) {
    #expect(voices(text, .english) == expected)
  }

  @Test(arguments: [
    ("Requests the Secretary-General to report to it;", ["organ requests"]),
    (
      "Notes with satisfaction the work done, and encourages States to take part;",
      ["organ notesWithSatisfaction", "organ encourages"]
    ),
    ("Recalling its resolution 72/77,", ["organ recalls"]),
    ("Also requests the Committee to consider the matter;", ["organ requests"]),
    (
      "Takes note of the report, and calls upon States to ratify the treaty;",
      ["organ takesNote", "organ callsUpon"]
    ),
  ])
  func theOrganSpeaksInItsEnglishResolution(_ text: String, _ expected: [String]) {
    #expect(voices(text, .english, VoiceSetting(author: .organ, goesOn: true)) == expected)
  }

  @Test(arguments: [
    "The Forum was held in Vienna.", "Initiatives proposed in the note need resources.",
    "The note contains a request for funds.", "The Committee did not agree on the text.",
    "The centre should encourage young people.", "Calls came from many countries.",
  ])
  func englishFactsHaveNoVoice(_ text: String) {
    #expect(voices(text, .english) == [])
  }

  @Test(arguments: [
    ("第五届会议定于2030年在内罗毕举行。", Language.chinese, true),
    ("第五届会议2024年在内罗毕举行。", .chinese, false),
    ("委员会将于明年召开会议。", .chinese, true),
    ("这些讨论将经验转化为行动。", .chinese, false),
    ("The session was to be held in Nairobi in 2030.", .english, true),
    ("The session will take place next year.", .english, true),
    ("The session was held in Nairobi.", .english, false),
    ("The centre is expected to open in 2031.", .english, true),
  ])
  func whatIsToComeIsPlanned(_ text: String, _ language: Language, _ expected: Bool) throws {
    let reading = VoiceReader(vocabulary: .unitedNations).read(text, language: language)
    #expect(try #require(reading.clauses.last).voice.isPlanned == expected)
  }

  @Test func aChapeauSpeaksInItsItems() throws {
    let chapeau = Voice(.organ, .recommends)
    let reading = VoiceReader(vocabulary: .unitedNations).read(
      "每年举行一次会议；", language: .chinese, setting: VoiceSetting(chapeau: chapeau, goesOn: true))
    #expect(try #require(reading.clauses.first).voice.kind == .recommended)
  }

  @Test func theWordsOfActorAndVerbAreFound() throws {
    let text = "开幕式上，与会者再次强调需要合作。"
    let voice = try #require(
      VoiceReader(vocabulary: .unitedNations).read(text, language: .chinese).voices.first)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[voice.cue], as: UTF8.self) == "强调")
    #expect(String(decoding: bytes[try #require(voice.actor)], as: UTF8.self) == "与会者")
  }
}
