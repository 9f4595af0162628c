package import Core
import Digest
import Templates

/// A site before its pages are made: the corpus, the plan, and what was found wrong so far.
package struct PreparedSite: Sendable {
  package let maker: PageMaker
  package let plan: SitePlan
  package let assets: Assets
  /// Of all phases so far, sorted.
  package let diagnostics: [Diagnostic]

  /// The language of messages that `site.yaml` asks for.
  package var messageLanguage: Language? { maker.model.corpus.settings.messageLanguage }

  /// The path below which the site is to stand, from `/` to `/`.
  package var basePath: String { maker.shell.addresses.base?.path ?? "/" }

  /// Where the bytes of a file go: its path below the output folder, and its content.
  package typealias Sink = @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void

  /// Makes the index for the search, which is rendered with the pages.
  package func searchIndex() async -> SearchIndex {
    await SearchIndex(maker.model, wording: maker.shell.wording)
  }

  /// Makes every file of the site, hands each to `sink` as it is ready, and checks the pages against
  /// each other.
  ///
  /// Pages are made side by side in chunks; `sink` is called from several tasks. What it throws ends
  /// the rendering and is thrown on. `index` is that of ``searchIndex()``, made here where it is nil. The result is what is wrong with the finished pages.
  package func render(
    with index: SearchIndex? = nil, to sink: @escaping Sink
  ) async throws -> [Diagnostic] {
    let chunks = plan.pages.chunked(into: 8)
    var searching = maker
    searching.search = if let index { index } else { await searchIndex() }
    let maker = searching
    let results = try await chunks.mapConcurrently { pages in
      try Self.renderChunk(pages, maker, to: sink)
    }
    let documents = maker.model.corpus.documents
    let beside = documents.flatMap { one in
      DocumentFile.all(of: one).map { $0.path(of: one.slug) }
    }
    var check = LinkCheck(
      files: Set(assets.files.values.map(\.path) + beside),
      rootPath: maker.shell.addresses.base?.path ?? "/")
    for scan in results.flatMap(\.scans) { check.add(scan) }
    for file in assets.files.values { try sink(file.path, file.bytes) }
    _ = try await documents.mapConcurrently { document in
      for file in DocumentFile.all(of: document) {
        let bytes = file.bytes(of: document, model: maker.model, shell: maker.shell)
        try sink(file.path(of: document.slug), bytes)
      }
    }
    for (path, bytes) in maker.search?.files ?? [:] { try sink(path, bytes) }
    if let sitemap = try Sitemap(maker: maker, plan: plan).xml() { try sink(Sitemap.path, sitemap) }
    let failed = results.flatMap(\.diagnostics)
    // A page that could not be made is missing to every link: say the cause, not the consequences.
    return failed.isEmpty ? await check.diagnostics().sorted() : failed.sorted()
  }

  private static func renderChunk(
    _ pages: [PageID], _ maker: PageMaker, to sink: Sink
  ) throws -> (scans: [PageScan], diagnostics: [Diagnostic]) {
    var (scans, diagnostics) = ([PageScan](), [Diagnostic]())
    for id in pages {
      let html: [UInt8]
      do throws(TemplateFailure) {
        guard let page = try maker.page(id) else { continue }
        html = try maker.html(page)
      } catch {
        diagnostics += error.diagnostics
        continue
      }
      try sink(id.path, html)
      scans.append(PageScan(path: id.path, html: html))
    }
    return (scans, diagnostics)
  }
}
