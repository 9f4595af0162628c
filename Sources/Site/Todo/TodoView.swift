import Core
import Digest
import Templates

/// The data of the to-do page and of the bar, for the templates in `preview/`.
struct TodoView: Sendable {
  private let context: PageContext
  private let model: SiteModel
  private let basePath: String
  private let findings: TodoFindings
  private let previews: PassagePreviews

  init(_ language: Language, site: PreparedSite, findings: TodoFindings) {
    context = PageContext(.todo, language, shell: site.maker.shell)
    model = site.maker.model
    basePath = site.basePath
    self.findings = findings
    previews = PassagePreviews(context: context, model: model, document: nil)
  }

  func data() -> TemplateValue {
    let frame = PageFrame(
      context: context, model: model, template: "todo", title: context.text(.todo))
    let documents = model.corpus.documents.map { document($0) }
    let others = findings.others
    return frame.data([
      "is_broken": .bool(findings.blocks), "has_documents": .bool(!documents.isEmpty),
      "documents": .list(documents),
      "elsewhere": others.isEmpty
        ? false
        : [
          "id": "elsewhere-todo", "heading": .text(context.text(.todoElsewhere)),
          "counts": .text(counts(others)), "worst": .text(worst(others)),
          "findings": .list(others.map { finding($0, of: nil) }),
        ],
    ])
  }

  /// The bar; `slug` is the document on whose page it stands.
  func bar(leadingTo slug: String?) -> TemplateValue {
    let found = findings.all
    return [
      "t": .record(context.shell.words(context.language)),
      "href": .text(
        "\(basePath)\(context.language.rawValue)/todo/" + (slug.map { "#\(Self.id(of: $0))" } ?? "")
      ),
      "lang": .text(context.language.tag),
      "worst": .text(worst(found)),
      "label": .text(context.text(.todoBar, ["counts": counts(found)])),
    ]
  }

  // MARK: Documents

  /// No slug ends so: anchors of the frame cannot be taken for documents.
  private static func id(of slug: String) -> String { "\(slug)-todo" }

  private func document(_ document: CorpusDocument) -> TemplateValue {
    let found = findings.ofDocuments[document.slug] ?? []
    let entries = EntryViews(context: context, model: model)
    return [
      "id": .text(Self.id(of: document.slug)),
      "href": .text(context.link(.document(document.slug))),
      "title": entries.title(of: document), "slug": .text(document.slug),
      "symbol": .text(document.symbol ?? ""), "state": entries.state(document),
      "steps": .list(steps(document)), "counts": .text(counts(found)),
      "worst": .text(worst(found)),
      "has_findings": .bool(!found.isEmpty),
      "findings": .list(found.map { finding($0, of: document.slug) }),
      "uncovered": uncovered(document),
    ]
  }

  /// The way from a received text to a complete translation, and how much of it is done.
  private func steps(_ document: CorpusDocument) -> [TemplateValue] {
    let steps: [(Word, Bool)] = [
      (.stepReceived, true), (.stepDigestZh, document.summaries[.chinese] != nil),
      (.stepDigestEn, document.summaries[.english] != nil),
      (.stepTranslation, document.isInBothLanguages),
    ]
    return steps.map { word, isDone in
      ["label": .text(context.text(word)), "is_done": .bool(isDone)]
    }
  }

  private func uncovered(_ document: CorpusDocument) -> TemplateValue {
    let anchors = model.corpus.coverage(of: document).uncovered
    guard !anchors.isEmpty else { return false }
    return [
      "label": .text(context.count(.uncoveredCount, anchors.count)),
      "passages": .list(
        anchors.compactMap {
          passage(PassageID(document: document.slug, anchor: $0), of: document.slug)
        }),
    ]
  }

  // MARK: Findings

  private func finding(_ finding: TodoFindings.Finding, of slug: String?) -> TemplateValue {
    let diagnostic = finding.diagnostic
    let passages = finding.passages.compactMap { passage($0, of: slug) }
    // What a check quotes of a passage for the terminal stands beside it here.
    let quotations = finding.passages.compactMap { model.passage($0)?.label.short }
      .map { Bilingual(zh: "\($0.zh)：“", en: "\($0.en): “")[context.language] }
    return [
      "severity": .text(diagnostic.severity.rawValue),
      "severity_label": .text(diagnostic.severity.word[context.language]),
      "message": .text(diagnostic.message[context.language].withoutControls),
      "help": .list(
        diagnostic.help[context.language].split(separator: "\n").map(String.init)
          .filter { line in !quotations.contains { line.hasPrefix($0) } }
          .map { .text($0.withoutControls) }),
      "place": .text(diagnostic.place), "id": .text(diagnostic.id),
      "excerpt": diagnostic.excerpt.map { excerpt($0, of: diagnostic) } ?? false,
      "has_passages": .bool(!passages.isEmpty), "passages": .list(passages),
    ]
  }

  /// The marked words with some of their line around them.
  private func excerpt(
    _ excerpt: Diagnostic.Excerpt, of diagnostic: Diagnostic
  ) -> TemplateValue {
    let tongue = Language.allCases.first { diagnostic.file.contains(".\($0.rawValue).") }
    let line = Array(excerpt.line.withoutControls.unicodeScalars)
    let start = min(max(0, (diagnostic.position?.column ?? 1) - 1), line.count)
    let end = min(line.count, start + min(max(1, excerpt.length), 200))
    let (from, to) = (max(0, start - 40), min(line.count, end + 40))
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(line[range])) }
    return [
      "lang": .text(tongue.map { context.tag($0) } ?? ""),
      "before": .text((from > 0 ? "…" : "") + text(from..<start)),
      "marked": .text(text(start..<end)),
      "after": .text(text(end..<to) + (to < line.count ? "…" : "")),
    ]
  }

  /// A passage with what an editor types to rest a sentence on it; `slug` is the document whose digest that is.
  private func passage(_ id: PassageID, of slug: String?) -> TemplateValue? {
    guard var record = previews.value(of: id), let passage = model.passage(id) else { return nil }
    let other = id.document == slug ? nil : id.document
    record["mark"] = .text(passage.label.mark(context.language, of: other))
    record["href"] = .text(context.link(id.document, passage: id.anchor, in: model))
    record["document"] = .text(other ?? "")
    return .record(record)
  }

  // MARK: Counts

  /// `2 errors, 1 note`.
  private func counts(_ findings: [TodoFindings.Finding]) -> String {
    let words: [(Severity, Word)] = [
      (.error, .todoErrors), (.warning, .todoWarnings), (.note, .todoNotes),
    ]
    let counts = words.compactMap { severity, word -> String? in
      let count = findings.count { $0.diagnostic.severity == severity }
      return count == 0 ? nil : context.count(word, count)
    }
    return counts.isEmpty ? context.text(.todoNothing) : counts.joined(separator: context.comma)
  }

  /// The gravest severity as a class of the stylesheet; `clear` where nothing was found.
  private func worst(_ findings: [TodoFindings.Finding]) -> String {
    findings.map(\.diagnostic.severity).max()?.rawValue ?? "clear"
  }
}
