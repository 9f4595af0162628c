import Core
import Documents

/// A value or name where it stands, as one of a kind of which a passage may have several.
struct BoundItem {
  /// What it is and which.
  enum Identity {
    case date(DateMention)
    /// The slug of a body with a session's number, a symbol or a Goal.
    case citation(Citation.Kind, String)
    case name(VocabularyEntry.Kind, Set<String>)
    case figure(FigureMention)
  }

  var identity: Identity
  /// UTF-8 bytes of its text.
  var range: Range<Int>

  var isName: Bool { if case .name = identity { true } else { false } }

  /// Whether another is of the same kind, so that one could be taken for the other.
  func isRival(of other: BoundItem) -> Bool {
    switch (identity, other.identity) {
    case (.date, .date): true
    case (.citation(.session, let target), .citation(.session, let other)):
      Self.body(of: target) == Self.body(of: other)
    case (.citation(let kind, _), .citation(let otherKind, _)): kind == otherKind
    case (.name(let kind, _), .name(let otherKind, _)): kind == otherKind
    case (.figure(let figure), .figure(let other)):
      figure.kind == other.kind && figure.unitFits(other)
    default: false
    }
  }

  /// `copuos` for `copuos-66`: sessions of two bodies are told apart by these.
  private static func body(of session: String) -> Substring {
    session.prefix(upTo: session.lastIndex(of: "-") ?? session.endIndex)
  }

  /// Whether this one of a passage is what `claim` of a sentence says.
  func bearsOut(_ claim: BoundItem) -> Bool {
    switch (identity, claim.identity) {
    case (.date(let date), .date(let other)): date.isSame(asPreciseAs: other)
    case (.citation(_, let target), .citation(_, let other)): target == other
    case (.name(_, let slugs), .name(_, let other)): !slugs.isDisjoint(with: other)
    case (.figure(let figure), .figure(let other)): figure.hasValue(of: other)
    default: false
    }
  }
}

extension BoundItem {
  /// Whether this one of a passage says less than `claim` and nothing else: 2024 allows September 2024.
  func allows(_ claim: BoundItem) -> Bool {
    guard case .date(let date) = identity, case .date(let other) = claim.identity else {
      return false
    }
    return DateSpan(date).contains(DateSpan(other))
  }

  /// Whether `next` is the next member of a list of names of one kind: `France, Italy and Spain`.
  func isListed(before next: BoundItem, in text: ClaimText) -> Bool {
    guard case .name(let kind, _) = identity, case .name(let other, _) = next.identity,
      kind == other, range.upperBound <= next.range.lowerBound
    else { return false }
    var between = Self.withoutBrackets(text[range.upperBound..<next.range.lowerBound]).trimmed
    if between.hasSuffix(" the") { between = String(between.dropLast(4)) }
    return [
      "、", "和", "与", "及", "以及", "，以及", "，和", "，", ",", "and", ", and", "as well as", ", as well as",
      "/",
    ].contains(between)
  }

  /// `（国际电联）、` is `、`: the short form of a member of a list stands behind it.
  private static func withoutBrackets(_ words: String) -> String {
    guard let start = words.firstIndex(where: { "（(".contains($0) }),
      let end = words.lastIndex(where: { "）)".contains($0) }), start < end
    else { return words }
    return String(words[..<start] + words[words.index(after: end)...])
  }

  /// The items of a text that may be confused with others of their kind.
  static func items(of text: ClaimText, _ vocabulary: Vocabulary) -> [BoundItem] {
    let dates = text.dates.filter { !$0.insideName }.map {
      BoundItem(identity: .date($0), range: $0.range)
    }
    let citations = text.citations.filter { $0.kind != .treaty }.map {
      BoundItem(identity: .citation($0.kind, $0.target), range: $0.range)
    }
    let names = text.names.compactMap { name -> BoundItem? in
      guard let kind = name.slugs.firstNonNil({ vocabulary[$0]?.kind }) else { return nil }
      return BoundItem(identity: .name(kind, name.slugs), range: name.range)
    }
    let figures = text.figures.filter { !$0.insideName && !$0.isArticle }.map {
      BoundItem(identity: .figure($0), range: $0.range)
    }
    return dates + citations + names + figures
  }
}
