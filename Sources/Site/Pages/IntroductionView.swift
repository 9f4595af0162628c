import Core
import Digest
import Templates

/// The introduction to a theme, meeting or resolution, where the editors wrote one.
struct IntroductionView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// In the page's language, or else in the other one, marked; `false` where there is none.
  ///
  /// `withPassages` is false where the page brings the passages of all its introductions together.
  func value(
    _ kind: Introduction.Kind, _ slug: String, withPassages: Bool = true
  ) throws(TemplateFailure) -> TemplateValue {
    guard let found = shown(kind, slug) else { return false }
    var record = try record(of: found)
    record["standing"] = DigestStanding(context: context, model: model).value(
      [(found.text, .introduction(kind, slug))])
    if withPassages {
      record["passages"] = PassagePreviews(context: context, model: model, document: nil).value(
        of: [found.text])
    }
    return .record(record)
  }

  /// The introductions to the parts of an event, for one page; what was checked of them, and the
  /// passages they rest on, together with those of `event`'s own introduction.
  func values(
    ofParts parts: [String], of event: String
  ) throws(TemplateFailure) -> (
    parts: [String: TemplateValue], standing: TemplateValue, passages: TemplateValue
  ) {
    var (values, found) = ([String: TemplateValue](), [(Summary, RestingSentence.Place)]())
    for part in parts {
      guard let introduction = shown(.meetings, part) else { continue }
      values[part] = .record(try record(of: introduction, part: part))
      found.append((introduction.text, .introduction(.meetings, part)))
    }
    let own = shown(.meetings, event).map { [$0.text] } ?? []
    return (
      values, found.isEmpty ? false : DigestStanding(context: context, model: model).value(found),
      PassagePreviews(context: context, model: model, document: nil).value(
        of: own + found.map { $0.0 })
    )
  }

  private func shown(_ kind: Introduction.Kind, _ slug: String) -> Introduction? {
    model.corpus.introduction(kind, slug, context.language)
      ?? model.corpus.introduction(kind, slug, context.language.other)
  }

  /// The document of a held resolution on its page, and the only report on a meeting on that of the meeting.
  private var home: String? {
    switch context.id {
    case .page(_, .resolution(let slug)): return model.resolution(slug: slug)?.document
    case .page(_, .meeting(let slug)):
      let reports = model.corpus.documents.filter { $0.facts.meeting == slug }
      return reports.count == 1 ? reports[0].slug : nil
    default: return nil
    }
  }

  private func record(
    of introduction: Introduction, part: String? = nil
  ) throws(TemplateFailure) -> TemplateRecord {
    let view = DigestView(
      context: context, model: model, summary: introduction.text, document: nil, part: part,
      home: home)
    var body: [UInt8] = []
    for section in introduction.text.sections { body += try view.html(of: section).bytes }
    let language = introduction.text.language
    return [
      "body": .html(TrustedHTML(trustedMarkup: body)), "lang": .text(context.tag(language)),
      "mark": .text(context.mark(language)), "standing": false, "passages": false,
    ]
  }
}
