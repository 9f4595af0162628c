import Core
import Digest
import Documents

/// Whether the text in the other language seems to be of the same document.
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
}
