import Testing

@testable import Site

/// What the index lists of a text.
@Suite struct SearchTokenTests {
  private func tokens(_ text: String) -> [String] {
    var found: [String] = []
    SearchTokenizer.tokens(of: text) { found.append($0.text) }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  @Test(arguments: [
    ("空间碎片", ["碎片", "空间", "间碎", "片"]),
    ("空 间\n碎片", ["碎片", "空间", "间碎", "片"]),
    ("空间，碎片", ["空间", "间", "碎片", "片"]),
    ("法", ["法"]),
    ("Space Debris", ["space", "debris"]),
    ("第72/77号决议", ["第", "72", "77", "72/77", "号决", "决议", "议"]),
    ("A/AC.105/1219", ["a", "ac", "105", "1219", "a/ac.105/1219", "ac.105/1219", "105/1219"]),
    ("UNISPACE+50", ["unispace", "50", "unispace+50"]),
    ("（见A/78/20）。", ["见", "a", "78", "20", "a/78/20", "78/20"]),
    ("Committee’s.", ["committee", "s", "committee's"]),
    ("26–31", ["26", "31", "26-31"]),
    ("10,000", ["10", "000", "10,000"]),
    ("space- based, /", ["space", "based"]),
    ("。、（）", []), ("", []),
  ])
  func aTextHasTheseTokens(text: String, expected: [String]) {
    let sorted = expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(tokens(text) == sorted)
  }

  @Test(arguments: [
    ("ＡＢＣ１２", "abc12"), ("Café", "cafe"), ("Cafe\u{301}", "cafe"), ("Łódź", "lodz"),
    ("第77/121號決議", "第77/121号决议"), ("ﬁnal", "final"), ("“a”", "\"a\""), ("a\u{3000} b", "a b"),
    ("a\u{200B}b\u{AD}c", "abc"), ("Straße", "strasse"), ("Ⅲ", "iii"), ("ΣΑ", "σα"),
  ])
  func formsThatMeanTheSameAreFoldedAlike(text: String, expected: String) {
    #expect(SearchFold.text(SearchFold.scalars(of: text)) == expected)
  }

  @Test func anEndlessWordAndAnEndlessSymbolStayShort() {
    let word = String(repeating: "x", count: 5000)
    #expect(tokens(word) == [String(repeating: "x", count: 40)])
    let symbol = Array(repeating: "a", count: 2000).joined(separator: "/")
    #expect(tokens(symbol).allSatisfy { $0.utf8.count <= 15 })
  }

  @Test func everyFormOfTheTableFoldsToItself() {
    for (character, form) in SearchFold.table where !form.contains(" ") {
      #expect(SearchFold.text(SearchFold.scalars(of: character)) == form, "\(character)")
      #expect(SearchFold.text(SearchFold.scalars(of: form)) == form, "\(character)")
    }
  }
}
