import Templates
import Testing

@Suite struct NearNameTests {
  @Test(arguments: [
    ("tilte", ["title", "table"], "title"), ("titel", ["title"], "title"),
    ("symbl", ["symbol", "symbols"], "symbol"), ("partials/nv", ["partials/nav"], "partials/nav"),
    ("标提", ["标题"], "标题"), ("cat", ["car", "bat"], "bat"),
  ])
  func findsTheNameWithFewestEdits(_ name: String, _ candidates: [String], _ expected: String) {
    #expect(NearName.of(name, in: candidates) == expected)
  }

  @Test(arguments: [
    ("title", ["body"]), ("title", ["title"]), ("", ["a"]), ("x", ["y"]), ("ab", ["cd"]),
    ("title", []),
  ])
  func findsNothingWhereNothingIsNear(_ name: String, _ candidates: [String]) {
    #expect(NearName.of(name, in: candidates) == nil)
  }

  @Test func veryLongNamesAreNotCompared() {
    let long = String(repeating: "a", count: 100)
    #expect(NearName.of(long, in: [long + "b"]) == nil)
    #expect(NearName.of("title", in: [String(repeating: "title", count: 100_000)]) == nil)
  }
}
