import Core
import Foundation
import TestSupport
import Testing

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

  @Test func whatHasSeveralAddresseesIsWrittenOutOnce() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["zh/resolutions/90-1/index.html"]
    let words = "敦促所有会员国和联合国系统有关实体每年共享轨道数据"
    #expect(page.components(separatedBy: "<span>\(words)").count == 2)
    #expect(page.components(separatedBy: "#para_2\">").count == 3)
  }

  @Test func anEnglishPageMarksChineseWords() async throws {
    let page = try await site(["seeds/a.zh.txt": Self.chinese])["en/resolutions/90-1/index.html"]
    #expect(page.contains("Requests and deadlines"))
    #expect(page.contains(#"<span lang="zh-Hans">请委员会继续审议此事"#))
    #expect(page.contains(#"<span class="verb">urges</span>"#))
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
    #expect(page.components(separatedBy: "hidden").count == 2)
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
