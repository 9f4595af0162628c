import Core
import Digest
import TestSupport
import Testing

@testable import Site

/// The order of terms in the glossary.
@Suite struct GlossaryOrderTests {
  private func glossary(_ names: [(String, String)]) async throws -> [GlossaryTerm] {
    let rows = names.map { "\($0.0),\($0.1)" }.joined(separator: "\n")
    let scratch = try ScratchFolder(["seeds/tables/terms.csv": "zh,en\n\(rows)\n"])
    let folder = SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds")
    return GlossaryTerm.list(await SiteBuilder.corpus(of: folder).terms)
  }

  @Test func chineseTermsStandByPinyin() async throws {
    let terms = try await glossary([
      ("月球", "Moon"), ("调整", "adjustment"), ("空间碎片", "space debris"), ("重返大气层", "re-entry"),
      ("阿尔忒弥斯", "Artemis"), ("空间法", "space law"), ("GPS接收机", "GPS receiver"), ("卫星", "satellite"),
    ])
    let groups = GlossaryOrder.groups(of: terms, by: .chinese)
    #expect(groups.map(\.letter) == ["A", "C", "G", "K", "T", "W", "Y"])
    #expect(groups[3].terms.map(\.term.name.zh) == ["空间法", "空间碎片"])
  }

  @Test func englishTermsStandByLetterWhateverTheirCaseAndAccents() async throws {
    let terms = try await glossary([
      ("甲", "éclair"), ("乙", "Earth"), ("丙", "2030 Agenda"), ("丁", "space law"),
      ("戊", "Space debris"),
    ])
    let groups = GlossaryOrder.groups(of: terms, by: .english)
    #expect(groups.map(\.letter) == ["E", "S", "#"])
    #expect(groups[0].terms.map(\.term.name.en) == ["Earth", "éclair"])
    #expect(groups[1].terms.map(\.term.name.en) == ["Space debris", "space law"])
  }

  @Test func anchorsAreTheSameInBothLanguagesAndUnique() async throws {
    let terms = try await glossary([("甲", "Space law"), ("乙", "space-law"), ("丙", "COVID-19")])
    #expect(terms.map(\.anchor) == ["term_space-law", "term_space-law-2", "term_covid-19"])
  }
}
