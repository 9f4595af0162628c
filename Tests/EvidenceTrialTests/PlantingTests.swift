import EvidenceTrial
import Testing

/// What is planted is a fault, and of the kind that it says.
@Suite struct PlantingTests {
  private let lab = TrialLab()

  @Test func aFarValueStandsNowhereInTheReport() {
    let texts = lab.texts(.farValue)
    #expect(texts.contains("座谈会于2037年举行，70名与会者出席。"))
    #expect(texts.contains { $0.hasPrefix("座谈会于2031年举行，") && !$0.contains("70名") })
    #expect(texts.allSatisfy { !TrialLab.report.contains($0) })
  }

  @Test func aNearValueStandsInThePassageAsAnother() {
    let texts = lab.texts(.nearValue)
    #expect(texts.contains("座谈会于2029年举行，70名与会者出席。"))
    #expect(texts.contains("座谈会于2031年举行，45名与会者出席。"))
    #expect(!texts.contains("座谈会于2031年举行，70名与会者出席。"))
  }

  @Test func aWrongUnitLeavesTheNumber() {
    let texts = lab.texts(.wrongUnit)
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { ($0.contains("70") || $0.contains("20")) && !$0.contains("70名与会者") })
  }

  @Test func aWrongPassageLeavesTheWords() {
    let faults = lab.planted(.wrongPassage)
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.anchors?.count == 1 })
    #expect(faults.contains { $0.text == "大会请秘书长编写研究报告。" && $0.anchors != ["para_2"] })
    #expect(!faults.contains { $0.text == "大会请秘书长编写研究报告。" && $0.anchors == ["para_2"] })
  }

  @Test func aWrongNameStandsNotInThePassage() {
    let texts = lab.texts(.wrongName).filter { $0.hasSuffix("没有参加座谈会。") }
    #expect(texts.count == 1)
    #expect(
      texts.allSatisfy { text in
        !["外层空间事务厅", "世界卫生组织", "大会", "秘书长"].contains { text.hasPrefix($0) }
      })
  }

  @Test func aNearNameStandsInThePassage() {
    let texts = lab.texts(.nearName)
    #expect(texts.contains("大会没有参加座谈会。"))
    #expect(texts.contains("大会请外层空间事务厅编写研究报告。") || texts.contains("大会请大会编写研究报告。"))
  }

  @Test func quotedWordsBoundsQuantifiersNegationsAndVoicesAreChanged() {
    #expect(lab.texts(.wrongQuotation).allSatisfy { $0.contains("某些") && !$0.contains("“空间大使”") })
    #expect(lab.texts(.wrongQuotation).count == 1)
    #expect(lab.texts(.droppedBound) == ["20名为学生。"])
    #expect(lab.texts(.droppedQuantifier) == ["与会者强调了“空间大使”的作用。"])
    #expect(lab.texts(.negation).contains("外层空间事务厅有参加座谈会。"))
    #expect(lab.texts(.strongerVoice) == ["一些与会者决定了“空间大使”的作用。"])
  }

  /// A sentence that stays right, or is none, is no fault.
  @Test(arguments: [
    // Another member of the list is there as well.
    ("国际电信联盟派代表出席。[第5段]", "世界气象组织派代表出席。"),
    // What its part did, the whole did.
    ("外层空间事务厅编写了手册。[第4段]", "秘书处编写了手册。"),
    // `第一和大会` is no sentence.
    ("大会听取了第一和第四委员会的意见。[第2段、第6段]", "大会听取了第一和大会的意见。"),
  ])
  func whatStaysRightIsNotPlanted(_ sentence: String, _ fault: String) {
    #expect(!TrialLab.sentence(sentence).texts(.nearName).contains(fault))
  }

  @Test func aListThatNamesBothIsPlanted() {
    let texts = TrialLab.sentence("国际电信联盟和世界气象组织派代表出席。[第5段]").texts(.nearName)
    #expect(texts.contains("世界气象组织和世界气象组织派代表出席。"))
  }

  @Test func theSameIsPlantedEachTime() {
    for kind in FaultKind.allCases {
      #expect(TrialLab().texts(kind) == lab.texts(kind))
    }
  }
}
