import Foundation
import TestSupport
import Testing

/// The terms that a document's page holds for marking on demand.
@Suite struct GlossaryTests {
  private let files = [
    "seeds/documents/a/source.zh.txt": "某次会议的报告\n\n1. 太空碎片与夜空是问题，夜空尤其如此。\n\n2. 完。\n",
    "seeds/tables/terms.csv":
      "zh,zh_variants,en,en_variants,verified\n空间碎片,太空碎片,space debris,orbital debris,source\n"
      + "夜空,,dark and quiet skies,,knowledge\n卫星,,satellite,,source\n",
  ]
  private let translation = """
    {#title}
    Report of a meeting
    {#para_1}
    Orbital debris and dark and quiet skies are a problem, the latter above all.
    {#para_2}
    The end.
    """

  private func entries(_ page: String) -> [String] {
    let rest = page.components(separatedBy: #"<template id="glossary">"#).dropFirst().first ?? ""
    return (rest.components(separatedBy: "</template>").first ?? "")
      .components(separatedBy: "\n").filter { $0.hasPrefix("<li") }
  }

  @Test func thePageHoldsEachPrintedFormOnceWithItsCounterpartAndStanding() async throws {
    let scratch = try ScratchFolder(files)
    try scratch.write("seeds/documents/a/translation.en.md", translation)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    #expect(
      Set(entries(site["zh/documents/a/index.html"])) == [
        #"<li lang="en" data-form="太空碎片">space debris</li>"#,
        #"<li lang="en" data-form="夜空" data-doubt="待核">dark and quiet skies</li>"#,
      ])
    #expect(
      Set(entries(site["en/documents/a/index.html"])) == [
        #"<li lang="zh-Hans" data-form="Orbital debris">空间碎片</li>"#,
        #"<li lang="zh-Hans" data-form="dark and quiet skies" data-doubt="not confirmed">夜空</li>"#,
      ])
    // Nothing of it stands in the text itself.
    #expect(site["zh/documents/a/index.html"].components(separatedBy: "space debris").count == 2)
  }

  @Test func aTextInTheOtherLanguageAndASiteWithoutTermsHaveNone() async throws {
    let scratch = try ScratchFolder(files)
    try scratch.write("seeds/b.txt", "另一报告\n\n1. 一段。\n\n2. 两段。\n")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(!site["en/documents/a/index.html"].contains("glossary"))
    #expect(!site["zh/documents/b/index.html"].contains("glossary"))
  }
}
