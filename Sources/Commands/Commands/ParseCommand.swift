import Core
import Documents
import Formats

extension Command {
  /// `parse FILE…`: what the reader understood, one JSON object per file and line.
  ///
  /// Diagnostics are part of each object and are also shown on the error stream. A file that cannot
  /// be read gives no object; the others are done all the same.
  package static let parse = Command(.parse) { arguments, environment in
    let language = environment.language(requested: arguments.requestedLanguage)
    let reader = SourceReader()
    var status = ExitStatus.fine
    for file in arguments.operands {
      do throws(FileAccess.Failure) {
        let source = try FileAccess.text(
          of: environment.resolve(file), named: file, allowingPipes: true)
        let document = reader.read(source)
        environment.output.write(JSONWriter.bytes(of: document.json(messages: language)) + [0x0A])
        for diagnostic in document.diagnostics { environment.show(diagnostic, language: language) }
        if document.diagnostics.blocks() { status.combine(.contentErrors) }
      } catch {
        environment.show(error.diagnostic(for: file), language: language)
        status.combine(.inputMissing)
      }
    }
    return status
  }
}
