/// Which bodies a document has introduced so far, and what its short forms mean.
///
/// A short form such as `委员会` means, in this order: what the document says it means
/// (`（以下简称“委员会”）`); the body whose document it is, or whose subcommittee's; the only body of that short form introduced
/// by its full name. Where two bodies compete it means nothing.
struct BodyRegister {
  let vocabulary: Vocabulary
  /// Bodies whose document this is: named in the masthead or by the symbol.
  private var owners: Set<String>
  /// Bodies in the order of their introduction, once each.
  private var introduced: [String]
  private var known: Set<String>
  /// Short forms that the document declares; nil where it declares one twice.
  private var declared: [String: String?] = [:]
  /// How many bodies were introduced at the end of each passage.
  private var countAfter: [String: Int] = [:]
  /// How many bodies were introduced up to each place of the current passage that introduces one.
  private var counts: [(offset: Int, count: Int)] = []
  /// The one body whose session the title names: a session without a body is its session.
  private(set) var reporting: String?
  /// The organ whose resolution this is: `its seventy-ninth session` in a sentence without a body.
  let author: String?

  init(vocabulary: Vocabulary, symbol: String?) {
    self.vocabulary = vocabulary
    // Every document of the United Nations presupposes the Assembly.
    introduced = ["ga"]
    known = ["ga"]
    let bodies = vocabulary.entries.filter { entry in
      guard let prefix = entry.symbolPrefix else { return false }
      return symbol?.hasPrefix(prefix) ?? false
    }
    let owner = bodies.max { ($0.symbolPrefix?.count ?? 0) < ($1.symbolPrefix?.count ?? 0) }
    owners = owner.map { [$0.slug] } ?? []
    let isResolution = symbol?.contains("/RES/") ?? false
    author = isResolution ? owner?.slug : nil
    for slug in owners { introduce(slug) }
    // A subcommittee's document speaks of the Committee without introducing it.
    for parent in owners.compactMap({ vocabulary[$0]?.parent }) { introduce(parent) }
  }

  /// Takes in the names of the next passage that is not a footnote.
  mutating func enter(_ scan: Scan) {
    counts = [(0, introduced.count)]
    let isMasthead = scan.passage.id == "masthead"
    for mention in scan.mentions where !mention.isShortForm && mention.slugs.count == 1 {
      let slug = mention.slugs[0]
      guard vocabulary[slug]?.kind == .body else { continue }
      if isMasthead, isReporter(mention, in: scan.text) { continue }
      introduce(slug)
      counts.append((mention.range.lowerBound, introduced.count))
      if isMasthead { owners.insert(slug) }
      declareShortForm(after: mention, in: scan.text, slug: slug)
    }
    if isMasthead { owners = mostSpecific(owners) }
    countAfter[scan.passage.id] = introduced.count
  }

  /// Whether a masthead names a body only as the one on whose report a resolution was adopted:
  /// `[根据第四委员会的报告（…）通过]`, `[on the report of the First Committee (…)]`.
  private func isReporter(_ mention: VocabularyMention, in text: FoldedText) -> Bool {
    let start = mention.range.lowerBound
    let before = text.text(max(0, start - 80)..<start)
    if ["根据", "on the report of", "On the report of"].contains(where: before.contains) {
      return true
    }
    guard author != nil else { return false }
    let last = text.bytes[max(0, start - 160)..<start].last { $0 == 0x5B || $0 == 0x5D }
    return last == UInt8(ascii: "[")
  }

  mutating func setReporting(_ slug: String?) { reporting = slug }

  /// What a mention means in a passage; nil where that is open.
  func meaning(of mention: VocabularyMention, in scan: Scan) -> VocabularyEntry? {
    let entries = mention.slugs.compactMap { vocabulary[$0] }.filter { $0.kind == .body }
    guard mention.isShortForm else { return entries.count == 1 ? entries[0] : nil }
    let name = scan.text.text(mention.range)
    guard stands(mention, in: scan.text) else { return nil }
    if let meaning = declared[name] { return meaning.flatMap { vocabulary[$0] } }
    let own = entries.filter { owners.contains($0.slug) }
    if own.count == 1 { return own[0] }
    let parents = entries.filter { entry in
      owners.contains { vocabulary[$0]?.parent == entry.slug }
    }
    if parents.count == 1 { return parents[0] }
    let candidates = Set(introduced.prefix(count(before: mention, in: scan.passage)))
    let possible = entries.filter { candidates.contains($0.slug) }
    return possible.count == 1 ? possible[0] : nil
  }

  /// The body whose declared short form, unknown to the vocabulary, ends at `index`.
  func declaredBody(endingAt index: Int, in text: FoldedText) -> (
    body: VocabularyEntry, start: Int
  )? {
    guard !declared.isEmpty else { return nil }
    // The longest first, so that of two names of which one ends the other the whole one counts.
    for start in max(0, index - Self.longestDeclared)..<index {
      if let slug = declared[text.text(start..<index)], let slug, let body = vocabulary[slug] {
        return (body, start)
      }
    }
    return nil
  }

  /// How many bodies count as introduced: in a footnote, those of the passage that calls it.
  private func count(before mention: VocabularyMention, in passage: Passage) -> Int {
    if passage.isFootnote {
      return passage.calledFrom.first.flatMap { countAfter[$0] } ?? introduced.count
    }
    return counts.last { $0.offset <= mention.range.lowerBound }?.count ?? introduced.count
  }

  private mutating func introduce(_ slug: String) {
    if known.insert(slug).inserted { introduced.append(slug) }
  }

  /// Without the bodies that others of the set belong to: a masthead names the parent first.
  private func mostSpecific(_ slugs: Set<String>) -> Set<String> {
    slugs.subtracting(slugs.compactMap { vocabulary[$0]?.parent })
  }
}

extension BodyRegister {
  /// Whether a short form stands alone: not the end of a longer Chinese name, not the beginning or
  /// the end of a longer English one (`Committee on Science`, `Preparatory Committee`).
  func stands(_ mention: VocabularyMention, in text: FoldedText) -> Bool {
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    guard FoldedText.isUpper(text.byte(start)) else {
      return ChineseContext(text: text).standsAlone(mention.range)
        || text.start(of: "该", endingAt: start) != nil
    }
    if let link = text.end(ofAny: [" on the ", " on ", " for the ", " for "], at: end),
      FoldedText.isUpper(text.byte(link))
    {
      return false
    }
    var word = start - 1
    guard text.byte(word) == 0x20 else { return true }
    while word > 0, FoldedText.isLetter(text.byte(word - 1)) || text.byte(word - 1) == 0x2D {
      word -= 1
    }
    return !FoldedText.isUpper(text.byte(word))
      || text.end(ofAny: ["The ", "In "], at: word) != nil
  }

  /// In bytes: twelve Chinese characters.
  private static let longestDeclared = 36

  /// `（以下简称“委员会”）`, `（委员会）`, `(hereinafter "the Committee")` behind a full name.
  private mutating func declareShortForm(
    after mention: VocabularyMention, in text: FoldedText, slug: String
  ) {
    guard text.byte(mention.range.upperBound) == UInt8(ascii: "(") else { return }
    var start = mention.range.upperBound + 1
    for word in ["以下简称", "下称", "简称", "hereinafter ", "“", "\"", "the ", "“"] {
      if let end = text.end(of: word, at: start) { start = end }
    }
    var end = start
    while end < text.count, end - start <= Self.longestDeclared,
      text.bytes[end] != UInt8(ascii: ")")
    { end += 1 }
    guard text.byte(end) == UInt8(ascii: ")") else { return }
    for quote in ["”", "\""] {
      if let before = text.start(of: quote, endingAt: end) { end = before }
    }
    guard start < end, end - start <= Self.longestDeclared else { return }
    let name = text.text(start..<end)
    guard name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " }) else {
      return
    }
    if let earlier = declared[name], earlier != slug {
      declared[name] = .some(nil)
    } else {
      declared[name] = slug
    }
  }
}
