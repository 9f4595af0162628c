import FoundationEssentials
import Templates
import Testing

@Suite struct ValueTests {
  @Test func recordsKeepTheOrderInWhichNamesFirstCame() {
    var record: TemplateRecord = ["b": 1, "a": 2]
    record["c"] = 3
    record["b"] = 4
    #expect(record.keys == ["b", "a", "c"])
    #expect(record["b"] == 4)
    #expect(record["d"] == nil)
    record["a"] = nil
    #expect(record.keys == ["b", "c"])
    #expect(record["a"] == nil)
    #expect(record["c"] == 3)
  }

  @Test(arguments: [1, 32, 33, 34, 500])
  func recordsOfEverySizeFindEveryName(_ count: Int) {
    var record = TemplateRecord((0..<count).map { ("name\($0)", .integer($0)) })
    #expect((0..<count).allSatisfy { record["name\($0)"] == .integer($0) })
    #expect(record["name\(count)"] == nil)
    record["name0"] = nil
    #expect(record["name0"] == nil)
    #expect((1..<count).allSatisfy { record["name\($0)"] == .integer($0) })
  }

  @Test func recordsAreEqualWhateverTheirOrder() {
    #expect(["a": 1, "b": 2] as TemplateRecord == ["b": 2, "a": 1])
    #expect(["a": 1] as TemplateRecord != ["a": 2])
    #expect(["a": 1] as TemplateRecord != ["b": 1])
    #expect(["a": 1] as TemplateRecord != ["a": 1, "b": 2])
  }

  @Test func ofANameGivenTwiceTheLastValueHolds() {
    #expect(TemplateRecord([("a", 1), ("a", 2)]) == ["a": 2])
  }

  @Test func jsonBecomesValuesAndNeverHTML() throws {
    let json = #"{"t":"<b>","n":null,"i":85,"d":1.21,"y":true,"l":[1,"x",[]],"r":{"b":1,"a":2}}"#
    let value = try JSONDecoder().decode(TemplateValue.self, from: Data(json.utf8))
    #expect(
      value == [
        "t": "<b>", "n": nil, "i": 85, "d": 1.21, "y": true, "l": [1, "x", []],
        "r": ["a": 2, "b": 1],
      ])
    #expect(try rendered("{{t}}{{json:r}}", value) == #"&lt;b&gt;{"a":2,"b":1}"#)
  }

  @Test func absentTextIsKnownButPrintsNothing() throws {
    #expect(TemplateValue(nil as String?) == .nothing)
    #expect(TemplateValue("a" as String?) == "a")
    #expect(try rendered("[{{a}}{{#a}}x{{/a}}]", ["a": TemplateValue(nil as String?)]) == "[]")
  }

  @Test func htmlIsMadeByEscapingOrByVouching() {
    #expect(TrustedHTML(escaping: "a < b") == TrustedHTML(trustedMarkup: "a &lt; b"))
    #expect(TrustedHTML(trustedMarkup: Array("<p>".utf8)).bytes == Array("<p>".utf8))
  }
}
