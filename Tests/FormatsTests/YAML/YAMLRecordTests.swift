import Core
import Formats
import Testing

@Suite struct YAMLRecordTests {
  private enum Kind: String, CaseIterable { case report, resolution }

  private func record(_ text: String) throws -> YAMLRecord {
    let source = SourceText(file: "a.yaml", text: text)
    return YAMLRecord(try #require(YAMLDocument.parse(source).value), in: source)
  }

  @Test func everyTypeIsRead() throws {
    var record = try record(
      """
      title: 报告
      number: 72
      pages: -3
      open: true
      date: 2024-02-29
      kind: report
      themes: [debris, "law"]
      names: {zh: 论坛, en: Forum}
      official: {zh: 论坛}
      meeting: {slug: wsf, place: {city: Vienna}}
      facts:
        - {id: a}
        - {id: b}
      free: {x: 1, y: 2}
      empty: ~
      """)
    #expect(record.string("title", required: true) == "报告")
    #expect(record.string("number") == "72")
    #expect(record.int("pages") == -3)
    #expect(record.bool("open") == true)
    #expect(record.date("date") == "2024-02-29")
    #expect(record.choice("kind", of: Kind.self) == .report)
    #expect(record.strings("themes") == ["debris", "law"])
    #expect(record.bilingual("names") == Bilingual(zh: "论坛", en: "Forum"))
    #expect(record.texts("official") == [.chinese: "论坛"])
    let city = record.record("meeting") { meeting -> String? in
      #expect(meeting.string("slug") == "wsf")
      return meeting.record("place") { $0.string("city") } ?? nil
    }
    #expect(city == "Vienna")
    #expect(record.records("facts") { $0.string("id") } == ["a", "b"])
    #expect(record.entries("free").map(\.key) == ["x", "y"])
    #expect(record.string("empty") == nil)
    #expect(record.string("absent") == nil)
    #expect(record.strings("absent").isEmpty)
    #expect(record.finish().isEmpty)
  }

  @Test(arguments: [
    ("v: x", "integer"), ("v: \"3\"", "integer"), ("v: 3.5", "integer"), ("v: 0x10", "integer"),
    ("v: +3", "integer"), ("v: 99999999999999999999", "integer"), ("v: --1", "integer"),
    ("v: yes", "boolean"), ("v: \"true\"", "boolean"), ("v: True", "boolean"),
    ("v: 2023-02-29", "date"), ("v: 2023-13-01", "date"), ("v: 1900-02-29", "date"),
    ("v: 2023-1-1", "date"), ("v: 2023-00-10", "date"), ("v: 12/12/2023", "date"),
    ("v: [a]", "text"), ("v: {a: b}", "text"),
    ("v: a", "list"), ("v: [[a]]", "list"), ("v: [~]", "list"),
    ("v: a", "record"), ("v: [a]", "record"), ("v: a", "records"), ("v: [a]", "records"),
    ("v: a", "entries"), ("v: a", "bilingual"),
  ])
  func aValueOfTheWrongTypeIsAnErrorAtItsPlace(_ text: String, _ type: String) throws {
    var record = try record("题: 一\n" + text)
    _ = record.string("题")
    switch type {
    case "integer": #expect(record.int("v") == nil)
    case "boolean": #expect(record.bool("v") == nil)
    case "date": #expect(record.date("v") == nil)
    case "text": #expect(record.string("v") == nil)
    case "list": #expect(record.strings("v").isEmpty)
    case "record": #expect((record.record("v") { $0.string("x") } ?? nil) == nil)
    case "records": #expect(record.records("v") { $0.string("x") }.allSatisfy { $0 == nil })
    case "bilingual": #expect(record.bilingual("v") == nil)
    default: #expect(record.entries("v").isEmpty)
    }
    let found = record.finish().filter { $0.id == "yaml-wrong-type" }
    #expect(found.count == 1)
    #expect(found.first?.position?.line == 2)
    #expect((found.first?.position?.column ?? 0) >= 4)
  }

  @Test func anUnknownKeyAsksWhatWasMeant() throws {
    var record = try record("date: 2023-01-01\ntitel: 甲\nmeeting: {slugg: a}\nzzz: 1\n")
    _ = record.date("date")
    _ = record.string("title", required: true)
    _ = record.record("meeting") { $0.string("slug") }
    let found = record.finish().sorted()
    #expect(
      found.map(\.id) == [
        "yaml-missing-key", "yaml-unknown-key", "yaml-unknown-key", "yaml-unknown-key",
      ])
    #expect(
      found.map(\.position) == [
        SourcePosition(line: 1), SourcePosition(line: 2), SourcePosition(line: 3, column: 11),
        SourcePosition(line: 4),
      ])
    #expect(found[1].help == Bilingual(zh: "是不是“title”？", en: "did you mean “title”?"))
    #expect(found[2].help.en == "did you mean “slug”?")
    #expect(found[3].help.zh == "这里可用的键：date、title、meeting")
  }

  @Test(arguments: ["", "title:", "title: ~", "other: 1"])
  func aRequiredKeyMustBeThereAndSaySomething(_ text: String) throws {
    var record = try record(text)
    #expect(record.string("title", required: true) == nil)
    #expect(record.finish().map(\.id).contains("yaml-missing-key"))
  }

  @Test func anEmptyQuotedTextIsSaid() throws {
    var record = try record("title: \"\"")
    #expect(record.string("title", required: true)?.isEmpty == true)
    #expect(record.finish().isEmpty)
  }

  @Test func bothLanguagesAreRequiredWhereBothAreAskedFor() throws {
    var record = try record("names: {zh: 论坛}")
    #expect(record.bilingual("names") == nil)
    let found = record.finish()
    #expect(found.map(\.id) == ["yaml-missing-key"])
    #expect(found.first?.message.en == "“en” is missing")
  }

  @Test func anUnknownChoiceListsTheKnownOnes() throws {
    var record = try record("kind: raport")
    #expect(record.choice("kind", of: Kind.self) == nil)
    let found = record.finish()
    #expect(found.map(\.id) == ["yaml-unknown-value"])
    #expect(found.first?.help.zh == "可用：report、resolution")
  }

  @Test func aRecordThatIsNoMappingIsAnError() throws {
    var record = try record("- a")
    #expect(record.finish().map(\.id) == ["yaml-wrong-type"])
  }

  @Test func aFullWidthColonIsNamedAsTheSlip() throws {
    var record = try record("标题：报告")
    #expect(record.finish().first?.help.zh.contains("半角") == true)
  }
}
