import Commands
import TestSupport
import Testing

/// `list terms --variants`, on small folders.
@Suite struct ListVariantsTests {
  private func run(_ files: [String: String], _ line: String) async throws -> CapturedRun {
    let scratch = try ScratchFolder(files)
    return await CapturedRun.of(
      .standard, "list \(line) --seeds \(scratch.path("seeds")) --lang en")
  }

  private let terms = """
    zh,zh_variants,en,en_variants,kind
    外空会议+50,外空大会+50,UNISPACE+50,,body
    小行星规划组,空间任务小行星规划咨询组|规划咨询组,Asteroid Planning Group,,body
    空间碎片,太空碎片,space debris,orbital debris,concept
    夜空,暗夜,dark skies,,concept

    """
  private let forum = """
    某论坛的报告

    1. 外空会议+50将于2018年举行，外空会议+50由委员会筹备。

    2. 外空大会 +50通过了决定。小行星规划组提交报告。

    3. 空间任务小行星规划咨询组讨论了空间碎片。

    4. 规划咨询组另有说明，夜空不在其内。

    """
  private let english = """
    Report of another forum

    1. Orbital debris was discussed.

    2. Space debris is a danger; the debris remained.

    """

  @Test func eachFormIsARowWithItsDocumentAndParagraphs() async throws {
    let run = try await run(
      [
        "seeds/tables/terms.csv": terms, "seeds/forum-23.txt": forum,
        "seeds/forum-24.en.txt": english,
      ], "terms --variants")
    #expect(run.status == .fine)
    #expect(
      run.output.split(separator: "\n").map(String.init) == [
        "zh\ten\tlanguage\tform\tpreferred\tdocument\tparagraphs\tcount",
        "外空会议+50\tUNISPACE+50\tzh\t外空会议+50\tyes\tforum-23\tpara_1\t2",
        "外空会议+50\tUNISPACE+50\tzh\t外空大会+50\t\tforum-23\tpara_2\t1",
        "小行星规划组\tAsteroid Planning Group\tzh\t小行星规划组\tyes\tforum-23\tpara_2\t1",
        "小行星规划组\tAsteroid Planning Group\tzh\t空间任务小行星规划咨询组\t\tforum-23\tpara_3\t1",
        "小行星规划组\tAsteroid Planning Group\tzh\t规划咨询组\t\tforum-23\tpara_4\t1",
        "空间碎片\tspace debris\ten\tspace debris\tyes\tforum-24\tpara_2\t1",
        "空间碎片\tspace debris\ten\torbital debris\t\tforum-24\tpara_1\t1",
      ])
  }

  @Test func jsonHasTheSameRows() async throws {
    let run = try await run(
      ["seeds/tables/terms.csv": terms, "seeds/forum-23.txt": forum],
      "terms --variants --format json")
    #expect(
      run.output.hasPrefix(
        #"{"zh":"外空会议+50","en":"UNISPACE+50","language":"zh","form":"外空会议+50","preferred":"yes","document":"forum-23","paragraphs":"para_1","count":"2"}"#
      ))
    #expect(run.output.split(separator: "\n").count == 5)
  }

  @Test func aTranslationOfOursIsNoText() async throws {
    let run = try await run(
      [
        "seeds/tables/terms.csv": terms,
        "seeds/documents/forum-25/source.zh.txt": "报告\n\n1. 空间碎片。\n\n2. 空间碎片。\n",
        "seeds/documents/forum-25/translation.en.md":
          "{#title}\nReport\n{#para_1}\nSpace debris.\n{#para_2}\nOrbital debris.\n",
      ], "terms --variants")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["documents", "requests"])
  func theOptionIsForTermsAlone(subject: String) async throws {
    let run = try await run(["seeds/forum-23.txt": forum], "\(subject) --variants")
    #expect(run.status == .wrongUsage)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--variants is for terms, not for \(subject)"))
  }
}
