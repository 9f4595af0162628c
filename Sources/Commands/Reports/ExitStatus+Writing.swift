import Core
import Glibc

extension ExitStatus {
  /// The status once it is known whether the results got out.
  ///
  /// A reader that stopped reading (`EPIPE`) chose to; anything else, such as a full disk, is said on
  /// standard error and counts as ``cannotWrite``.
  func afterWriting(to environment: CommandEnvironment, language: Language) -> ExitStatus {
    guard let code = environment.output.failure, code != EPIPE else { return self }
    let reason = unsafe String(cString: strerror(code))
    environment.show(
      Diagnostic(
        id: "output-unwritable", severity: .error, file: "",
        message: Bilingual(
          zh: "无法写到标准输出：\(reason)", en: "standard output cannot be written: \(reason)")),
      language: language)
    var status = self
    status.combine(.cannotWrite)
    return status
  }
}
