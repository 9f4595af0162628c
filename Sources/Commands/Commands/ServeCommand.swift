import Core
import Glibc
import Preview
import Site

extension Command {
  /// `serve`: the preview on 127.0.0.1, rebuilt on change, until interrupted.
  package static let serve = Command(.serve) { arguments, environment in
    let missing = arguments.missingFolders(environment)
    guard missing.isEmpty else { return environment.refuse(missing, for: arguments) }
    let language = environment.language(requested: arguments.requestedLanguage)
    let options = arguments.siteOptions(environment)
    let loop = RebuildLoop {
      await PreviewBuild.make(
        options, strict: arguments.isStrict, language: arguments.requestedLanguage)
    }
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
        environment.errors.write(
          RebuildLine.text(snapshot, changed: changed, snapshot.language ?? language) + "\n")
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

/// Ctrl-C, and a polite request to end, as a flag.
private enum Interrupts {
  /// One for the process, as its signals are; made before any signal can come.
  static let flag = StopFlag()

  /// Lets the signals set the flag from here on; who asks again does not want to wait.
  static func watch() -> StopFlag {
    let flag = flag
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interrupts.flag.isStopped { _exit(128 + number) }
        Interrupts.flag.stop()
      }
    }
    return flag
  }
}
