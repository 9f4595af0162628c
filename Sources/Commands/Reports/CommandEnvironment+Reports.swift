package import Core

extension CommandEnvironment {
  /// Shows one diagnostic for people on standard error.
  package func show(_ diagnostic: Diagnostic, language: Language) {
    let text = DiagnosticText(language: language, colour: usesColour(on: errors))
    errors.write(text.text(of: diagnostic))
  }

  /// Writes what a run found, as its options ask, and says what its exit status is to be.
  ///
  /// Text goes to standard error and ends with the counts; JSON lines go to standard output.
  ///
  /// - Parameters:
  ///   - diagnostics: In any order.
  ///   - arguments: The command's, for `--format`, `--lang` and `--strict`.
  ///   - siteLanguage: The message language of `site.yaml`, once it has been read.
  /// - Returns: ``ExitStatus/contentErrors`` if anything blocks, otherwise ``ExitStatus/fine``.
  package func report(
    _ diagnostics: [Diagnostic], for arguments: ParsedArguments, siteLanguage: Language? = nil
  ) -> ExitStatus {
    let report = DiagnosticReport(diagnostics, strict: arguments.isStrict)
    let language = language(requested: arguments.requestedLanguage, site: siteLanguage)
    switch arguments.format {
    case .text: errors.write(report.text(in: language, colour: usesColour(on: errors)))
    case .json: output.write(report.jsonLines(in: language))
    }
    return report.status
  }
}
