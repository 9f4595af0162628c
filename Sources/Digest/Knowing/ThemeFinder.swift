import Core
import Documents

/// Finds the passages that are about each theme, all themes in one pass.
struct ThemeFinder: Sendable {
  private struct Trigger {
    var theme: Int
    var isCore: Bool
  }

  private let rows: [ThemeRow]
  private let triggers: Bilingual<[Trigger]>
  private let matchers: Bilingual<PhraseMatcher>

  init(_ rows: [ThemeRow]) {
    self.rows = rows
    var (phrases, triggers) = (
      Bilingual(zh: [String](), en: [String]()), Bilingual(zh: [Trigger](), en: [Trigger]())
    )
    for language in Language.allCases {
      for (theme, row) in rows.enumerated() {
        let core = row.core[language].map { ($0, true) }
        for (phrase, isCore) in core + row.mention[language].map({ ($0, false) }) {
          phrases[language].append(phrase)
          triggers[language].append(Trigger(theme: theme, isCore: isCore))
        }
      }
    }
    self.triggers = triggers
    matchers = phrases.map { PhraseMatcher($0) }
  }

  /// The themes with their passages in `documents`.
  func themes(in documents: [CorpusDocument]) -> [Theme] {
    var hits: [[ThemeHit]] = Array(repeating: [], count: rows.count)
    for document in documents {
      let text = document.primary
      for passage in text.passages.passages where passage.isParagraph && passage.kind != .other {
        let id = PassageID(document: document.slug, anchor: passage.anchor)
        let found = self.hits(in: passage.text, text.language, at: id)
        guard !found.isEmpty else { continue }
        let others = otherHits(of: passage.anchor, in: document)
        for (theme, hit) in found {
          var hit = hit
          hit.otherRanges = others.compactMapValues { $0[theme] }
          hits[theme].append(hit)
        }
      }
    }
    return zip(rows, hits).map { row, hits in
      Theme(slug: row.slug, name: row.name, description: row.description, hits: hits)
    }
  }

  /// Where the words of each theme stand in a passage as the document's other languages have it.
  private func otherHits(
    of anchor: String, in document: CorpusDocument
  ) -> [Language: [Int: [Range<Int>]]] {
    var found: [Language: [Int: [Range<Int>]]] = [:]
    for language in Language.allCases where language != document.primary.language {
      guard let passage = document.passage(anchor, in: language) else { continue }
      let hits = hits(
        in: passage.text, language, at: PassageID(document: document.slug, anchor: anchor))
      found[language] = Dictionary(
        hits.map { ($0.theme, $0.hit.ranges) }, uniquingKeysWith: { first, _ in first })
    }
    return found
  }

  private func hits(
    in text: String, _ language: Language, at id: PassageID
  ) -> [(theme: Int, hit: ThemeHit)] {
    var found: [Int: ThemeHit] = [:]
    for match in matchers[language].matches(in: text) {
      let trigger = triggers[language][match.phrase]
      var hit = found[trigger.theme] ?? ThemeHit(passage: id, isCore: false, ranges: [])
      hit.isCore = hit.isCore || trigger.isCore
      hit.ranges.append(match.range)
      found[trigger.theme] = hit
    }
    return found.keys.sorted().compactMap { theme in
      guard var hit = found[theme] else { return nil }
      hit.ranges = Self.merged(hit.ranges)
      return (theme, hit)
    }
  }

  /// Ranges that touch or overlap become one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
