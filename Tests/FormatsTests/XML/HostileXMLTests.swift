import Core
import Formats
import TestSupport
import Testing

/// Files that want to be expensive, or to see what is not theirs.
@Suite struct HostileXMLTests {
  @Test func entitiesOfADocumentTypeAreNotExpanded() throws {
    var text = "<!DOCTYPE a [<!ENTITY l0 \"lol\">"
    for level in 1...9 {
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      text += "<!ENTITY l\(level) \"\(inner)\">"
    }
    let found = read(text + "]><a k='&l9;'>&l9;</a>")
    #expect(found.root?.text == "&l9;")
    #expect(found.diagnostics.contains { $0.id == "xml-dtd" })
    #expect(found.diagnostics.contains { $0.id == "xml-entity" })
  }

  @Test(arguments: ["SYSTEM 'file://PATH'", "PUBLIC '-//x' 'PATH'"])
  func externalEntitiesAreNotRead(reference: String) throws {
    let folder = try ScratchFolder()
    try folder.write("secret.txt", "the secret")
    let path = reference.replacing("PATH", with: folder.path("secret.txt"))
    let found = read("<!DOCTYPE a [<!ENTITY x \(path)>]><a>1&x;2</a>")
    #expect(found.root?.text == "1&x;2")
  }

  @Test func externalSubsetsAndParameterEntitiesAreNotRead() throws {
    let folder = try ScratchFolder()
    try folder.write("set.dtd", "<!ENTITY x 'the secret'><!ATTLIST a k CDATA 'the secret'>")
    let path = folder.path("set.dtd")
    for type in [
      "<!DOCTYPE a SYSTEM 'file://\(path)'>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file://\(path)'> %p;]>",
    ] {
      let root = try #require(read(type + "<a>1&x;</a>").root)
      #expect(root.text == "1&x;")
      #expect(root["k"] == nil)
    }
  }

  @Test func inclusionsAreNotFollowed() throws {
    let folder = try ScratchFolder()
    try folder.write("secret.txt", "the secret")
    let found = read(
      "<a xmlns:x='http://www.w3.org/2001/XInclude'>"
        + "<x:include href='\(folder.path("secret.txt"))' parse='text'/></a>")
    #expect(found.root?.text == "")
  }

  @Test func nestingBeyondTheLimitEndsTheReading() throws {
    let depth = 50_000
    let text =
      String(repeating: "<a>x", count: depth) + String(repeating: "</a>", count: depth)
    let found = read(text)
    #expect(found.diagnostics.map(\.id) == ["xml-too-deep"])
    #expect(found.root?.text.utf8.count == XMLReader.maximumDepth)
  }

  @Test func longTextsAreReadWhole() throws {
    let length = 12_000_000
    let text = "<a><p>" + String(repeating: "x", count: length) + "</p></a>"
    let found = read(text)
    #expect(found.diagnostics.isEmpty)
    #expect(found.root?.text.utf8.count == length)
  }

  @Test func filesBeyondTheLimitAreRefused() {
    let text = "<a>" + String(repeating: "x", count: 1 << 20) + "</a>"
    let found = XMLReader.read(SourceText(file: "a", text: text), maximumSize: 1 << 20)
    #expect(found.root == nil)
    #expect(found.diagnostics.map(\.id) == ["xml-too-large"])
  }

  @Test func anythingCutOffAnywhereIsRead() {
    let whole =
      "<?xml version='1.0'?><a xmlns:n='urn:n'><!-- c --><n:b k='&amp;&#x4E00;'>一&lt;<![CDATA[<]]></n:b></a>"
    let bytes = Array(whole.utf8)
    for length in bytes.indices {
      let found = XMLReader.read(SourceText(file: "a", data: Array(bytes[..<length])))
      #expect(!found.diagnostics.isEmpty, "\(length) bytes")
    }
  }

  @Test func nulBytesAndControlsAreNamed() throws {
    let found = read("<a>1\u{0}2\u{1}3</a>")
    #expect(!found.diagnostics.isEmpty)
    #expect(found.root?.text.hasPrefix("1") == true)
  }

  private func read(_ text: String) -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    XMLReader.read(SourceText(file: "a.xml", text: text))
  }
}
