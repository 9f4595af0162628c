import Core
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org/"),
    ("https://example.org/", "https://example.org/"),
    ("HTTPS://Example.ORG/Digest", "https://example.org/Digest/"),
    ("http://127.0.0.1:8080/a%20b/~c", "http://127.0.0.1:8080/a%20b/~c/"),
    ("http://localhost", "http://localhost/"),
  ])
  func addressIsNormalisedToEndInASlash(address: String, text: String) throws {
    #expect(try BaseURL(address).text == text)
  }

  @Test(
    arguments: [
      ("", .notAbsolute), ("example.org", .notAbsolute), ("/digest/", .notAbsolute),
      ("//example.org/", .notAbsolute), ("ftp://example.org/", .notAbsolute),
      ("javascript://example.org/", .notAbsolute), ("https:example.org", .notAbsolute),
      ("https://", .noHost), ("https:///digest", .noHost), ("https://a..b/", .noHost),
      ("https://:80/", .noHost), ("https://a:0/", .badPort), ("https://a:65536/", .badPort),
      ("https://a:/", .badPort), ("https://user:secret@a/", .hasCredentials),
      ("https://a/?q", .hasQueryOrFragment), ("https://a/#top", .hasQueryOrFragment),
      ("https://a b/", .badCharacter(" ")), ("https://例.org/", .badCharacter("例")),
      ("https://a/文摘/", .badCharacter("文")), ("https://a/\"><script>", .badCharacter("\"")),
      ("https://a/\n", .badCharacter("\n")), ("https://a/100%", .badCharacter("%")),
      ("https://a/%zz/", .badCharacter("%")),
    ] as [(String, BaseURL.Failure)])
  func whatIsNoSitesAddressIsRefused(address: String, failure: BaseURL.Failure) {
    #expect(throws: failure) { try BaseURL(address) }
  }
}
