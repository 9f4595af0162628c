import Core
import Testing

@Suite struct SourceTextTests {
  @Test func columnsCountCharactersNotBytes() {
    let text = SourceText(file: "a.txt", text: "一\n第14段 A/78/20\n")
    #expect(text.lineCount == 2)
    let offset = 4 + "第14段 ".utf8.count
    #expect(text.position(at: offset) == SourcePosition(line: 2, column: 6))
    #expect(text.line(2) == "第14段 A/78/20")
  }

  @Test(arguments: ["a\r\nb\r\n", "a\rb", "a\nb", "\u{FEFF}a\nb"])
  func everyLineEndingSeparatesLines(_ content: String) {
    let text = SourceText(file: "a.txt", text: content)
    #expect(text.lineCount == 2)
    #expect([text.line(1), text.line(2)] == ["a", "b"])
  }

  @Test func utf16IsConvertedWhicheverEndComesFirst() {
    let little: [UInt8] = [0xFF, 0xFE, 0x00, 0x4E, 0x41, 0x00]
    let big: [UInt8] = [0xFE, 0xFF, 0x4E, 0x00, 0x00, 0x41]
    #expect(SourceText(file: "a", data: little).string == "一A")
    #expect(SourceText(file: "a", data: big).string == "一A")
  }

  @Test func malformedBytesAreReplacedAndReported() {
    let text = SourceText(file: "a", data: [0x41, 0xFF, 0x42])
    #expect(text.string == "A\u{FFFD}B")
    #expect(text.firstMalformed == 1)
    #expect(SourceText(file: "a", text: "好").firstMalformed == nil)
  }

  @Test func anEmptyFileHasOneEmptyLine() {
    let text = SourceText(file: "a", data: [])
    #expect(text.lineCount == 1)
    #expect(text.line(1).isEmpty)
  }
}
