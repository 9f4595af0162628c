import Core
import Digest
import Documents
import Testing

/// A translation's blocks come to stand where the source has what they translate.
@Suite struct TranslationTests {
  private static let letters = "abcdefghij".map(String.init)

  /// Paragraph 1 with a note; paragraph 2 with items (a) to (j), of which (b) has (一) and (二); two bullets
  /// in paragraph 3; a table; an annex.
  private static let document = SampleDocuments.document(
    [
      .masthead(TextBlock(id: "masthead", prose: Prose("大会\n第八十届会议"), line: 1)),
      .title(TextBlock(id: "title", prose: Prose("论坛报告"), line: 2)),
      .heading(
        Heading(id: "sec_1", part: .main, level: 1, label: "二.", prose: Prose("背景"), line: 3)),
      SampleDocuments.paragraph(
        1, "论坛举行。", calls: [NoteCall(offset: 3, number: "1", footnote: "fn_1")]),
      SampleDocuments.paragraph(
        2, "任务如下：",
        items: letters.map { letter in
          var item = SampleDocuments.item("para_2__\(letter)", "任务；")
          item.label = "(\(letter))"
          if letter == "b" {
            item.items = ["i", "ii"].map { step in
              var inner = SampleDocuments.item("para_2__b__\(step)", "细节；")
              inner.label = step == "i" ? "(一)" : "㈡"
              return inner
            }
          }
          return item
        }),
      SampleDocuments.paragraph(
        3, "包括：",
        items: (1...2).map { number in
          var item = SampleDocuments.item("para_3__\(number)", "要点；")
          item.label = "•"
          return item
        }),
      .table(Table(id: "table_1", part: .main, rows: [["国家", "人数"], ["约旦", "3"]], line: 9)),
      .heading(
        Heading(
          id: "sec_2", part: .annex(2, numbered: true), level: 1, label: "附件二",
          prose: Prose("宣言"), line: 10)),
    ],
    notes: [Footnote(id: "fn_1", number: "1", prose: Prose("见网站。"), calls: ["para_1"], line: 5)])

  private func fit(_ text: String) -> (translation: Translation, diagnostics: [Diagnostic]) {
    TranslationLab(Self.document).fit(text)
  }

  @Test func wordsCallsAndFrontMatterAreRead() throws {
    let (translation, diagnostics) = fit(
      """
      ---
      updated: 2026-11-20
      translator: the editors
      ---

      {#masthead}
      General Assembly
      Eightieth session

      {#para_1}
      The Forum[^1] was
      held.

      {#fn_1}
      See the website.
      """)
    #expect(diagnostics.isEmpty)
    #expect(translation.file.updated == "2026-11-20")
    #expect(translation.file.translator == "the editors")
    #expect(translation["masthead"]?.prose.text == "General Assembly\nEightieth session")
    let prose = try #require(translation["para_1"]?.prose)
    #expect(prose.text == "The Forum was held.")
    #expect(prose.calls == [NoteCall(offset: 9, number: "1", footnote: "fn_1")])
    #expect(translation.text.document.footnotes.map(\.prose.text) == ["See the website."])
    #expect(translation["para_2"] == nil)
  }

  @Test func itemsFollowThoseOfTheSource() {
    let lines = Self.letters.flatMap {
      $0 == "b" ? ["(b) Task b:", "(i) First;", "(二) Second;"] : ["(\($0)) Task \($0);"]
    }
    let (translation, diagnostics) = fit(
      "{#para_2}\nThe tasks are\n" + lines.joined(separator: "\n"))
    #expect(diagnostics.isEmpty)
    #expect(translation["para_2"]?.prose.text == "The tasks are")
    #expect(translation["para_2__b__i"]?.prose.text == "First;")
    #expect(translation["para_2__b__ii"]?.prose.text == "Second;")
    #expect(translation["para_2__i"]?.prose.text == "Task i;")
    #expect(translation["para_2__j"]?.prose.text == "Task j;")
    let labels = translation.text.document.paragraph("para_2")?.items[1].items.map(\.label)
    #expect(labels == ["(i)", "(ii)"])
  }

  @Test func bulletsAndRowsAreTakenInOrder() {
    let (translation, diagnostics) = fit(
      """
      {#para_3}
      Among them:
      • First point;
      - second point.

      {#table_1}
      Country | Number
      | Jordan | 3 |
      """)
    #expect(diagnostics.isEmpty)
    #expect(translation["para_3__1"]?.prose.text == "First point;")
    #expect(translation["para_3__2"]?.prose.text == "second point.")
    #expect(translation.text.document.tables[0].rows == [["Country", "Number"], ["Jordan", "3"]])
  }

  @Test func headingsTakeTheLabelsOfTheOtherLanguage() {
    let (translation, _) = fit("{#sec_1}\nBackground\n{#sec_2}\nDeclaration")
    let headings = translation.text.document.headings
    #expect(headings.map(\.label) == ["II.", "Annex II"])
    #expect(headings.map(\.prose.text) == ["Background", "Declaration"])
  }

  @Test(arguments: [
    ("Words.\n\n{#para_1}\nThe Forum.", "1:1 translation-text-stray"),
    ("{#para_1}\nThe Forum.\n\n{#para_9}\nMore.", "4:1 translation-anchor-unknown"),
    ("{#para_2__a}\nA task.", "1:1 translation-anchor-unknown"),
    ("{#para_1}\nThe Forum.\n{#para_1}\nAgain.", "3:1 translation-anchor-twice"),
    ("{#para_1} The Forum.", "1:1 translation-anchor-malformed"),
    ("  {# para_1}\nThe Forum.", "1:3 translation-anchor-malformed"),
    ("｛#para_1｝\nThe Forum.", "1:1 translation-anchor-malformed"),
    ("{#para_1\nThe Forum.", "1:1 translation-anchor-malformed"),
    ("{#para_1}\nThe Forum:\n(a) A task.", "3:1 translation-items"),
    ("{#para_2}\nThe tasks:\n(a) One;\n(c) Three;", "4:1 translation-items"),
    ("---\ntitle: x\n---\n{#para_1}\nThe Forum.", "2:1 yaml-unknown-key"),
  ])
  func whatDoesNotFitIsReportedAtItsPlace(_ text: String, _ expected: String) {
    let diagnostics = fit(text).diagnostics
    #expect(TranslationLab.places(diagnostics) == [expected])
    #expect(diagnostics.allSatisfy { $0.severity == .error && !$0.help.zh.isEmpty })
  }

  @Test func bracketsInsideALineAreWords() {
    let (translation, diagnostics) = fit("{#para_1}\nThe Forum (a) met and (b) ended.")
    #expect(diagnostics.isEmpty)
    #expect(translation["para_1"]?.prose.text == "The Forum (a) met and (b) ended.")
  }

  @Test func placesLeadBackIntoTheFile() throws {
    let text = "{#para_1}\nThe Forum[^1]\nmet in 2024."
    let passage = try #require(fit(text).translation["para_1"])
    let bytes = Array(text.utf8)
    let year = passage.prose.text.utf8.count - 5
    #expect(bytes[passage.places.source(of: year..<year + 4)].elementsEqual("2024".utf8))
  }

  @Test func chineseLinesAreJoinedWithoutASpace() {
    let source = SampleDocuments.document(
      [SampleDocuments.paragraph(1, "The Forum met.")], language: .english)
    let fitted = TranslationLab(source).fit("{#para_1}\n论坛\n举行。", .chinese)
    #expect(fitted.translation["para_1"]?.prose.text == "论坛举行。")
  }

  @Test(arguments: ["", "---\n---\n", "\n\n"])
  func anEmptyFileTranslatesNothing(_ text: String) {
    let (translation, diagnostics) = fit(text)
    #expect(translation.passages.isEmpty && diagnostics.isEmpty)
  }

  @Test func whatIsNeitherHeldNorTranslatedIsNoted() {
    let notes = TranslationAbsentCheck.diagnostics("seeds/documents/a", has: [.chinese])
    #expect(notes.map(\.id) == ["translation-absent"])
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.map(\.message.zh) == ["还没有英文译文"])
    #expect(TranslationAbsentCheck.diagnostics("a", has: [.chinese, .english]).isEmpty)
  }
}
