import Core
import Desk
import Digest
import Site

extension Command {
  /// `add FILE…`: documents into the editors' folder.
  ///
  /// Every file is tried and the highest status counts. A file that is held already is noted and
  /// counts as fine: what was asked for is so.
  package static let add = Command(.add) { arguments, environment in
    let folder = environment.resolve(arguments.seeds)
    guard FileAccess.isFolder(folder) else {
      return environment.refuse([missing(arguments.seeds, folder)], for: arguments)
    }
    var intake = Intake(
      seeds: SiteBuilder.Folder(path: folder, name: arguments.seeds), isDryRun: arguments.isDryRun,
      programs: environment.programs)
    let language = environment.language(
      requested: arguments.requestedLanguage, site: intake.settings.messageLanguage)
    if let error = conflict(in: arguments) {
      environment.show(error.diagnostic(tool: CommandLineTool.name), language: language)
      return .wrongUsage
    }
    let placement = arguments.pair.map { Placement.pair(slug: $0) } ?? .new(slug: arguments.slug)
    var (status, additions) = (ExitStatus.fine, [Addition]())
    for file in arguments.operands {
      let found = FoundFile(path: environment.resolve(file), name: file)
      do throws(IntakeRefusal) {
        let report = IntakeReport(intake)
        switch try intake.take(found, as: placement) {
        case .added(let addition):
          for diagnostic in addition.diagnostics {
            environment.show(diagnostic, language: language)
          }
          additions.append(addition)
        case .held(let holder):
          environment.show(report.note(on: file, heldIn: holder), language: language)
        }
      } catch {
        for diagnostic in error.diagnostics(for: file) {
          environment.show(diagnostic, language: language)
        }
        status.combine(ExitStatus(error.kind))
      }
    }
    // At the end, when it is known which two were one document.
    let report = IntakeReport(intake)
    for text in report.texts(on: additions, in: language) { environment.output.write(text) }
    return status
  }

  private static func missing(_ name: String, _ path: String) -> Diagnostic {
    FileAccess.isFile(path)
      ? Diagnostic(
        id: "input-not-folder", severity: .error, file: name,
        message: Bilingual(zh: "这是文件，这里需要文件夹", en: "this is a file; a folder is wanted"))
      : Diagnostic(
        id: "input-missing", severity: .error, file: name,
        message: Bilingual(zh: "没有这个文件夹", en: "no such folder"))
  }

  /// One address cannot serve several files, nor both a new document and an old one.
  private static func conflict(in arguments: ParsedArguments) -> UsageError? {
    guard let slug = arguments.slug else { return nil }
    let reason: Bilingual<String>
    if arguments.pair != nil {
      reason = Bilingual(zh: "不能与--pair同用", en: "it cannot stand beside --pair")
    } else if arguments.operands.count > 1 {
      reason = Bilingual(zh: "只能用于单个文件", en: "it can only name a single file")
    } else {
      return nil
    }
    return UsageError(
      .valueRefused(option: OptionSpec.slug.name, value: slug, reason: reason), command: "add")
  }
}

extension ExitStatus {
  fileprivate init(_ kind: IntakeRefusal.Kind) {
    switch kind {
    case .content: self = .contentErrors
    case .input: self = .inputMissing
    case .output: self = .cannotWrite
    }
  }
}
