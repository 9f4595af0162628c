import Core
import Digest
import Templates

/// What was checked of a digest or introduction, by the program and by people, for the `standing`
/// partial.
struct DigestStanding: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The data of a text of the editors'; a check is only told of where one ran.
  func value(_ summary: Summary, _ place: RestingSentence.Place) -> TemplateValue {
    value([(summary, place)])
  }

  /// The data of several texts together; as read count only those that one person read on one day.
  func value(_ texts: [(summary: Summary, place: RestingSentence.Place)]) -> TemplateValue {
    let tally = texts.reduce(ClaimTally()) { sum, text in
      let key = EditorsText(place: text.place, language: text.summary.language)
      return sum + (model.corpus.tallies[key] ?? ClaimTally())
    }
    return [
      "checked": .text(tally.withEvidence > 0 ? context.text(.digestChecked) + gap : ""),
      "counts": .text(tally.withEvidence > 0 ? counts(tally) + gap : ""),
      "meaning": meaning(texts.map(\.summary)),
      "href": .text(context.link(.about, anchor: "evidence")),
    ]
  }

  /// Between two sentences.
  private var gap: String { context.language == .english ? " " : "" }

  /// How much was compared; what there was none of is not told.
  private func counts(_ tally: ClaimTally) -> String {
    let kinds: [(Word, Int)] = [
      (.comparedValues, tally.values), (.comparedNames, tally.names),
      (.comparedQuotations, tally.quotations),
    ]
    let compared = kinds.filter { $0.1 > 0 }
      .map { context.text($0, ["n": Numbers.grouped($1)]) }
      .joined(separator: context.language == .chinese ? "、" : ", ")
    let counts = context.text(
      compared.isEmpty ? .digestSentences : .digestCounts,
      ["sentences": Numbers.grouped(tally.withEvidence), "compared": compared])
    guard tally.failed > 0 else { return counts }
    return counts + gap + context.count(.digestFailed, tally.failed)
  }

  /// Who has read it and when, around the name, which may be in the other language.
  private func meaning(_ summaries: [Summary]) -> TemplateValue {
    guard let first = summaries.first, let reading = first.reading,
      summaries.allSatisfy({ $0.reading == reading })
    else {
      return ["before": .text(context.text(.meaningUnread)), "reader": false, "after": ""]
    }
    let day = DateSpan(reading.day)?.text(context.language) ?? reading.day
    let words = context.text(
      summaries.contains(where: \.isChangedSinceReading) ? .meaningReadBefore : .meaningRead,
      ["date": day])
    // The name's braces are left standing: nothing was given for them.
    let parts = words.components(around: "{reader}")
    return [
      "before": .text(parts.before),
      "reader": context.words(reading.reader, in: first.language, marked: false),
      "after": .text(parts.after),
    ]
  }
}

extension String {
  /// What stands before and behind the first `word`; all of it before where there is none.
  fileprivate func components(around word: String) -> (before: String, after: String) {
    guard let range = firstRange(of: word) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
