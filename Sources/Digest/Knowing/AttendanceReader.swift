import Core
import Documents

/// Reads from the reports on meetings which States were represented there.
///
/// A sentence counts that says who attended and names at least five States of the table:
/// `下列国家派代表出席了论坛：阿根廷、澳大利亚、…`, `The following States were represented: …`. Fewer are
/// speakers rather than a list. Reports that give only numbers give no attendance.
struct AttendanceReader {
  private let vocabulary: Vocabulary
  private static let fewest = 5
  private static let cues = Bilingual(
    zh: ["出席", "参加", "与会", "派代表", "有代表"],
    en: ["represented", "attended", "participated", "in attendance", "took part"])

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// By the slug of the meeting; several reports on one meeting are added up.
  func attendance(in documents: [CorpusDocument]) -> [String: Attendance] {
    var found: [String: Attendance] = [:]
    for document in documents {
      guard let meeting = document.facts.meeting else { continue }
      let text = document.primary
      for passage in text.passages.passages where passage.isParagraph {
        let states = self.states(in: passage.text, text.language)
        guard !states.isEmpty else { continue }
        var known =
          found[meeting] ?? Attendance(meeting: meeting, passages: [], states: [])
        known.passages.append(PassageID(document: document.slug, anchor: passage.anchor))
        let listed = Set(known.states)
        known.states += states.filter { !listed.contains($0) }
        found[meeting] = known
      }
    }
    return found
  }

  /// The codes of the States in the sentences of `words` that say who attended.
  private func states(in words: String, _ language: Language) -> [String] {
    guard Self.cues[language].contains(where: { words.contains($0) }) else { return [] }
    let bytes = Array(words.utf8)
    var states: [String] = []
    for range in SentenceSplitter.sentences(in: words) {
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      guard Self.cues[language].contains(where: { sentence.contains($0) }) else { continue }
      var (named, seen) = ([String](), Set<String>())
      for mention in vocabulary.mentions(in: sentence) where mention.slugs.count == 1 {
        guard let slug = mention.slugs.first, vocabulary[slug]?.kind == .state,
          let code = slug.droppingPrefix("state-")?.uppercased(), seen.insert(code).inserted
        else { continue }
        named.append(code)
      }
      if named.count >= Self.fewest { states += named.filter { !states.contains($0) } }
    }
    return states
  }
}
