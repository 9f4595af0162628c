import Core
import Documents
import Formats
import Testing

@Suite struct AkomaNtosoMetadataTests {
  private let meta = """
    <identification source="#x"><FRBRWork>
      <FRBRuri value="/akn/un/statement/deliberation/unga/2044-12-01/99-7/"/>
      <FRBRdate date="2044-12-01" name="adoption"/></FRBRWork>
      <FRBRExpression><FRBRdate date="2044-12-05" name="publication"/></FRBRExpression></identification>
    <classification source="http://metadata.un.org/sdg">
      <keyword value="17" href="http://metadata.un.org/sdg/17" showAs="sdg_17" dictionary="SDGO"/>
      <keyword value="public_health" href="http://metadata.un.org/thesaurus/1" showAs="public_health" dictionary="UNBIS"/>
    </classification>
    <classification source="DHLAUTH">
      <keyword value="OUTER SPACE" showAs="OUTER SPACE" dictionary="UNBIS Thesaurus"/>
      <keyword value="outer_space" showAs="outer_space" dictionary="UNBIS Thesaurus"/>
      <keyword value="UN. Office" showAs="UN. Office" dictionary="DHLAUTH"/>
      <keyword refersTo="agenda" value="45" showAs="Space." dictionary="A/99/251"/>
    </classification>
    <workflow source="#un">
      <step date="2044-10-18" outcome="draftResolution" as="A/C.4/99/L.7" by="A and B"/>
      <step date="0001-01-01" outcome="recommendedForAdoption" as="A/99/398" by="" refersTo="12"/>
      <step date="2044-12-01" outcome="adopted" as="A/99/PV.52" by=""/>
    </workflow>
    <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
      <count value="2" refersTo="inFavour"><akn4un:voters><organization>A</organization><organization>B</organization></akn4un:voters></count>
      <count value="1" refersTo="#against"/><count value="" refersTo="abstaining"/>
    </voting></parliamentary></analysis>
    """

  @Test func whatTheMarkupSaysIsKept() throws {
    let document = MarkedUp.read(
      MarkedUp.resolution(
        meta: meta,
        cover:
          "<p><inline name='agenda item'>议程项目98(d)</inline></p><p><inline name='agenda item name'>外空</inline></p>",
        after:
          "<conclusions><p><inline name='adoptionMeeting'>第52次全体会议</inline></p></conclusions>"))
    let metadata = try #require(document.metadata)
    #expect(metadata.adoptionDate == "2044-12-01")
    #expect(metadata.publicationDate == "2044-12-05")
    #expect(metadata.agendaItem == "98 (d)")
    #expect(metadata.agendaTitle == "外空")
    #expect(metadata.draftSymbol == "A/C.4/99/L.7")
    #expect(metadata.sponsors == "A and B")
    #expect(metadata.reportSymbol == "A/99/398")
    #expect(metadata.meetingSymbol == "A/99/PV.52")
    #expect(metadata.meeting == "第52次全体会议")
    let vote = try #require(metadata.vote)
    #expect(vote.outcome == .recorded)
    #expect(vote.inFavour == DocumentMetadata.Tally(count: 2, voters: ["A", "B"]))
    #expect(vote.against == DocumentMetadata.Tally(count: 1))
    #expect(vote.abstaining == nil)
    #expect(metadata.goals == [17])
    #expect(metadata.keywords.map(\.scheme) == [.sdg, .unbis, .unbis, .authority])
    #expect(metadata.keywords.map(\.label) == ["17", "public health", "OUTER SPACE", "UN. Office"])
    #expect(metadata.keywords.first?.address == "http://metadata.un.org/sdg/17")
  }

  @Test func theSymbolComesFromTheAddressWhereNothingElseNamesIt() {
    #expect(MarkedUp.read(MarkedUp.resolution(meta: meta)).symbol == "A/RES/99/7")
    #expect(MarkedUp.read(MarkedUp.resolution()).symbol == nil)
  }

  @Test func placeholdersAreNoValues() throws {
    let empty = """
      <workflow><step date="0001-01-01" outcome="adopted" as="" by=""/></workflow>
      <analysis><parliamentary><voting outcome="adoptedWithoutVote"><quorum value=""/></voting></parliamentary></analysis>
      """
    let metadata = try #require(MarkedUp.read(MarkedUp.resolution(meta: empty)).metadata)
    #expect(
      metadata == DocumentMetadata(vote: DocumentMetadata.Vote(outcome: .withoutVote)))
  }

  @Test func theCatalogueNamesTheAgendaItemWhereTheCoverDoesNot() {
    #expect(MarkedUp.read(MarkedUp.resolution(meta: meta)).metadata?.agendaItem == "45")
  }

  @Test func aTextHasNone() {
    #expect(DocumentReader().read(SourceText(file: "a", text: "甲。")).metadata == nil)
  }

  @Test func theMetadataIsPartOfTheOutput() throws {
    let json = MarkedUp.read(MarkedUp.resolution(meta: meta)).json(messages: .english)
    #expect(json["metadata"]?["draft"] == "A/C.4/99/L.7")
    #expect(json["metadata"]?["vote"]?["inFavour"]?["count"] == 2)
    let text = DocumentReader().read(SourceText(file: "a", text: "甲。")).json(messages: .english)
    #expect(text["metadata"] == .null)
  }
}
