import Core
import Documents

/// Finds the terms of the editors' table that the held texts print in more than one form.
///
/// Only texts that are held count, no translation of ours. A form inside a longer known name is part of
/// that name: `规划咨询小组` in `空间飞行任务规划咨询小组` is no form of its own. A word that means a body only
/// where its document says so (`大会`) counts where it does.
struct TermVariantFinder {
  private struct Form {
    var term: Int
    /// Its place among the term's forms, 0 for the preferred one.
    var place: Int
    var text: String
  }

  private let terms: [Term]
  private let vocabulary: Vocabulary

  init(_ terms: [Term], vocabulary: Vocabulary) {
    self.terms = terms
    self.vocabulary = vocabulary
  }

  /// In the order of the table, Chinese forms before English ones.
  func variants(in documents: [CorpusDocument]) -> [TermVariants] {
    let found = Language.allCases.flatMap { variants(in: documents, $0) }
    return found.sorted { ($0.term, $0.variants.language) < ($1.term, $1.variants.language) }
      .map(\.variants)
  }

  private func variants(
    in documents: [CorpusDocument], _ language: Language
  ) -> [(term: Int, variants: TermVariants)] {
    let forms = terms.enumerated().flatMap { number, term in
      term.forms(language).enumerated().map { Form(term: number, place: $0, text: $1) }
    }
    let matcher = PhraseMatcher(forms.map(\.text))
    let scoped = Set(
      forms.indices.filter { number in
        vocabulary.mentions(in: forms[number].text).contains { $0.isShortForm }
      })
    var uses: [Int: [TermFormUse]] = [:]
    for document in documents {
      guard let text = document[language] else { continue }
      for (form, use) in self.uses(in: text, of: document, matcher, scoped) {
        uses[form, default: []].append(use)
      }
    }
    let used = Dictionary(grouping: uses.keys.sorted(), by: { forms[$0].term })
    return used.filter { $0.value.count > 1 }.map { term, numbers in
      let list = numbers.map { number in
        TermForm(
          text: forms[number].text, isPreferred: forms[number].place == 0,
          uses: uses[number] ?? [])
      }
      return (term, TermVariants(term: terms[term], language: language, forms: list))
    }
  }

  private func uses(
    in text: DocumentText, of document: CorpusDocument, _ matcher: PhraseMatcher,
    _ scoped: Set<Int>
  ) -> [Int: TermFormUse] {
    var uses: [Int: TermFormUse] = [:]
    lazy var names = NameReader(vocabulary: vocabulary).names(
      in: text.document.passages, symbol: document.symbol)
    for passage in text.passages.passages where passage.kind != .annex {
      let matches = matcher.matches(in: passage.text)
      guard !matches.isEmpty else { continue }
      let masks =
        matches.map(\.range) + vocabulary.mentions(in: passage.text).map(\.range)
      for match in matches {
        let isPart = masks.contains {
          $0.count > match.range.count && $0.lowerBound <= match.range.lowerBound
            && $0.upperBound >= match.range.upperBound
        }
        if isPart { continue }
        if scoped.contains(match.phrase),
          !(names[passage.anchor] ?? []).contains(where: {
            $0.range == match.range && $0.slugs.count == 1
          })
        {
          continue
        }
        var use =
          uses[match.phrase] ?? TermFormUse(document: document.slug, anchors: [], count: 0)
        if use.anchors.last != passage.anchor { use.anchors.append(passage.anchor) }
        use.count += 1
        uses[match.phrase] = use
      }
    }
    return uses
  }
}

extension Term {
  /// The preferred form in a language, then the others, each once.
  func forms(_ language: Language) -> [String] {
    var forms: [String] = []
    for form in [name[language]] + variants[language] where !forms.contains(form) {
      forms.append(form)
    }
    return forms
  }
}
