import Core
import Digest
import Documents

extension FaultPlanter {
  private var names: [(mention: NameMention, entry: VocabularyEntry)] {
    context.claim.names.compactMap { mention in
      guard let slug = mention.slugs.first, mention.slugs.count == 1, !mention.isShortForm,
        let entry = context.vocabulary[slug], entry.kind == .state || entry.kind == .body,
        // `第一` in `第一和第四委员会` is no name by itself.
        context.vocabulary.mentions(in: context.claim[mention.range]).contains(where: {
          $0.slugs.contains(slug)
        })
      else { return nil }
      return (mention, entry)
    }
  }

  func wrongNames() -> [PlantedFault] {
    let present = Set(context.grounds.flatMap(\.names).flatMap(\.slugs))
    return names.enumerated().compactMap { number, name in
      let others = context.vocabulary.entries.filter {
        $0.kind == name.entry.kind && !present.contains($0.slug)
          && !$0.names[language].isEmpty
      }
      guard !others.isEmpty else { return nil }
      let other = others[(seed * 31 + number * 11) % others.count]
      return fault(.wrongName, at: name.mention.range, other.shownName(language))
    }
  }

  /// Another name of the passage in the place of one.
  ///
  /// Not planted is what leaves the sentence right or no sentence: one member of a list of the passage for
  /// another that the sentence does not list, a whole for what the passage names as its part, a half of
  /// `第一和第四委员会`.
  func nearNames() -> [PlantedFault] {
    let groups = context.grounds.map { NameGroups($0) }
    let claimed = Set(context.claim.names.flatMap(\.slugs))
    return names.flatMap { name -> [PlantedFault] in
      // One of a long list for another of it is no fault.
      let isListed = context.grounds.contains { ground in
        ground.names.count { $0.slugs.first.flatMap { context.vocabulary[$0] }?.kind == .state } > 8
      }
      guard name.entry.kind != .state || !isListed, !isHalf(name.mention) else { return [] }
      let others = Set(
        context.grounds.flatMap(\.names).filter { $0.slugs.count == 1 }
          .flatMap(\.slugs)
      ).subtracting(name.mention.slugs)
      return others.sorted().compactMap { context.vocabulary[$0] }
        .filter { other in
          other.kind == name.entry.kind && !other.names[language].isEmpty
            && !groups.contains { group in
              group.isPart(name.entry.slug, of: other.slug)
                || !claimed.contains(other.slug) && group.areListed(name.entry.slug, other.slug)
            }
        }
        .prefix(2)
        .map { fault(.nearName, at: name.mention.range, $0.shownName(language)) }
    }
  }

  /// Whether a name goes on from one that is cut short: `第四委员会` in `第一和第四委员会`.
  private func isHalf(_ name: NameMention) -> Bool {
    context.claim.names.contains { other in
      guard other.range.upperBound <= name.range.lowerBound,
        name.range.lowerBound - other.range.upperBound <= 5, let slug = other.slugs.first
      else { return false }
      return !other.isShortForm
        && !context.vocabulary.mentions(in: context.claim[other.range])
          .contains { $0.slugs.contains(slug) }
    }
  }
}
