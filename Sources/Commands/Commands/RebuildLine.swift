package import Core
package import Preview

/// What the terminal says of a rebuild: one line each.
///
/// `rebuilt in 0.9 s, 3 notes: a/summary.zh.md`, `2 errors, the last good site is still shown: a/summary.zh.md:7:9: no passage ¶99 …`
package enum RebuildLine {
  /// The line, without a line feed.
  ///
  /// - Parameters:
  ///   - snapshot: The state after the rebuild.
  ///   - changed: The files that caused it; empty for the first one.
  ///   - language: Of the words.
  /// - Returns: One line of plain text.
  package static func text(
    _ snapshot: RebuildLoop.Snapshot, changed: [String], _ language: Language
  ) -> String {
    let counts = DiagnosticReport(snapshot.diagnostics).summary(in: language)
    if snapshot.isStale {
      let outcome =
        snapshot.tree == nil
        ? Bilingual(zh: "网站尚未生成", en: "there is no site yet")
        : Bilingual(zh: "仍显示上一版", en: "the last good site is still shown")
      let first = snapshot.problems.first.map { problem in
        let place = problem.place.isEmpty ? "" : "\(problem.place)\(colon[language])"
        return "\(colon[language])\(place)\(problem.message[language]) [\(problem.id)]"
      }
      return "\(counts)\(comma[language])\(outcome[language])\(first ?? "")".withoutControls
    }
    let time = seconds(snapshot.duration)
    let outcome = Bilingual(
      zh: changed.isEmpty ? "已生成（\(time)秒）" : "已更新（\(time)秒）",
      en: changed.isEmpty ? "built in \(time) s" : "rebuilt in \(time) s")
    let names = causes(changed, language)
    return
      (outcome[language] + comma[language] + counts
      + (names.isEmpty ? "" : colon[language] + names)).withoutControls
  }

  private static let colon = Bilingual(zh: "：", en: ": ")
  private static let comma = Bilingual(zh: "，", en: ", ")

  /// The first three files by their folder and name, and how many more there are.
  private static func causes(_ changed: [String], _ language: Language) -> String {
    let names = changed.prefix(3).map { $0.split(separator: "/").suffix(2).joined(separator: "/") }
    let more = changed.count - names.count
    let rest = Bilingual(zh: "等\(changed.count)个文件", en: " and \(more) more")
    return names.joined(separator: language == .chinese ? "、" : ", ")
      + (more > 0 ? rest[language] : "")
  }

  /// Of `0.84` seconds, `0.9`: rounded up, for nothing takes no time.
  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded(.up))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
