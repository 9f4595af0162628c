import Commands
import TestSupport
import Testing

/// `parse` takes whatever a source is: its content decides, not its name.
@Suite struct ParseMarkupTests {
  private let markup =
    "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement name='resolution'>"
    + "<meta/><mainBody><paragraph eId='para_9'><num>1.</num><content><p>认可报告；</p></content></paragraph>"
    + "</mainBody></statement></akomaNtoso>"

  @Test(arguments: ["source.zh.xml", "source.zh.txt"])
  func akomaNtosoIsParsedUnderAnyName(name: String) async throws {
    let folder = try ScratchFolder()
    try folder.write(name, markup)
    let run = await CapturedRun.of(.standard, "parse \(folder.path(name))")
    #expect(run.status == .fine)
    #expect(run.output.contains(#""paragraphs":[{"id":"para_1","part":"main","number":"1""#))
    #expect(run.output.contains(#""kind":"resolution""#))
  }

  @Test func whatIsWrongWithItIsSaid() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", markup.replacing("</content>", with: ""))
    let run = await CapturedRun.of(.standard, "parse --lang en \(folder.path("a.xml"))")
    #expect(run.status == .fine)
    #expect(run.output.contains("认可报告；"))
    #expect(run.errors.contains("does not match <content>"))
  }
}
