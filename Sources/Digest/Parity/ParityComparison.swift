import Core
package import Documents

/// Two languages of one passage or paragraph held against each other by their values.
package struct ParityComparison: Sendable {
  /// A value, and in which of the texts of its side it stands.
  package struct Place: Sendable, Hashable {
    package var text: Int
    package var value: ParityValue
  }

  /// The firm values of the first side that nothing in the second answers, in order, each once.
  package let onlyFirst: [Place]
  /// The firm values of the second side that nothing in the first answers.
  package let onlySecond: [Place]

  /// Compares two sides, each of one or more texts in one language.
  package init(_ first: [ClaimText], _ second: [ClaimText], vocabulary: Vocabulary) {
    let names = ParityNames(vocabulary: vocabulary)
    let (left, right) = (Self.places(first), Self.places(second))
    onlyFirst = Self.missing(left, from: right, second, names)
    onlySecond = Self.missing(right, from: left, first, names)
  }

  private static func places(_ texts: [ClaimText]) -> [Place] {
    texts.enumerated().flatMap { number, text in
      ParityReaders.values(of: text).sorted { $0.range.lowerBound < $1.range.lowerBound }
        .map { Place(text: number, value: $0) }
    }
  }

  private static func missing(
    _ places: [Place], from others: [Place], _ texts: [ClaimText], _ names: ParityNames
  ) -> [Place] {
    var answers: [ParityValue.Kind: Set<String>] = [:]
    for other in others { answers[other.value.kind, default: []].formUnion(other.value.keys) }
    var (result, seen) = ([Place](), Set<Set<String>>())
    var words: [ParityNames.Words] = []
    for place in places where place.value.isFirm {
      let value = place.value
      guard value.keys.isDisjoint(with: answers[value.kind] ?? []),
        seen.insert(value.keys).inserted
      else { continue }
      if value.kind == .name {
        words = words.isEmpty ? texts.map { ParityNames.Words($0) } : words
        if words.contains(where: { names.answers(value.keys, in: $0) }) { continue }
      }
      result.append(place)
    }
    return result
  }
}
