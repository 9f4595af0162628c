/// Something a person should know about a file: a value, collected and sorted, never thrown.
///
/// ```
/// seeds/documents/a/summary.en.md:14:6: error: no passage ¶99 in a [evidence-unknown]
/// ```
package struct Diagnostic: Sendable, Hashable {
  /// The stable identifier that scripts may filter on, such as `evidence-unknown`.
  package var id: String
  package var severity: Severity
  /// The file as the user named it or as found below the seeds folder; empty for the whole run.
  package var file: String
  /// Where in `file`; nil when the whole file is meant.
  package var position: SourcePosition?
  /// What is wrong, one sentence without a full stop.
  package var message: Bilingual<String>
  /// What to do about it; may be empty.
  package var help: Bilingual<String>
  /// The source line shown under the message, with the span the caret marks.
  package var excerpt: Excerpt?

  package init(
    id: String, severity: Severity, file: String, position: SourcePosition? = nil,
    message: Bilingual<String>, help: Bilingual<String> = Bilingual(zh: "", en: ""),
    excerpt: Excerpt? = nil
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.position = position
    self.message = message
    self.help = help
    self.excerpt = excerpt
  }

  /// A line of the source, and how many characters from the diagnostic's column on are meant.
  package struct Excerpt: Sendable, Hashable {
    package var line: String
    package var length: Int

    package init(line: String, length: Int = 1) {
      self.line = line
      self.length = length
    }
  }
}

extension Diagnostic {
  /// Where it stands, as people write it: `seeds/documents/a/summary.zh.md:7:9`; empty for the whole run.
  package var place: String {
    let name = file.withoutControls
    guard let position else { return name }
    return "\(name):\(position.line):\(position.column)"
  }
}

extension Diagnostic: Comparable {
  /// By file, position, then identifier and message: phases may run in parallel, their output may not vary.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let (leftPosition, rightPosition) = (left.position ?? .start, right.position ?? .start)
    if leftPosition != rightPosition { return leftPosition < rightPosition }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.id != right.id { return left.id < right.id }
    return left.message.en < right.message.en
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether any is an error; with `strict`, warnings count too.
  package func blocks(strict: Bool = false) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
