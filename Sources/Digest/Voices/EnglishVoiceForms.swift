/// A written form of a verb in English: `took note`.
struct EnglishVoiceForm: Sendable {
  var words: [String]
  var verb: VoiceVerb

  /// `stressing`: no verb of a sentence by itself.
  var isGerund: Bool { words[0].hasSuffix("ing") }
  /// `stressed`: may stand behind `was`.
  var isPast: Bool { words[0].hasSuffix("ed") || words[0].hasSuffix("d") || words[0] == "taken" }

  /// Every form by its first word, longer ones first.
  static let byFirstWord: [String: [EnglishVoiceForm]] = {
    let all = VoiceVerb.allCases.flatMap { verb in
      verb.englishForms.split(whereSeparator: \.isWhitespace).flatMap { spelled(String($0)) }
        .map { EnglishVoiceForm(words: $0, verb: verb) }
    }
    return Dictionary(grouping: all) { $0.words[0] }.mapValues { forms in
      forms.sorted { $0.words.count > $1.words.count }
    }
  }()

  /// `call/s/ed/+_upon` is `call upon`, `calls upon`, `called upon`.
  private static func spelled(_ pattern: String) -> [[String]] {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard let stem = parts.first else { return [] }
    let tail = parts.first { $0.hasPrefix("+") }.map { String($0.dropFirst()) } ?? ""
    let endings = [""] + parts.dropFirst().filter { !$0.hasPrefix("+") }
    return endings.map { ending in
      (stem + ending + tail).split(separator: "_").map(String.init)
    }
  }

  /// The form that begins at a word.
  static func at(_ index: Int, in words: [EnglishWord]) -> EnglishVoiceForm? {
    byFirstWord[words[index].text]?.first { form in
      index + form.words.count <= words.count
        && zip(form.words, words[index...]).allSatisfy { $0 == $1.text }
        && (1..<form.words.count).allSatisfy { words[index + $0].mark == 0 }
    }
  }
}
