import Core
import Documents

/// Which paragraphs of a document some sentence of a digest or introduction rests on, and which none does.
package struct Coverage: Sendable, Hashable {
  /// How many paragraphs there are that say something.
  package var paragraphs: Int
  /// The anchors of those on which no sentence rests, in reading order.
  package var uncovered: [String]

  /// Of `document`, in whatever language the sentences are.
  ///
  /// A paragraph is covered by a sentence that rests on it, on an item of it, or on its whole annex.
  /// Numbered and preambular paragraphs count, and unnumbered ones, except words that only lead to what follows,
  /// such as `大会，`.
  package init(
    of document: CorpusDocument, restingOn: [PassageID: [RestingSentence]]
  ) {
    let index = document.primary.passages
    func isNamed(_ anchor: String) -> Bool {
      restingOn[PassageID(document: document.slug, anchor: anchor)] != nil
    }
    func isCovered(_ passage: IndexedPassage) -> Bool {
      isNamed(passage.anchor) || passage.items.contains { index[$0].map(isCovered) ?? false }
    }
    var annexes: [Part: Bool] = [:]
    for passage in index.passages where passage.kind == .annex {
      if let part = passage.part { annexes[part] = isNamed(passage.anchor) }
    }
    let all = index.passages.filter { $0.parent == nil && Self.counts($0) }
    paragraphs = all.count
    uncovered = all.filter { passage in
      !isCovered(passage) && !(passage.part.flatMap { annexes[$0] } ?? false)
    }.map(\.anchor)
  }

  private static func counts(_ passage: IndexedPassage) -> Bool {
    switch passage.kind {
    case .paragraph, .preambular: true
    case .unnumbered, .other:
      !passage.items.isEmpty || !["，", ",", "：", ":"].contains { passage.text.hasSuffix($0) }
    default: false
    }
  }
}

extension Coverage {
  /// `coverage`: a note that names the paragraphs of a document on which no sentence rests; nil when there
  /// are none, or where there is no digest to cover them yet.
  func diagnostic(of document: CorpusDocument) -> Diagnostic? {
    guard !uncovered.isEmpty, !document.summaries.isEmpty else { return nil }
    let list = PassageLabel.list(of: uncovered, in: document.primary.passages)
    return Diagnostic(
      id: "coverage", severity: .note, file: document.name,
      message: Bilingual(
        zh: "\(paragraphs)段中有\(uncovered.count)段摘要没有涉及：\(list.zh)",
        en:
          "\(uncovered.count) of \(paragraphs) paragraphs are not in the digest: \(list.en)"))
  }
}
