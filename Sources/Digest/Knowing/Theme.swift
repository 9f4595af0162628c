package import Core

/// A theme, and the passages that are about it.
package struct Theme: Sendable, Hashable {
  package var slug: String
  package var name: Bilingual<String>
  /// Its scope in a line; a language is missing where the table has none.
  package var description: [Language: String]
  /// In the order of documents and of their text.
  package var hits: [ThemeHit]

  /// The passages that hold a distinctive word.
  package var core: [ThemeHit] { hits.filter(\.isCore) }
  /// The passages that hold broad words only.
  package var mentions: [ThemeHit] { hits.filter { !$0.isCore } }

  /// How many passages there are in each document, by slug.
  package var counts: [String: ThemeCount] {
    var counts: [String: ThemeCount] = [:]
    for hit in hits {
      counts[hit.passage.document, default: ThemeCount()].add(hit)
    }
    return counts
  }
}

/// Passages of one document about one theme.
package struct ThemeCount: Sendable, Hashable {
  package var core = 0
  package var mentions = 0

  mutating func add(_ hit: ThemeHit) {
    if hit.isCore { core += 1 } else { mentions += 1 }
  }
}

/// A paragraph or item about a theme.
package struct ThemeHit: Sendable, Hashable {
  package var passage: PassageID
  /// Whether a distinctive word stands in it.
  package var isCore: Bool
  /// Where the theme's words stand, as UTF-8 bytes of the passage's own text; ordered, not overlapping.
  package var ranges: [Range<Int>]
  /// Where they stand in the same passage of the document's text or translation in another language.
  package var otherRanges: [Language: [Range<Int>]] = [:]
}
