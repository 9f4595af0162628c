package import Core

/// Something with a name that documents mention: a body, a treaty, an agency, a State.
package struct VocabularyEntry: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An organ, committee, office or meeting series.
    case body
    case treaty
    /// An agenda, declaration, framework or set of guidelines that binds nobody as a treaty does.
    case instrument
    case agency, programme, state
    /// A conference or commemoration, such as UNISPACE+50.
    case event
  }

  /// ASCII, unique within a vocabulary: `copuos`, `outer-space-treaty`.
  package var slug: String
  package var kind: Kind
  /// Full names, variants and abbreviations that mean this entry wherever they stand.
  package var names: Bilingual<[String]>
  /// Names that mean this entry only where something else says so: a body's in documents that have
  /// introduced it (`委员会`, `the Committee`), a treaty's between title marks (`《外层空间条约》`).
  package var shortForms: Bilingual<[String]>
  /// Words that show a State to be meant and are no names of it: English ones made from its name,
  /// `Norwegian`, Chinese ones within names of agencies, `美国` in `美国宇航局`.
  package var allusions: Bilingual<[String]>
  /// The slug of the body it belongs to (`copuos` for its subcommittees); nil where none matters.
  package var parent: String?
  /// Whether it meets in numbered sessions (`第六十六届会议`).
  package var holdsSessions: Bool
  /// The beginning of its documents' symbols (`A/AC.105/`); nil where it has no series.
  package var symbolPrefix: String?
  /// How its resolutions are numbered; nil where it adopts none that can be named by a UN symbol.
  package var resolutions: ResolutionSeries?
  /// Whether it adopts numbered resolutions of its own, with or without a UN symbol: a number beside
  /// its name is then no other organ's.
  package var adoptsResolutions: Bool

  /// The name to show, where it is not the first of ``names``: the Assembly is `大会`, which alone
  /// would name others too.
  private var title: Bilingual<String>?

  /// The name to show in a language.
  package func shownName(_ language: Language) -> String {
    title?[language] ?? names[language].first ?? slug
  }

  package init(
    slug: String, kind: Kind, names: Bilingual<[String]>,
    shortForms: Bilingual<[String]> = Bilingual(zh: [], en: []), parent: String? = nil,
    holdsSessions: Bool = false, symbolPrefix: String? = nil, resolutions: ResolutionSeries? = nil,
    adoptsResolutions: Bool = true, title: Bilingual<String>? = nil,
    allusions: Bilingual<[String]> = Bilingual(zh: [], en: [])
  ) {
    self.slug = slug
    self.kind = kind
    self.names = names
    self.shortForms = shortForms
    self.parent = parent
    self.holdsSessions = holdsSessions
    self.symbolPrefix = symbolPrefix
    self.resolutions = resolutions
    self.adoptsResolutions = adoptsResolutions
    self.title = title
    self.allusions = allusions
  }
}

/// How an organ numbers its resolutions, and what their symbols begin with.
package struct ResolutionSeries: Sendable, Hashable {
  /// A printed form of the number.
  package enum Form: Sendable, Hashable {
    /// `72/77`, `S-10/2`: the session, then the number.
    case session
    /// `2601 A (XXIV)`: the number, then the session in Roman numerals.
    case roman
    /// `1540 (2004)`: the number, then the year.
    case year
    /// `2018/5`: the year, then the number.
    case yearFirst
  }

  /// `A/RES/`, `S/RES/`.
  package var prefix: String
  package var forms: Set<Form>
  /// The first session whose resolutions are numbered `session/number`.
  package var firstSession: Int

  package init(prefix: String, forms: Set<Form>, firstSession: Int = 1) {
    self.prefix = prefix
    self.forms = forms
    self.firstSession = firstSession
  }
}
