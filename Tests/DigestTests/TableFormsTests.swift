import Core
import Digest
import Documents
import Testing

/// Other forms, short forms and demonyms of the editors' tables, as the vocabulary takes them.
@Suite struct TableFormsTests {
  private func vocabulary(
    terms: String = "", states: String = ""
  ) -> (vocabulary: Vocabulary, diagnostics: [Diagnostic]) {
    var sources: [TableName: SourceText] = [:]
    if !terms.isEmpty { sources[.terms] = SourceText(file: "terms.csv", text: terms) }
    if !states.isEmpty { sources[.states] = SourceText(file: "states.csv", text: states) }
    let (tables, diagnostics) = Tables.read(sources)
    return (Vocabulary.unitedNations.adding(tables), diagnostics)
  }

  private func slugs(_ texts: [String], _ vocabulary: Vocabulary) -> [[String]] {
    let passages = texts.enumerated().map { Passage(id: "para_\($0)", text: $1) }
    let names = NameReader(vocabulary: vocabulary).names(in: passages)
    return passages.map { names[$0.id, default: []].flatMap { $0.slugs.sorted() } }
  }

  private let forum = """
    zh,zh_variants,en,en_variants,zh_short,en_short,kind
    海洋论坛,海洋问题论坛,Ocean Forum,World Ocean Forum,论坛,Forum,programme

    """

  @Test func aShortFormMeansWhatTheDocumentHasNamedInFull() {
    let (vocabulary, diagnostics) = vocabulary(terms: forum)
    #expect(diagnostics == [])
    let slug = "term-ocean-forum"
    #expect(
      slugs(["该论坛很有用。", "海洋问题论坛在2020年举行。", "在论坛上，专家讨论了此事。", "青年论坛另行举行。"], vocabulary)
        == [[], [slug], [slug], []])
    #expect(
      slugs(
        ["The Forum met.", "The World Ocean Forum met.", "The Forum closed; a forum is a place."],
        vocabulary) == [[], [slug], [slug]])
  }

  @Test func aShortFormThatIsSomebodysNameStaysThatName() {
    let (vocabulary, _) = vocabulary(terms: forum + "论坛,,Forum,,,,body\n")
    #expect(slugs(["论坛在此。"], vocabulary) == [["term-forum"]])
  }

  @Test func aStateIsKnownByItsFullAndItsOtherNames() {
    let (vocabulary, diagnostics) = vocabulary(
      states:
        "iso2,name_en,name_zh,en_formal,other_en_forms,demonyms_en,demonyms_verified\nNO,Norway,挪威,Kingdom of Norway,Norge,Norwegian,knowledge\n"
    )
    #expect(diagnostics == [])
    #expect(
      slugs(["The Kingdom of Norway and Norge.", "A Norwegian ship."], vocabulary)
        == [["state-no", "state-no"], []])
    #expect(vocabulary["state-no"]?.allusions.en == ["Norwegian"])
  }

  @Test func aWordOfTheColumnOfChecksIsOneOfThree() {
    let (_, diagnostics) = vocabulary(
      states: "iso2,name_en,name_zh,demonyms_en,demonyms_verified\nNO,Norway,挪威,Norwegian,yes\n")
    #expect(diagnostics.map(\.id) == ["table-unknown-value"])
  }
}
