package import Core

// The declared options by name. An option that its command does not declare reads as not given.

extension ParsedArguments {
  /// `--seeds`, as the user wrote it; see ``CommandEnvironment/resolve(_:)``.
  package var seeds: String { text(.seeds) }

  /// `--seeds` where it was given, for commands that do without.
  package var givenSeeds: String? { self[.optionalSeeds] }

  /// `--templates`, as the user wrote it.
  package var templates: String { text(.templates) }

  /// `--output`, as the user wrote it.
  package var output: String { text(.output) }

  /// `--base-url`, normalised.
  package var baseURL: BaseURL? { self[.baseURL].flatMap { try? BaseURL($0) } }

  /// `--portable`.
  package var isPortable: Bool { has(.portable) }

  /// `--strict`.
  package var isStrict: Bool { has(.strict) }

  /// `--format` of `build`, `check` and `serve`.
  package var format: ReportFormat { ReportFormat(rawValue: text(.format)) ?? .text }

  /// `--format` of `list`.
  package var listFormat: ListFormat { ListFormat(rawValue: text(.listFormat)) ?? .tsv }

  /// `--variants` of `list terms`.
  package var listsVariants: Bool { has(.variants) }

  /// `--port`, 0 for any free one.
  package var port: UInt16 { UInt16(text(.port)) ?? 0 }

  /// `--data` of `render`, as the user wrote it; the parser refuses a command line without.
  package var data: String { text(.data) }

  /// `--partials`, as the user wrote it.
  package var partials: String? { self[.partials] }

  /// `--lenient`.
  package var isLenient: Bool { has(.lenient) }

  /// `--slug` of `add`.
  package var slug: String? { self[.slug] }

  /// `--pair` of `add`.
  package var pair: String? { self[.pair] }

  /// `--dry-run` of `add`.
  package var isDryRun: Bool { has(.dryRun) }

  /// `--yes` of `publish`.
  package var isAnswered: Bool { has(.yes) }

  /// `--lang`, if given; see ``CommandEnvironment/language(requested:site:)``.
  package var requestedLanguage: Language? { self[.language].flatMap(Language.init(rawValue:)) }

  private func text(_ option: OptionSpec) -> String { self[option] ?? "" }
}
