package import Core
package import Desk

/// All that a command knows of the world outside its arguments, so that a test can run it in-process.
package struct CommandEnvironment: Sendable {
  /// The folder against which the user's relative paths are read; absolute.
  package var workingDirectory: String
  package var variables: [String: String]
  /// Gives answers to questions.
  package var input: InputSource
  /// Takes results.
  package var output: OutputSink
  /// Takes progress and diagnostics.
  package var errors: OutputSink
  /// Runs the programs that read PDF and DOCX.
  package var programs: ProgramRunner

  package init(
    workingDirectory: String, variables: [String: String] = [:], input: InputSource = .none,
    output: OutputSink, errors: OutputSink, programs: ProgramRunner? = nil
  ) {
    self.workingDirectory = workingDirectory
    self.variables = variables
    self.input = input
    self.output = output
    self.errors = errors
    self.programs = programs ?? .machine(variables: variables)
  }

  /// The path to open for a path as the user named it.
  ///
  /// `seeds` in `/srv` is `/srv/seeds`; an absolute path stays as it is.
  package func resolve(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return workingDirectory.hasSuffix("/") ? workingDirectory + path : "\(workingDirectory)/\(path)"
  }

  /// Whether to colour what goes to `sink`: a terminal that can, and no `NO_COLOR` (no-color.org: set
  /// and not empty).
  package func usesColour(on sink: OutputSink) -> Bool {
    sink.isTerminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }

  /// The width in cells to which help is wrapped: the terminal's, or 80; between 40 and 100.
  package func width(of sink: OutputSink) -> Int {
    let columns = variables["COLUMNS"].flatMap { Int($0) } ?? sink.columns ?? 80
    return min(max(columns, 40), 100)
  }

  /// The language of messages: what `--lang` says, then the site's own, then the locale's.
  ///
  /// - Parameters:
  ///   - requested: The value of `--lang`, if given.
  ///   - site: The message language of `site.yaml`, once it has been read.
  /// - Returns: The language to write in.
  package func language(requested: Language?, site: Language? = nil) -> Language {
    requested ?? site ?? localeLanguage
  }

  /// Chinese where the locale of messages is Chinese, otherwise English.
  ///
  /// The first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set and not empty decides (POSIX.1-2017, 8.2).
  private var localeLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
