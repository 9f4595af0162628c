/// A name of the vocabulary with what it means where it stands.
package struct NameMention: Sendable, Hashable {
  /// UTF-8 bytes of the text.
  package var range: Range<Int>
  /// The entries it may mean: one where that is certain, several where bodies compete for a short
  /// form, none where it is the short form of a body that no table knows.
  package var slugs: Set<String>
  /// Whether it is a short form, such as `委员会`.
  package var isShortForm: Bool

  package init(range: Range<Int>, slugs: Set<String>, isShortForm: Bool = false) {
    self.range = range
    self.slugs = slugs
    self.isShortForm = isShortForm
  }
}

/// Reads the names of a document, and what its short forms mean.
///
/// ```
/// 阿根廷国家空间活动委员会……该委员会   →   委员会: nobody that is known
/// 外空委第六十届会议……委员会商定       →   外空委: copuos; 委员会: copuos
/// 苏丹·本·阿卜杜勒阿齐兹               →   no State
/// ```
package struct NameReader: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The names in each passage by its anchor, in order, none inside another.
  ///
  /// `passages` stand in reading order, masthead and title among them, for they say whose document it
  /// is; `symbol` is the document's own, if known.
  package func names(in passages: [Passage], symbol: String? = nil) -> [String: [NameMention]] {
    var register = BodyRegister(vocabulary: vocabulary, symbol: symbol)
    var names: [String: [NameMention]] = [:]
    var introduced: Set<String> = []
    for passage in passages {
      let scan = Scan(passage, vocabulary: vocabulary)
      if !passage.isFootnote { register.enter(scan) }
      let joint = JointCommittees(vocabulary: vocabulary, text: scan.text).mentions
      let mentions =
        joint.isEmpty
        ? scan.mentions
        : (scan.mentions + joint).sorted { $0.range.lowerBound < $1.range.lowerBound }
      names[passage.id] = mentions.compactMap { mention in
        if !mention.isShortForm { introduced.formUnion(mention.slugs) }
        return self.mention(of: mention, in: scan, register, introduced)
      }
    }
    return names
  }

  private func mention(
    of mention: VocabularyMention, in scan: Scan, _ register: BodyRegister,
    _ introduced: Set<String>
  ) -> NameMention? {
    let range = scan.text.sourceRange(mention.range)
    guard mention.isShortForm else {
      guard !isPartOfPersonalName(mention, in: scan.text), !isCommonNoun(mention, in: scan.text)
      else { return nil }
      return NameMention(range: range, slugs: Set(mention.slugs))
    }
    let bodies = mention.slugs.filter { vocabulary[$0]?.kind == .body }
    guard !bodies.isEmpty else {
      var slugs = Set(mention.slugs.filter { !isScoped($0) || introduced.contains($0) })
      guard !slugs.isEmpty else { return nil }
      if slugs.contains(where: isScoped) {
        guard register.stands(mention, in: scan.text) else { return nil }
        // `该方案` goes back to what is named before it in the paragraph, `方案` to the document's.
        if isPointedAt(mention, in: scan.text) {
          slugs.formIntersection(antecedent(of: mention, in: scan) ?? [])
        }
      }
      return slugs.isEmpty ? nil : NameMention(range: range, slugs: slugs, isShortForm: true)
    }
    guard register.stands(mention, in: scan.text) else { return nil }
    if let antecedent = antecedent(of: mention, in: scan) {
      return NameMention(range: range, slugs: antecedent, isShortForm: true)
    }
    let meaning = register.meaning(of: mention, in: scan).map { Set([$0.slug]) }
    return NameMention(range: range, slugs: meaning ?? Set(bodies), isShortForm: true)
  }

  /// Whether a short form means an entry only in a document that has named it in full before, as
  /// `平台` and `the Platform` do; those of treaties and instruments stand anywhere.
  private func isScoped(_ slug: String) -> Bool {
    switch vocabulary[slug]?.kind {
    case .treaty, .instrument, .state, nil: false
    case .body, .agency, .programme, .event: true
    }
  }

  /// What `该委员会` or `that Committee` goes back to within its passage.
  ///
  /// The nearest longer name that ends with the same word; an empty set where that name is not known;
  /// nil where nothing before it ends so.
  private func antecedent(of mention: VocabularyMention, in scan: Scan) -> Set<String>? {
    let (text, start) = (scan.text, mention.range.lowerBound)
    guard isPointedAt(mention, in: text) else { return nil }
    let form = text.bytes[mention.range]
    var end = start
    while end >= max(form.count, start - Self.reach) {
      guard text.bytes[end - form.count..<end].elementsEqual(form) else {
        end -= 1
        continue
      }
      let place = end - form.count..<end
      if let known = scan.mention(endingAt: end), !known.isShortForm { return Set(known.slugs) }
      if !standsAlone(place, in: text) { return [] }
      end -= form.count
    }
    return nil
  }

  /// Whether a word before a short form points back: `该委员会`, `that Committee`.
  private func isPointedAt(_ mention: VocabularyMention, in text: FoldedText) -> Bool {
    text.start(
      ofAny: ["该", "that ", "That ", "this ", "This "], endingAt: mention.range.lowerBound) != nil
  }

  /// How far back an antecedent is looked for, in bytes: some three sentences.
  private static let reach = 1200

  /// Whether the words at `range` are no part of a longer name.
  private func standsAlone(_ range: Range<Int>, in text: FoldedText) -> Bool {
    if FoldedText.isUpper(text.byte(range.lowerBound)) {
      return text.start(
        ofAny: ["the ", "The ", "that ", "That ", "this ", "This "], endingAt: range.lowerBound)
        != nil
    }
    return ChineseContext(text: text).standsAlone(range)
      || text.start(of: "该", endingAt: range.lowerBound) != nil
  }

  /// `常设秘书处`, `委员会秘书处`: somebody's secretariat is not the Secretariat.
  private func isCommonNoun(_ mention: VocabularyMention, in text: FoldedText) -> Bool {
    guard text.bytes[mention.range].elementsEqual("秘书处".utf8) else { return false }
    return text.start(ofAny: Self.secretariatsOf, endingAt: mention.range.lowerBound) != nil
  }

  private static let secretariatsOf = [
    "该", "其", "的", "执行", "常设", "临时", "委员会", "会议", "组织", "公约", "联盟", "中心", "小组", "咨询组", "论坛", "网络",
  ]

  /// `苏丹·本·阿卜杜勒阿齐兹`, `Mr. Jordan`: a State's name that is somebody's.
  private func isPartOfPersonalName(_ mention: VocabularyMention, in text: FoldedText) -> Bool {
    guard mention.slugs.contains(where: { vocabulary[$0]?.kind == .state }) else { return false }
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    let dots = ["·", "・", "•"]
    return text.end(ofAny: dots, at: end) != nil
      || text.start(ofAny: dots + ["Mr. ", "Ms. ", "Mrs. ", "Dr. ", "Prof. "], endingAt: start)
        != nil
  }
}
