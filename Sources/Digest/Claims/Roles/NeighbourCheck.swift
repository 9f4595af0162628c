import Core
import Documents

/// `claim-name`: the rare words right beside a name stand in the passage beside another.
///
/// `X宇航员王亚平` where the passage has `Y宇航员王亚平` and `X宇航员` somebody else. Only texts of one language are
/// compared; the members of a list have the neighbours of the list.
enum NeighbourCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    guard let words = context.comparableWords, !words.areShared else { return outcome }
    let grounds = context.comparableGrounds.flatMap { NeighbouredName.names(of: $0, words) }
    guard !grounds.isEmpty else { return outcome }
    for name in NeighbouredName.names(of: context.claim, words) {
      guard let slug = name.unit.slug, let kind = context.vocabulary[slug]?.kind,
        [.state, .body, .agency].contains(kind), !ActorRule.allows(name.unit.name, in: context)
      else { continue }
      let own = grounds.filter { $0.unit.names.contains(slug) }
      guard !own.isEmpty else { continue }
      let rivals = grounds.filter { other in
        other.unit.slug.map { $0 != slug && context.vocabulary[$0]?.kind == kind } ?? false
      }
      let home = own.map { name.run(with: $0, words) }.max() ?? 0
      guard let best = rivals.max(by: { name.run(with: $0, words) < name.run(with: $1, words) }),
        name.run(with: best, words) >= words.rareWeight * fewestRareWords,
        home < leastShare * name.run(with: best, words)
      else { continue }
      outcome.findings.append(finding(name.unit.name, best.unit, context))
    }
    return outcome
  }

  /// What stands beside both must weigh as much as so many rare words.
  private static let fewestRareWords = 2.5
  /// Less of it than this part beside its own place, a name is somebody else's there.
  private static let leastShare = 0.5

  private static func finding(
    _ name: NameMention, _ other: NameUnit, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[name.range]
    let entry = other.slug.flatMap { context.vocabulary[$0] }
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "与“\(words)”相连的词语，在所注明的段落里与\(entry?.shownName(.chinese) ?? "")相连",
        en:
          "the words beside “\(words)” stand in the cited passages beside \(entry?.shownName(.english) ?? "")"
      ),
      help: Bilingual(
        zh: "核对原文中与它相连的词语", en: "compare the words that it stands with in the passage"))
  }
}

/// A name with the words before and behind it in its clause.
private struct NeighbouredName {
  var unit: NameUnit
  /// Nearest first.
  var before: [UInt64]
  var behind: [UInt64]

  static func names(of text: ClaimText, _ words: DocumentWords) -> [NeighbouredName] {
    let bytes = Array(text.text.utf8)
    let tokens = words.tokens(of: text)
    let units = NameUnit.units(of: text, bytes)
    let marks = marks(in: bytes)
    return NameUnit.lists(of: units, bytes).flatMap { list in
      guard let start = list.first?.range.lowerBound, let end = list.last?.range.upperBound else {
        return [NeighbouredName]()
      }
      // Up to the nearest mark or name.
      let left = max(
        marks.last { $0 < start } ?? 0,
        units.last { $0.range.upperBound <= start }?.range.upperBound ?? 0)
      let right = min(
        marks.first { $0 >= end } ?? bytes.count,
        units.first { $0.range.lowerBound >= end }?.range.lowerBound ?? bytes.count)
      let first = tokens.firstPlace { $0.range.lowerBound >= start }
      let last = tokens.firstPlace { $0.range.lowerBound >= end }
      let before = tokens[..<first].suffix(reach).filter {
        $0.range.lowerBound >= left && $0.range.upperBound <= start
      }
      let behind = tokens[last...].prefix(reach).filter { $0.range.upperBound <= right }
      return list.map {
        NeighbouredName(unit: $0, before: before.reversed().map(\.id), behind: behind.map(\.id))
      }
    }
  }

  private static let reach = 12

  /// Where commas, stops and their like stand.
  private static func marks(in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { index in signs.contains { bytes[index...].starts(with: $0) } }
  }

  private static let signs = ["，", "。", "；", "：", "、", ", ", "; ", ": ", ". "].map {
    Array($0.utf8)
  }

  /// How much the words say that stand beside both without a gap.
  func run(with other: NeighbouredName, _ words: DocumentWords) -> Double {
    func run(_ own: [UInt64], _ others: [UInt64]) -> Double {
      zip(own, others).prefix { $0 == $1 }.reduce(0) { $0 + words.weight(of: $1.0) }
    }
    return max(run(behind, other.behind), run(before, other.before))
  }
}
