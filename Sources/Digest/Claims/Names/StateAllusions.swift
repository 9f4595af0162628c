import Core
import Documents

/// A State that a cited passage means without its name: `the Norwegian delegation` is Norway's,
/// `美国宇航局` the United States'.
enum StateAllusions {
  /// Whether the cited passages, or our translation of them, have a word that shows the State to be meant
  /// that `name` names.
  static func bearOut(_ name: NameMention, in context: ClaimContext) -> Bool {
    let entries = name.slugs.compactMap { context.vocabulary[$0] }
    let (parts, demonyms) = (
      entries.flatMap(\.allusions.zh), entries.flatMap(\.allusions.en)
    )
    let stands = context.grounds.contains { ground in
      ground.language == .chinese
        && ground.names.contains { other in
          let words = ground[other.range]
          return parts.contains { words.contains($0) }
        }
    }
    guard !stands, !demonyms.isEmpty else { return stands }
    let texts =
      context.grounds.filter { $0.language == .english }.map(\.text)
      + context.passages.compactMap { $0.translations[.english] }
    return texts.contains { text in
      let words = text.split { !$0.isLetter && $0 != "-" }
      return demonyms.contains { self.stands($0.split { !$0.isLetter && $0 != "-" }, in: words) }
    }
  }

  /// Whether the words of a demonym stand one behind the other and are no part of a region's or an
  /// ocean's name: `Latin American`, `Indian Ocean`.
  private static func stands(_ demonym: [Substring], in words: [Substring]) -> Bool {
    guard let first = demonym.first else { return false }
    return words.indices.contains { index in
      guard words[index] == first, words[index...].starts(with: demonym) else { return false }
      let (before, after) = (index - 1, index + demonym.count)
      let isRegion = words.indices.contains(before) && regions.contains(words[before])
      let isWater = words.indices.contains(after) && waters.contains(words[after])
      return !isRegion && !isWater
    }
  }

  private static let regions: Set<Substring> = [
    "Latin", "North", "South", "Central", "Inter", "Pan", "Anglo",
  ]
  private static let waters: Set<Substring> = ["Ocean", "Sea", "Gulf"]
}
