import Core
import Foundation
import TestSupport
import Testing

/// The site of the project's own five documents.
@Suite struct ProjectSiteTests {
  @Test func everyKindOfPageIsThereInBothLanguages() async throws {
    let site = try await BuiltSite.ofProject()
    #expect(site.problems == [])
    for language in ["zh", "en"] {
      #expect(site.pages(in: "\(language)/documents").count == 10)
      for page in site.pages(in: "\(language)/documents") where page.contains("/parallel/") {
        // Our translations are whole: neither side lacks anything.
        #expect(!site[page].contains("class=\"missing\""), "\(page)")
      }
      #expect(site.pages(in: "\(language)/meetings").count >= 20)
      #expect(site.pages(in: "\(language)/themes").count >= 14)
      #expect(site.pages(in: "\(language)/resolutions").count == 39)
      for page in ["index.html", "404.html", "about/index.html", "resolutions/index.html"] {
        #expect(!site["\(language)/\(page)"].isEmpty, "\(language)/\(page)")
      }
    }
    for path in site.files.keys where path.hasPrefix("zh/") && path.hasSuffix(".html") {
      let counterpart = "en/" + path.dropFirst(3)
      #expect(site.files[counterpart] != nil, "\(path) has no counterpart")
    }
    #expect(site["index.html"].contains(#"href="zh/""#))
    #expect(site["index.html"].contains(#"href="en/""#))
  }

  @Test func pagesNameTheirLanguageAndTheirCounterpart() async throws {
    let site = try await BuiltSite.ofProject(base: "https://example.org/some/path")
    let page = site["en/documents/res-78-72/index.html"]
    let root = "https://example.org/some/path"
    #expect(page.contains(#"<html lang="en">"#))
    #expect(page.contains("<link rel=\"canonical\" href=\"\(root)/en/documents/res-78-72/\">"))
    for (tag, folder) in [("zh-Hans", "zh"), ("en", "en")] {
      let link = "hreflang=\"\(tag)\" href=\"\(root)/\(folder)/documents/res-78-72/\""
      #expect(page.contains(link))
      #expect(site["zh/documents/res-78-72/index.html"].contains(link))
    }
    #expect(page.contains(#"href="../../../zh/documents/res-78-72/" lang="zh-Hans""#))
    let sitemap = site["sitemap.xml"]
    #expect(sitemap.contains("<loc>\(root)/zh/resolutions/72-77/</loc>"))
    #expect(!sitemap.contains("404"))
    #expect(site["zh/404.html"].contains(#"<a class="site-name" href="/some/path/zh/">"#))
  }

  @Test func withoutABaseURLNothingPretendsToKnowTheAddress() async throws {
    let site = try await BuiltSite.ofProject()
    #expect(site.files["sitemap.xml"] == nil)
    #expect(!site["zh/index.html"].contains("canonical"))
    #expect(!site["zh/index.html"].contains("rel=\"alternate\" hreflang=\"en\" href=\"http"))
    #expect(site.diagnostics.count { $0.id == "base-url-missing" } == 1)
    #expect(site.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func twoBuildsAreTheSameToTheByte() async throws {
    let (seeds, base) = (Repository.path("seeds"), "https://a.example/")
    let (first, second) = (
      try await BuiltSite.of(seeds: seeds, base: base),
      try await BuiltSite.of(seeds: seeds, base: base)
    )
    #expect(first.files == second.files)
  }

  @Test func thePortableCopyNamesItsFiles() async throws {
    let site = try await BuiltSite.ofProject(isPortable: true)
    #expect(site.problems == [])
    let page = site["zh/documents/wsf-2023/index.html"]
    #expect(page.contains(#"href="../../index.html""#))
    #expect(!page.contains(#"href="../../""#))
  }

  @Test func anEnglishPageShowsOurTranslationAsOursWithTheWayToTheSource() async throws {
    let site = try await BuiltSite.ofProject()
    let page = site["en/documents/wsf-2023/index.html"]
    #expect(page.contains("Unofficial translation by the editors of this digest"))
    let paragraph = try #require(page.split(separator: "id=\"para_13\"").last?.prefix(700))
    #expect(paragraph.contains("197"))
    #expect(!paragraph.contains(#" lang="zh-Hans""#))
    #expect(paragraph.contains(#"href="../../../zh/documents/wsf-2023/#para_13""#))
    #expect(!paragraph.contains("个人与会者"))
    let chinese = site["zh/documents/wsf-2023/index.html"]
    #expect(chinese.contains("共有197名个人与会者"))
    #expect(!chinese.contains("class=\"original\""))
  }

  @Test func evidenceBecomesALinkToTheParagraph() async throws {
    let page = try await BuiltSite.ofProject()["en/documents/wsf-2023/index.html"]
    #expect(
      page.contains(##"href="#para_21" data-passages="para_21 para_22">paras. 21–22</a>"##))
    #expect(!page.contains("¶"))
  }

  @Test func aResolutionPageListsEachCitationWithItsParagraph() async throws {
    let page = try await BuiltSite.ofProject()["en/resolutions/77-121/index.html"]
    for anchor in ["pream_1", "para_3", "para_9"] {
      #expect(page.contains("../../documents/res-78-72/#\(anchor)"), "\(anchor)")
    }
    #expect(page.contains(#"<span class="verb">recalls</span>"#))
    #expect(page.contains("https://docs.un.org/en/A/RES/77/121"))
  }

  @Test func partsOfAnEventAreAnchorsOnItsPage() async throws {
    let site = try await BuiltSite.ofProject()
    #expect(site["zh/meetings/wsf-2023/index.html"].contains(#"id="wsf-2023-session-4""#))
    #expect(site.files["zh/meetings/wsf-2023-session-4/index.html"] == nil)
    #expect(site["en/meetings/wsf-2024/index.html"].contains("../../documents/wsf-2023/#para_82"))
  }
}

extension ProjectSiteTests {
  @Test func aMeetingNamesItsConvenersAndTheParagraphThatSaysSo() async throws {
    let page = try await BuiltSite.ofProject()["en/meetings/un-jordan-2019/index.html"]
    let fact = try #require(page.components(separatedBy: "<dt>Conveners</dt>").last?.prefix(400))
    #expect(fact.contains("<dd>The Office for Outer Space Affairs and the Regional Centre for"))
    #expect(fact.contains("../../documents/un-china-2022/#para_4"))
  }
}
