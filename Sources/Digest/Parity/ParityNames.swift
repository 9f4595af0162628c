import Core
import Documents

/// Whether a text gives a name that no reader found in it: in other letters, without `United Nations`, or by
/// its noun alone.
struct ParityNames: Sendable {
  /// A text made ready to be searched.
  struct Words {
    let language: Language
    fileprivate let folded: [UInt8]
    /// Its English words that begin with a capital.
    fileprivate let capitalised: Set<Substring>

    init(_ text: ClaimText) {
      language = text.language
      folded = ParityNames.folded(text.text)
      capitalised =
        text.language == .english
        ? Set(
          text.text.split(whereSeparator: { !$0.isLetter }).filter {
            $0.first?.isUppercase ?? false
          })
        : []
    }
  }

  let vocabulary: Vocabulary

  /// `Capacity-building Network` is given by `the capacity-building network`; `空间应用方案` by `the Programme`.
  ///
  /// A State has no noun of its own: only its forms give it.
  func answers(_ slugs: Set<String>, in text: Words) -> Bool {
    slugs.contains { slug in
      guard let entry = vocabulary[slug] else { return false }
      let forms = entry.names[text.language] + entry.shortForms[text.language]
      return forms.contains { form in
        if Self.contains(text.folded, Self.folded(Self.withoutOrganization(form))) { return true }
        if entry.kind == .state {
          return Self.hasAdjective(of: form, in: text) || Self.alludes(to: entry, in: text)
        }
        guard let noun = Self.noun(of: form, text.language) else {
          return false
        }
        return Self.contains(text.folded, Self.folded(noun))
      }
    }
  }

  /// `Norwegian` for `Norway`, `美国` in the name of an agency: the words of the editors' table.
  private static func alludes(to state: VocabularyEntry, in text: Words) -> Bool {
    switch text.language {
    case .chinese: state.allusions.zh.contains { contains(text.folded, folded($0)) }
    case .english: state.allusions.en.contains { text.capitalised.contains(Substring($0)) }
    }
  }

  /// `Chinese` for `China`: a word of five letters or more that begins as the name does, or one of the irregular ones.
  private static func hasAdjective(of state: String, in text: Words) -> Bool {
    guard text.language == .english else { return false }
    let stem = state.prefix(4)
    return text.capitalised.contains { word in
      (word.count > 4 && word.hasPrefix(stem)) || adjectives[String(word)] == state
    }
  }

  private static let adjectives = [
    "French": "France", "Dutch": "Netherlands", "Spanish": "Spain", "Swiss": "Switzerland",
    "Turkish": "Türkiye", "Greek": "Greece", "Danish": "Denmark", "Polish": "Poland",
    "Thai": "Thailand", "Lao": "Lao People's Democratic Republic",
    "British": "United Kingdom of Great Britain and Northern Ireland",
    "American": "United States of America",
  ]

  private static func withoutOrganization(_ form: String) -> String {
    for prefix in ["United Nations ", "联合国"] where form.hasPrefix(prefix) {
      let rest = String(form.dropFirst(prefix.count))
      if rest.unicodeScalars.count > 2 { return rest }
    }
    return form
  }

  /// `Programme` of `Programme on Space Applications`, `方案` of `空间应用方案`; nil for a word that names by itself.
  private static func noun(of form: String, _ language: Language) -> String? {
    guard language == .english else {
      return form.count > 4 && form.unicodeScalars.allSatisfy(Script.isHan)
        ? String(form.suffix(2)) : nil
    }
    let words = form.split(separator: " ")
    let link = words.firstIndex {
      ["of", "on", "for", "in", "to", "relating", "concerning", "and"].contains($0)
        || $0.hasSuffix(",")
    }
    guard words.count > 1 else { return nil }
    let noun = words[..<(link ?? words.endIndex)].last ?? words[0]
    let letters = noun.filter(\.isLetter)
    return letters.count > 3 ? String(letters) : nil
  }

  /// Small letters without the plural s: `regional centres` is also `a regional centre`.
  private static func folded(_ text: String) -> [UInt8] {
    let bytes = MatchingText(text.replacing("'", with: "’")).bytes
    return bytes.indices.filter { index in
      let next = index + 1
      return bytes[index] != UInt8(ascii: "s")
        || (next < bytes.count && MatchingText.isWord(bytes[next]))
    }.map { bytes[$0] }
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { index in
      text[index] == first && text[index..<index + words.count].elementsEqual(words)
        && !(index > 0 && MatchingText.isWord(text[index - 1]) && MatchingText.isWord(first))
    }
  }
}
