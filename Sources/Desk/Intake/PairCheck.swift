import Core
import Digest
import Documents

/// Whether two texts seem to be of the same document, by their symbols.
enum PairCheck {
  /// `add-pair-differs`, a warning, when `document.yaml` in the folder at `path`, called `name`, has another symbol.
  static func diagnostics(
    _ facts: PrintedFacts, with path: String, _ name: String
  ) -> [Diagnostic] {
    let file = "\(name)/\(FactsFile.name)"
    guard let printed = facts.symbol?.value,
      let source = try? FileAccess.text(of: "\(path)/\(FactsFile.name)", named: file),
      let known = DocumentFacts.read(source).facts.symbol, known != printed
    else { return [] }
    return [
      Diagnostic(
        id: "add-pair-differs", severity: .warning, file: file,
        message: Bilingual(
          zh: "这里的文号是\(known)，加入的文本却印着\(printed)",
          en: "the symbol here is \(known), but \(printed) is printed in the text that was added"),
        help: Bilingual(
          zh: "请确认两者是同一份文件", en: "make sure that both are the same document"))
    ]
  }

  /// `add-paired`, a note: two files of one run were the same document in two languages.
  static func joined(_ kin: HeldDocuments.Kin, file: String) -> Diagnostic {
    Diagnostic(
      id: "add-paired", severity: .note, file: file,
      message: Bilingual(
        zh: "文号同为\(kin.symbol)，作为另一语文的文本加入\(kin.name)",
        en:
          "has the symbol \(kin.symbol) too and was added as the other language’s text of \(kin.name)"
      ))
  }

  /// `add-same-symbol`, a warning: two documents have one symbol because the editor wants it so.
  static func sameSymbol(_ kin: HeldDocuments.Kin, file: String) -> Diagnostic {
    Diagnostic(
      id: "add-same-symbol", severity: .warning, file: file,
      message: Bilingual(
        zh: "\(kin.name)的文号也是\(kin.symbol)", en: "\(kin.name) has the symbol \(kin.symbol) too"),
      help: Bilingual(
        zh: "若是同一份文件的另一语文本，请移走新建的文件夹，用--pair \(kin.slug)重新加入",
        en:
          "if this is the same document in the other language, move the new folder away and add it with --pair "
          + kin.slug))
  }
}
