/// What a source says about a document beside its text, as far as its markup names it.
///
/// Dates are ISO 8601 (`2022-12-12`), symbols normalised. A text extracted from a page has none of this.
package struct DocumentMetadata: Sendable, Hashable {
  package var adoptionDate: String?
  package var publicationDate: String?
  /// As printed, without the words in front: `45`, `98 (d)`.
  package var agendaItem: String?
  /// In the document's language.
  package var agendaTitle: String?
  /// The first draft, such as `A/C.4/77/L.7`.
  package var draftSymbol: String?
  /// Who introduced the draft, as written there.
  package var sponsors: String?
  /// The report that recommended the text, such as `A/77/398`.
  package var reportSymbol: String?
  /// The record of the meeting that adopted it, such as `A/77/PV.52`.
  package var meetingSymbol: String?
  /// The meeting in the document's language: `第52次全体会议`.
  package var meeting: String?
  package var vote: Vote?
  /// Subject terms in the order of the source, each once.
  package var keywords: [Keyword]

  package init(
    adoptionDate: String? = nil, publicationDate: String? = nil, agendaItem: String? = nil,
    agendaTitle: String? = nil, draftSymbol: String? = nil, sponsors: String? = nil,
    reportSymbol: String? = nil, meetingSymbol: String? = nil, meeting: String? = nil,
    vote: Vote? = nil, keywords: [Keyword] = []
  ) {
    self.adoptionDate = adoptionDate
    self.publicationDate = publicationDate
    self.agendaItem = agendaItem
    self.agendaTitle = agendaTitle
    self.draftSymbol = draftSymbol
    self.sponsors = sponsors
    self.reportSymbol = reportSymbol
    self.meetingSymbol = meetingSymbol
    self.meeting = meeting
    self.vote = vote
    self.keywords = keywords
  }
}

extension DocumentMetadata {
  /// How a text was adopted.
  package struct Vote: Sendable, Hashable {
    package enum Outcome: String, Sendable, Hashable {
      case withoutVote = "without-vote"
      case recorded
      case other
    }

    package var outcome: Outcome
    package var inFavour: Tally?
    package var against: Tally?
    package var abstaining: Tally?

    package init(
      outcome: Outcome, inFavour: Tally? = nil, against: Tally? = nil, abstaining: Tally? = nil
    ) {
      self.outcome = outcome
      self.inFavour = inFavour
      self.against = against
      self.abstaining = abstaining
    }
  }

  /// The votes on one side.
  package struct Tally: Sendable, Hashable {
    package var count: Int
    /// The States as the source names them (`ALBANIA`); empty when it does not.
    package var voters: [String]

    package init(count: Int, voters: [String] = []) {
      self.count = count
      self.voters = voters
    }
  }

  /// A subject term of a controlled vocabulary.
  package struct Keyword: Sendable, Hashable {
    package enum Scheme: String, Sendable, Hashable {
      /// A Sustainable Development Goal; the label is its number.
      case sdg
      /// The UNBIS Thesaurus of the United Nations libraries.
      case unbis
      case eurovoc
      /// Names of bodies, days and the like of the Dag Hammarskjöld Library.
      case authority
      case other
    }

    package var scheme: Scheme
    /// In English as the source gives it: `OUTER SPACE`, `public health`, `3`.
    package var label: String
    /// The term's address, such as `http://metadata.un.org/sdg/3`; nil when the source gives none.
    package var address: String?

    package init(scheme: Scheme, label: String, address: String? = nil) {
      self.scheme = scheme
      self.label = label
      self.address = address
    }
  }

  /// The numbers of the Sustainable Development Goals, 1 to 17, in the order of the source.
  package var goals: [Int] {
    keywords.filter { $0.scheme == .sdg }.compactMap { Int($0.label) }
  }
}
