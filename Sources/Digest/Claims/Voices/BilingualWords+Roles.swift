import Core

extension BilingualWords {
  /// The common words that say what somebody does or has, and some that say only that.
  static let roles: BilingualWords = {
    let common = [subjects, doing, things].joined(separator: "\n").split(separator: "\n")
      .filter { line in !general.contains { line.hasPrefix($0) } }
    return BilingualWords(own + "\n" + common.joined(separator: "\n"))
  }()

  /// Words that stand beside every name.
  private static let general = [
    "届会", "会议", "联合国=", "国际=", "国家", "共同", "联合=", "新=", "特别", "年度", "机构", "组织", "实体", "相关",
  ]

  /// The numbers of words that say little without the next: `继续研究`, `carry out studies`.
  static let light: Set<Int> = roles.words(
    of: Array("继续，开展，进行，加强，愿意，表示".utf8)[...], .chinese)

  /// The numbers of words with which somebody asks somebody.
  static let asking: Set<Int> = roles.words(
    of: Array("请，敦促，促请，鼓励，要求，请求，授权".utf8)[...], .chinese)

  private static let own = """
    继续=continu
    开展 进行=conduct carr undertak
    工作=work
    注意到=noted. notes. noting.
    谈到=spoke speak
    表示=express
    得出结论=concluded.
    提名=nominat
    担任=serv acting.
    根据=accord
    制定 制订 编写 编制 拟订=formulat draft develop prepar elaborat
    举办 主办 组办=host organiz organis
    """
}
