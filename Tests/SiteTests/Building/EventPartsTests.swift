import Foundation
import TestSupport
import Testing

/// The page of an event tells of its sessions what the editors wrote about them.
@Suite struct EventPartsTests {
  private func site() async throws -> BuiltSite {
    let scratch = try ScratchFolder([
      "seeds/tables/meetings.csv":
        "id,kind,name_zh,name_en,part_of,start,names_zh,verified,dates_verified\n"
        + "forum,forum,某论坛,Some Forum,,2018-06-04,某论坛,text,text\n"
        + "forum-1,session,论坛第一场,Forum session 1,forum,2018-06-04,第一场,text,text\n"
        + "forum-2,session,论坛第二场,Forum session 2,forum,2018-06-04,第二场,text,text\n"
        + "later,forum,下次论坛,Next Forum,,2020-06,下次论坛,text,text\n",
      "seeds/documents/forum-18/document.yaml":
        "meeting: forum\nshort_title:\n  zh: 论坛报告\n  en: Forum report\n",
      "seeds/documents/forum-18/source.zh.txt": """
      某论坛的报告

      1. 某论坛商定设立网络。

      2. 第一场讨论了碎片。

      3. 第二场讨论了网络。

      4. 下次论坛定于2020年6月举行。

      """,
      "seeds/meetings/forum.zh.md": "论坛商定设立网络。[forum-18 ¶1]\n",
      "seeds/meetings/forum-1.zh.md": "第一场讨论了碎片。[forum-18 ¶2]第一场讨论了碎片和网络。[forum-18 ¶2, ¶3]\n",
      "seeds/meetings/later.zh.md": "下次论坛定于2020年6月举行。[forum-18 ¶4]\n",
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  @Test func whatASessionCameToStandsBelowItsName() async throws {
    let page = try await site()["zh/meetings/forum/index.html"]
    let parts = try #require(page.components(separatedBy: "id=\"parts\"").last)
    let first = try #require(parts.components(separatedBy: "id=\"forum-1\"").last)
      .components(separatedBy: "</li>")[0]
    #expect(first.contains("第一场讨论了碎片。<a class=\"evidence\" id=\"forum-1--sentence_1\""))
    #expect(first.contains("id=\"forum-1--sentence_2\""))
    // A part of which nobody wrote is its name.
    let second = try #require(parts.components(separatedBy: "id=\"forum-2\"").last)
      .components(separatedBy: "</li>")[0]
    #expect(second.contains("论坛第二场") && !second.contains("introduction"))
    // The event's own words stand apart, and every passage is brought along once.
    #expect(page.contains("论坛商定设立网络。<a class=\"evidence\" id=\"sentence_1\""))
    for passage in ["forum-18/para_1", "forum-18/para_2", "forum-18/para_3"] {
      #expect(page.components(separatedBy: "<div data-passage=\"\(passage)\"").count == 2)
    }
    #expect(page.components(separatedBy: "id=\"evidence-passages\"").count == 2)
  }

  @Test func aParagraphLeadsToTheSentenceAboutASession() async throws {
    let page = try await site()["zh/documents/forum-18/index.html"]
    #expect(page.contains("../../meetings/forum/#forum-1--sentence_1"))
  }

  @Test func aReferenceGivesTheShortTitleButOnThePageOfTheMeetingThatTheDocumentReportsOn()
    async throws
  {
    let site = try await site()
    #expect(site["zh/meetings/later/index.html"].contains(">论坛报告，第4段</a>"))
    let page = site["zh/meetings/forum/index.html"]
    #expect(!page.contains("论坛报告，第"))
    let second = try #require(page.components(separatedBy: "id=\"forum-1--sentence_2\"").last)
    let labels = second.components(separatedBy: "</p>")[0].components(separatedBy: "</a>")
    #expect(labels.first?.hasSuffix(">第2段") == true)
    #expect(labels.dropFirst().first?.hasSuffix(">第3段") == true)
  }

  @Test func onlyAMeetingThatADocumentReportsOnHasAnOutcome() async throws {
    let site = try await site()
    #expect(site["zh/meetings/forum/index.html"].contains("<h2 id=\"outcome\">成果</h2>"))
    #expect(site["zh/meetings/later/index.html"].contains("<h2 id=\"outcome\">简述</h2>"))
    #expect(site["en/meetings/later/index.html"].contains("<h2 id=\"outcome\">In brief</h2>"))
  }
}
