import Core
import Documents

/// Names that stand in a passage in a form that no table has: `支助联合国外层空间方案信托基金` for
/// `支助联合国和平利用外层空间方案信托基金`.
///
/// Such a form may be the name or another thing's; what finds one says so and decides nothing.
enum NearNames {
  /// The part of a name's words that must stand together.
  private static let leastPart = 0.7
  /// How much longer than the name the place may be in which they stand.
  private static let stretch = 1.7
  /// Shorter names are words of everyday.
  private static let fewestWords = 5

  /// Whether a form of `name` almost stands in the grounds, at a place that is no other known name's.
  static func stand(_ name: NameMention, in context: ClaimContext) -> Bool {
    let entries = name.slugs.compactMap { context.vocabulary[$0] }
    return context.grounds.contains { ground in
      let tokens = WordTokens.tokens(of: ground.text)
      return entries.flatMap { $0.names[ground.language] }.contains { form in
        let words = Set(WordTokens.tokens(of: form).map(\.id))
        guard words.count >= fewestWords else { return false }
        let places = tokens.filter { words.contains($0.id) }
        let longest = Int(Double(form.utf8.count) * stretch)
        return places.indices.contains { first in
          let window = places[first...].prefix {
            $0.range.upperBound - places[first].range.lowerBound <= longest
          }
          let part = Double(Set(window.map(\.id)).count) / Double(words.count)
          guard part >= leastPart, let last = window.last else { return false }
          let range = places[first].range.lowerBound..<last.range.upperBound
          return !isOthers(range, name, ground, as: entries.map(\.kind), context.vocabulary)
        }
      }
    }
  }

  /// Whether most of a place is the name of something else of the same kind.
  private static func isOthers(
    _ range: Range<Int>, _ name: NameMention, _ ground: ClaimText,
    as kinds: [VocabularyEntry.Kind], _ vocabulary: Vocabulary
  ) -> Bool {
    ground.names.contains { other in
      let shared = other.range.clamped(to: range).count
      return !other.isShortForm && shared * 2 > range.count
        && other.slugs.isDisjoint(with: name.slugs)
        && other.slugs.contains { vocabulary[$0].map { kinds.contains($0.kind) } ?? false }
    }
  }
}
