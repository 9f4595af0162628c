import Core
import Digest
import Documents
import Testing

/// Editors' notes are joined to the passages they are about.
@Suite struct EditorsNotesTests {
  /// `anchor: text` of every note, and `line:column id` of every diagnostic.
  private func link(_ text: String) -> (notes: [String], diagnostics: [String]) {
    let read = EditorsNotes.read(SourceText(file: "notes.yaml", text: text))
    var contents = DocumentContents(
      slug: "a", name: "a",
      sources: [DocumentSource(text: SourceText(file: "source.zh.txt", text: ""), language: nil)])
    contents.notes = read.notes
    let (corpus, linked) = CorpusLinker.joined(
      CorpusContents(),
      documents: [ParsedDocument(contents: contents, texts: [SampleDocuments.report])],
      vocabulary: .unitedNations)
    let notes = corpus.documents[0].notes.sorted { $0.key < $1.key }.flatMap { anchor, texts in
      texts.map { "\(anchor): \($0.en)" }
    }
    let problems = (read.diagnostics + linked).filter { $0.severity == .error }.sorted()
    return (notes, TranslationLab.places(problems))
  }

  @Test(arguments: [
    ("para_2__b__i", "para_2__b__i"), ("¶2(b)(i)", "para_2__b__i"),
    ("第2(b)(一)段", "para_2__b__i"), ("fn 2", "fn_2"), ("脚注2", "fn_2"), ("fn_2", "fn_2"),
    ("\"[¶3]\"", "para_3"), ("title", "title"), ("附件一第2段", "annex_1__para_2"),
  ])
  func aNoteFindsItsPassage(_ place: String, _ anchor: String) {
    let (notes, diagnostics) = link("- at: \(place)\n  zh: 原文如此。\n  en: So in the source.\n")
    #expect(notes == ["\(anchor): So in the source."] && diagnostics == [])
  }

  @Test func severalNotesOfAPassageKeepTheirOrder() {
    let text = "- {at: para_1, zh: 一, en: One}\n- {at: ¶1, zh: 二, en: Two}\n"
    #expect(link(text).notes == ["para_1: One", "para_1: Two"])
  }

  @Test(arguments: [
    ("- at: para_99\n  zh: 甲\n  en: A\n", "1:7 note-unknown"),
    ("- at: ¶1–2\n  zh: 甲\n  en: A\n", "1:7 note-unknown"),
    ("- at: nowhere\n  zh: 甲\n  en: A\n", "1:7 note-unknown"),
    ("- at: para_1\n  zh: 甲\n  en: A\n  fr: B\n", "4:3 yaml-unknown-key"),
    ("- at: para_1\n  zh: 甲\n", "1:3 yaml-missing-key"),
    ("para_1: 甲\n", "1:1 yaml-wrong-type"),
  ])
  func whatIsWrongIsReportedAtItsPlace(_ text: String, _ expected: String) {
    let (notes, diagnostics) = link(text)
    #expect(diagnostics == [expected])
    #expect(notes.isEmpty || expected.hasSuffix("unknown-key"))
  }

  @Test(arguments: ["", "# nothing yet\n"])
  func aFileWithoutNotesIsFine(_ text: String) {
    #expect(link(text) == ([], []))
  }
}
