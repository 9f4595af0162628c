import Core
import Documents
import TestSupport
import Testing

/// Figures and dates of passages of the sources, read from the print.
@Suite struct SeedFigureTests {
  private func passage(_ slug: String, _ anchor: String) throws -> String {
    let path = Repository.path("seeds/documents/\(slug)/source.zh.txt")
    let document = DocumentReader().read(try FileAccess.text(of: path, named: "\(slug).txt"))
    return document.passages.filter { $0.id == anchor || $0.id.hasPrefix(anchor + "__") }
      .map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [
    ("wsf-2023", "para_13", ["197 participant", "45.7% @woman", "53.3% @man", "1%"]),
    ("wsf-2023", "para_14", ["70 country"]),
    ("un-china-2022", "para_6", ["520 person", "82 country", "226 woman", "43% participant"]),
    ("un-china-2022", "para_7", ["68 speaker", "33% @woman", "12 agency"]),
    ("un-china-2022", "para_17", ["9 agency", "11 speaker"]),
    (
      "un-china-2022", "para_36",
      ["25 kilogram @payload", "10 kilogram @lander", "15 kilogram @orbiter"]
    ),
    ("un-space-38", "para_37", ["nearly 10000 company"]),
    ("un-space-38", "para_49", ["40. session", "39. session"]),
    ("res-78-72", "para_15", ["21 guideline"]),
    ("res-78-72", "para_20", ["0.5 day"]),
  ]) func figuresOfPassages(slug: String, anchor: String, expected: [String]) throws {
    let figures = Figures.lines(try passage(slug, anchor))
    for line in expected { #expect(figures.contains(line), "\(line) not in \(figures)") }
  }

  @Test(arguments: [
    ("wsf-2023", "para_1", "2023-12-12", DateRole.event),
    ("un-china-2022", "para_36", "2023-02-01", .deadline),
    ("un-space-38", "para_49", "2020", .planned),
    ("un-space-38", "para_49", "2019-10", .planned),
    ("res-78-72", "pream_1", "2017-12-07", .adoption),
  ]) func rolesOfDates(slug: String, anchor: String, date: String, role: DateRole) throws {
    let dates = DateReader.dates(in: try passage(slug, anchor))
    let found = dates.filter { $0.start.iso == date }
    #expect(!found.isEmpty && found.allSatisfy { $0.role == role }, "\(dates)")
  }
}
