import Core
import Documents

/// Reads the blocks of a document in their order and collects its requests.
struct RequestPassageReader {
  let setting: RequestDocument
  let startOfMeeting: @Sendable (String) -> String?
  private(set) var requests: [Request] = []
  /// The headings a passage stands below, outermost first.
  private var headings: [(level: Int, isRecommending: Bool)] = []

  init(setting: RequestDocument, startOfMeeting: @escaping @Sendable (String) -> String?) {
    self.setting = setting
    self.startOfMeeting = startOfMeeting
  }

  mutating func enter(_ heading: Heading) {
    headings.removeAll { $0.level >= heading.level }
    let words = heading.prose.text.lowercased()
    let announces = Self.announcing.contains { words.contains($0) }
    headings.append((heading.level, announces))
  }

  private static let announcing = ["建议", "recommendation"]
  private static let colons = ["：", ":"]

  mutating func read(_ paragraph: Paragraph) {
    let found = requests(in: paragraph.prose.text, at: paragraph.id, of: paragraph)
    let chapeau = chapeau(found, of: paragraph)
    let below = paragraph.items.flatMap { item in
      self.requests(in: item, of: paragraph, chapeau: chapeau)
    }
    // What the chapeau asks is said by its items, one each.
    let isSplit = chapeau != nil && !below.isEmpty
    requests += isSplit ? found.dropLast() : found
    requests += below
  }

  /// The request that the items of a paragraph go on with.
  private func chapeau(_ found: [Request], of paragraph: Paragraph) -> Request? {
    let text = paragraph.prose.text
    let end = text.last { $0 != " " }.map(String.init) ?? ""
    guard !paragraph.items.isEmpty, Self.colons.contains(end), let last = found.last,
      text.utf8.count - last.range.upperBound <= 4
    else { return nil }
    return last
  }

  private func requests(
    in item: Item, of paragraph: Paragraph, chapeau: Request?
  ) -> [Request] {
    let text = item.prose.text
    let below = item.items.flatMap { requests(in: $0, of: paragraph, chapeau: nil) }
    let own = requests(in: text, at: item.id, of: paragraph)
    guard let chapeau else {
      // Items of a report that no chapeau of the meeting announces are aims, tasks or reports.
      return isOperative(paragraph) || isRecommending ? own + below : []
    }
    if isOperative(paragraph), !own.isEmpty { return own + below }
    let passage = passage(text, at: item.id)
    var parties = chapeau.addressees
    if parties.isEmpty {
      parties = subject(in: passage)
      guard !parties.isEmpty || !chapeau.verb.isDeciding else { return [] }
    }
    let start = passage.bytes.skippingSpaces(at: 0)
    let found = FoundRequest(
      verb: chapeau.verb, addressees: parties,
      range: start..<passage.trimmed(start..<passage.bytes.count), actor: chapeau.actor)
    return self.requests([found], in: passage, text: text, at: item.id).map { request in
      var request = request
      request.deadlines = chapeau.deadlines + request.deadlines
      return request
    }
  }

  /// The one an item says is to act: `(a) 会员国应…`, `(b) The Office should…`.
  private func subject(in passage: RequestPassage) -> [RequestParty] {
    if passage.language == .chinese {
      return passage.chinese(isAsked: false).parties(at: 0)?.parties ?? []
    }
    return passage.clauseSubject(at: 0) ?? []
  }

  // MARK: One passage

  private var isRecommending: Bool { headings.contains(where: \.isRecommending) }

  private func isOperative(_ paragraph: Paragraph) -> Bool {
    guard paragraph.number != nil else { return false }
    switch paragraph.part {
    case .main: return setting.kind == .resolution
    case .annex(let ordinal, _):
      return setting.declarations.contains(ordinal) && !paragraph.id.contains("pream_")
    case .preamble: return false
    }
  }

  private func requests(
    in text: String, at anchor: String, of paragraph: Paragraph
  ) -> [Request] {
    guard paragraph.part != .preamble, !paragraph.id.contains("pream_") else { return [] }
    if isOperative(paragraph) {
      let actor = setting.kind == .resolution ? setting.organ : setting.speakers.meeting
      let passage = passage(text, at: anchor)
      let found = RequestScanner(passage: passage).requests().map { found in
        FoundRequest(
          verb: found.verb, addressees: found.addressees, range: found.range, actor: actor)
      }
      return requests(found, in: passage, text: text, at: anchor)
    }
    guard setting.kind != .resolution else { return [] }
    if case .annex = paragraph.part, !isRecommending { return [] }
    let passage = passage(text, at: anchor)
    let narrative = NarrativeRequests(
      passage: passage, speakers: setting.speakers,
      isRecommending: isRecommending && setting.kind != .other, dates: DateReader.dates(in: text),
      earlierSession: setting.earlierSession(in: anchor))
    return requests(narrative.requests(in: text), in: passage, text: text, at: anchor)
  }

  private func passage(_ text: String, at anchor: String) -> RequestPassage {
    RequestPassage(
      text, language: setting.language, mentions: setting.mentions[anchor] ?? [],
      names: setting.names)
  }

  private func requests(
    _ found: [FoundRequest], in passage: RequestPassage, text: String, at anchor: String
  ) -> [Request] {
    guard !found.isEmpty else { return [] }
    let deadlines = deadlines(in: passage, text: text, at: anchor)
    return found.map { found in
      Request(
        passage: PassageID(document: setting.slug, anchor: anchor), language: setting.language,
        actor: found.actor, verb: found.verb, addressees: found.addressees,
        deadlines: deadlines.filter { found.range.contains($0.range.lowerBound) },
        words: String(decoding: passage.bytes[found.range], as: UTF8.self), range: found.range)
    }
  }

  private func deadlines(
    in passage: RequestPassage, text: String, at anchor: String
  ) -> [RequestDeadline] {
    let events = (setting.mentions[anchor] ?? []).compactMap {
      mention -> (range: Range<Int>, slug: String)? in
      guard let slug = mention.slugs.first, mention.slugs.count == 1,
        setting.names.vocabulary[slug]?.kind == .event
      else { return nil }
      return (mention.range, slug)
    }
    return RequestDeadlines(
      bytes: passage.bytes, language: setting.language, dates: DateReader.dates(in: text),
      sessions: setting.sessions[anchor] ?? [], events: events, ownSession: setting.ownSession,
      startOfMeeting: startOfMeeting
    ).deadlines(in: 0..<passage.bytes.count)
  }
}
