import Core
import Glibc
import Preview
import Site
import Synchronization

extension Command {
  /// `serve`: the preview on 127.0.0.1, rebuilt on change, until interrupted.
  package static let serve = Command(.serve) { arguments, environment in
    let missing = arguments.missingFolders(environment)
    guard missing.isEmpty else { return environment.refuse(missing, for: arguments) }
    let language = environment.language(requested: arguments.requestedLanguage)
    let options = arguments.siteOptions(environment)
    let loop = RebuildLoop { await PreviewBuild.make(options, strict: arguments.isStrict) }
    let stop = Interrupts.watch()
    do throws(PreviewFailure) {
      let router = PreviewRouter(loop: loop, language: language)
      let server = try PreviewServer(port: Int(arguments.port)) { router.respond(to: $0) }
      environment.errors.write(
        Bilingual(
          zh: "预览：http://127.0.0.1:\(server.port)/（按Ctrl-C结束）",
          en: "preview: http://127.0.0.1:\(server.port)/ (Ctrl-C ends it)")[language] + "\n")
      let watcher = FileWatcher(
        folders: [options.seeds.path, options.templates.path],
        ignoring: [environment.resolve(arguments.output)])
      await loop.run(watching: watcher, until: stop) { snapshot, changed in
        environment.errors.write(RebuildLine.text(snapshot, changed, language))
      }
      // The server ends when it is no longer needed: that is here, not before.
      _ = server.port
      return .fine
    } catch {
      environment.show(error.diagnostic, language: language)
      return .cannotWrite
    }
  }
}

extension PreviewBuild {
  /// The whole site in memory; no tree when the content has errors.
  fileprivate static func make(_ options: SiteBuilder.Options, strict: Bool) async -> PreviewBuild {
    let site = await SiteBuilder(options).prepare()
    guard !site.diagnostics.blocks(strict: strict) else {
      return PreviewBuild(tree: nil, diagnostics: site.diagnostics)
    }
    let files = Mutex<[String: [UInt8]]>([:])
    let problems = try? await site.render { path, bytes in
      files.withLock { $0[path] = bytes }
    }
    let diagnostics = site.diagnostics + (problems ?? [])
    guard let problems, !problems.blocks(strict: strict) else {
      return PreviewBuild(tree: nil, diagnostics: diagnostics)
    }
    return PreviewBuild(tree: PreviewTree(files: files.withLock { $0 }), diagnostics: diagnostics)
  }
}

/// Ctrl-C, and a polite request to end, as a flag.
private enum Interrupts {
  /// One for the process, as its signals are; made before any signal can come.
  static let flag = StopFlag()

  /// Lets the signals set the flag from here on.
  static func watch() -> StopFlag {
    let flag = flag
    for number in [SIGINT, SIGTERM] { signal(number) { _ in Interrupts.flag.stop() } }
    return flag
  }
}

/// What the terminal says of a rebuild, one line each.
private enum RebuildLine {
  static func text(
    _ snapshot: RebuildLoop.Snapshot, _ changed: [String], _ language: Language
  ) -> String {
    var lines = ""
    if snapshot.isStale {
      let writer = DiagnosticText(language: language)
      lines += snapshot.diagnostics.filter { $0.severity == .error }.map(writer.text(of:)).joined()
    }
    let names = changed.map { $0.split(separator: "/").suffix(2).joined(separator: "/") }
    let cause =
      names.isEmpty ? "" : (language == .chinese ? "：" : ": ") + names.joined(separator: ", ")
    let outcome = Bilingual(
      zh: snapshot.isStale ? "有错误，仍显示上一版" : "已更新",
      en: snapshot.isStale ? "errors; the last good site is still shown" : "rebuilt")
    return lines + outcome[language] + cause + "\n"
  }
}
