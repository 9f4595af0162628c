import Core
import Digest
import Documents
import EvidenceTrial

/// A report with a digest of it, to plant faults into.
struct TrialLab {
  static let report = """
    座谈会报告

    1. 座谈会于2031年在内罗毕举行，70名与会者出席，其中近20名为学生。上一次座谈会于2029年在利马举行，45名与会者出席。

    2. 大会请秘书长编写研究报告。外层空间事务厅和世界卫生组织没有参加座谈会。

    3. 一些与会者强调了“空间大使”的作用。

    4. 秘书处外层空间事务厅编写了手册。

    5. 派代表出席的有国际电信联盟、世界气象组织和国际民用航空组织。

    6. 会议听取了第一和第四委员会的意见。
    """

  static let digest = """
    ---
    description: "x"
    updated: 2031-12-01
    ---

    座谈会于2031年举行，70名与会者出席。[第1段]近20名为学生。[第1段]大会请秘书长编写研究报告。[第2段]
    外层空间事务厅没有参加座谈会。[第2段]一些与会者强调了“空间大使”的作用。[第3段]
    """

  private let document: CorpusDocument
  private let vocabulary = Vocabulary.unitedNations

  init(_ digest: String = Self.digest) {
    let source = SourceText(file: "source.zh.txt", text: Self.report)
    let read = SourceReader(vocabulary: vocabulary).read(source)
    let summary = SummaryReader.summary(
      SourceText(file: "summary.zh.md", text: digest), language: .chinese
    ).summary
    document = CorpusDocument(
      slug: "report", name: "report", facts: DocumentFacts(),
      texts: [DocumentText(source: source, document: read)], summaries: [.chinese: summary])
  }

  /// One sentence of the digest's kind, with its evidence.
  static func sentence(_ text: String) -> TrialLab {
    TrialLab("---\ndescription: \"x\"\nupdated: 2031-12-01\n---\n\n\(text)\n")
  }

  func run(
    _ kinds: Set<FaultKind> = Set(FaultKind.allCases), checks: @escaping TrialRun.Checks
  ) -> TrialResult {
    TrialRun([document], vocabulary: vocabulary, kinds: kinds, checks: checks).result()
  }

  /// Everything that is planted, whatever the checks find.
  func planted(_ kind: FaultKind) -> [PlantedFault] {
    var faults: [PlantedFault] = []
    _ = TrialRun([document], vocabulary: vocabulary, kinds: [kind], checks: { _, _ in [] })
      .result(missed: { faults.append($1) })
    return faults
  }

  /// The report with a translation of two of its passages.
  func translated(_ text: String) -> TrialResult {
    var document = document
    let file = SourceText(file: "translation.en.md", text: text)
    let read = TranslationReader.translation(file, language: .english).file
    document.translations[.english] =
      TranslationFitter.fit(read, onto: document.primary, vocabulary: vocabulary).translation
    return TrialRun(
      [document], vocabulary: vocabulary, kinds: [.translatedValue, .translatedName]
    ).result()
  }

  /// The texts of what is planted.
  func texts(_ kind: FaultKind) -> [String] { planted(kind).map(\.text) }
}
