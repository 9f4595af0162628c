import Core
import Documents
import TestSupport
import Testing

@testable import Digest

/// By when something is asked for.
@Suite struct RequestDeadlineTests {
  @Test(arguments: [
    ("请秘书长向⟦大会第九十一届会议⟧提交报告；", "ga-91"),
    ("请秘书长在⟦大会第九十一届会议上⟧作口头通报；", "ga-91"),
    ("同意⟦委员会第七十届会议⟧审议该项目；", "copuos-70"),
    ("请委员会就此向⟦大会第九十一届会议⟧报告；", "ga-91"),
    ("决定将该项目列入⟦大会第九十一届会议临时议程⟧；", "ga-91"),
    ("请外空厅⟦不迟于2031年6月30日⟧完成工作；", "2031-06-30"),
    ("请秘书长在⟦2031年底之前⟧提出建议；", "2031"),
    ("请秘书长⟦每年⟧编写一份报告；", "R/P1Y"),
    ("请秘书长⟦每两年⟧编写一份报告；", "R/P2Y"),
    ("请秘书长向委员会⟦下届会议⟧通报进展；", "next-session"),
    ("请外空厅向委员会及其小组委员会⟦2031年举行的各自届会⟧通报情况；", "2031"),
    ("敦促各区域组在委员会定于⟦2031年举行的各自届会前⟧提名人选；", "2031"),
    ("请秘书处⟦六个月内⟧答复；", "P6M"),
    ("决定在⟦大会第九十一届会议临时议程⟧中列入一个分项；", "ga-91"),
  ])
  func chineseDeadlinesAreRead(_ marked: String, _ code: String) throws {
    let text = MarkedText(marked)
    let request = try #require(RequestLab().operative(text.text).first)
    #expect(request.deadlines.map(\.code) == [code])
    // A session printed with its body may be marked from the ordinal on.
    let end = try #require(text.ranges.first).upperBound
    #expect(request.deadlines.first?.range.upperBound == end)
  }

  @Test(arguments: [
    (
      "Requests the Secretary-General to report to the Assembly ⟦at its ninety-first session⟧;",
      "ga-91"
    ),
    (
      "Requests the Secretary-General to transmit it to the Conference ⟦prior to its 2031 session⟧;",
      "2031"
    ),
    ("Requests the Office to complete the work ⟦by 30 June 2031⟧;", "2031-06-30"),
    ("Requests the Secretary-General to report ⟦before the end of 2031⟧;", "2031"),
    ("Requests the Secretary-General to report ⟦annually⟧ on progress;", "R/P1Y"),
    ("Requests the Secretary-General to report ⟦every two years⟧;", "R/P2Y"),
    ("Requests the Office to inform the Committee ⟦at its next session⟧;", "next-session"),
    ("Requests the Secretariat to reply ⟦within six months⟧;", "P6M"),
    (
      "Requests the Office to report to the Subcommittees ⟦at their respective sessions in 2031⟧;",
      "2031"
    ),
  ])
  func englishDeadlinesAreRead(_ marked: String, _ code: String) throws {
    let text = MarkedText(marked)
    let lab = RequestLab(language: .english, title: "90/1. A sample")
    let request = try #require(lab.operative(text.text).first)
    #expect(request.deadlines.map(\.code) == [code])
    #expect(request.deadlines.first?.range == text.ranges.first)
  }

  @Test(arguments: [
    "请外空厅执行委员会第六十八届会议的建议；", "请秘书长散发大会第八十九届会议通过的决议；",
    "请外空厅支持2030年议程；", "请秘书处最后确定委员会第七十届会议的议程；", "请东道国协助举行委员会第七十届会议；",
    "请会员国参加每年举行的论坛；", "认可委员会第六十九届会议工作报告；",
    "请秘书长执行2019年商定的方案；",
  ])
  func whatIsPastOrANameIsNoDeadline(_ text: String) throws {
    let request = try #require(RequestLab().operative(text).first)
    #expect(request.deadlines == [])
  }

  @Test(arguments: [
    "Endorses the report of the Committee on its sixty-ninth session;",
    "Requests the Office to carry out the plan adopted at its sixty-eighth session;",
    "Requests the Office to support the 2030 Agenda;",
  ])
  func whatIsPastInEnglishIsNoDeadline(_ text: String) throws {
    let lab = RequestLab(language: .english, title: "90/1. A sample")
    let request = try #require(lab.operative(text).first)
    #expect(request.deadlines == [])
  }
}
