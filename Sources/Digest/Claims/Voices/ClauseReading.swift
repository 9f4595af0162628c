import Core
import Documents

/// The clauses of a sentence and of what it rests on, read once for the checks that compare them.
struct ClauseReading {
  let sentence: [ClaimClause]
  let passages: [ClaimClause]
  let alignment: ClauseAlignment
  /// The voices of the sentence before.
  let before: VoiceReading?

  init(_ context: ClaimContext) {
    let reader = VoiceReader(vocabulary: context.vocabulary)
    before = context.before.map {
      reader.read($0.text, language: $0.language, names: $0.names)
    }
    let known = before?.voices.first
    sentence = ClaimClause.clauses(
      of: context.claim,
      reader.read(
        context.claim.text, language: context.claim.language, setting: VoiceSetting(known: known),
        names: context.claim.names))
    passages = context.passages.flatMap { Self.clauses(of: $0, reader) }
    alignment = ClauseAlignment(passages)
  }

  /// All clauses of the sentences of the passages that `clauses` stand in.
  func sentences(of clauses: [ClaimClause]) -> [ClaimClause] {
    let places = Set(clauses.map { SentencePlace($0) })
    return passages.filter { places.contains(SentencePlace($0)) }
  }

  private struct SentencePlace: Hashable {
    var anchor: String?
    var sentence: Int

    init(_ clause: ClaimClause) {
      anchor = clause.text.anchor
      sentence = clause.clause.sentence
    }
  }

  /// The clauses of a passage and of what it goes on from; footnotes say nothing of their own.
  private static func clauses(
    of passage: CitedPassage, _ reader: VoiceReader
  ) -> [ClaimClause] {
    var (clauses, chapeaux) = ([ClaimClause](), [String: Voice]())
    for piece in passage.context + passage.pieces {
      guard let anchor = piece.anchor else { continue }
      let name = PassageName(anchor: anchor)
      guard name.kind != .footnote else { continue }
      let chapeau = anchor.parentAnchor.flatMap { chapeaux[$0] }
      let isOrgans =
        passage.document.kind == .resolution || name.kind == .preambular || name.annex != nil
      let reading = reader.read(
        piece.text, language: piece.language,
        setting: VoiceSetting(
          author: isOrgans ? .organ : nil, chapeau: chapeau,
          goesOn: passage.document.kind == .resolution || chapeau != nil), names: piece.names)
      chapeaux[anchor] = reading.clauses.last?.voice ?? chapeau
      clauses += ClaimClause.clauses(of: piece, reading)
    }
    return clauses
  }
}

extension String {
  /// The anchor of what an item belongs to: `para_3__a` of `para_3__a__ii`; nil for a whole.
  fileprivate var parentAnchor: String? {
    var steps = split(separator: "__", omittingEmptySubsequences: false)
    guard steps.count > 1 else { return nil }
    steps.removeLast()
    return steps.joined(separator: "__")
  }
}
