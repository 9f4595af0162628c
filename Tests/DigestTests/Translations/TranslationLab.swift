import Core
import Digest
import Documents

/// Fits translations onto small Chinese documents, as a build would.
struct TranslationLab {
  let text: DocumentText

  init(_ source: String) {
    let source = SourceText(file: "source.zh.txt", text: source)
    text = DocumentText(
      source: source, document: SourceReader(vocabulary: .unitedNations).read(source))
  }

  init(_ document: Document) {
    text = DocumentText(source: SourceText(file: document.file, text: ""), document: document)
  }

  func fit(
    _ translation: String, _ language: Language = .english
  ) -> (translation: Translation, diagnostics: [Diagnostic]) {
    let read = TranslationReader.translation(
      SourceText(file: "translation.\(language.rawValue).md", text: translation),
      language: language)
    let fitted = TranslationFitter.fit(read.file, onto: text, vocabulary: .unitedNations)
    return (fitted.translation, (read.diagnostics + fitted.diagnostics).sorted())
  }

  /// `line:column id` of each diagnostic, notes marked.
  static func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.position.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(diagnostic.severity == .error ? "" : "\(diagnostic.severity.rawValue) ")"
        + diagnostic.id
    }
  }
}
