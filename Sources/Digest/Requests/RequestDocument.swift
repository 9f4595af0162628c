import Core
import Documents

/// What has to be known of a document before its passages are read for requests.
struct RequestDocument: Sendable {
  let slug: String
  let language: Language
  let kind: DocumentKind
  /// The names in each passage by its anchor.
  let mentions: [String: [NameMention]]
  let sessions: [String: [Citation]]
  let names: AddresseeNames
  /// The organ of a resolution.
  let organ: RequestParty?
  let speakers: NarrativeSpeakers
  /// The annexes with preambular paragraphs of their own: declarations.
  let declarations: Set<Int>
  /// `ga`, 78 of A/RES/78/72.
  let ownSession: (body: String, number: Int)?

  init(
    _ text: DocumentText, of document: CorpusDocument, vocabulary: Vocabulary, meeting: Meeting?
  ) {
    slug = document.slug
    language = text.language
    kind = document.kind
    let passages = text.document.passages
    mentions = NameReader(vocabulary: vocabulary).names(in: passages, symbol: document.symbol)
    sessions = Dictionary(
      grouping: text.document.citations.filter { $0.kind == .session }, by: \.at)
    let paragraphs = text.document.paragraphs
    names = AddresseeNames(
      vocabulary: vocabulary,
      presupposed: Self.presupposed(paragraphs, mentions, vocabulary, kind: document.kind))
    organ = Self.organ(of: document, text: text, mentions: mentions, names: names)
    declarations = Set(
      paragraphs.compactMap { paragraph in
        guard case .annex(let ordinal, _) = paragraph.part, paragraph.id.contains("pream_") else {
          return nil
        }
        return ordinal
      })
    ownSession = Self.session(of: document, organ: organ)
    speakers = Self.speakers(
      document, text: text, sessions: sessions["title"] ?? [], meeting: meeting,
      vocabulary: vocabulary)
  }

  /// The bodies that the preamble of a resolution names in full: among several of one short form they
  /// are the ones that its operative part speaks of.
  private static func presupposed(
    _ paragraphs: [Paragraph], _ mentions: [String: [NameMention]], _ vocabulary: Vocabulary,
    kind: DocumentKind
  ) -> Set<String> {
    guard kind == .resolution else { return [] }
    var slugs: Set<String> = []
    for paragraph in paragraphs where paragraph.part == .preamble {
      for mention in mentions[paragraph.id] ?? [] where !mention.isShortForm {
        slugs.formUnion(mention.slugs)
      }
    }
    return slugs
  }

  /// By the symbol, the editors' facts, or the formula above the preamble: `大会，`.
  private static func organ(
    of document: CorpusDocument, text: DocumentText, mentions: [String: [NameMention]],
    names: AddresseeNames
  ) -> RequestParty? {
    guard document.kind == .resolution else { return nil }
    let vocabulary = names.vocabulary
    let bySymbol = vocabulary.entries.filter { entry in
      guard let prefix = entry.symbolPrefix, entry.resolutions != nil else { return false }
      return document.symbol?.hasPrefix(prefix) ?? false
    }.max { ($0.symbolPrefix?.count ?? 0) < ($1.symbolPrefix?.count ?? 0) }
    if let entry = bySymbol ?? document.body.flatMap({ vocabulary[$0] }) {
      return RequestParty(
        key: entry.slug,
        name: Bilingual(zh: entry.shownName(.chinese), en: entry.shownName(.english)), words: "")
    }
    let formula = text.document.paragraphs.first { $0.number == nil }
    return formula.flatMap { formula in
      let bytes = Array(formula.prose.text.utf8)
      guard bytes.count < 90 else { return nil }
      return (mentions[formula.id] ?? []).first.flatMap { names.party($0, in: bytes) }
    }
  }

  private static func session(
    of document: CorpusDocument, organ: RequestParty?
  ) -> (body: String, number: Int)? {
    guard let organ, let symbol = document.symbol,
      let name = ResolutionName(symbol: symbol), name.series == .session || name.series == .roman
    else { return nil }
    return (organ.key, name.session)
  }

  // MARK: Reports and notes

  /// Where a passage first names a session of the reporting body before the one reported on.
  func earlierSession(in anchor: String) -> Int? {
    let own = (sessions["title"] ?? []).compactMap { Self.session($0.target) }
    return (sessions[anchor] ?? []).first { citation in
      guard let session = Self.session(citation.target),
        let reported = own.first(where: { $0.body == session.body })
      else { return false }
      return session.number < reported.number
    }?.range.lowerBound
  }

  /// The body and number in the slug of a session, `un-space` and 38.
  private static func session(_ slug: String) -> (body: Substring, number: Int)? {
    guard let cut = slug.lastIndex(of: "-"), let number = Int(slug[slug.index(after: cut)...])
    else { return nil }
    return (slug[..<cut], number)
  }

  private static func speakers(
    _ document: CorpusDocument, text: DocumentText, sessions: [Citation], meeting: Meeting?,
    vocabulary: Vocabulary
  ) -> NarrativeSpeakers {
    let name = meeting.map { meeting in
      RequestParty(
        key: meeting.slug, name: Bilingual(zh: meeting.name.zh, en: meeting.name.en), words: "")
    }
    var bodies: Set<String> = []
    switch document.kind {
    case .note: bodies = ["secretariat", "secretary-general", "unoosa"]
    case .report, .other:
      for session in sessions {
        guard let body = Self.session(session.target)?.body else { continue }
        bodies.insert(String(body.hasSuffix("-open") ? body.dropLast("-open".count) : body))
      }
      if meeting?.kind == "session", let body = meeting?.body { bodies.insert(body) }
    case .resolution: break
    }
    let title = text.document.title + (document.facts.title[text.language] ?? "")
    var words = NarrativeSpeakers.meetingWords.filter { word in
      document.kind != .note && word.title.contains { title.contains($0) }
    }.map { word in
      (
        forms: word.forms,
        party: name
          ?? RequestParty(
            key: word.forms.en.lowercased(), name: Bilingual(zh: word.forms.zh, en: word.forms.en),
            words: "")
      )
    }
    if document.kind == .report {
      let own = name ?? words.first?.party
      for form in [
        Bilingual(zh: "会上", en: "The present meeting"),
        Bilingual(zh: "本次会议", en: "The present session"),
        Bilingual(zh: "本届会议", en: "The present session"),
      ] {
        if let own { words.append((form, own)) }
      }
    }
    return NarrativeSpeakers(bodies: bodies, words: words, meeting: name ?? words.first?.party)
  }
}
