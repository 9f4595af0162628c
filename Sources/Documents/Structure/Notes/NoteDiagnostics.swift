import Core

/// What is to say about calls and definitions that do not meet.
enum NoteDiagnostics {
  static func undefined(_ number: String, line: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      id: "note-undefined", severity: .warning, file: file, position: SourcePosition(line: line),
      message: Bilingual(
        zh: "正文引到脚注\(number)，但找不到这条脚注", en: "footnote \(number) is called but nowhere defined"),
      help: Bilingual(
        zh: "请核对原文，看提取时是否漏掉了脚注", en: "see in the original whether the extraction lost the note"))
  }

  static func uncalled(_ note: Footnote, _ file: String) -> Diagnostic {
    Diagnostic(
      id: "note-uncalled", severity: .warning, file: file,
      position: SourcePosition(line: note.line),
      message: Bilingual(
        zh: "脚注\(note.number)在正文中没有注号", en: "footnote \(note.number) is called nowhere in the text"),
      help: Bilingual(
        zh: "请核对原文，看提取时是否漏掉了注号", en: "see in the original whether the extraction lost the call"))
  }
}
