import Commands
import Core
import Preview
import Testing

@Suite struct RebuildLineTests {
  private func problem(_ severity: Severity, _ file: String = "a/summary.zh.md") -> Diagnostic {
    Diagnostic(
      id: "evidence-unknown", severity: severity, file: file,
      position: SourcePosition(line: 7, column: 9),
      message: Bilingual(zh: "本文件没有第99段", en: "no passage ¶99\nat all"))
  }

  private func snapshot(
    isStale: Bool, _ diagnostics: [Diagnostic] = []
  ) async -> RebuildLoop.Snapshot {
    let loop = RebuildLoop {
      PreviewBuild(tree: isStale ? nil : PreviewTree(files: [:]), diagnostics: diagnostics)
    }
    var snapshot = await loop.rebuild()
    snapshot.duration = .milliseconds(849)
    return snapshot
  }

  @Test func saysHowLongItTookWhatWasFoundAndWhy() async {
    let made = await snapshot(isStale: false, [problem(.note)])
    #expect(
      RebuildLine.text(made, changed: ["/x/seeds/documents/a/summary.zh.md"], .english)
        == "rebuilt in 0.9 s, 1 note: a/summary.zh.md")
    #expect(RebuildLine.text(made, changed: [], .chinese) == "已生成（0.9秒），1 个提示")
    #expect(
      RebuildLine.text(made, changed: ["a/1", "a/2", "a/3", "a/4"], .chinese)
        == "已更新（0.9秒），1 个提示：a/1、a/2、a/3等4个文件")
  }

  @Test func namesTheFirstErrorAndWhatIsShownMeanwhile() async {
    let broken = await snapshot(isStale: true, [problem(.error), problem(.error, "b.md")])
    #expect(
      RebuildLine.text(broken, changed: ["a/summary.zh.md"], .chinese)
        == "2 个错误，网站尚未生成：a/summary.zh.md:7:9：本文件没有第99段 [evidence-unknown]")
    var stale = broken
    stale.tree = PreviewTree(files: [:])
    #expect(
      RebuildLine.text(stale, changed: [], .english).hasPrefix(
        "2 errors, the last good site is still shown: a/summary.zh.md:7:9: no passage ¶99"))
  }

  @Test(arguments: Language.allCases)
  func isOnePlainLineWhateverTheFilesAreCalled(language: Language) async {
    let made = await snapshot(isStale: false)
    let line = RebuildLine.text(made, changed: ["a/\u{1B}[2J\nb.md"], language)
    let broken = await snapshot(isStale: true, [problem(.error, "a\u{1B}]0;\n.md")])
    for line in [line, RebuildLine.text(broken, changed: [], language)] {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
    }
  }
}
