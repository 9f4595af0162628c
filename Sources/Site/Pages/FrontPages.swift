import Core
import Digest
import Templates

/// The home page and the pages that stand alone: about, not found, the choice of language.
struct FrontPages: Sendable {
  let model: SiteModel
  let shell: SiteShell

  func home(_ language: Language) throws(TemplateFailure) -> Page {
    let context = PageContext(.home, language, shell: shell)
    let entries = EntryViews(context: context, model: model)
    let newest = DecisionsView(context: context, model: model)
    let decisions = try newest.list()
    let documents = model.corpus.documents.sorted {
      ($0.facts.updated ?? "", $1.slug) > ($1.facts.updated ?? "", $0.slug)
    }
    let themes = model.corpus.themes.map { ThemeEntry(context: context).value($0) }
    let examples = SearchExamples(context: context, model: model).value()
    let content: TemplateRecord = [
      "search": [
        "href": .text(context.link(.search)), "has_examples": .bool(!examples.isEmpty),
        "examples": .list(examples),
      ],
      "has_decisions": .bool(!decisions.isEmpty), "decisions": .list(decisions),
      "decisions_note": .text(newest.isTranslated ? context.text(.requestsTranslated) : ""),
      "has_themes": .bool(!themes.isEmpty), "themes": .list(themes),
      "documents": .list(documents.prefix(12).map { entries.entry($0) }),
      "holdings": holdings(context),
      "newest": context.date(DateSpan(model.corpus.documents.compactMap(\.date).max())),
    ]
    let frame = PageFrame(
      context: context, model: model, template: "home", title: "",
      description: model.corpus.settings.description[language], hasSearchForm: true)
    return Page(id: context.id, template: "home", data: frame.data(content))
  }

  private func holdings(_ context: PageContext) -> TemplateValue {
    let corpus = model.corpus
    let counts: [(PageID.Page, Int, Word)] = [
      (.documents, corpus.documents.count, .documents),
      (.meetings, corpus.meetings.count(where: \.hasOwnPage), .meetings),
      (.themes, corpus.themes.count, .themes),
      (.resolutions, corpus.resolutions.count, .resolutions),
    ]
    return .list(
      counts.map { page, count, word in
        [
          "href": .text(context.link(page)), "count": .integer(count),
          "label": .text(context.text(word)),
        ]
      })
  }

  func about(_ language: Language) -> Page {
    let context = PageContext(.about, language, shell: shell)
    let entries = EntryViews(context: context, model: model)
    let states: [(String, Word, Word)] = [
      ("received", .stateReceived, .stateReceivedMeans),
      ("digest-one", .stateDigestOne, .stateDigestOneMeans),
      ("digests", .stateDigests, .stateDigestsMeans),
      ("translated", .stateTranslated, .stateTranslatedMeans),
    ]
    let list = states.map { key, word, means -> TemplateValue in
      ["state": entries.state(key, word), "text": .text(context.text(means))]
    }
    let view = MeasurementView(context: context)
    let evidence = shell.accuracy == nil ? nil : MeasuredEvidence.ofThisProgram
    let measurements = [shell.accuracy.map(view.value), evidence.map(view.value)]
      .compactMap(\.self)
    let frame = PageFrame(
      context: context, model: model, template: "about", title: context.text(.about),
      description: model.corpus.settings.description[language])
    return Page(
      id: context.id, template: "about",
      data: frame.data([
        "states": .list(list), "measurements": .list(measurements),
        "term_variants": .text(context.link(.termVariants)),
      ]))
  }

  func notFound(_ language: Language) -> Page {
    let context = PageContext(.notFound, language, shell: shell)
    let frame = PageFrame(
      context: context, model: model, template: "not-found", title: context.text(.notFound))
    return Page(id: context.id, template: "not-found", data: frame.data([:]))
  }

  /// `/`, where the reader chooses.
  func languageChoice() -> Page {
    bare(.languageChoice, title: { model.corpus.settings.title[$0] }) { language in
      model.corpus.settings.description[language]
    }
  }

  /// `404.html` at the root, for hosts that know only one: in both languages.
  func rootNotFound() -> Page {
    bare(.rootNotFound, title: { shell.wording.text(.notFound, $0) }) { language in
      shell.wording.text(.notFoundText, language)
    }
  }

  private func bare(
    _ id: PageID, title: (Language) -> String, description: (Language) -> String
  ) -> Page {
    let addresses = shell.addresses
    let choices = Language.allCases.map { language -> TemplateValue in
      [
        "lang": .text(language.tag), "title": .text(title(language)),
        "description": .text(description(language)),
        "href": .text(addresses.link(from: id, to: .page(language, .home))),
        "label": .text(shell.wording.text(.chooseLanguage, language)),
        "notice": .text(shell.wording.text(.unofficialNotice, language)),
      ]
    }
    let isChoice = id == .languageChoice
    let page: TemplateValue = [
      "lang": .text(Language.chinese.tag), "kind": "language-choice",
      "title": .text(Language.allCases.map(title).joined(separator: " · ")),
      "description": .text(
        isChoice ? Language.allCases.map(description).joined(separator: " ") : ""),
      "noindex": .bool(!isChoice),
      "canonical": .text(isChoice ? addresses.absolute(id) ?? "" : ""),
      "alternates": isChoice ? Alternates(addresses).list(for: id) : [],
      "share": isChoice
        ? ShareView(shell).value(
          id, title: Language.allCases.map(title).joined(separator: " · "), site: title(.chinese),
          .chinese) : false,
      "stylesheet": .text(addresses.link(from: id, toFile: shell.stylesheet)),
      "icon": .text(addresses.link(from: id, toFile: shell.icon)), "foot": false,
      "scripts": [], "styles": [],
    ]
    return Page(
      id: id, template: "language-choice", data: ["page": page, "choices": .list(choices)])
  }
}
