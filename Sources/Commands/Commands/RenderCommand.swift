import Core
import Formats
import Templates

extension Command {
  /// `render TEMPLATE --data FILE`: one template with JSON data, to standard output, nothing added.
  package static let render = Command(.render) { arguments, environment in
    let language = environment.language(requested: arguments.requestedLanguage)
    do {
      let (template, data) = try TemplateInput.read(arguments, environment)
      let mode: TemplateMode = arguments.isLenient ? .lenient : .strict
      let library = TemplateInput.library(
        with: template, partials: arguments.partials, environment, mode)
      environment.output.write(try library.render(TemplateInput.name, data))
      return .fine
    } catch let failure as TemplateInput.Failure {
      environment.show(failure.diagnostic, language: language)
      return failure.status
    } catch let failure as TemplateFailure {
      for diagnostic in failure.diagnostics { environment.show(diagnostic, language: language) }
      return .contentErrors
    } catch {
      return .bug
    }
  }
}

/// What `render` is given: the template, its data and its partials.
private enum TemplateInput {
  /// An input that cannot be used.
  struct Failure: Error {
    var diagnostic: Diagnostic
    var status: ExitStatus
  }

  /// The name under which the template itself stands; no file of partials can have it.
  static let name = ""

  static func read(
    _ arguments: ParsedArguments, _ environment: CommandEnvironment
  ) throws(Failure) -> (template: SourceText, data: TemplateValue) {
    let template = try text(arguments.operands.first ?? "", environment)
    let data = try text(arguments.data, environment)
    let (value, diagnostics) = JSONValue.parse(data)
    guard let value else {
      let problem = diagnostics.first ?? FileAccess.Failure.missing.diagnostic(for: data.file)
      throw Failure(diagnostic: problem, status: .contentErrors)
    }
    return (template, TemplateValue(value))
  }

  static func library(
    with template: SourceText, partials: String?, _ environment: CommandEnvironment,
    _ mode: TemplateMode
  ) -> TemplateLibrary {
    guard let partials else { return TemplateLibrary(sources: [name: template], mode: mode) }
    return TemplateLibrary.load(
      folder: environment.resolve(partials), shownAs: partials, mode: mode, adding: [name: template]
    )
  }

  private static func text(
    _ file: String, _ environment: CommandEnvironment
  ) throws(Failure) -> SourceText {
    do {
      return try FileAccess.text(
        of: environment.resolve(file), named: file, allowingPipes: true)
    } catch {
      throw Failure(diagnostic: error.diagnostic(for: file), status: .inputMissing)
    }
  }
}

extension TemplateValue {
  /// JSON as template data: `null` is known and empty, strings are text and never markup.
  fileprivate init(_ json: JSONValue) {
    switch json {
    case .null: self = .nothing
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .integer(value)
    case .decimal(let digits): self = Double(digits).map { .number($0) } ?? .text(digits)
    case .string(let text): self = .text(text)
    case .array(let elements): self = .list(elements.map { TemplateValue($0) })
    case .object(let members):
      self = .record(TemplateRecord(members.map { ($0.name, TemplateValue($0.value)) }))
    }
  }
}
