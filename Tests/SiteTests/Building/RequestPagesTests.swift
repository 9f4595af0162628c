import Core
import Foundation
import TestSupport
import Testing

@testable import Site

/// Requests and deadlines on the pages.
@Suite struct RequestPagesTests {
  private static let chinese = """
    90/1. 外空样例

    大会，

    审议了和平利用外层空间委员会的报告，

    1. 请委员会继续审议此事，并就此向大会第九十一届会议提交报告；

    2. 敦促所有会员国和联合国系统有关实体每年共享轨道数据；

    3. 鼓励进一步努力改进登记工作；

    4. 决定继续处理此案。

    """
  private static let english = """
    90/1. A sample on outer space

    The General Assembly,

    Having considered the report of the Committee on the Peaceful Uses of Outer Space,

    1. Requests the Committee to continue its consideration of the matter and to report thereon to the General Assembly at its ninety-first session;

    2. Urges all Member States and relevant entities of the United Nations system to share orbital data annually;

    3. Encourages further efforts to improve registration;

    4. Decides to remain seized of the matter.

    """

  private func site(_ files: [String: String]) async throws -> BuiltSite {
    let scratch = try ScratchFolder(files)
    return try await BuiltSite.of(seeds: scratch.path("seeds"))
  }

  @Test func aResolutionPageGroupsThemByAddressee() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["zh/resolutions/90-1/index.html"]
    #expect(page.contains(#"<h2 id="requests">要求与期限"#))
    #expect(page.contains(##"<li><a href="#to-copuos">和平利用外层空间委员会</a>"##))
    for id in ["to-copuos", "to-member-states", "to-not-named", "decisions"] {
      #expect(page.contains(#"<h3 id="\#(id)">"#), "\(id)")
      #expect(page.contains(##"<a href="#\##(id)">"##), "\(id)")
    }
    #expect(page.contains(#"<a href="../../documents/a/#para_2">"#))
    #expect(page.contains("请委员会继续审议此事，并就此向大会第九十一届会议提交报告"))
    #expect(page.contains("每年"))
    #expect(page.contains("未写明对象"))
  }

  @Test func whatHasSeveralAddresseesIsWrittenOutWithEach() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["zh/resolutions/90-1/index.html"]
    let words = "敦促所有会员国和联合国系统有关实体每年共享轨道数据。"
    #expect(page.components(separatedBy: "<span>\(words)</span>").count == 3)
    #expect(page.components(separatedBy: "#para_2\">").count == 3)
    // What stands with an earlier addressee is marked, so that it need not be read twice in a row.
    #expect(page.components(separatedBy: "<li class=\"request again\">").count == 2)
    for group in page.components(separatedBy: "class=\"request-group\"").dropFirst() {
      let requests = group.components(separatedBy: "<p class=\"who\">").count
      #expect(group.components(separatedBy: "<p class=\"what\">").count == requests)
    }
  }

  @Test func theHeadingNamesBothPartiesAndTheWordsHaveTheVerb() async throws {
    let site = try await site(["seeds/a.zh.txt": Self.chinese, "seeds/a.en.txt": Self.english])
    let heads = { (page: String) in
      page.components(separatedBy: "<p class=\"who\">").dropFirst().map {
        $0.components(separatedBy: "</p>")[0].replacing(/<[^>]*>/, with: "")
      }
    }
    #expect(
      heads(site["zh/resolutions/90-1/index.html"]).first == "大会 → 对 和平利用外层空间委员会")
    #expect(
      heads(site["en/resolutions/90-1/index.html"]).first
        == "General Assembly → to Committee on the Peaceful Uses of Outer Space")
    #expect(heads(site["en/resolutions/90-1/index.html"]).last == "General Assembly")
    for language in ["zh", "en"] {
      #expect(!site["\(language)/resolutions/90-1/index.html"].contains("class=\"verb\""))
    }
    #expect(site["en/resolutions/90-1/index.html"].contains("Decisions without an addressee"))
    #expect(site["zh/resolutions/90-1/index.html"].contains("未指明对象的决定"))
  }

  @Test func whoeverAsksWithoutANameIsSaidToBeUnnamed() async throws {
    let note = "能力建设\n\n秘书处的说明\n\n1. 鼓励会员国支持设立区域中心。\n"
    let site = try await site([
      "seeds/documents/n/source.zh.txt": note, "seeds/documents/n/document.yaml": "kind: note\n",
    ])
    #expect(
      site["zh/documents/n/index.html"].contains("<span class=\"actor\">提出者未写明</span>"))
    #expect(
      site["en/documents/n/index.html"].contains("<span class=\"actor\">Actor not named</span>"))
  }

  @Test(arguments: [
    ("请秘书处提交报告；", Language.chinese, "请秘书处提交报告。"), ("请秘书处：", .chinese, "请秘书处……"),
    ("决定审议题为“空间碎片”的项目", .chinese, "决定审议题为“空间碎片”的项目。"),
    ("请委员会审议此事……", .chinese, "请委员会审议此事……"),
    ("and invites States to take part,", .english, "And invites States to take part."),
    ("encourages States:", .english, "Encourages States …"),
    ("requests a study …", .english, "Requests a study …"), ("", .english, ""),
  ])
  func itsWordsAreASentence(_ words: String, _ language: Language, _ expected: String) {
    #expect(RequestWords.closed(words, in: language) == expected)
  }

  @Test func aChoiceSaysHowManyOfAllAreShown() async throws {
    let site = try await site(["seeds/a.zh.txt": Self.chinese])
    let zh = site["zh/resolutions/90-1/index.html"]
    #expect(zh.contains("<option value=\"to-copuos\" data-shown=\"4项中的1项\""))
    #expect(zh.contains("<option value=\"\" data-shown=\"4项\">"))
    let en = site["en/resolutions/90-1/index.html"]
    #expect(en.contains("<option value=\"to-copuos\" data-shown=\"1 of 4 items\""))
    #expect(en.contains("<span role=\"status\"></span>"))
  }

  @Test func anEnglishPageMarksChineseWords() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["en/resolutions/90-1/index.html"]
    #expect(page.contains("Requests and deadlines"))
    #expect(page.contains(#"<span lang="zh-Hans">请委员会继续审议此事"#))
    #expect(page.contains(#"<span class="addressee">all Member States</span>"#))
    #expect(page.contains("relevant entities of the United Nations system"))
  }

  @Test func heldEnglishWordsTakeThePlaceOfChinese() async throws {
    let site = try await site(["seeds/a.zh.txt": Self.chinese, "seeds/a.en.txt": Self.english])
    #expect(site.problems == [])
    let page = site["en/resolutions/90-1/index.html"]
    #expect(page.contains("<span>Requests the Committee to continue its consideration"))
    #expect(!page.contains(#"<span lang="zh-Hans">请"#))
    let other = site["zh/resolutions/90-1/index.html"]
    #expect(other.contains("<span>请委员会继续审议此事"))
  }

  @Test func ourTranslationTakesTheirPlaceAndIsNamedAsOurs() async throws {
    let translation = """
      {#para_2}
      Urges all Member States and relevant entities of the United Nations system to share orbital data every year;

      {#para_3}
      Encourages further efforts to improve registration;

      """
    let site = try await site([
      "seeds/documents/a/source.zh.txt": Self.chinese,
      "seeds/documents/a/translation.en.md": translation,
    ])
    let page = site["en/documents/a/index.html"]
    if !page.isEmpty {
      #expect(page.contains("unofficial translation by the editors"))
      #expect(page.contains("<span>Urges all Member States and relevant entities"))
    } else {
      // An incomplete translation is an error: then nothing is built, and the words stay Chinese.
      #expect(site.diagnostics.contains { $0.id == "translation-parity" })
    }
  }

  @Test func theScriptOnlyAddsAndStandsOnlyWhereThereIsSomethingToChoose() async throws {
    let site = try await site([
      "seeds/a.zh.txt": Self.chinese, "seeds/b.zh.txt": "一份报告\n\n1. 论坛于2030年举行。\n",
    ])
    let page = site["zh/resolutions/90-1/index.html"]
    #expect(page.contains("assets/requests-"))
    // The choice stands ready for the script; without it every request is shown and the links lead there.
    #expect(page.contains(#"<p class="choice" hidden>"#))
    #expect(page.replacing("aria-hidden", with: "").components(separatedBy: "hidden").count == 2)
    #expect(!site["zh/documents/b/index.html"].contains("assets/requests-"))
    #expect(!site["zh/documents/b/index.html"].contains("要求与期限"))
  }

  @Test func theHomePageShowsTheNewestWithActorAndAddressee() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["en/index.html"]
    #expect(page.contains(#"<span class="actor">General Assembly</span>"#))
    #expect(
      page.contains(
        #"<span class="addressee">Committee on the Peaceful Uses of Outer Space</span>"#))
    #expect(page.contains(#"<a href="documents/a/#para_1">"#))
  }

  @Test func aThemePageHoldsTheRequestsAboutIt() async throws {
    let site = try await site([
      "seeds/a.zh.txt": Self.chinese,
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndata,数据,Data,轨道数据\n",
    ])
    let page = site["zh/themes/data/index.html"]
    #expect(page.contains(#"<h3 id="to-member-states">"#))
    #expect(!page.contains(#"<h3 id="to-copuos">"#))
    #expect(page.contains("A/RES/90/1"))
  }
}
