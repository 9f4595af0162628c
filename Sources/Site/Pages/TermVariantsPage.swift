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
    let ids = self.ids(of: variants)
    let content: TemplateRecord = [
      "has_terms": .bool(!variants.isEmpty),
      "documents": .list(model.corpus.documents.compactMap { list(of: $0, among: variants, ids) }),
      "terms": .list(zip(variants, ids).map { value(of: $0, id: $1) }),
    ]
    var frame = PageFrame(
      context: context, model: model, template: "term-variants",
      title: context.text(.termVariants), description: context.text(.termVariantsStandfirst))
    frame.parent = [
      "href": .text(context.link(.search)), "label": .text(context.text(.search)),
    ]
    return Page(id: context.id, template: "term-variants", data: frame.data(content))
  }

  /// `space debris` is at `space-debris`; a second one of the same name at `space-debris-2`.
  private func ids(of variants: [TermVariants]) -> [String] {
    var seen: [String: Int] = [:]
    return variants.map { variants in
      let words = variants.term.name.en.lowercased().split {
        !($0.isASCII && ($0.isLetter || $0.isNumber))
      }
      let name = "term-" + words.joined(separator: "-")
      seen[name, default: 0] += 1
      let number = seen[name] ?? 1
      return number == 1 ? name : "\(name)-\(number)"
    }
  }

  /// The terms of which a document has a form, as links to them; nil where it has none.
  private func list(
    of document: CorpusDocument, among variants: [TermVariants], _ ids: [String]
  ) -> TemplateValue? {
    let own = zip(variants, ids).filter { $0.0.stand(in: document.slug) }
    guard !own.isEmpty else { return nil }
    return [
      "id": .text(EntryViews.anchor(ofGroup: document.slug)),
      "href": .text(context.link(.document(document.slug))),
      "title": EntryViews(context: context, model: model).title(of: document),
      "count_label": .text(context.count(.termVariantsCount, own.count)),
      "terms": .list(
        own.map { variants, id in
          ["href": .text("#\(id)"), "name": .text(variants.term.name[context.language])]
        }),
    ]
  }

  private func value(of variants: TermVariants, id: String) -> TemplateValue {
    let (name, language) = (variants.term.name, context.language)
    return [
      "id": .text(id), "name": context.words(name[language], in: language),
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
      "title": entries.shortTitle(of: document),
      "links": .list(links),
    ]
  }
}

extension TermVariants {
  /// Whether a document has one of the forms.
  func stand(in document: String) -> Bool {
    forms.contains { $0.uses.contains { $0.document == document } }
  }
}
