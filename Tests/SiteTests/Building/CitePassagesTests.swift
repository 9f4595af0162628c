import Core
import Foundation
import TestSupport
import Testing

/// What the pages hold for copying and citing passages.
@Suite struct CitePassagesTests {
  private let resolution = """
    78/901. 外空样例

    大会，

    回顾其2017年12月7日第72/77号决议，

    1. 请秘书长研究空间碎片；

    2. 决定继续处理此案。

    """
  private let translation = """
    {#title}
    78/901. A sample on outer space
    {#text_1}
    The General Assembly,
    {#pream_1}
    Recalling its resolution 72/77 of 7 December 2017,
    {#para_1}
    Requests the Secretary-General to study space debris;
    {#para_2}
    Decides to remain seized of the matter.
    """
  private let themes = "slug,zh,en,core_zh,core_en\ndebris,空间碎片,Space debris,空间碎片,space debris\n"

  @Test func aResolutionIsCitedByOrganNumberAndParagraphInBothLanguages() async throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": resolution,
      "seeds/documents/a/document.yaml":
        "symbol: A/RES/78/901\nkind: resolution\nupdated: 2026-11-20\ntitle:\n  en: A sample on outer space\n",
      "seeds/documents/a/translation.en.md": translation, "seeds/tables/themes.csv": themes,
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    for language in ["zh", "en"] {
      let page = site["\(language)/documents/a/index.html"]
      #expect(page.contains("data-form=\"大会第78/901号决议，{place}\""))
      #expect(page.contains("data-form=\"General Assembly resolution 78/901, {place}\""))
      #expect(page.contains(#"id="para_1" data-zh="第1段" data-en="para. 1""#))
      #expect(
        page.contains(#"id="pream_1" data-zh="序言部分第一段" data-en="first preambular paragraph""#))
    }
    #expect(
      site["en/documents/a/index.html"].contains(
        "data-form=\"Space Governance Digest (unofficial), “A sample on outer space” (A/RES/78/901), {place}, as of 20 November 2026, {url}\""
      ))
  }

  @Test func textFromOurTranslationIsNamedAsOursAndTheSourceIsNot() async throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": resolution,
      "seeds/documents/a/translation.en.md": translation, "seeds/tables/themes.csv": themes,
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    let ours = #"data-ours="[unofficial translation from the Chinese]""#
    for page in ["documents/a", "documents/a/parallel", "themes/debris"] {
      #expect(site["en/\(page)/index.html"].contains(ours), "\(page)")
    }
    #expect(site["en/documents/a/parallel/index.html"].contains(ours + #" data-ours-in="en""#))
    for page in ["documents/a", "themes/debris"] {
      #expect(!site["zh/\(page)/index.html"].contains("data-ours"), "\(page)")
    }
  }

  @Test(arguments: [
    ("symbol: A/AC.105/1\n", "A/AC.105/1，{place}", "A/AC.105/1, {place}"),
    (
      "title:\n  zh: 论“空间”\n  en: On “Space”\ntitle_en_standing: unofficial\n",
      "《论“空间”》［文号未见于所用文本］，{place}",
      "“On ‘Space’” [our rendering of the title; symbol not printed in the source used], {place}"
    ),
  ])
  func anotherDocumentIsCitedByItsSymbolOrElseItsTitle(
    _ facts: String, _ zh: String, _ en: String
  ) async throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": "某次会议的报告\n\n1. 一段。\n\n2. 两段。\n",
      "seeds/documents/a/document.yaml": facts,
    ])
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["en/documents/a/index.html"]
    #expect(page.contains("data-form=\"\(zh)\""))
    #expect(page.contains("data-form=\"\(en)\""))
  }

  @Test func quietLinksOfParagraphsAreNoTabStops() async throws {
    let site = try await BuiltSite.ofProject()
    for page in ["en/documents/wsf-2023/index.html", "zh/documents/wsf-2023/parallel/index.html"] {
      for link in site[page].matches(of: /<a class="(self|original)"[^>]*>/) {
        #expect(link.output.0.contains(#" tabindex="-1""#), "\(link.output.0)")
      }
      #expect(site[page].contains(##"<a class="self" tabindex="-1" href="#para_14""##))
    }
  }

  @Test func scriptsAndStylesStayWithinTheirBudget() throws {
    func size(_ name: String) throws -> Int {
      try FileAccess.bytes(of: Repository.path("Templates/assets/\(name)")).count
    }
    let scripts = FileAccess.names(in: Repository.path("Templates/assets")).filter {
      $0.hasSuffix(".js") && !$0.hasPrefix("search")
    }
    #expect(try scripts.reduce(0) { try $0 + size($1) } <= 15_000)
    #expect(try size("site.css") <= 30_000)
  }
}
