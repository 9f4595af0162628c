import Core

// The options of all commands, each declared once.

extension OptionSpec {
  package static let help = OptionSpec(
    "help", help: Bilingual(zh: "显示帮助后退出", en: "show this help and exit"))

  package static let version = OptionSpec(
    "version", help: Bilingual(zh: "显示版本后退出", en: "show the version and exit"))

  package static let language = OptionSpec(
    "lang", value: .choice(Language.allCases.map(\.rawValue)),
    help: Bilingual(zh: "消息和帮助所用的语言", en: "the language of messages and help"))

  /// What every command understands.
  package static let common = [language, help]

  package static let seeds = OptionSpec(
    "seeds", value: .folder, fallback: "seeds",
    help: Bilingual(
      zh: "编辑者的文件夹：文件、摘要、表格",
      en: "the editors' folder: documents, summaries, tables"))

  /// As ``seeds``, for a command that does without unless told.
  package static let optionalSeeds = OptionSpec(
    "seeds", value: .folder,
    help: Bilingual(
      zh: "除内置词表外，再用这个文件夹里的表格",
      en: "use the tables of this folder besides the built-in vocabulary"))

  package static let templates = OptionSpec(
    "templates", value: .folder, fallback: "Templates",
    help: Bilingual(zh: "页面模板所在的文件夹", en: "the folder of the page templates"))

  package static let output = OptionSpec(
    "output", value: .folder, fallback: "public",
    help: Bilingual(zh: "网站写到这个文件夹", en: "the folder to write the site into"))

  package static let baseURL = OptionSpec(
    "base-url", value: .baseURL,
    help: Bilingual(
      zh: "网站的公开网址；不给就不生成规范链接、网站地图和订阅源",
      en: "the site's public address; without it no canonical links, sitemap or feeds"))

  package static let portable = OptionSpec(
    "portable",
    help: Bilingual(
      zh: "生成不经服务器、直接从文件夹打开的副本",
      en: "make a copy that opens from a plain folder, without a server"))

  package static let strict = OptionSpec(
    "strict", help: Bilingual(zh: "警告也算错误", en: "let warnings count as errors"))

  package static let format = OptionSpec(
    "format", value: .choice(ReportFormat.allCases.map(\.rawValue)), fallback: "text",
    help: Bilingual(
      zh: "诊断的写法：给人看的文字，或标准输出上每行一个 JSON 对象",
      en: "how to write diagnostics: text for people, or one JSON object a line on stdout"))

  package static let port = OptionSpec(
    "port", value: .port, fallback: "8080",
    help: Bilingual(
      zh: "预览所用的本机端口；0 表示任选一个空闲端口并报出",
      en: "the local port of the preview; 0 takes any free one and says which"))

  package static let data = OptionSpec(
    "data", value: .file, isRequired: true,
    help: Bilingual(zh: "填入模板的 JSON 数据", en: "the JSON data to fill in"))

  package static let partials = OptionSpec(
    "partials", value: .folder,
    help: Bilingual(
      zh: "子模板所在的文件夹，文件名为“名称.mustache”",
      en: "the folder of the partials, files called NAME.mustache"))

  package static let lenient = OptionSpec(
    "lenient",
    help: Bilingual(
      zh: "未知的名称当作空值，而不是错误", en: "take unknown names as empty, not as errors"))

  package static let listFormat = OptionSpec(
    "format", value: .choice(ListFormat.allCases.map(\.rawValue)), fallback: "tsv",
    help: Bilingual(
      zh: "制表符分隔的表格，或每行一个 JSON 对象",
      en: "a table separated by tabs, or one JSON object a line"))

  package static let variants = OptionSpec(
    "variants",
    help: Bilingual(
      zh: "只用于terms：列出文件中一物多名之处，附段落",
      en: "for terms only: where the documents use different forms for one thing, with paragraphs"))

  package static let slug = OptionSpec(
    "slug", value: .slug,
    help: Bilingual(
      zh: "文件在网址中的名称；不给就用文件名或文号",
      en: "the document's name in addresses; otherwise the file's name or the symbol"))

  package static let pair = OptionSpec(
    "pair", value: .slug,
    help: Bilingual(
      zh: "作为这份文件的另一语文本加入", en: "add as the other language's text of this document"))

  package static let dryRun = OptionSpec(
    "dry-run", help: Bilingual(zh: "只说明会写什么，不写", en: "say what would be written, write nothing"))

  package static let yes = OptionSpec(
    "yes", help: Bilingual(zh: "不再询问，直接发布", en: "publish without asking"))
}
