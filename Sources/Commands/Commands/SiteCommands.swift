import Core
import Digest
import Site

extension ParsedArguments {
  /// Where the site's parts are, as the options say.
  func siteOptions(_ environment: CommandEnvironment) -> SiteBuilder.Options {
    func folder(_ name: String) -> SiteBuilder.Folder {
      SiteBuilder.Folder(path: environment.resolve(name), name: name)
    }
    return SiteBuilder.Options(
      seeds: folder(seeds), templates: folder(templates), baseURL: baseURL, isPortable: isPortable)
  }

  /// The input folders that are not there, as diagnostics; with any, the exit status is 66.
  func missingFolders(_ environment: CommandEnvironment) -> [Diagnostic] {
    [seeds, templates].filter { !FileAccess.isFolder(environment.resolve($0)) }.map { name in
      FileAccess.isFile(environment.resolve(name))
        ? Diagnostic(
          id: "input-not-folder", severity: .error, file: name,
          message: Bilingual(zh: "这是文件，这里需要文件夹", en: "this is a file; a folder is wanted"))
        : Diagnostic(
          id: "input-missing", severity: .error, file: name,
          message: Bilingual(zh: "没有这个文件夹", en: "no such folder"))
    }
  }
}

extension Command {
  /// `check`: everything a build does, but nothing is written.
  package static let check = Command(.check) { arguments, environment in
    let missing = arguments.missingFolders(environment)
    guard missing.isEmpty else { return environment.refuse(missing, for: arguments) }
    let site = await SiteBuilder(arguments.siteOptions(environment)).prepare()
    var diagnostics = site.diagnostics
    if !diagnostics.blocks() {
      do {
        diagnostics += try await site.render { _, _ in }
      } catch {
        return .bug
      }
    }
    return environment.report(diagnostics, of: site, for: arguments)
  }

  /// `build`: the site in the output folder, all of it or nothing.
  package static let build = Command(.build) { arguments, environment in
    let missing = arguments.missingFolders(environment)
    guard missing.isEmpty else { return environment.refuse(missing, for: arguments) }
    let site = await SiteBuilder(arguments.siteOptions(environment)).prepare()
    let language = environment.language(
      requested: arguments.requestedLanguage, site: site.messageLanguage)
    func report(_ diagnostics: [Diagnostic]) -> ExitStatus {
      environment.report(diagnostics, of: site, for: arguments)
    }
    func refuse(_ diagnostics: [Diagnostic]) -> ExitStatus {
      let status = report(diagnostics)
      environment.errors.write(BuildReport.nothingWritten(to: arguments.output, language) + "\n")
      return status
    }
    guard !site.diagnostics.blocks(strict: arguments.isStrict) else {
      return refuse(site.diagnostics)
    }
    do {
      var options = OutputStore.Options()
      options.whenHeld = { environment.show($0, language: language) }
      let store = try OutputStore.open(
        output: environment.resolve(arguments.output), options: options)
      let bar = ProgressBar(
        Bilingual(zh: "页面", en: "pages")[language], total: site.plan.pages.count,
        on: environment.errors)
      defer { bar.end() }
      let clock = ContinuousClock()
      let start = clock.now
      let index = await site.searchIndex()
      let duration = start.duration(to: clock.now)
      let problems = try await site.render(with: index) { path, bytes in
        try store.write(path: path, bytes)
        bar.advance()
      }
      bar.end()
      guard !problems.blocks(strict: arguments.isStrict) else {
        store.abandon()
        return refuse(site.diagnostics + problems)
      }
      let result = try store.finish()
      let status = report(site.diagnostics + problems + result.diagnostics)
      environment.errors.write(BuildReport.line(index, took: duration, language) + "\n")
      environment.errors.write(BuildReport.line(result, output: arguments.output, language) + "\n")
      return status
    } catch let failure as OutputFailure {
      environment.show(failure.diagnostic, language: language)
      return .cannotWrite
    } catch {
      return .bug
    }
  }
}

extension CommandEnvironment {
  /// Reports what a run found, then on standard error how much evidence there was to compare.
  func report(
    _ diagnostics: [Diagnostic], of site: PreparedSite, for arguments: ParsedArguments
  ) -> ExitStatus {
    let status = report(diagnostics, for: arguments, siteLanguage: site.messageLanguage)
    let language = language(requested: arguments.requestedLanguage, site: site.messageLanguage)
    let totals = site.maker.model.corpus.evidenceTotals
    errors.write(EvidenceLine.text(totals, language) + "\n")
    return status
  }

  /// Reports that inputs are missing.
  func refuse(_ missing: [Diagnostic], for arguments: ParsedArguments) -> ExitStatus {
    _ = report(missing, for: arguments)
    return .inputMissing
  }
}

/// What `build` says of what it did.
enum BuildReport {
  /// `public: 214 files, 3 written, 211 unchanged, 0 removed`.
  static func line(_ result: OutputResult, output: String, _ language: Language) -> String {
    let total = result.written + result.unchanged
    return Bilingual(
      zh: "\(output)：共\(total)个文件，写入\(result.written)，未变\(result.unchanged)，删除\(result.removed)",
      en: "\(output): \(total) files, \(result.written) written, \(result.unchanged) unchanged, "
        + "\(result.removed) removed")[language]
  }

  /// `search index: 1,204 entries, 96 files, 812 kB, 0.2 s`.
  static func line(_ index: SearchIndex, took duration: Duration, _ language: Language) -> String {
    let (entries, files) = (Numbers.grouped(index.entries), Numbers.grouped(index.files.count))
    let size = Numbers.grouped((index.size + 999) / 1_000)
    let (seconds, rest) = duration.components
    let tenths = (Int(seconds) * 10) + Int(rest / 100_000_000_000_000_000)
    let time = "\(tenths / 10).\(tenths % 10)"
    return Bilingual(
      zh: "检索索引：\(entries)条，\(files)个文件，\(size) kB，用时\(time)秒",
      en: "search index: \(entries) entries, \(files) files, \(size) kB, \(time) s")[language]
  }

  /// On errors the site that stood there stands.
  static func nothingWritten(to output: String, _ language: Language) -> String {
    Bilingual(
      zh: "\(output)：内容有错误，网站未改动",
      en: "\(output): the content has errors, the site was left as it was")[language]
  }
}
