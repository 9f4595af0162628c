import Core
import Digest
import TestSupport
import Testing

@Suite struct DiscoveryTests {
  private func discover(
    _ files: [String: String]
  ) throws -> (files: CorpusFiles, diagnostics: [Diagnostic]) {
    let folder = try ScratchFolder(files)
    return Discovery.files(in: folder.path, named: "seeds")
  }

  private func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.file): \($0.severity.rawValue) \($0.id)" }.sorted()
  }

  @Test(arguments: ["new-report", "A-RES-75-35.zh", "000_187bb78426c72a34", "2023"])
  func anASCIINameIsTheSlugOfABareSource(_ name: String) {
    #expect(Slug.ofBareFile(name: name, content: []) == name)
  }

  @Test(arguments: ["会议报告", "-draft", "a b", ""])
  func anyOtherNameGivesOneMadeFromTheContent(_ name: String) {
    #expect(Slug.ofBareFile(name: name, content: [1]) == Slug.ofBareFile(name: "报告", content: [1]))
    #expect(Slug.ofBareFile(name: name, content: [1]).hasPrefix("document-"))
  }

  @Test func aFullFolderIsListedByWhatItsFilesAre() throws {
    let (files, diagnostics) = try discover([
      "site.yaml": "", "README.md": "", "bare-1.txt": "一",
      "documents/wsf-2023/document.yaml": "", "documents/wsf-2023/source.zh.txt": "",
      "documents/wsf-2023/source.en.txt": "", "documents/wsf-2023/summary.zh.md": "",
      "documents/wsf-2023/summary.en.md": "", "documents/wsf-2023/translation.en.md": "",
      "documents/wsf-2023/notes.yaml": "", "documents/wsf-2023/.hidden": "",
      "documents/wsf-2023/original.zh.pdf": "", "documents/wsf-2023/original.en.docx": "",
      "tables/themes.csv": "", "tables/README.md": "", "themes/debris.zh.md": "",
      "meetings/copuos-61.en.md": "",
    ])
    #expect(diagnostics.isEmpty)
    #expect(files.documents.map(\.slug) == ["bare-1", "wsf-2023"])
    #expect(files.documents[0].sources.map(\.language) == [nil])
    let document = files.documents[1]
    #expect(document.name == "seeds/documents/wsf-2023")
    #expect(document.sources.map(\.language) == [.chinese, .english])
    #expect(document.summaries.keys.sorted() == [.chinese, .english])
    #expect(document.translations[.english]?.name.hasSuffix("translation.en.md") == true)
    #expect(document.facts != nil && document.notes != nil && files.settings != nil)
    #expect(files.tables.keys.map(\.rawValue) == ["themes"])
    #expect(files.introductions.map(\.slug) == ["copuos-61", "debris"])
  }

  @Test func bareSourcesOfOneNameAreOneDocumentInTwoLanguages() throws {
    let (files, diagnostics) = try discover([
      "A-RES-75-92.en.xml": "<a/>", "A-RES-75-92.zh.txt": "文", "other.txt": "文",
    ])
    #expect(diagnostics.isEmpty)
    #expect(files.documents.map(\.slug) == ["A-RES-75-92", "other"])
    #expect(files.documents[0].sources.map(\.language) == [.chinese, .english])
  }

  @Test func ofTwoSourcesInOneLanguageTheMarkupIsRead() throws {
    let (files, diagnostics) = try discover([
      "documents/a/source.zh.txt": "文", "documents/a/source.zh.xml": "<a/>",
    ])
    #expect(diagnostics.isEmpty)
    #expect(files.documents[0].sources.map { $0.file.name.hasSuffix(".xml") } == [true])
  }

  @Test func aBareSourceWithoutAPlainNameGetsAStableASCIISlug() throws {
    let first = try discover(["外空报告.txt": "内容"]).files.documents.map(\.slug)
    let second = try discover(["别的名字.txt": "内容"]).files.documents.map(\.slug)
    let slug = try #require(first.first)
    #expect(slug.hasPrefix("document-") && slug.utf8.count == 17)
    #expect(
      slug.utf8.dropFirst(9).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    )
    #expect(first == second)
  }

  @Test(arguments: [
    ("documents/外空/source.zh.txt", "seeds/documents/外空: error slug-invalid"),
    ("documents/a b/source.zh.txt", "seeds/documents/a b: error slug-invalid"),
    ("themes/空间.zh.md", "seeds/themes/空间.zh.md: error slug-invalid"),
    ("documents/a.txt", "seeds/documents/a.txt: warning file-unknown"),
    ("tables/theme.csv", "seeds/tables/theme.csv: warning file-unknown"),
    ("themes/debris.md", "seeds/themes/debris.md: warning file-unknown"),
    ("documents/a/document.yaml", "seeds/documents/a: error source-missing"),
  ])
  func aNameThatMeansNothingIsReported(_ file: String, _ expected: String) throws {
    let (files, diagnostics) = try discover([file: "x"])
    #expect(summary(diagnostics) == [expected])
    #expect(files.documents.isEmpty && files.introductions.isEmpty && files.tables.isEmpty)
  }

  @Test func anUnknownFileInADocumentSaysWhatIsExpected() throws {
    let (files, diagnostics) = try discover([
      "documents/a/source.zh.txt": "", "documents/a/sumary.zh.md": "",
    ])
    #expect(files.documents.map(\.slug) == ["a"])
    #expect(summary(diagnostics) == ["seeds/documents/a/sumary.zh.md: warning file-unknown"])
    #expect(diagnostics.first?.help.en.contains("summary.zh.md") == true)
  }

  @Test(arguments: [
    ["a.txt", "documents/a/source.zh.txt"],
    ["documents/A/source.zh.txt", "documents/a/source.zh.txt"],
  ])
  func twoDocumentsWithOneSlugAreAnErrorThatNamesBoth(_ paths: [String]) throws {
    let (files, diagnostics) = try discover([paths[0]: "x", paths[1]: "x"])
    #expect(diagnostics.map(\.id) == ["slug-duplicate"])
    let named = try #require(diagnostics.first.map { "\($0.file) \($0.message.en)" })
    for path in paths {
      #expect(named.contains("seeds/" + path.replacing("/source.zh.txt", with: "")))
    }
    #expect(files.documents.count == 1)
  }

  @Test func aLinkOutOfTheFolderIsRefusedAndOneWithinIsRead() throws {
    let secret = try ScratchFolder(["secret.txt": "geheim", "source.zh.txt": ""])
    let folder = try ScratchFolder(["real.txt": "一"])
    try folder.link("stolen.txt", to: secret.path + "/secret.txt")
    try folder.link("within.txt", to: "real.txt")
    try folder.write("documents/kept/source.zh.txt", "")
    try folder.link("documents/out", to: secret.path)
    let (files, diagnostics) = Discovery.files(in: folder.path, named: "seeds")
    #expect(
      summary(diagnostics) == [
        "seeds/documents/out: error link-outside", "seeds/stolen.txt: error link-outside",
      ])
    #expect(files.documents.map(\.slug) == ["kept", "real", "within"])
  }

  @Test func aMissingFolderIsAnError() {
    let (files, diagnostics) = Discovery.files(in: "/nowhere/at/all", named: "seeds")
    #expect(files.documents.isEmpty)
    #expect(diagnostics.map(\.id) == ["seeds-missing"])
  }
}
