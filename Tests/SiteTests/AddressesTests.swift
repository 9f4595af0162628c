import Core
import Site
import Testing

@Suite struct AddressesTests {
  private let document = PageID.page(.chinese, .document("a"))

  @Test(arguments: [
    (PageID.page(.chinese, .resolution("72-77")), nil as String?, "../../resolutions/72-77/"),
    (.page(.chinese, .document("b")), "para_3", "../b/#para_3"),
    (.page(.english, .document("a")), nil, "../../../en/documents/a/"),
    (.page(.chinese, .document("a")), "para_3", "#para_3"),
    (.page(.chinese, .document("a")), nil, "./"),
    (.page(.chinese, .home), nil, "../../"),
    (.languageChoice, nil, "../../../"),
  ])
  func linksAreRelative(_ page: PageID, _ anchor: String?, _ expected: String) {
    #expect(Addresses().link(from: document, to: page, anchor: anchor) == expected)
  }

  @Test func portableLinksNameTheFile() {
    let addresses = Addresses(isPortable: true)
    let home = PageID.page(.chinese, .home)
    #expect(addresses.link(from: document, to: home) == "../../index.html")
    #expect(addresses.link(from: home, to: document, anchor: "x") == "documents/a/index.html#x")
  }

  @Test func thePageForMissingAddressesLinksFromTheRoot() throws {
    let base = try BaseURL("https://example.org/some/path")
    let page = PageID.page(.english, .notFound)
    let home = PageID.page(.english, .home)
    #expect(Addresses().link(from: page, to: home) == "/en/")
    #expect(Addresses(base: base).link(from: page, to: home) == "/some/path/en/")
    #expect(Addresses(base: base).absolute(home) == "https://example.org/some/path/en/")
  }
}
