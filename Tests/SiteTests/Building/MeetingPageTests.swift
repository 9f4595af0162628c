import TestSupport
import Testing

/// What the page of a meeting says of its standing, its conveners and its neighbours.
@Suite struct MeetingPageTests {
  private func site(
    _ rows: [String], report: String = "", translation: String = "", updated: String = "2020-03-01"
  ) async throws -> BuiltSite {
    let columns =
      "id,kind,name_zh,name_en,session,series,start,end,names_zh,names_en,status,status_source"
    let names = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[8] }
    var files = [
      "seeds/tables/meetings.csv": ([columns] + rows).joined(separator: "\n") + "\n",
      "seeds/documents/rep-a/document.yaml": "symbol: A/AC.105/1\nupdated: \(updated)\n",
      "seeds/documents/rep-a/source.zh.txt":
        "论坛的报告\n\n1. 见\(names.joined(separator: "、"))。\n\n2. \(report)大会第72/77号决议。\n",
    ]
    if !translation.isEmpty { files["seeds/documents/rep-a/translation.en.md"] = translation }
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  // MARK: Standing

  @Test(arguments: [
    ("cancelled", "2019-06", "state-cancelled", true), ("planned", "2019-06", "state-lapsed", true),
    ("planned", "2030", "state-planned", false), ("held", "2019-06", "state-held", false),
  ])
  func whatDidNotTakePlaceSaysSoFirst(
    _ status: String, _ start: String, _ state: String, _ leads: Bool
  ) async throws {
    let site = try await site(["m-1,forum,甲论坛,Forum A,,,\(start),,甲论坛,,\(status),"])
    let page = site["en/meetings/m-1/index.html"]
    let kicker = try #require(page.firstMatch(of: /<ul class="kicker">(.*?)<\/ul>/)).output.1
    #expect(kicker.contains(state))
    #expect(kicker.hasPrefix("<li><span class=\"state") == leads)
    #expect(kicker.contains("Dates planned") == leads)
    #expect(page.contains("<dt>Dates planned</dt>") == leads)
    #expect(page.contains("<dt>Dates</dt>") != leads)
  }

  @Test func whatTheStatusRestsOnStandsBesideItWithLinks() async throws {
    let site = try await site([
      "m-1,forum,甲论坛,Forum A,,,2019-06,,甲论坛,,held,rep-a ¶1",
      "m-2,forum,乙论坛,Forum B,,,2019-06,,乙论坛,,held,News of June 2019; A/RES/72/77; \"A/77/20, para. 335\""
        .replacing("\"A/77/20, para. 335\"", with: "A/77/20"),
    ])
    let (zh, en) = (site["zh/meetings/m-1/index.html"], site["en/meetings/m-1/index.html"])
    #expect(
      en.contains(
        ##"<dd>Held <span class="aside"><a href="../../documents/rep-a/#para_1">para. 1</a>"##
      ))
    #expect(
      zh.contains(
        ##"<dd>已举行 <span class="aside"><a href="../../documents/rep-a/#para_1">第1段</a>"##
      ))
    let other = site["zh/meetings/m-2/index.html"]
    // Words in English are marked; symbols lead to what there is of them.
    #expect(
      other.contains(#"<span lang="en">News of June 2019</span> <span class="tongue">英文</span>"#))
    #expect(
      other.contains(##"<a href="../../resolutions/72-77/">A/RES/72/77</a>"##))
    #expect(
      other.contains(#"<a href="https://docs.un.org/zh/A/77/20">A/77/20</a>"#))
  }

  // MARK: Conveners

  @Test func conveners() async throws {
    let site = try await site(
      ["m-1,forum,甲论坛,Forum A,,,2019-06,,甲论坛,Forum A,held,"],
      report: "外层空间事务厅和日本于2019年6月2日在维也纳联合举办了甲论坛。",
      translation:
        "{#title}\nReport of the Forum\n\n{#para_1}\nSee Forum A.\n\n{#para_2}\nOn 2 June 2019, the Office for Outer Space Affairs and Japan co-hosted Forum A in Vienna. General Assembly resolution 72/77.\n"
    )
    #expect(
      site["zh/meetings/m-1/index.html"].contains(
        ##"<dd>外层空间事务厅和日本 <span class="aside"><a href="../../documents/rep-a/#para_2">第2段</a>"##
      ))
    #expect(
      site["en/meetings/m-1/index.html"].contains(
        ##"<dd>The Office for Outer Space Affairs and Japan <span class="aside"><a href="../../documents/rep-a/#para_2">para. 2</a>"##
      ))
  }

  // MARK: Series

  @Test func neighboursByNumberSayWhereOthersLieBetween() async throws {
    let site = try await site([
      "m-1,forum,第一次空间论坛,First Space Forum,,s,2001,,第一次空间论坛,,held,",
      "m-3,forum,第三次空间论坛,Third Space Forum,,s,2003,,第三次空间论坛,,held,",
      "m-4,forum,第四次空间论坛,Fourth Space Forum,,s,2004,,第四次空间论坛,,held,",
    ])
    let (zh, en) = (site["zh/meetings/m-3/index.html"], site["en/meetings/m-3/index.html"])
    #expect(
      zh.contains(
        #"<span>本站收录的上一次</span> <a href="../m-1/" rel="prev">第一次空间论坛</a> <span class="aside">（其间各次本身未收录）</span>"#
      ))
    #expect(zh.contains(#"<span>下一次</span> <a href="../m-4/" rel="next">第四次空间论坛</a></p>"#))
    #expect(en.contains("<span>Previous meeting in this digest</span>"))
    #expect(en.contains("<span>Next meeting</span>"))
  }

  @Test func sessionsAreCountedAsSessionsAndNumbersThatNobodyGivesAreNotAssumed() async throws {
    let site = try await site([
      "s-5,session,第五届会议,Fifth session,5,s,2001,,第五届会议,,held,",
      "s-6,session,第六届会议,Sixth session,6,s,2002,,第六届会议,,held,",
      "t-1,forum,甲论坛,Forum A,,t,2001,,甲论坛,,held,", "t-2,forum,乙论坛,Forum B,,t,2005,,乙论坛,,held,",
    ])
    #expect(site["zh/meetings/s-6/index.html"].contains("<span>上一届</span>"))
    let unknown = site["zh/meetings/t-2/index.html"]
    #expect(unknown.contains("<span>本站收录的上一次</span>") && !unknown.contains("其间"))
  }
}
