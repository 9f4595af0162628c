import Foundation
import TestSupport
import Testing

/// The line below each digest and introduction that says what was checked.
@Suite struct DigestStandingTests {
  private let source = "某次会议的报告\n\n1. 共有197人与会。\n\n2. 会议讨论了空间碎片。\n"

  private func site(_ more: [String: String]) async throws -> BuiltSite {
    let scratch = try ScratchFolder(["seeds/documents/a/source.zh.txt": source])
    for (path, text) in more { try scratch.write(path, text) }
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  /// The line's text without markup; empty where there is none.
  private func line(_ page: String) -> String {
    let rest = page.components(separatedBy: #"<p class="checked">"#).dropFirst().first ?? ""
    return (rest.components(separatedBy: "</p>").first ?? "").replacing(/<[^>]+>/, with: "")
  }

  @Test func aDigestThatNobodyReadSaysSoInBothLanguages() async throws {
    let site = try await site([
      "seeds/documents/a/summary.zh.md": "## 这是什么\n\n共有197人与会。[第1段]\n",
      "seeds/documents/a/summary.en.md": "## What it is\n\nThere were 197 participants. [¶1]\n",
    ])
    #expect(
      line(site["zh/documents/a/index.html"])
        == "程序已核对：数字、日期、文号、名称、引语。（有依据的句子1句；核对数值1个。）"
        + "含义：尚未通读。 核对的范围")
    #expect(
      line(site["en/documents/a/index.html"])
        == "Checked by program: figures, dates, symbols, names, quotations. "
        + "(Sentences with evidence: 1; compared: values 1.) "
        + "Meaning: not yet read. What the checks cover")
    #expect(site["en/documents/a/index.html"].contains(##"href="../../about/#evidence""##))
    #expect(site["en/about/index.html"].contains(#"id="evidence""#))
  }

  @Test func aReaderIsNamedWithTheDay() async throws {
    let site = try await site([
      "seeds/documents/a/summary.zh.md":
        "---\nread_by: 李明\nread_on: 2026-11-20\n---\n## 这是什么\n\n共有197人与会。[第1段]\n",
      "seeds/documents/a/summary.en.md":
        "---\nread_by: L. Ming\nread_on: 2026-11-20\nupdated: 2026-11-21\n---\n## What it is\n\nThere were 197 participants. [¶1]\n",
    ])
    #expect(line(site["zh/documents/a/index.html"]).contains("含义：2026年11月20日由李明通读。"))
    #expect(
      line(site["en/documents/a/index.html"]).contains(
        "Meaning: read by L. Ming on 20 November 2026, changed since."))
  }

  @Test func aTextWithNothingToCompareClaimsNoCheck() async throws {
    let site = try await site([
      "seeds/documents/a/summary.zh.md": "## 这是什么\n\n本摘要待写。{editor: 尚在编写}\n"
    ])
    let line = line(site["zh/documents/a/index.html"])
    #expect(line.hasPrefix("含义：尚未通读。"))
  }

  @Test func introductionsHaveItToo() async throws {
    let site = try await site([
      "seeds/documents/note-1/source.zh.txt":
        "关于空间碎片的说明\n\n1. 197名与会者参加了空间碎片会议。\n\n2. 会议讨论了空间碎片。\n",
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n",
      "seeds/themes/debris.en.md":
        "---\nread_by: 李明\nread_on: 2026-11-20\n---\n\nA meeting of 197 participants discussed it. [note-1 ¶1–2]\n",
    ])
    let page = site["en/themes/debris/index.html"]
    #expect(line(page).contains("compared: values 1.)"))
    #expect(line(page).contains("Meaning: read by 李明 on 20 November 2026."))
    // On a Chinese page the text, and with it the name, is marked as English.
    #expect(site["zh/themes/debris/index.html"].contains(#"由<span lang="en">李明</span>通读"#))
  }
}
