package import Core

/// Why a key could not be used.
package struct KeyFailure: Error {
  package var file: String
  package var diagnostics: [Diagnostic]

  package init(file: String, diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics
  }

  init(_ text: SourceText, line: Int) {
    self.init(
      file: text.file,
      diagnostics: [
        Diagnostic(
          id: "key-shape", severity: .error, file: text.file,
          position: SourcePosition(line: line),
          message: Bilingual(
            zh: "答案文件的这一行不合格式，或缺少 family 一行",
            en: "this line of the key is not of the form of keys, or the line “family” is missing"),
          help: Bilingual(
            zh: "格式见 Tests/Fixtures/README.md",
            en: "the form is described in Tests/Fixtures/README.md"))
      ])
  }
}
