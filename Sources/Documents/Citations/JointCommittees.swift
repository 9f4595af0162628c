/// Committees that share their last word: `第一和第四委员会`, `First and Fourth Committees`.
struct JointCommittees {
  let vocabulary: Vocabulary
  let text: FoldedText

  /// The committees of the joint names of the text, those left out that are printed whole; ranges are
  /// folded.
  var mentions: [VocabularyMention] {
    var found: [VocabularyMention] = []
    text.forEach("委员会") { found += chinese($0) }
    text.forEach(" Committees") { found += english($0) }
    return found
  }

  /// The committees before the last one of `第一、第二和第三委员会`, whose 委员会 is at `index`.
  private func chinese(_ index: Int) -> [VocabularyMention] {
    guard var start = ordinal(endingAt: index) else { return [] }
    var found: [VocabularyMention] = []
    while let link = text.start(ofAny: ["和", "、", "与", "及"], endingAt: start),
      let before = ordinal(endingAt: link)
    {
      found += named(text.text(before..<link) + "委员会", at: before..<link)
      start = before
    }
    return found
  }

  /// Where a `第…` that ends at `index` begins.
  private func ordinal(endingAt index: Int) -> Int? {
    text.start(ofAny: ["第一", "第二", "第三", "第四", "第五", "第六"], endingAt: index)
  }

  private func english(_ index: Int) -> [VocabularyMention] {
    var (found, end) = ([VocabularyMention](), index)
    while let start = text.start(ofAny: Self.ordinals, endingAt: end) {
      found += named(text.text(start..<end) + " Committee", at: start..<end)
      guard let link = text.start(ofAny: [" and ", ", and ", ", "], endingAt: start) else { break }
      end = link
    }
    return found
  }

  private func named(_ name: String, at range: Range<Int>) -> [VocabularyMention] {
    vocabulary.mentions(in: name).filter { !$0.isShortForm }.map {
      VocabularyMention(range: range, slugs: $0.slugs, isShortForm: false)
    }
  }

  private static let ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"]
}
