import Core
import Digest

/// The numbered passages of a text in runs, for people: `paras. 1–46 (46)`, `annex, paras. 1–10 (10)`.
enum PassageSpans {
  /// The runs in reading order, with how many passages each has; items count with their paragraphs.
  static func texts(of index: PassageIndex) -> Bilingual<[String]> {
    var spans: [(label: PassageLabel, count: Int)] = []
    for passage in index.passages where passage.parent == nil && kinds.contains(passage.kind) {
      let name = passage.label.first
      if let place = spans.firstIndex(where: { isAlike($0.label.first, name) }) {
        spans[place].label.last = name
        spans[place].count += 1
      } else {
        spans.append((passage.label, 1))
      }
    }
    return Bilingual(
      zh: spans.map { "\($0.label.short.zh)（\($0.count)）" },
      en: spans.map { "\($0.label.short.en) (\($0.count))" })
  }

  private static let kinds: Set<PassageName.Kind> = [
    .paragraph, .preambular, .unnumbered, .footnote,
  ]

  static func isAlike(_ left: PassageName, _ right: PassageName) -> Bool {
    left.kind == right.kind && left.annex == right.annex && left.division == right.division
  }
}
