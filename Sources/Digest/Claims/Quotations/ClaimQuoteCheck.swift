import Core
import Documents

/// `claim-quote`: words in quotation marks that do not stand in the cited passages.
///
/// They are looked for in the official text in the language of the sentence, where it is held, else in our
/// translation, and the message says which; where there is neither, a note says that nothing was checked.
/// Official titles and names that the passage has in the other language are found too.
enum ClaimQuoteCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    guard !context.claim.quotations.isEmpty else { return outcome }
    let grounds = context.passages.flatMap { texts(of: $0) }.map { QuotedText($0) }
    for range in context.claim.quotations {
      let pieces = QuotedText.pieces(of: context.claim[range])
      guard !pieces.isEmpty else { continue }
      outcome.tally.quotations += 1
      let isFound =
        grounds.contains { $0.contains(inOrder: pieces) } || context.titles.contains(pieces)
        || isTitle(pieces, of: context.document) || isName(range, in: context)
      if !isFound { outcome.findings.append(finding(range, context)) }
    }
    return outcome
  }

  /// All that a passage says, in each language in which it is there.
  private static func texts(of passage: CitedPassage) -> [String] {
    let own = (passage.context + passage.pieces).map(\.text).joined(separator: "\n")
    return [own] + passage.translations.values
  }

  private static func isTitle(_ pieces: [QuotedText], of document: CitedDocumentFacts?) -> Bool {
    guard pieces.count == 1, let document else { return false }
    return document.title.values.contains { QuotedText($0).trimmed == pieces[0] }
  }

  /// `“Space2030”` where the passage has the same name in the other language.
  private static func isName(_ range: Range<Int>, in context: ClaimContext) -> Bool {
    context.claim.names.contains { name in
      name.range.lowerBound <= range.lowerBound && name.range.upperBound >= range.upperBound
        && context.grounds.contains { ground in
          ground.names.contains { !$0.slugs.isDisjoint(with: name.slugs) }
        }
    }
  }

  private static func finding(_ range: Range<Int>, _ context: ClaimContext) -> ClaimFinding {
    let (words, language) = (context.claim[range], context.claim.language)
    let held = context.passages.allSatisfy { $0.language == language }
    let translated = context.passages.allSatisfy {
      $0.language == language || $0.translations[language] != nil
    }
    guard translated else {
      return ClaimFinding(
        "claim-quote", .note, at: range,
        message: language == .chinese
          ? Bilingual(
            zh: "所注明的段落没有中文文本，无法核对引文“\(words)”",
            en: "no Chinese text of the cited passages is held: “\(words)” is not checked")
          : Bilingual(
            zh: "所注明的段落没有英文文本，无法核对引文“\(words)”",
            en: "no English text of the cited passages is held: “\(words)” is not checked"))
    }
    let help = Bilingual(
      zh: "引文要与原文逐字相同；若是转述，去掉引号",
      en: "a quotation follows the text word for word; leave the marks out where it does not")
    guard !held else {
      return ClaimFinding(
        "claim-quote", .error, at: range,
        message: Bilingual(
          zh: "所注明的段落没有引号里的话：“\(words)”",
          en: "the cited passages do not have the words quoted: “\(words)”"), help: help)
    }
    let ours = context.passages.compactMap { $0.translations[language] }.joined(separator: " ")
    let shown = ours.prefix(ClaimFinding.longestExcerpt).replacing("\n", with: " ")
    let excerpt = "“\(shown)\(shown.count < ours.count ? "……" : "")”"
    return ClaimFinding(
      "claim-quote", .error, at: range,
      message: Bilingual(
        zh: "我们的译文里没有引号里的话：“\(words)”",
        en: "our translation of the cited passages does not have the words quoted: “\(words)”"),
      help: Bilingual(
        zh: "\(help.zh)\n我们的译文：\(excerpt)", en: "\(help.en)\nour translation: \(excerpt)"))
  }
}
