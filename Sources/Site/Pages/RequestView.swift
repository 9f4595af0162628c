import Core
import Digest
import Documents
import Templates

/// One request for the pages: who asks whom, by when, in which words, and where it stands.
struct RequestView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// A record for `partials/request`.
  ///
  /// `length` cuts the words, in characters; `isAgain` tells that they stand with another of its
  /// addressees before. `showsSource` names the document.
  func value(
    _ request: Request, length: Int = 420, isAgain: Bool = false, showsSource: Bool = true
  ) throws(TemplateFailure) -> TemplateValue {
    let (slug, anchor) = (request.passage.document, request.passage.anchor)
    let document = model.document(slug)
    let (words, tongue) = words(of: request)
    let passage = model.passage(request.passage)
    let request = shown(request)
    let shown = RequestWords.closed(Excerpt.clause(words, length: length, in: tongue), in: tongue)
    let body = try context.marked(Array(shown.utf8)[...], in: tongue)
    return [
      "actor": actor(request.actor), "has_addressees": .bool(!request.addressees.isEmpty),
      "addressees": .list(
        request.addressees.enumerated().map { number, party in
          ["joint": .text(number == 0 ? "" : joint), "who": self.party(party)]
        }), "again": .bool(isAgain),
      "body": .html(body),
      "lang": .text(context.tag(tongue)), "mark": .text(context.mark(tongue)),
      "deadlines": .list(request.deadlines.map { deadline($0, in: request.language) }),
      "href": .text(context.link(slug, passage: passage?.link ?? anchor, in: model)),
      "label": .text(passage?.label.short[context.language] ?? anchor),
      "source": .text(showsSource ? document?.name(context.language) ?? "" : ""),
      "date": showsSource ? context.date(DateSpan(document?.date)) : false,
    ]
  }

  /// What stands between two addressees.
  private var joint: String { context.language == .chinese ? "、" : ", " }

  /// Whether the words of a request come from our translation.
  func isTranslated(_ request: Request) -> Bool {
    guard let document = model.document(request.passage.document) else { return false }
    return document.isTranslated(into: context.language)
  }

  /// The request as the text or translation in the page's language has it, where the two agree in whom
  /// it asks and by when: its parties are named there in that language.
  func shown(_ request: Request) -> Request {
    guard request.language != context.language,
      let same = model.corpus.counterpart(of: request, in: context.language)
    else { return request }
    var shown = request
    if let actor = same.actor, request.actor != nil {
      shown.actor = request.actor.map { named($0, actor) }
    }
    if same.addressees.count == request.addressees.count {
      shown.addressees = zip(request.addressees, same.addressees).map { named($0, $1) }
    }
    if same.deadlines.count == request.deadlines.count {
      shown.deadlines = zip(request.deadlines, same.deadlines).map { own, other in
        var deadline = own
        deadline.words = other.words
        return deadline
      }
      shown.language = same.language
    }
    return shown
  }

  /// A party without a name in the page's language takes the words of the same one there.
  private func named(_ party: RequestParty, _ same: RequestParty) -> RequestParty {
    var party = party
    let language = context.language
    party.name[language] = party.name[language] ?? same.name[language] ?? same.words
    party.group[language] = party.group[language] ?? same.group[language] ?? same.words
    return party
  }

  /// The words in the page's language where a text or translation in it has them, else as printed.
  private func words(of request: Request) -> (text: String, language: Language) {
    let language = context.language
    guard language != request.language,
      let text = model.document(request.passage.document)?.text(in: language)
    else { return (words(as: request), request.language) }
    if let same = model.corpus.counterpart(of: request, in: language) {
      return (words(as: same), language)
    }
    guard let passage = text.passages[request.passage.anchor], !passage.text.isEmpty else {
      return (words(as: request), request.language)
    }
    return (passage.text, language)
  }

  /// The words of a request, with the colon where items follow in which it goes on.
  private func words(as request: Request) -> String {
    let text = model.document(request.passage.document)?.text(in: request.language)?
      .passages[request.passage.anchor]?.text
    guard let text, text.utf8.count >= request.range.upperBound else { return request.words }
    let rest = String(decoding: text.utf8.dropFirst(request.range.upperBound), as: UTF8.self)
    return rest.first.map { "：:".contains($0) } == true ? request.words + ":" : request.words
  }

  /// Who asks, or that nobody is named.
  private func actor(_ actor: RequestParty?) -> TemplateValue {
    actor == nil ? context.words(context.text(.actorNotNamed), in: context.language) : party(actor)
  }

  /// A party's name in the page's language, or as printed and marked; empty for nobody.
  func party(_ party: RequestParty?) -> TemplateValue {
    guard let party else { return context.words("", in: context.language) }
    return name(party.name, printed: party.words)
  }

  func name(_ name: Bilingual<String?>, printed: String) -> TemplateValue {
    let language = context.language
    if let own = name[language] { return context.words(own, in: language) }
    return context.words(name[language.other] ?? printed, in: language.other)
  }

  // MARK: Deadlines

  private func deadline(_ deadline: RequestDeadline, in tongue: Language) -> TemplateValue {
    let date =
      DateSpan(deadline.date).map { span in
        let words = context.text(.sessionFrom, ["date": span.text(context.language)])
        return isConfirmed(deadline)
          ? words : [words, context.text(.notConfirmed)].joined(separator: context.comma)
      } ?? ""
    func value(_ text: String, href: String = "", date: String = "") -> TemplateValue {
      ["text": .text(text), "href": .text(href), "lang": "", "mark": "", "date": .text(date)]
    }
    switch deadline.value {
    case .date(let iso): return value(DateSpan(iso)?.text(context.language) ?? iso)
    case .session(let slug), .event(let slug):
      if let meeting = model.meeting(slug) {
        let place = model.place(ofMeeting: slug)
        let href = place.map { context.link($0.page, anchor: $0.anchor) } ?? ""
        return value(meeting.name[context.language], href: href, date: date)
      }
      return [
        "text": .text(deadline.words), "href": "", "lang": .text(context.tag(tongue)),
        "mark": .text(context.mark(tongue)), "date": .text(date),
      ]
    case .nextSession: return value(context.text(.nextSession))
    case .every(months: 12): return value(context.text(.everyYear))
    case .every(let months): return value(span(months, .everyYears, .everyMonths))
    case .within(let months): return value(span(months, .withinYears, .withinMonths))
    }
  }

  /// Whether the day of a session or event is printed, or found in a source by the table.
  private func isConfirmed(_ deadline: RequestDeadline) -> Bool {
    switch deadline.value {
    case .session(let slug), .event(let slug):
      guard let meeting = model.meeting(slug), meeting.start == deadline.date else { return true }
      return meeting.areDatesConfirmed
    default: return true
    }
  }

  private func span(_ months: Int, _ years: Word, _ rest: Word) -> String {
    months.isMultiple(of: 12)
      ? context.count(years, months / 12) : context.count(rest, months)
  }
}
