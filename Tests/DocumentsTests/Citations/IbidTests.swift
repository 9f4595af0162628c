import Core
import Documents
import Testing

@Suite struct IbidTests {
  private func read(_ notes: [Passage]) -> (citations: [String], refused: [Diagnostic]) {
    let result = Reading.reader.citations(in: notes, file: "source.zh.txt")
    let lines = result.citations.filter { $0.kind != .session }.map {
      "\($0.at) \(Reading.line($0))"
    }
    return (lines, result.diagnostics)
  }

  private static let records = "《大会正式记录，第七十八届会议，补编第 20 号》(A/78/20)"

  @Test func followsTheNoteBeforeThroughAChain() {
    let (citations, refused) = read(
      Reading.notes([
        Self.records + "。", "同上，第 404 段。", "同上，第二章 C 节；另见 A/AC.105/1285。",
      ]))
    #expect(
      citations == [
        "fn_1 A/78/20", "fn_2 A/78/20 [第 404 段]", "fn_3 A/78/20 [第二章 C 节]",
        "fn_3 A/AC.105/1285",
      ])
    #expect(refused.isEmpty)
  }

  @Test func aSeriesKeptNamesAnotherDocument() {
    let (citations, refused) = read(
      Reading.notes([
        "《大会正式记录，第七十四届会议，补编第 20 号》(A/74/20)。",
        "《同上，第六十二届会议，补编第 20 号》(A/62/20)，第 117 和 118 段及附件。",
        "同上，《第七十八届会议，补编第 20 号》(A/78/20)，第 393 至 394 段。", "同上，第 395 段。",
      ]))
    #expect(
      citations == [
        "fn_1 A/74/20", "fn_2 A/62/20 [第 117 和 118 段及附件]",
        "fn_3 A/78/20 [第 393 至 394 段]", "fn_4 A/78/20 [第 395 段]",
      ])
    #expect(refused.isEmpty)
  }

  @Test func englishIbidIsTheSame() {
    let (citations, refused) = read(
      Reading.notes([
        "Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 20 (A/77/20).",
        "Ibid., para. 428.",
        "Ibid., Sixty-second Session, Supplement No. 20 (A/62/20), annex; and ibid., para. 3.",
      ]))
    #expect(
      citations == [
        "fn_1 A/77/20", "fn_2 A/77/20 [para. 428]", "fn_3 A/62/20 [annex]",
        "fn_3 A/62/20 [para. 3]",
      ])
    #expect(refused.isEmpty)
  }

  @Test func aDocumentNamedInTheNextSentenceIsNotTheAntecedent() {
    let notes = Reading.notes([
      "A/78/20.", "Ibid., para. 5. See also A/77/20.", "同上，第 5 段。另见A/77/20。",
    ])
    #expect(
      read(notes).citations == [
        "fn_1 A/78/20", "fn_2 A/78/20 [para. 5]", "fn_2 A/77/20", "fn_3 A/77/20",
      ])
    #expect(read(notes).refused.count == 1)
  }

  @Test(arguments: [
    (["A/78/20，第 3 段。", "A/77/20。", "见上文脚注1，第 5 段。"], "fn_3 A/78/20 [第 5 段]"),
    (["A/78/20。", "A/77/20。", "见脚注 2，附件。"], "fn_3 A/77/20 [附件]"),
    (["A/78/20.", "A/77/20.", "See footnote 1 above, para. 5."], "fn_3 A/78/20 [para. 5]"),
    (["A/78/20.", "A/77/20.", "Supra, note 1."], "fn_3 A/78/20"),
    (["A/78/20.", "A/77/20.", "See note 1 above.", "Ibid., para. 2."], "fn_4 A/78/20 [para. 2]"),
  ]) func aNoteNamedByItsNumberIsTheAntecedent(texts: [String], expected: String) {
    let (citations, refused) = read(Reading.notes(texts))
    #expect(citations.last == expected)
    #expect(refused.isEmpty)
  }

  @Test(arguments: [
    // What it cites is not one text, is not understood, or comes later.
    ["A/78/20；A/77/20。", "见上文脚注1，第 5 段。"], ["出售品编号 C.08.I.9。", "见上文脚注1。"],
    ["A/78/20.", "See footnote 7 above."],
  ]) func aNoteNamedByItsNumberIsRefusedWhereUnclear(texts: [String]) {
    let (citations, refused) = read(Reading.notes(texts))
    #expect(!citations.contains { $0.hasPrefix("fn_2 ") })
    #expect(refused.map(\.id) == ["citation-note-refused"])
  }

  @Test func worksForResolutions() {
    #expect(
      read(Reading.notes(["第 66/288 号决议，附件。", "同上，第 3 段。"])).citations
        == ["fn_1 A/RES/66/288 [附件]", "fn_2 A/RES/66/288 [第 3 段]"])
  }

  @Test(arguments: [
    (["同上，第 4 段。"], "no note stands before it"),
    (["A/78/20。", "“灾害”一词是指自然灾害。", "同上，第 4 段。"], "no citation was understood in the note before"),
    (["A/78/20；A/77/20。", "同上，第 4 段。"], "the note before cites more than one text"),
  ]) func refusesWithoutACertainAntecedent(texts: [String], reason: String) throws {
    let (citations, refused) = read(Reading.notes(texts))
    #expect(!citations.contains { $0.hasPrefix("fn_\(texts.count) ") })
    let diagnostic = try #require(refused.first)
    #expect(refused.count == 1)
    #expect(diagnostic.id == "citation-ibid-refused")
    #expect(diagnostic.severity == .note)
    #expect(diagnostic.file == "source.zh.txt")
    #expect(diagnostic.position?.line == texts.count + 9)
    #expect(diagnostic.message.en.contains(reason))
  }

  @Test(arguments: [
    // Another volume of the series: the document before is not meant.
    ["《外层空间条约》，联合国，《条约汇编》，第 610 卷，第 8843 号。", "同上，第 672 卷，第 9574 号。"],
    [
      "Outer Space Treaty, United Nations, Treaty Series, vol. 610, No. 8843.",
      "Ibid., vol. 672, No. 9574.",
    ],
    ["A/78/20；出售品编号 C.08.I.9。", "同上，第 4 段。"],
    ["A/78/20; United Nations publication, Sales No. E.08.I.9.", "Ibid., para. 4."],
    ["A/78/20。", "《条约汇编》，第 610 卷，第 8843 号。", "同上，第 4 段。"],
    ["A/78/20，第 3 段；A/77/20。", "同上。"], ["Ibid., para. 3; A/78/20.", "Ibid., para. 4."],
  ]) func aNoteNotUnderstoodIsNoAntecedent(texts: [String]) {
    let (citations, refused) = read(Reading.notes(texts))
    #expect(!citations.contains { $0.hasPrefix("fn_\(texts.count) ") })
    #expect(refused.last?.position?.line == texts.count + 9)
  }

  @Test(arguments: [
    (["A/78/20，第 28 段；另见第 11 段。", "同上，第 4 段。"], ["A/78/20 [第 4 段]"]),
    (["A/78/20, para. 28; see also para. 11.", "Ibid., para. 4."], ["A/78/20 [para. 4]"]),
    (["A/78/20。", "见同上，第 4 段。"], ["A/78/20 [第 4 段]"]),
    (["A/78/20.", "See ibid., annex II, para. 3."], ["A/78/20 [annex II, para. 3]"]),
    (["A/78/20。", "同上，第 395 段；另见 A/AC.105/1285。"], ["A/78/20 [第 395 段]", "A/AC.105/1285"]),
    (
      ["A/78/20。", "同上，《第七十五届会议，补编第20号》(A/75/20)，附件一；同上，第35段。"],
      ["A/75/20 [附件一]", "A/75/20 [第35段]"]
    ),
    (
      ["A/78/20.", "Ibid., Seventy-seventh Session, Supplement No. 20 (A/77/20), para. 3."],
      ["A/77/20 [para. 3]"]
    ),
    (
      [
        "Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 20 (A/78/20).",
        "Ibid.",
      ], ["A/78/20"]
    ),
    (["《责任公约》。", "同上，第七条。"], ["liability-convention [第七条]"]),
  ]) func anUnderstoodNoteIs(texts: [String], expected: [String]) {
    let (citations, refused) = read(Reading.notes(texts))
    let last = "fn_\(texts.count) "
    #expect(
      citations.filter { $0.hasPrefix(last) }.map { String($0.dropFirst(last.count)) } == expected)
    #expect(refused.isEmpty)
  }

  @Test func refusesAcrossAMissingNote() {
    var notes = Reading.notes(["A/78/20。", "A/77/20。", "同上，第 4 段。"])
    notes.remove(at: 1)
    let (citations, refused) = read(notes)
    #expect(citations == ["fn_1 A/78/20"])
    #expect(refused.map(\.message.zh) == ["“同上”无法确定所指（fn_3）：前一条脚注缺失"])
  }

  @Test func aRefusedNoteIsNoAntecedentEither() {
    let (citations, refused) = read(Reading.notes(["同上。", "同上，第 2 段。"]))
    #expect(citations.isEmpty)
    #expect(refused.count == 2)
  }

  @Test func theWordOutsideNotesIsLeftAlone() {
    let result = Reading.reader.citations(in: [Passage(id: "para_1", text: "同上，第 4 段")])
    #expect(result.citations.isEmpty)
    #expect(result.diagnostics.isEmpty)
  }
}
