package import Core
package import Desk

/// What `publish` says.
package enum PublishReport {
  private static let shown = 10

  /// What will change: counts, then the first paths of each kind, pages before what they need.
  ///
  /// ```
  /// public: 2 files to add, 1 to change, 0 to remove; 210 stay as they are
  ///   + zh/documents/a/index.html
  ///   ~ zh/index.html
  /// ```
  package static func plan(
    _ changes: PublishChanges, _ target: PublishTarget, _ language: Language
  ) -> String {
    let counts = (changes.added.count, changes.changed.count, changes.removed.count)
    let head = Bilingual(
      zh:
        "\(target.name)：将新增\(counts.0)个文件，更改\(counts.1)个，删除\(counts.2)个；\(changes.unchanged)个不变\n",
      en: "\(target.name): \(counts.0) files to add, \(counts.1) to change, \(counts.2) to remove; "
        + "\(changes.unchanged) stay as they are\n")[language]
    return head + list(changes.added, "+", language) + list(changes.changed, "~", language)
      + list(changes.removed, "-", language)
  }

  private static func list(_ paths: [String], _ sign: String, _ language: Language) -> String {
    let pages = paths.filter { $0.hasSuffix(".html") }
    let lines = (pages + paths.filter { !$0.hasSuffix(".html") }).prefix(shown).map {
      "  \(sign) \($0)\n"
    }.joined()
    guard paths.count > shown else { return lines }
    let rest = paths.count - shown
    return lines
      + Bilingual(zh: "  \(sign) ……另有\(rest)个\n", en: "  \(sign) … and \(rest) more\n")[language]
  }

  package static func question(_ language: Language) -> String {
    Bilingual(zh: "发布吗？（是/否）[否] ", en: "Publish? [y/N] ")[language]
  }

  /// Whether an answer agrees, in either language; no answer does not.
  package static func isYes(_ answer: String?) -> Bool {
    let word = (answer ?? "").filter { !$0.isWhitespace }.lowercased()
    return ["y", "yes", "是", "是的", "好", "发布"].contains(word)
  }

  package static func done(
    _ changes: PublishChanges, _ target: PublishTarget, _ language: Language
  ) -> String {
    let counts = (changes.added.count, changes.changed.count, changes.removed.count)
    return Bilingual(
      zh: "\(target.name)：已发布，新增\(counts.0)，更改\(counts.1)，删除\(counts.2)，未变\(changes.unchanged)",
      en: "\(target.name): published, \(counts.0) added, \(counts.1) changed, \(counts.2) removed, "
        + "\(changes.unchanged) unchanged")[language]
  }

  package static func upToDate(_ target: PublishTarget, _ language: Language) -> String {
    Bilingual(
      zh: "\(target.name)：已是最新，没有改动", en: "\(target.name): up to date, nothing was changed")[
        language]
  }

  package static func declined(_ target: PublishTarget, _ language: Language) -> String {
    Bilingual(
      zh: "\(target.name)：未发布，没有改动", en: "\(target.name): not published, nothing was changed")[
        language]
  }

  package static func notPublished(_ target: PublishTarget, _ language: Language) -> String {
    Bilingual(
      zh: "\(target.name)：内容有错误，未发布，没有改动",
      en: "\(target.name): the content has errors; not published, nothing was changed")[language]
  }

  /// Nobody can be asked.
  package static func unasked(_ target: PublishTarget) -> Diagnostic {
    Diagnostic(
      id: "publish-unconfirmed", severity: .error, file: target.name,
      message: Bilingual(
        zh: "没有终端可以询问，未发布，没有改动",
        en: "there is no terminal to ask at; not published, nothing was changed"),
      help: Bilingual(zh: "确认要发布，请加--yes", en: "add --yes to publish without being asked"))
  }
}
