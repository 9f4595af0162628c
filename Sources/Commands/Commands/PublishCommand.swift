import Core
import Desk
import Site

extension Command {
  /// `publish TARGET`: the site to where readers find it, all of it or nothing where that can be.
  package static let publish = Command(.publish) { arguments, environment in
    let text = arguments.operands.first ?? ""
    let language = environment.language(requested: arguments.requestedLanguage)
    do throws(PublishTargetRefusal) {
      let target = try PublishTarget(text)
      guard arguments.isAnswered || environment.canAsk else {
        environment.show(PublishReport.unasked(target), language: language)
        return .wrongUsage
      }
      return await PublishRun(target, arguments, environment).run()
    } catch {
      environment.show(error.diagnostic(for: text), language: language)
      return .wrongUsage
    }
  }
}

extension CommandEnvironment {
  /// Whether a person sees a question and can answer it.
  var canAsk: Bool { input.isTerminal && errors.isTerminal }
}

/// One publication, from the seeds to the target.
private struct PublishRun {
  private let target: PublishTarget
  private let arguments: ParsedArguments
  private let environment: CommandEnvironment

  init(
    _ target: PublishTarget, _ arguments: ParsedArguments, _ environment: CommandEnvironment
  ) {
    (self.target, self.arguments, self.environment) = (target, arguments, environment)
  }

  func run() async -> ExitStatus {
    let missing = arguments.missingFolders(environment)
    guard missing.isEmpty else { return environment.refuse(missing, for: arguments) }
    let site = await SiteBuilder(arguments.siteOptions(environment)).prepare()
    let language = environment.language(
      requested: arguments.requestedLanguage, site: site.messageLanguage)
    do {
      try refuseInputs()
      let temporary = environment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
      let staging = try StagingFolder(in: environment.resolve(temporary))
      guard let staged = try await stage(site, in: staging, language) else {
        return .contentErrors
      }
      return try handOver(staged, from: staging, language)
    } catch let failure as PublishFailure {
      environment.show(failure.diagnostic(for: target.name), language: language)
      return .cannotWrite
    } catch OutputFailure.system(let path, let code) {
      let failure = PublishFailure.system(path, code: code)
      environment.show(failure.diagnostic(for: target.name), language: language)
      return .cannotWrite
    } catch let failure as OutputFailure {
      environment.show(failure.diagnostic, language: language)
      return .cannotWrite
    } catch {
      return .bug
    }
  }

  /// A site within the seeds would be taken for documents by the next build.
  private func refuseInputs() throws(PublishFailure) {
    guard case .folder(let name) = target else { return }
    for input in [arguments.seeds, arguments.templates]
    where PlaceCheck.folder(environment.resolve(name), isWithin: environment.resolve(input)) {
      throw .withinInput(input)
    }
  }

  /// Builds the site where nobody sees it; nil when its content has errors, which have been reported.
  private func stage(
    _ site: PreparedSite, in staging: StagingFolder, _ language: Language
  ) async throws -> StagedSite? {
    func refuse(_ diagnostics: [Diagnostic]) -> StagedSite? {
      _ = environment.report(diagnostics, of: site, for: arguments)
      environment.errors.write(PublishReport.notPublished(target, language) + "\n")
      return nil
    }
    guard !site.diagnostics.blocks(strict: arguments.isStrict) else {
      return refuse(site.diagnostics)
    }
    let folder = "\(staging.path)/site"
    let store = try OutputStore.open(output: folder)
    let bar = ProgressBar(
      Bilingual(zh: "页面", en: "pages")[language], total: site.plan.pages.count,
      on: environment.errors)
    defer { bar.end() }
    let problems = try await site.render { path, bytes in
      try store.write(path: path, bytes)
      bar.advance()
    }
    bar.end()
    guard !problems.blocks(strict: arguments.isStrict) else {
      store.abandon()
      return refuse(site.diagnostics + problems)
    }
    let result = try store.finish()
    _ = environment.report(
      site.diagnostics + problems + result.diagnostics, of: site, for: arguments)
    return try StagedSite(verifying: folder)
  }

  private func handOver(
    _ site: StagedSite, from staging: StagingFolder, _ language: Language
  ) throws(PublishFailure) -> ExitStatus {
    let handover = try prepare(site, in: staging, language)
    guard handover.isNeeded else {
      handover.abandon()
      environment.errors.write(PublishReport.upToDate(target, language) + "\n")
      return .fine
    }
    environment.output.write(PublishReport.plan(handover.changes, target, language))
    guard arguments.isAnswered || isAgreed(language) else {
      handover.abandon()
      environment.errors.write(PublishReport.declined(target, language) + "\n")
      return .fine
    }
    for diagnostic in try handover.carryOut() { environment.show(diagnostic, language: language) }
    environment.errors.write(PublishReport.done(handover.changes, target, language) + "\n")
    return .fine
  }

  private func prepare(
    _ site: StagedSite, in staging: StagingFolder, _ language: Language
  ) throws(PublishFailure) -> any Handover {
    let runner = ToolRunner(
      variables: environment.variables, scratch: staging.path, isTerminal: environment.canAsk)
    switch target {
    case .folder(let name):
      var options = OutputStore.Options()
      options.whenHeld = { [environment] in environment.show($0, language: language) }
      return try FolderHandover(site, to: environment.resolve(name), options: options)
    case .rsync(let address):
      return try RsyncHandover(site, to: address, runner: runner, folder: staging.path)
    case .git(let address):
      return try GitHandover(
        site, to: address, runner: runner, folder: staging.path,
        standing: environment.workingDirectory)
    }
  }

  private func isAgreed(_ language: Language) -> Bool {
    environment.errors.write(PublishReport.question(language))
    let answer = environment.input.line()
    if answer == nil { environment.errors.write("\n") }
    return PublishReport.isYes(answer)
  }
}
