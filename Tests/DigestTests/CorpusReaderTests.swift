import Core
import Digest
import Documents
import TestSupport
import Testing

@Suite struct CorpusReaderTests {
  private func read(
    _ files: [String: String]
  ) throws -> (contents: CorpusContents, diagnostics: [Diagnostic]) {
    let folder = try ScratchFolder(files)
    let found = Discovery.files(in: folder.path, named: "seeds")
    let (contents, diagnostics) = CorpusReader.contents(of: found.files)
    return (contents, found.diagnostics + diagnostics)
  }

  @Test func everythingInAFolderIsReadUnderItsName() throws {
    let (contents, diagnostics) = try read([
      "site.yaml": "title: {zh: 文摘, en: Digest}",
      "documents/a/source.en.txt": "1. The Forum met.",
      "documents/a/document.yaml": "symbol: A/AC.105/1",
      "documents/a/summary.en.md": "It met. [¶1]",
      "bare.txt": "一",
      "tables/themes.csv": "slug,zh,en\ndebris,碎片,Debris\n",
      "themes/debris.en.md": "Debris grows. [a ¶1]",
    ])
    #expect(diagnostics.isEmpty)
    #expect(contents.settings.title.en == "Digest")
    #expect(contents.documents.map(\.slug) == ["a", "bare"])
    let document = try #require(contents.documents.first)
    #expect(document.sources.map(\.language) == [.english])
    #expect(document.sources.first?.text.file == "seeds/documents/a/source.en.txt")
    #expect(document.facts.symbol == "A/AC.105/1")
    #expect(document.summaries[.english]?.sentences.map(\.text) == ["It met."])
    #expect(contents.tables.themes.map(\.slug) == ["debris"])
    #expect(contents.introductions.map(\.slug) == ["debris"])
  }

  @Test func aDraftWithoutASentenceIsNoDigestYet() throws {
    let draft =
      "---\n# description: later\n---\n\n<!-- [¶1] -->\n\n## What it is\n\n<!-- [¶1] -->\n"
    let (contents, diagnostics) = try read([
      "documents/a/source.en.txt": "1. The Forum met.", "documents/a/summary.en.md": draft,
      "documents/a/summary.zh.md": draft + "\n会议开了。[第1段]\n",
    ])
    #expect(diagnostics.isEmpty)
    #expect(contents.documents.first?.summaries.keys.map(\.self) == [.chinese])
  }

  @Test(arguments: [
    ("site.yaml", "tytle: x", "seeds/site.yaml:1:1 yaml-unknown-key"),
    ("documents/a/document.yaml", "a: b", "seeds/documents/a/document.yaml:1:1 yaml-unknown-key"),
    (
      "documents/a/summary.zh.md", "---\na: b\n---\n",
      "seeds/documents/a/summary.zh.md:2:1 yaml-unknown-key"
    ),
    ("tables/terms.csv", "zh\n", "seeds/tables/terms.csv:1:1 csv-missing-column"),
    ("themes/x.zh.md", "---\na: b\n---\n", "seeds/themes/x.zh.md:2:1 yaml-unknown-key"),
  ])
  func aSlipInAnyFileIsReportedThere(
    _ file: String, _ content: String, _ expected: String
  ) throws {
    let (_, diagnostics) = try read(["documents/a/source.zh.txt": "一", file: content])
    let places = diagnostics.map {
      "\($0.file):\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id)"
    }
    #expect(places == [expected])
  }

  @Test func aFileThatVanishedIsAnErrorAndItsDocumentLeftOut() throws {
    var document = DocumentFiles(slug: "gone", name: "seeds/gone.txt")
    document.sources = [
      SourceFile(file: FoundFile(path: "/nowhere/gone.txt", name: "seeds/gone.txt"), language: nil)
    ]
    var files = CorpusFiles()
    files.documents = [document]
    let (contents, diagnostics) = CorpusReader.contents(of: files)
    #expect(contents.documents.isEmpty)
    #expect(diagnostics.map(\.id) == ["input-missing"])
  }

  @Test func theVocabularyLearnsTheEditorsTermsAndStates() throws {
    let (contents, _) = try read([
      "tables/terms.csv":
        "zh,zh_variants,en,abbr,kind\n空间信托,信托,Space Trust,ST,body\n空间碎片,,space debris,,concept\n",
      "tables/states.csv": "iso2,name_en,name_zh\nLU,Luxembourg,卢森堡\n",
    ])
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let slugs = vocabulary.mentions(in: "卢森堡和空间信托谈空间碎片").flatMap(\.slugs)
    #expect(slugs == ["state-lu", "term-space-trust"])
    #expect(vocabulary["copuos"]?.holdsSessions == true)
  }
}
