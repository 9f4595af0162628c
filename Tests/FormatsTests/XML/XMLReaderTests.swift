import Core
import Formats
import Testing

@Suite struct XMLReaderTests {
  @Test func elementsHaveNamesNamespacesAttributesAndText() throws {
    let root = try read(
      "<a xmlns='urn:x' xmlns:y='urn:y' k='1 &amp; 2&amp;#38;'>一<y:b y:k='v'/>二</a>")
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.attributes == [XMLAttribute(name: "k", value: "1 & 2&#38;")])
    let child = try #require(root.child("b"))
    #expect(child.namespace == "urn:y")
    #expect(child.attributes == [XMLAttribute(name: "k", namespace: "urn:y", value: "v")])
    #expect(root.children == [.text("一"), .element(child), .text("二")])
  }

  @Test func placesAreThoseOfTheStartTag() throws {
    let text = "<?xml version='1.0' encoding='GB2312'?>\n<甲>\n  文<b\n c='>'/></甲>"
    let root = try read(text)
    let child = try #require(root.child("b"))
    #expect(root.name == "甲")
    #expect(root.line == 2)
    #expect(child.line == 3)
    #expect(Array(text.utf8)[child.offset...].starts(with: "<b\n".utf8))
  }

  @Test(arguments: [
    ("<a><![CDATA[1 < 2]]> &lt; &#19977;</a>", "1 < 2 < 三"),
    ("<a>1<!-- 2 -->3<?p 4?>5</a>", "135"), ("<a>x<b>y<c>z</c></b>w</a>", "xyzw"),
    ("<a>\r\n\t一</a>", "\n\t一"),
  ])
  func textIsWhatIsWritten(xml: String, text: String) throws {
    #expect(try read(xml).text == text)
  }

  @Test func descendantsComeInDocumentOrder() throws {
    let root = try read("<a><p n='1'><p n='2'/></p><b><p n='3'/></b></a>")
    #expect(root.descendants("p").map { $0["n"] } == ["1", "2", "3"])
  }

  @Test(arguments: [
    // A missing end tag ends where the next one that fits stands.
    ("<a><p><b>x</p><p>y</p></a>", "<a><p><b>x</b></p><p>y</p></a>", "xml-syntax", 1, 11),
    ("<a><p><b>x</p><p>y</p></a>\n", "<a><p><b>x</b></p><p>y</p></a>", "xml-syntax", 1, 11),
    // One too many is passed over.
    ("<a>\n<p>x</b>y</p><p>z</p></a>", "<a>\n<p>xy</p><p>z</p></a>", "xml-syntax", 2, 5),
    // A file that breaks off keeps what it holds.
    ("<a><p>x</p><p>y", "<a><p>x</p><p>y</p></a>", "xml-syntax", 1, 16),
    ("<a>R&D &amp; 三</a>", "<a>R&amp;D &amp; 三</a>", "xml-syntax", 1, 5),
    ("<a>1 & 2 &lt; 3</a>", "<a>1 &amp; 2 &lt; 3</a>", "xml-syntax", 1, 6),
    ("<a>一&nbsp;二</a>", "<a>一&amp;nbsp;二</a>", "xml-entity", 1, 5),
    ("<a><x:b>1</x:b></a>", "<a><b>1</b></a>", "xml-syntax", 1, 8),
  ])
  func whatIsNotWellFormedIsMendedAndNamed(
    broken: String, mended: String, id: String, line: Int, column: Int
  ) throws {
    let found = XMLReader.read(SourceText(file: "a.xml", text: broken))
    #expect(shape(try #require(found.root)) == shape(try read(mended)))
    #expect(found.diagnostics.map(\.id) == [id])
    #expect(found.diagnostics.first?.position == SourcePosition(line: line, column: column))
    #expect(found.diagnostics.first?.severity == .warning)
  }

  @Test func oneMistakeIsSaidOnce() {
    let paragraphs = String(repeating: "<p><b>y</b></p>", count: 20)
    let found = XMLReader.read(SourceText(file: "a", text: "<a><p><b>x</p>\(paragraphs)</a>"))
    #expect(found.diagnostics.count == 1)
    #expect(found.root?.elements.count == 21)
  }

  @Test func endTagsTooManyDoNotEndTheDocument() throws {
    let paragraphs = String(repeating: "<p>x</b>y</p>", count: 6)
    let found = XMLReader.read(SourceText(file: "a", text: "<a>\(paragraphs)</a>"))
    #expect(found.root?.elements.map(\.text) == Array(repeating: "xy", count: 6))
    #expect(found.diagnostics.count == 6)
  }

  @Test func mistakesBeyondAHundredAreNotMentioned() {
    let text = "<a>" + String(repeating: "& ", count: 20_000) + "</a>"
    let found = XMLReader.read(SourceText(file: "a", text: text))
    #expect(found.diagnostics.count == 100)
    #expect(found.root?.text.utf8.count == 40_000)
  }

  @Test(arguments: ["", "   \n", "plain text", "<", "<!-- only -->"])
  func withoutAnElementThereIsAnError(text: String) {
    let found = XMLReader.read(SourceText(file: "a", text: text))
    #expect(found.root == nil)
    #expect(found.diagnostics.map(\.id) == ["xml-no-element"])
    #expect(found.diagnostics.first?.severity == .error)
  }

  private func read(_ text: String) throws -> XMLElement {
    let found = XMLReader.read(SourceText(file: "a.xml", text: text))
    #expect(found.diagnostics.isEmpty)
    return try #require(found.root)
  }

  /// Names, text and nesting, without places.
  private func shape(_ element: XMLElement) -> String {
    let children = element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): shape(element)
      }
    }
    return "(\(element.name) \(children.joined(separator: "|")))"
  }
}
