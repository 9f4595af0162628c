import Core
import Glibc

extension OutputStore {
  /// Makes the ledger's files the output, in one step if that can be.
  func publish(_ ledger: OutputLedger) throws(OutputFailure) -> OutputResult {
    let holdings = ground.holdings
    let stale = holdings.stale(without: ledger.entries)
    let manifest = Manifest(entries: ledger.entries)
    var result = OutputResult(
      written: ledger.changed.count, unchanged: ledger.unchanged.count, removed: stale.count,
      exchanged: false, diagnostics: [])
    if ledger.changed.isEmpty, stale.isEmpty, holdings.tree.hasManifest,
      holdings.manifest == manifest
    {
      return result
    }
    do throws(SystemError) {
      var obstacle = exchangeObstacle()
      if obstacle == nil { obstacle = try exchange(ledger, manifest) }
      if let obstacle {
        try replaceFiles(ledger, manifest: manifest, stale: stale)
        result.diagnostics.append(notAtomic(obstacle))
      } else {
        result.exchanged = true
        result.diagnostics += sweep(ledger)
      }
    } catch {
      throw .system(output, error)
    }
    return result
  }

  /// Why the folders are not to be exchanged, as far as that is known beforehand.
  private func exchangeObstacle() -> Bilingual<String>? {
    if ground.isInside {
      return Bilingual(zh: "上级文件夹不可写", en: "the folder above is not writable")
    }
    let working = options.system.workingFolder()
    if working == ground.place.path || working.hasPrefix(ground.place.path + "/") {
      return Bilingual(
        zh: "当前工作文件夹就在输出文件夹中", en: "the working folder is within the output")
    }
    return nil
  }

  private func notAtomic(_ obstacle: Bilingual<String>) -> Diagnostic {
    Diagnostic(
      id: "output-not-atomic", severity: .warning, file: output,
      message: Bilingual(
        zh: "文件是逐个替换的，替换期间读者可能看到新旧混杂的页面：\(obstacle.zh)",
        en: "files were replaced one by one, and readers may have seen old and new together: "
          + obstacle.en),
      help: Bilingual(
        zh: "把输出放在可写文件夹之下的普通文件夹中，即可一步切换",
        en: "an ordinary folder below a writable one is replaced in a single step"))
  }
}
