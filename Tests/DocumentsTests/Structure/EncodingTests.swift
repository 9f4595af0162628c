import AccuracyBoard
import Core
import Documents
import TestSupport
import Testing

/// The same text in another encoding, or with other line ends, reads the same.
@Suite struct EncodingTests {
  enum Form: String, CaseIterable, Sendable {
    case crlf, carriageReturns, mark, utf16Little, utf16Big

    func encode(_ text: String) -> [UInt8] {
      switch self {
      case .crlf:
        Array(
          text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .joined(separator: [0x0D, 0x0A]))
      case .carriageReturns: text.utf8.map { $0 == 0x0A ? 0x0D : $0 }
      case .mark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16Little: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16Big: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    }
  }

  @Test(arguments: ReadingFixtureTests.names, Form.allCases)
  func everyFormReadsTheSame(_ name: String, _ form: Form) throws {
    let path = Repository.path("Tests/Fixtures/reading/\(name).txt")
    let plain = try FileAccess.text(of: path)
    // Other line ends are put in the place of single line feeds.
    let text = plain.string.replacing("\r\n", with: "\n")
    let other = SourceText(file: path, data: form.encode(text))
    let reader = DocumentReader()
    #expect(Outline(reader.read(other)).lines == Outline(reader.read(plain)).lines)
  }
}
