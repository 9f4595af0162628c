/// A name of a tag, split at its dots; `.` alone has no parts and means the current value.
struct TemplateName: Sendable {
  let text: String
  let parts: [TemplateKey]

  init(_ text: String) {
    self.text = text
    parts =
      text == "."
      ? []
      : text.split(separator: ".", omittingEmptySubsequences: false).map { TemplateKey(String($0)) }
  }

  /// Whether there is something on both sides of every dot, and no asterisk, which marks dynamic names.
  var isWellFormed: Bool {
    !text.contains("*") && parts.allSatisfy { !$0.text.isEmpty }
  }
}
