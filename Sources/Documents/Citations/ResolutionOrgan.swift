/// Whose resolution a number names.
enum ResolutionOrgan {
  case series(ResolutionSeries)
  /// A short form that several organs share (`the Council`) and nothing decides between them.
  case open([ResolutionSeries])
  /// A body whose resolutions have no UN symbol, or one that is not known.
  case unlinked
  /// Nothing is said: the document's own organ, or the General Assembly.
  case unnamed
}

/// Finds the organ beside a list of resolution numbers.
struct ResolutionOrganFinder {
  let scan: Scan
  let register: BodyRegister
  /// The series that numbers without a named organ belong to.
  let ownSeries: ResolutionSeries?
  var vocabulary: Vocabulary { register.vocabulary }
  var text: FoldedText { scan.text }

  /// The symbol of a number, or nil where it is none that can be linked.
  func symbol(of number: ResolutionNumber, organ: ResolutionOrgan) -> String? {
    switch organ {
    case .series(let series): number.symbol(in: series)
    case .open(let series):
      // `Council resolution 1540 (2004)`: the form may decide; `48/13` decides nothing.
      number.form == .session ? nil : series.lazy.compactMap { number.symbol(in: $0) }.first
    case .unlinked: nil
    case .unnamed:
      if number.form == .year {
        vocabulary["security-council"]?.resolutions.flatMap { number.symbol(in: $0) }
      } else {
        ownSeries.flatMap { number.symbol(in: $0) }
      }
    }
  }

  /// The organ a mention names; nil where it names none that adopts resolutions.
  func organ(_ mention: VocabularyMention) -> ResolutionOrgan? {
    let bodies = mention.slugs.compactMap { vocabulary[$0] }
      .filter { $0.kind == .body && $0.adoptsResolutions }
    guard !bodies.isEmpty else { return nil }
    guard let body = register.meaning(of: mention, in: scan) else {
      let series = bodies.compactMap(\.resolutions)
      // `委员会` may be one that adopts none.
      return series.isEmpty && bodies.count < mention.slugs.count ? nil : .open(series)
    }
    guard body.adoptsResolutions else { return nil }
    return body.resolutions.map { .series($0) } ?? .unlinked
  }

  /// The organ of `its resolution` in a document that is none itself: the only one with a series
  /// that the sentence names before; several leave it open.
  func owner(before index: Int) -> ResolutionOrgan {
    guard register.author == nil else { return .unnamed }
    var found: [ResolutionSeries] = []
    for mention in scan.mentions(in: text.sentenceStart(before: index)..<index) {
      switch organ(mention) {
      case .series(let series)? where !found.contains(series): found.append(series)
      case .open(let series)? where !series.contains(where: found.contains):
        return .open(series)
      default: break
      }
    }
    if found.count > 1 { return .open(found) }
    return found.first.map { .series($0) } ?? .unnamed
  }
}
