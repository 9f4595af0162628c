import Core
import Digest
import Documents

/// Plants faults into one sentence: as many of each kind as the sentence has places for, at most
/// ``mostOfAKind``, always the same ones.
struct FaultPlanter {
  let context: ClaimContext
  /// The anchors of the document's paragraphs, in reading order.
  let paragraphs: [String]
  /// A number that is different for different sentences, to choose with.
  let seed: Int

  static let mostOfAKind = 4

  func faults() -> [PlantedFault] {
    let all =
      farValues() + nearValues() + wrongUnits() + wrongPassages() + wrongNames() + nearNames()
      + wrongQuotations() + droppedBounds() + changedWords()
    return FaultKind.allCases.flatMap { kind in
      all.filter { $0.kind == kind && $0.text.utf8.count > 0 }.prefix(Self.mostOfAKind)
    }
  }

  var text: String { context.claim.text }
  var language: Language { context.claim.language }

  /// The sentence with other words at a range.
  func fault(_ kind: FaultKind, at range: Range<Int>, _ words: String) -> PlantedFault {
    let bytes = Array(text.utf8)
    let changed = bytes[..<range.lowerBound] + Array(words.utf8) + bytes[range.upperBound...]
    return PlantedFault(kind: kind, text: String(decoding: changed, as: UTF8.self))
  }

  private func wrongPassages() -> [PlantedFault] {
    let cited = Set(context.passages.map(\.id.anchor))
    let others = paragraphs.filter { anchor in
      !cited.contains { $0 == anchor || $0.hasPrefix(anchor + "__") || anchor.hasPrefix($0 + "__") }
    }
    guard !others.isEmpty, let own = context.passages.first?.document.slug,
      context.passages.allSatisfy({ $0.document.slug == own })
    else { return [] }
    return [1, 5, 17].map { step in
      PlantedFault(
        kind: .wrongPassage, text: text, anchors: [others[(seed * 7 + step) % others.count]])
    }
  }

  private func wrongQuotations() -> [PlantedFault] {
    context.claim.quotations.compactMap { range in
      let words = Array(String(decoding: Array(text.utf8)[range], as: UTF8.self))
      guard words.count > 3 else { return nil }
      let middle = words.count / 2
      let changed: String
      if language == .chinese {
        changed = String(words[..<middle]) + "某些" + String(words[(middle + 1)...])
      } else {
        var parts = String(words).split(separator: " ")
        parts[parts.count / 2] = "somewhat"
        changed = parts.joined(separator: " ")
      }
      return fault(.wrongQuotation, at: range, changed)
    }
  }

  private func changedWords() -> [PlantedFault] {
    WordChange.all.filter { $0.language == language }.flatMap { change in
      change.places(in: text).prefix(1).map { fault(change.kind, at: $0, change.after) }
    }
  }
}
