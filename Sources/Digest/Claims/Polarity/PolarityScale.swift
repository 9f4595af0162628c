import Core

/// The negatives of a sentence and of its passages, paired by what they deny.
struct PolarityScale {
  let own: [Negative]
  private let others: [Negative]
  /// The numbers of the passages' negatives by those of the sentence's that they are the partners of.
  private let partners: [Int: Int]
  private let reading: ClauseReading

  init(_ reading: ClauseReading) {
    self.reading = reading
    own = Negative.negatives(of: reading.sentence)
    others = Negative.negatives(of: reading.passages)
    partners = Self.pairs(own, others, reading.alignment)
  }

  /// Those first that share most; a faint one of the passages stands for a plain one only where it denies the same.
  private static func pairs(
    _ own: [Negative], _ others: [Negative], _ alignment: ClauseAlignment
  ) -> [Int: Int] {
    var scored: [(own: Int, other: Int, score: Double)] = []
    for (left, negative) in own.enumerated() {
      for (right, other) in others.enumerated() {
        var score = alignment.likeness(negative.window, other.window)
        if negative.kind == .plain, other.kind == .faint, score < 1 { continue }
        if negative.kind == .plain, other.kind == .plain { score *= 1.2 }
        if score > 0 { scored.append((left, right, score)) }
      }
    }
    var (pairs, taken) = ([Int: Int](), Set<Int>())
    for pair in scored.sorted(by: { $0.score > $1.score })
    where pairs[pair.own] == nil && !taken.contains(pair.other) {
      pairs[pair.own] = pair.other
      taken.insert(pair.other)
    }
    return pairs
  }

  // MARK: Put in

  /// Whether a plain negation of the sentence was put in: the passages have none that could stand for it,
  /// or tell without any what it denies.
  func isAdded(_ number: Int) -> Bool {
    let loud = others.indices.filter { others[$0].kind != .faint }
    if loud.isEmpty, partners[number] == nil { return true }
    if isRepeated(number) { return false }
    if deniesVoice(own[number]) || isDouble(number) { return true }
    let negated = Set(loud.map { others[$0].clause })
    var words = own[number].denied
    // Too little behind it, as in `was not needed`: what its clause is about.
    let clause = reading.sentence[own[number].clause]
    let isShort = words.marks.count < 3 && clause.bytes.count < 90
    if isShort {
      words = saying(own[number], in: clause)
      words.marks = words.marks.filter { !$0.hasPrefix("v:") }
    }
    let (best, rival) = likeness(words, negated)
    if partners[number] != nil {
      return best >= (isShort ? 2.5 : 2) && best > rival * (isShort ? 2 : 1.6)
    }
    let taken = Set(partners.values)
    let isSpare = loud.contains { !taken.contains($0) }
    if isSpare { return best >= (isShort ? 2.5 : 1.8) && best > rival * (isShort ? 2 : 1.25) }
    return best >= 1.3
  }

  /// The words of a clause from the last verb of speaking before a negation.
  private func saying(_ negative: Negative, in clause: ClaimClause) -> ClaimClause {
    let last = VoiceForms.verbs(in: clause.bytes, clause.text.language).map(\.range)
      .last { $0.upperBound <= negative.range.lowerBound }
    guard let last else { return clause }
    return clause.part(last.upperBound..<clause.range.upperBound, of: clause.text)
  }

  /// Whether somebody is said not to have said or decided something, and nobody in the passages is:
  /// `没有强调`, `did not agree`.
  private func deniesVoice(_ negative: Negative) -> Bool {
    let clause = negative.denied
    guard let first = VoiceForms.verbs(in: clause.bytes, clause.text.language).first,
      first.verb.act != .dealing,
      clause.bytes[clause.bytes.startIndex..<first.range.lowerBound].trimmedBytes.isEmpty
    else { return false }
    return !others.contains { other in
      other.kind != .faint
        && VoiceForms.verbs(in: other.denied.bytes, other.denied.text.language).contains {
          $0.verb.act == first.verb.act
        }
    }
  }

  /// Whether it is the second plain negation of its clause, where no clause of the passages has two.
  private func isDouble(_ number: Int) -> Bool {
    let clause = own[number].clause
    guard own[..<number].contains(where: { $0.clause == clause && $0.kind == .plain }),
      !Self.joined.contains(own[number].window.text[own[number].range].lowercased())
    else { return false }
    let before = Array(own[number].window.text.text.utf8)[..<own[number].range.lowerBound]
    if Self.also.atEnd(of: before.trimmedBytes) != nil { return false }
    let counts = Dictionary(grouping: others.filter { $0.kind != .faint }, by: \.clause)
    return !counts.values.contains { $0.count > 1 }
  }

  private static let joined: Set<String> = ["nor", "neither"]
  private static let also = ByteWords("也 又 亦 既 还 而 or and")

  /// How like the nearest clause without negatives is to some words, and how like the nearest with one.
  private func likeness(_ words: ClaimClause, _ negated: Set<Int>) -> (Double, Double) {
    var (plain, other) = (0.0, 0.0)
    for (number, clause) in reading.passages.enumerated() {
      let likeness = reading.alignment.likeness(words, clause)
      if negated.contains(number) {
        other = max(other, likeness)
      } else {
        plain = max(plain, likeness)
      }
    }
    return (plain, other)
  }

  /// Whether the same negation stands in the clause before: `不能防止……，也不能维护……` is one `unable`.
  private func isRepeated(_ number: Int) -> Bool {
    let negative = own[number]
    return own.indices.contains { other in
      other != number && partners[other] != nil && own[other].clause != negative.clause
        && abs(own[other].clause - negative.clause) <= 2
        && opening(own[other]) == opening(negative)
    }
  }

  private func opening(_ negative: Negative) -> [UInt8] {
    let bytes = Array(negative.window.text.text.utf8)[negative.range.lowerBound...]
    return Array(bytes.prefix(negative.range.count + 3))
  }

  // MARK: Left out

  /// The clauses of the sentence that say what a passage says is not so.
  func leftOut() -> [ClaimClause] {
    let taken = Set(partners.values)
    let spare = others.indices.filter { !taken.contains($0) && others[$0].kind == .plain }
    guard !spare.isEmpty else { return [] }
    return reading.sentence.indices.compactMap { index in
      let isNegated = own.indices.contains {
        own[$0].clause == index || (partners[$0] == nil && own[$0].kind != .faint)
      }
      guard !isNegated else { return nil }
      let clause = reading.sentence[index]
      let near = nearest(to: index)
      guard !near.isEmpty, near.contains(where: { sharesWords(clause, reading.passages[$0]) })
      else {
        return nil
      }
      let isDenied = near.allSatisfy { place in
        let loud = others.filter { $0.clause == place && $0.kind != .faint }
        return loud.count == 1 && spare.contains { others[$0].clause == place }
          && reading.alignment.likeness(clause, loud[0].denied) >= 0.4
      }
      return isDenied ? clause : nil
    }
  }

  /// The numbers of the clauses of the passages nearest to one of the sentence, without those that are
  /// nearer to another one of it.
  private func nearest(to index: Int) -> [Int] {
    let clause = reading.sentence[index]
    let ranked = reading.passages.map { reading.alignment.likeness(clause, $0) }
    guard let best = ranked.max(), best >= 1.8 else { return [] }
    return reading.passages.indices.filter { place in
      ranked[place] >= best * 0.8
        && !reading.sentence.contains {
          reading.alignment.likeness($0, reading.passages[place]) > ranked[place] * 1.5
        }
    }
  }

  /// Whether two clauses share two words that are no values.
  private func sharesWords(_ clause: ClaimClause, _ other: ClaimClause) -> Bool {
    let marks = clause.marks.intersection(other.marks).filter { !$0.hasPrefix("v:") }
    let words =
      clause.text.language == other.text.language ? clause.words.intersection(other.words) : []
    return marks.count + words.count > 1
  }
}
