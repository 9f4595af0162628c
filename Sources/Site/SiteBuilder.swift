package import Core
package import Digest
import Documents
import Templates

/// Builds the site, phase by phase: discover → read → parse → link → plan → render → write → verify.
///
/// Each phase is a function from values to values and diagnostics. `check` stops before writing, the
/// preview keeps the pages in memory, `build` hands them to the ``OutputStore``.
package struct SiteBuilder: Sendable {
  /// Where things are, and how the site is to link.
  package struct Options: Sendable {
    /// The editors' folder and the templates, as the user named them and as paths to open.
    package var seeds: Folder
    package var templates: Folder
    package var baseURL: BaseURL?
    package var isPortable: Bool
    /// What the page about the site says of the reader; nil to say nothing.
    package var accuracy: MeasuredAccuracy?

    package init(
      seeds: Folder, templates: Folder, baseURL: BaseURL? = nil, isPortable: Bool = false,
      accuracy: MeasuredAccuracy? = .ofThisProgram
    ) {
      self.seeds = seeds
      self.templates = templates
      self.baseURL = baseURL
      self.isPortable = isPortable
      self.accuracy = accuracy
    }
  }

  /// A folder: to open it, and what messages call it.
  package struct Folder: Sendable, Hashable {
    package var path: String
    package var name: String

    package init(path: String, name: String) {
      self.path = path
      self.name = name
    }
  }

  package let options: Options

  package init(_ options: Options) { self.options = options }

  /// Everything up to the plan: what the editors' folder says, and which pages come of it.
  package func prepare() async -> PreparedSite {
    let (files, found) = Discovery.files(in: options.seeds.path, named: options.seeds.name)
    let (contents, read) = CorpusReader.contents(of: files)
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let parsed = await Self.parse(contents.documents, vocabulary)
    let (corpus, linked) = await CorpusLinker.corpus(
      contents, documents: parsed, vocabulary: vocabulary)
    let defects = parsed.flatMap { $0.texts.flatMap(\.diagnostics) }
    let (shell, assets, shown) = prepareShell(corpus.settings)
    let maker = PageMaker(model: SiteModel(corpus), shell: shell)
    let plan = SitePlan(maker.model)
    var diagnostics = found + read + defects + linked + shown + plan.diagnostics
    if shell.addresses.base == nil { diagnostics.append(baseURLMissing()) }
    return PreparedSite(maker: maker, plan: plan, assets: assets, diagnostics: diagnostics.sorted())
  }

  /// The corpus of an editors' folder alone, for commands that make no pages.
  package static func corpus(of seeds: Folder) async -> Corpus {
    let (files, _) = Discovery.files(in: seeds.path, named: seeds.name)
    let contents = CorpusReader.contents(of: files).contents
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let parsed = await parse(contents.documents, vocabulary)
    return await CorpusLinker.corpus(contents, documents: parsed, vocabulary: vocabulary).corpus
  }

  // MARK: Parse

  /// Documents are independent of each other: they are read side by side, and kept in order.
  private static func parse(
    _ documents: [DocumentContents], _ vocabulary: Vocabulary
  ) async -> [ParsedDocument] {
    let reader = SourceReader(vocabulary: vocabulary)
    return await documents.mapConcurrently { contents in
      ParsedDocument(contents: contents, texts: contents.sources.map { reader.read($0.text) })
    }
  }

  // MARK: Templates, words, assets

  private func prepareShell(
    _ settings: SiteSettings
  ) -> (shell: SiteShell, assets: Assets, diagnostics: [Diagnostic]) {
    let folder = options.templates
    let library = TemplateLibrary.load(folder: folder.path, shownAs: folder.name)
    let assets = Assets.load(folder: "\(folder.path)/assets", shownAs: "\(folder.name)/assets")
    var (diagnostics, words) = (library.diagnostics + assets.diagnostics, "")
    let wordsFile = "\(folder.name)/strings.yaml"
    do throws(FileAccess.Failure) {
      words = try FileAccess.text(of: "\(folder.path)/strings.yaml").string
    } catch {
      diagnostics.append(error.diagnostic(for: wordsFile))
    }
    let wording = Wording(SourceText(file: wordsFile, text: words))
    let base = options.baseURL ?? settings.baseURL.flatMap { try? BaseURL($0) }
    let shell = SiteShell(
      library: library, wording: wording,
      addresses: Addresses(base: base, isPortable: options.isPortable),
      stylesheet: assets.path("site.css"), icon: assets.path("icon.svg"),
      requestsScript: assets.files["requests.js"]?.path,
      previewsScript: assets.files["previews.js"]?.path,
      readingScript: assets.files["reading.js"]?.path,
      searchScripts: ["search-text.js", "search-index.js", "search.js"].compactMap {
        assets.files[$0]?.path
      }, searchStylesheet: assets.files["search.css"]?.path,
      pictures: Bilingual(
        zh: assets.files["share-zh.png"]?.path ?? "", en: assets.files["share-en.png"]?.path ?? ""),
      accuracy: options.accuracy)
    return (shell, assets, diagnostics + (words.isEmpty ? [] : wording.diagnostics))
  }

  private func baseURLMissing() -> Diagnostic {
    Diagnostic(
      id: "base-url-missing", severity: .note, file: "\(options.seeds.name)/site.yaml",
      message: Bilingual(
        zh: "未给出网站地址，因此没有规范链接、语言互指和站点地图",
        en: "no base URL is known, so there are no canonical links, no hreflang and no sitemap"),
      help: Bilingual(
        zh: "用--base-url https://…/给出，或写入site.yaml的base_url",
        en: "give it with --base-url https://…/ or as base_url in site.yaml"))
  }
}
