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

  func nearNames() -> [PlantedFault] {
    names.flatMap { name -> [PlantedFault] in
      // One of a long list for another of it is no fault.
      let isListed = context.grounds.contains { ground in
        ground.names.count { $0.slugs.first.flatMap { context.vocabulary[$0] }?.kind == .state } > 8
      }
      guard name.entry.kind != .state || !isListed else { return [] }
      let others = Set(
        context.grounds.flatMap(\.names).filter { $0.slugs.count == 1 }
          .flatMap(\.slugs)
      ).subtracting(name.mention.slugs)
      return others.sorted().compactMap { context.vocabulary[$0] }
        .filter { $0.kind == name.entry.kind && !$0.names[language].isEmpty }
        .prefix(2)
        .map { fault(.nearName, at: name.mention.range, $0.shownName(language)) }
    }
  }
}
