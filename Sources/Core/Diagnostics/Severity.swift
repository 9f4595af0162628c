/// How much a diagnostic weighs.
///
/// Missing is a note, wrong is an error; a defect of a source, which cannot be changed, is a warning.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error, warning, note

  /// The word in front of the message.
  package var word: Bilingual<String> {
    switch self {
    case .error: Bilingual(zh: "错误", en: "error")
    case .warning: Bilingual(zh: "警告", en: "warning")
    case .note: Bilingual(zh: "提示", en: "note")
    }
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// `note < warning < error`.
  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}
