import Core
import Documents

/// `claim-name`: a resolution of one organ in the mouth of another.
///
/// `The Committee, in resolution 72/77, called upon …`, `In its resolution 72/77, the Committee …`,
/// `秘书处第72/77号决议`: the symbol says whose it is.
enum ResolutionOrganCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let claim = context.claim
    for citation in claim.citations where citation.kind == .resolution {
      guard let owner = owner(of: citation, context.vocabulary),
        let name = speaker(of: citation, claim) ?? subject(behind: citation, claim)
          ?? adopter(of: citation, claim),
        let entry = name.slugs.first.flatMap({ context.vocabulary[$0] }), name.slugs.count == 1,
        entry.slug != owner.slug, entry.kind == .body, !entry.adoptsResolutions
      else { continue }
      outcome.findings.append(finding(name, owner, context))
    }
    return outcome
  }

  private static func owner(
    of citation: Citation, _ vocabulary: Vocabulary
  ) -> VocabularyEntry? {
    vocabulary.entries.first { entry in
      entry.resolutions.map { citation.target.hasPrefix($0.prefix) } ?? false
    }
  }

  /// The name directly before the resolution, as its organ.
  private static func speaker(of citation: Citation, _ claim: ClaimText) -> NameMention? {
    let before = claim.names.last { $0.range.upperBound <= citation.range.lowerBound }
    let name = claim.names.first { $0.range.lowerBound == citation.range.lowerBound } ?? before
    guard let name else { return nil }
    if name.range.upperBound > citation.range.lowerBound { return name }
    let link = claim[name.range.upperBound..<citation.range.lowerBound].lowercased()
    let behind = String(
      decoding: Array(claim.text.utf8)[citation.range.upperBound...].prefix(24), as: UTF8.self)
    if claim.language == .chinese {
      return ["", "在", "在其", "的", "通过的"].contains(link.trimmed) ? name : nil
    }
    if bare.contains(link) || isSaying(link) { return name }
    let isClause =
      [", in", ", in its", ", in resolution", ", in its resolution", ", by its", ", by"]
      .contains(link.trimmed)
    return isClause && !passive.contains(where: behind.hasPrefix) ? name : nil
  }

  /// The subject to which `its` and `其` go back: `In its resolution 72/77 of 7 December 2017, the X`.
  private static func subject(behind citation: Citation, _ claim: ClaimText) -> NameMention? {
    let bytes = Array(claim.text.utf8)
    let before = String(decoding: bytes[..<citation.range.lowerBound].suffix(24), as: UTF8.self)
      .lowercased().trimmed
    let words = claim[citation.range].lowercased()
    let isOwn =
      claim.language == .chinese
      ? before.hasSuffix("在其")
      : ["in its", "by its", "in its resolution"].contains { before.hasSuffix($0) }
        || words.hasPrefix("its ")
    guard isOwn,
      let name = claim.names.first(where: { $0.range.lowerBound >= citation.range.upperBound })
    else { return nil }
    var end = citation.range.upperBound
    if let date = claim.dates.first(where: { (end...end + 8).contains($0.range.lowerBound) }) {
      end = date.range.upperBound
    }
    return [", the", ",", "中，", "里，"].contains(
      claim[end..<max(end, name.range.lowerBound)].trimmed) ? name : nil
  }

  /// `the adoption by the X, on 26 October 2018, of resolution 73/6`, `resolution 73/6, adopted by the X`,
  /// `X于2018年通过的第73/6号决议`.
  private static func adopter(of citation: Citation, _ claim: ClaimText) -> NameMention? {
    claim.names.first { name in
      let before = String(
        decoding: Array(claim.text.utf8)[..<name.range.lowerBound].suffix(24), as: UTF8.self)
      if name.range.upperBound <= citation.range.lowerBound {
        let link = claim[name.range.upperBound..<citation.range.lowerBound]
        guard link.utf8.count <= longestLink else { return false }
        if claim.language == .chinese {
          return !link.contains { "，。；：".contains($0) }
            && ["通过的", "通过", "通过了"].contains { link.hasSuffix($0) }
        }
        return ["adoption by the ", "adoption by "].contains { before.hasSuffix($0) }
          && !link.contains("; ")
      }
      guard name.range.lowerBound >= citation.range.upperBound else { return false }
      return [", adopted by the ", ", adopted by ", " adopted by the ", " adopted by "].contains(
        claim[citation.range.upperBound..<name.range.lowerBound].lowercased())
    }
  }

  /// In bytes.
  private static let longestLink = 48

  /// ` noted in resolution`, ` decided in`.
  private static func isSaying(_ link: String) -> Bool {
    let words = link.split(separator: " ")
    return (2...3).contains(words.count) && words[0].hasSuffix("ed") && words[1] == "in"
      && (words.count == 2 || words[2] == "resolution") && link.hasPrefix(" ")
  }

  private static let bare: Set<String> = [
    " resolution", " resolutions", "’s", "’s resolution", " in its", " in its resolution",
    " adopted", " adopted its", " adopted resolution",
  ]
  private static let passive = [", was", ", is", ", were", ", are", ", has been", ", had been"]

  private static func finding(
    _ name: NameMention, _ owner: VocabularyEntry, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[name.range]
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "这项决议是\(owner.shownName(.chinese))的，不是“\(words)”的",
        en: "that resolution is the \(owner.shownName(.english))’s, not “\(words)”’s"),
      help: Bilingual(zh: "核对是谁的决议", en: "compare whose resolution it is"))
  }
}
