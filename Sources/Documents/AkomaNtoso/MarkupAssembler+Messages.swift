import Core

/// What is said about numbers out of sequence.
extension MarkupAssembler {
  func outOfSequence(_ number: Int, _ entry: MarkupEntry) -> Diagnostic {
    Diagnostic(
      id: "paragraph-sequence", severity: .warning, file: file,
      position: SourcePosition(line: entry.line),
      message: Bilingual(
        zh: "段号是\(number)，依次应为\(expected)",
        en: "paragraph number \(number) where \(expected) was due"),
      help: Bilingual(
        zh: "段号照原文保留；请核对原文是否缺段或重号",
        en: "the number is kept as printed; see whether the source lacks or repeats a paragraph"))
  }

  func noteOutOfSequence(_ number: Int, due: Int, line: Int) -> Diagnostic {
    Diagnostic(
      id: "note-sequence", severity: .warning, file: file, position: SourcePosition(line: line),
      message: Bilingual(
        zh: "脚注编号是\(number)，依次应为\(due)", en: "footnote \(number) where \(due) was due"),
      help: Bilingual(
        zh: "编号照原文保留；请核对原文", en: "the number is kept as printed; check the source"))
  }
}
