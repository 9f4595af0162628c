import Core
import Foundation
import TestSupport
import Testing

@testable import Site

/// The files of the index, and the page that searches in them.
@Suite struct SearchIndexTests {
  private let text =
    "某次会议的报告\n\n1. 大会第72/77号决议请委员会审议空间碎片。\n\n2. 目标如下：\n(a) 推广；\n(b) 交流。\n"

  /// The index of a folder and the site it belongs to.
  private func index(_ files: [String: String]) async throws -> (SearchIndex, BuiltSite) {
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    let prepared = await SiteBuilder(.of(seeds: scratch.path("seeds"))).prepare()
    return (await prepared.searchIndex(), site)
  }

  private func data(_ index: SearchIndex, _ kind: String) -> String {
    index.files.filter { $0.key.contains("/\(kind)") }.sorted { $0.key < $1.key }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
  }

  @Test func aFileIsAScriptThatHandsItsDataOverUnderItsName() async throws {
    let (index, site) = try await index(["seeds/forum.txt": text])
    #expect(index.entries > 3)
    for (path, bytes) in index.files {
      let name = try #require(path.split(separator: "/").last).dropLast(3)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix("spacedigestSearch(\"\(name)\",") && text.hasSuffix(");\n"))
      let json = text.dropFirst("spacedigestSearch(\"\(name)\",".count).dropLast(3)
      #expect(
        throws: Never.self,
        performing: {
          try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        })
      #expect(site.files[path] == bytes)
    }
    #expect(data(index, "zh-tokens").contains("\\n72/77 "))
    #expect(data(index, "zh-tokens").contains("\\n碎片 "))
    #expect(data(index, "zh-text").contains("推广；"))
  }

  @Test func theSameContentGivesTheSameFilesAndPagesNameThem() async throws {
    let files = ["seeds/forum.txt": text, "seeds/other.txt": text]
    let (first, site) = try await index(files)
    let (second, _) = try await index(files)
    #expect(first.files == second.files)
    for page in ["zh/search/index.html", "en/search/index.html"] {
      for name in [first.words, first.pages, first.manifests.zh, first.manifests.en] {
        #expect(!name.isEmpty && site[page].contains("=\"\(name)\""), "\(page)")
      }
      #expect(site[page].contains(#"data-root="../../" data-folder="search-index" data-file="""#))
    }
  }

  @Test func itGrowsNoFasterThanTheTexts() async throws {
    let sizes = try await [4, 8].asyncMap { number in
      let files = (1...number).map { ("seeds/copy-\($0).txt", text) }
      return try await index(Dictionary(uniqueKeysWithValues: files)).0.size
    }
    #expect(sizes[1] < sizes[0] * 2)
  }

  @Test func aParagraphIsFoundByItsThemeItsYearAndItsVoice() async throws {
    let (index, _) = try await index([
      "seeds/documents/a/source.zh.txt": text,
      "seeds/documents/a/document.yaml": "kind: report\ndate: 2022-11-03\n",
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,碎片,Debris,空间碎片\n",
    ])
    let tokens = data(index, "zh-tokens")
    for filter in [":kind:report", ":year:2022", ":theme:debris", ":voice:decided"] {
      #expect(tokens.contains("\\n\(filter) "), "\(filter)")
    }
  }

  @Test func everyPlaceItLeadsToIsThere() async throws {
    let site = try await BuiltSite.ofProject()
    let chunks = site.files.filter {
      $0.key.contains("/zh-text") || $0.key.contains("/en-text") || $0.key.contains("/pages-text")
    }
    #expect(chunks.count > 5)
    var count = 0
    for (path, bytes) in chunks {
      let text = String(decoding: bytes, as: UTF8.self)
      let json = try #require(
        text.firstIndex(of: ",").map { text[text.index(after: $0)...].dropLast(3) })
      let groups = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
      for group in groups {
        for entry in try #require(group["entries"] as? [[String: Any]]) {
          let page = try #require((entry["page"] ?? group["page"]) as? [String: Any])
          for piece in try #require(entry["pieces"] as? [[String]]) {
            for language in page["shown"] as? [String] ?? ["zh", "en"] {
              let html = site["\(language)/\(page["href"] as? String ?? "")index.html"]
              let isThere = piece[0].isEmpty ? !html.isEmpty : html.contains("id=\"\(piece[0])\"")
              #expect(isThere, "\(path): \(language) \(page["href"] ?? "") \(piece[0])")
              count += 1
            }
          }
        }
      }
    }
    #expect(count > 1000)
  }
}

extension SiteBuilder.Options {
  fileprivate static func of(seeds: String) -> SiteBuilder.Options {
    SiteBuilder.Options(
      seeds: SiteBuilder.Folder(path: seeds, name: "seeds"),
      templates: SiteBuilder.Folder(path: Repository.path("Templates"), name: "Templates"))
  }
}

extension Array {
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
