/// Tells `通过` that adopts from `通过` that is “by means of”.
///
/// `会议通过议程`, `2027年5月3日通过`, `一致通过的文件` adopt; `通过加强合作促进发展` and
/// `通过《简编》确定办法` do not.
enum ChineseAdoption {
  /// Whether something is adopted, told from the bytes behind `通过`.
  static func isAdoption(before rest: ArraySlice<UInt8>) -> Bool {
    let clause = clause(rest).trimmedBytes
    if clause.isEmpty || openers.atStart(of: clause) != nil { return true }
    let isTitle = clause.starts(with: "《".utf8)
    if isTitle { return titleEnds.atEnd(of: clause) != nil }
    guard clause.count <= 60 else { return false }
    return objects.atEnd(of: clause) != nil && !means.stands(in: clause)
  }

  private static func clause(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] != 0x0A, marks.atStart(of: bytes[index...]) == nil {
      index += 1
    }
    return bytes[..<index]
  }

  private static let marks = ByteWords("， 。 ； ： ！ ？ ） ) ;")
  private static let openers = ByteWords("了 的 后 该决议 题为 一项 一份 本决议 决议 、")
  private static let titleEnds = ByteWords("》 》等 决议 文件 报告")
  private static let objects = ByteWords(
    """
    决议 决定 议程 准则 倡议 宣言 声明 报告 文件 契约 政策 战略 计划 方案 框架 公约 条约 协定 协议 修正案 建议 草案 案文 结论 章程 规则 \
    原则 预算 法律 法案 》 ” 文书
    """)
  private static let means = ByteWords(
    "来 以 而 推广 促进 加强 开展 采用 实施 执行 利用 使用 建立 制定 推动 提供 举办 改进 提高 支持 支助 审查 分享 落实 参与 各种 这些 修订 编写")
}
