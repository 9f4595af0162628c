import Core
import FoundationEssentials
import Templates
import Testing

/// Runs the public Mustache cases where `MUSTACHE_SPEC` names the folder that holds them.
@Suite struct SpecificationTests {
  private struct Module: Decodable {
    let tests: [Case]
  }

  private struct Case: Decodable {
    let name: String
    let data: TemplateValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  private static var folder: String? { ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] }

  private static var modules: [String] {
    folder.map { FileAccess.names(in: $0).filter { $0.hasSuffix(".json") } } ?? []
  }

  @Test(.enabled(if: folder != nil), arguments: modules)
  func lenientTemplatesPassThePublicCases(_ module: String) throws {
    let folder = try #require(Self.folder)
    let cases = try JSONDecoder().decode(
      Module.self, from: Data(try FileAccess.bytes(of: "\(folder)/\(module)"))
    ).tests
    #expect(!cases.isEmpty)
    for example in cases {
      var sources = (example.partials ?? [:]).mapValues { SourceText(file: "", text: $0) }
      sources["the page"] = SourceText(file: "", text: example.template)
      let library = TemplateLibrary(sources: sources, mode: .lenient)
      let output = try library.render("the page", example.data)
      #expect(String(decoding: output, as: UTF8.self) == example.expected, "\(example.name)")
    }
  }
}
