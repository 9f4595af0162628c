import Core
import Documents
import FuzzSupport
import Testing

@Suite struct ReaderLimitsTests {
  private let text = "某报告\n\n1. 第一段文字较长，超过一行的限度。\n\n2. 第二段。\n"

  @Test func aLineOverTheLimitIsReadAsSeveralAndReported() {
    let source = SourceText(file: "sample.txt", text: text)
    let document = DocumentReader(limits: ReaderLimits(lineBytes: 30)).read(source)
    #expect(document.diagnostics.map(\.id) == ["line-too-long"])
    #expect(document.diagnostics.first?.position?.line == 3)
    #expect(document.diagnostics.first?.message.zh.contains("30 B") == true)
    #expect(document.paragraphs.map(\.id).suffix(1) == ["para_2"])
    #expect(Conservation.faults(of: document, from: source) == [])
  }

  @Test func aSourceOverTheLimitIsReadUpToItAndReported() {
    let source = SourceText(file: "sample.txt", text: text)
    let document = DocumentReader(limits: ReaderLimits(sourceBytes: 40)).read(source)
    #expect(document.diagnostics.map(\.id) == ["source-too-large"])
    #expect(document.diagnostics.map(\.severity) == [.error])
    #expect(document.paragraphs.map(\.id) == ["para_1"])
  }

  @Test func withinTheLimitsNothingIsSaid() {
    let document = DocumentReader().read(SourceText(file: "sample.txt", text: text))
    #expect(document.diagnostics.isEmpty)
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2"])
  }
}
