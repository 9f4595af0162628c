import Core
import Digest
import Templates

/// The glossary: each term of the editors' table with its counterpart, how the pair is known, and where it stands.
struct TermsPage: Sendable {
  let context: PageContext
  let model: SiteModel
  private let entries: EntryViews

  init(_ language: Language, model: SiteModel, shell: SiteShell) {
    self.model = model
    context = PageContext(.terms, language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() -> Page {
    let terms = GlossaryTerm.list(model.corpus.terms)
    let groups = GlossaryOrder.groups(of: terms, by: context.language).map {
      letter, terms -> TemplateValue in
      [
        "id": .text(letter == "#" ? "letter-none" : "letter-\(letter)"), "letter": .text(letter),
        "terms": .list(terms.map(value)),
      ]
    }
    let content: TemplateRecord = [
      "groups": .list(groups), "has_groups": .bool(!groups.isEmpty),
      "count_label": .text(context.count(.termVariantsCount, terms.count)),
      "variants": [
        "href": .text(context.link(.termVariants)),
        "count_label": .text(
          context.count(.termVariantsCount, model.corpus.termVariants.count)),
      ],
    ]
    let frame = PageFrame(
      context: context, model: model, template: "terms", title: context.text(.terms),
      description: context.text(.termsStandfirst))
    return Page(id: context.id, template: "terms", data: frame.data(content))
  }

  private func value(of entry: GlossaryTerm) -> TemplateValue {
    let (term, language) = (entry.term, context.language)
    let variants = [language, language.other].flatMap { tongue in
      term.variants[tongue].map { context.words($0, in: tongue, marked: false) }
    }
    let abbreviation = term.abbreviation.map { [context.words($0, in: .english, marked: false)] }
    return [
      "id": .text(entry.anchor), "name": context.words(term.name[language], in: language),
      "other_name": context.words(term.name[language.other], in: language.other, marked: false),
      "also": .list((abbreviation ?? []) + variants),
      "doubt": .text(context.doubt(term.verified)),
      "standing": .text(standing(term.verified)),
      "uses": .list(
        model.corpus.termUses[entry.number].compactMap { use($0, of: term.name[language]) }),
    ]
  }

  /// How the pair is known; empty where it is not, or where the table does not say.
  private func standing(_ verification: Verification?) -> String {
    switch verification {
    case .source: context.text(.verifiedSource)
    case .text: context.text(.verifiedText)
    case .knowledge, nil: ""
    }
  }

  /// A document, its first paragraph with the term, and the way to the others: the search for it.
  private func use(_ use: TermUse, of name: String) -> TemplateValue? {
    guard let document = model.document(use.document), let first = use.anchors.first,
      let passage = document.primary.passages[first]
    else { return nil }
    return [
      "title": entries.shortTitle(of: document),
      "href": .text(context.link(use.document, passage: passage.link, in: model)),
      "label": .text(passage.label.short[context.language]),
      "more": use.anchors.count == 1
        ? false
        : [
          "href": .text("\(context.link(.search))?q=\(SearchExamples.encoded(name))"),
          "text": .text(context.count(.moreParagraphs, use.anchors.count - 1)),
        ],
    ]
  }
}
