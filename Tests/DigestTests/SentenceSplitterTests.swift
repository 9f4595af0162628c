import Digest
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let marks = EvidenceScanner.findings(in: text).map(\.range)
    return SentenceSplitter.sentences(in: text, marks: marks).map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "会议商定了议程。|论坛结束！|何时？",
    "会议商定了议程。[¶3]|见第4段。[¶4]",
    "会议商定了议程[¶3]。|见第4段[第4段]。[¶5]",
    "议程包括A、B；C，以及45.7%的项目。[¶3]",
    "他们说“有两句。第二句。”[¶3]|然后散会。[¶4]",
    "他们说“第一句。”，又说“第二句。”[¶3]",
    "通过了《某某。议程》和（甲。乙）两项。[¶3]",
    "与会者（见附件。）|论坛结束。",
    "没有句号的条目[¶3]",
    "会议（见A/78/20 号文件）结束。 [¶3] [¶4]|会后。",
    "本站说明。{编者：理由。还有}|下一句。[¶4]",
    "会议于2023年在U.N. 总部举行。[¶4]",
  ])
  func chineseSentencesEndAtTheirPunctuation(_ marked: String) {
    #expect(
      sentences(marked.filter { $0 != "|" }) == marked.split(separator: "|").map { String($0) })
  }

  @Test(arguments: [
    ["It met in Vienna [¶1].", "It agreed. [¶2]"],
    ["See para. 14 of chap. II, sect. C. [¶1]", "No. 20 is Supplement No. 20. [¶2]"],
    ["Of 197, 45.7 per cent were women. [¶13]", "The U.N. Office of Dr. Smith helped. [¶2]"],
    ["J. F. Smith spoke, e.g. on debris. [¶1]"],
    ["Is it open? [¶1]", "Yes! [¶2]"],
    ["They said \"no.\" [¶1]", "The answer was no.", "It ended [¶3]."],
    ["It closed (see A/78/20). [¶3] [¶4]", "“All done.” [¶5]"],
    ["Drafts A/C.4/78/L.8 and A/77/CRP.1/Add.6 exist. [¶1]"],
    ["It waits … and goes on. [¶1]", "Done [¶2]. [¶3]"],
    ["One. [¶1]", "Two.[¶2]", "Three."],
    ["Ours. {editor: we counted. Twice}", "Next [¶2]"],
    ["1994. [¶2]", "It began."],
  ])
  func latinSentencesEndAtFullStopsThatAreOnes(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func aMarkInFrontBelongsToTheFirstSentence() {
    #expect(
      sentences("[¶3] The meeting agreed. It closed.") == [
        "[¶3] The meeting agreed.", "It closed.",
      ])
    #expect(sentences("[¶3]") == ["[¶3]"])
    #expect(sentences(" \n ").isEmpty)
  }

  @Test func bracketsThatNeverCloseDoNotHoldSentencesTogether() {
    #expect(sentences("他们（与会者。散会。") == ["他们（与会者。", "散会。"])
  }

  @Test func longRunsOfBracketsAreReadInLinearTime() {
    let text = String(repeating: "(", count: 50_000) + String(repeating: "]", count: 50_000) + "。"
    #expect(sentences(text).count == 1)
  }
}
