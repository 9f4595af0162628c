import Core
import Digest
import Templates

/// The page of things that the held texts name in more than one way.
struct TermVariantsPage: Sendable {
  let context: PageContext
  let model: SiteModel

  init(_ language: Language, model: SiteModel, shell: SiteShell) {
    self.model = model
    context = PageContext(.termVariants, language, shell: shell)
  }

  func page() -> Page {
    let variants = model.corpus.termVariants
    let content: TemplateRecord = [
      "has_terms": .bool(!variants.isEmpty), "terms": .list(variants.map { value(of: $0) }),
    ]
    let frame = PageFrame(
      context: context, model: model, template: "term-variants",
      title: context.text(.termVariants), description: context.text(.termVariantsStandfirst))
    return Page(id: context.id, template: "term-variants", data: frame.data(content))
  }

  private func value(of variants: TermVariants) -> TemplateValue {
    let (name, language) = (variants.term.name, context.language)
    return [
      "name": context.words(name[language], in: language),
      "doubt": .text(context.doubt(variants.term.verified != .knowledge)),
      "other_name": context.words(name[language.other], in: language.other, marked: false),
      "forms": .list(variants.forms.map { value(of: $0, in: variants.language) }),
    ]
  }

  private func value(of form: TermForm, in language: Language) -> TemplateValue {
    [
      "form": context.words(form.text, in: language, marked: false),
      "preferred": .text(form.isPreferred ? context.text(.termPreferred) : ""),
      "count": .integer(form.count), "uses": .list(form.uses.compactMap { value(of: $0) }),
    ]
  }

  private func value(of use: TermFormUse) -> TemplateValue? {
    guard let document = model.document(use.document) else { return nil }
    let entries = EntryViews(context: context, model: model)
    let links = use.anchors.map { anchor -> TemplateValue in
      let passage = document.primary.passages[anchor]
      return [
        "href": .text(context.link(use.document, passage: passage?.link ?? anchor, in: model)),
        "text": .text(passage?.label.short[context.language] ?? anchor),
      ]
    }
    return [
      "href": .text(context.link(.document(use.document))),
      "title": document.symbol.map { context.words($0, in: context.language) }
        ?? entries.title(of: document, marked: false),
      "links": .list(links),
    ]
  }
}
