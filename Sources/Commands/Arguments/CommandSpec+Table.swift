import Core

// What each command is called and takes; what it does is in `Commands/`.

extension CommandSpec {
  private static let siteOptions: [OptionSpec] = [
    .seeds, .templates, .output, .baseURL, .portable, .strict, .format,
  ]

  package static let build = CommandSpec(
    "build",
    summary: Bilingual(
      zh: "检查内容并生成网站；内容有错误时什么也不写",
      en: "check the content and write the site; nothing is written when it has errors"),
    options: siteOptions,
    examples: ["build", "build --base-url https://example.org/digest/ --output public"])

  package static let check = CommandSpec(
    "check",
    summary: Bilingual(
      zh: "与 build 做同样的检查，但不写任何文件",
      en: "run the checks of a build without writing anything"),
    options: siteOptions,
    examples: ["check --strict", "check --format json"])

  package static let parse = CommandSpec(
    "parse",
    summary: Bilingual(
      zh: "说明程序如何读懂各份文件：每份一个 JSON 对象，占一行",
      en: "show what is understood of each document, as one JSON object a line"),
    operand: OperandSpec(
      Bilingual(zh: "文件", en: "FILE"), isRepeatable: true,
      help: Bilingual(
        zh: "文字文件（.txt）或 Akoma Ntoso 文件（.xml）",
        en: "a document as text (.txt) or Akoma Ntoso (.xml)")),
    options: [.optionalSeeds],
    examples: ["parse seeds/documents/wsf-2023/source.zh.txt"])

  package static let render = CommandSpec(
    "render",
    summary: Bilingual(
      zh: "用 JSON 数据填写一个模板，原样写到标准输出",
      en: "fill one template with JSON data and write it to stdout, nothing added"),
    operand: OperandSpec(
      Bilingual(zh: "模板", en: "TEMPLATE"),
      help: Bilingual(zh: "Mustache 模板文件", en: "a Mustache template")),
    options: [.data, .partials, .lenient],
    examples: ["render page.mustache --data page.json --partials Templates"])

  package static let serve = CommandSpec(
    "serve",
    summary: Bilingual(
      zh: "在本机预览网站，文件一改页面就刷新",
      en: "preview the site on this machine; pages reload as files change"),
    options: siteOptions + [.port],
    examples: ["serve", "serve --port 0"])

  package static let list = CommandSpec(
    "list",
    summary: Bilingual(
      zh: "列出文件、段落、引文等，供脚本使用",
      en: "list documents, paragraphs, citations and more, for scripts"),
    operand: OperandSpec(
      Bilingual(zh: "对象", en: "WHAT"), choices: ListSubject.allCases.map(\.rawValue),
      help: Bilingual(zh: "要列出的内容", en: "what to list")),
    options: [.seeds, .listFormat, .variants],
    examples: ["list requests", "list citations --format json", "list terms --variants"])

  package static let add = CommandSpec(
    "add",
    summary: Bilingual(
      zh: "把文件收入编辑者的文件夹，读出文本，备好摘要草稿，并说明还要做什么；已有的一概不动",
      en:
        "take documents into the editors' folder, read their text, lay out drafts of the digests, and say what is "
        + "left to do; nothing that is there is changed"),
    operand: OperandSpec(
      Bilingual(zh: "文件", en: "FILE"), isRepeatable: true,
      help: Bilingual(
        zh: "PDF、Word（.docx）、文字（.txt）或Akoma Ntoso（.xml）文件，中文或英文",
        en: "a document as PDF, Word (.docx), text (.txt) or Akoma Ntoso (.xml), Chinese or English"
      )),
    options: [.slug, .pair, .dryRun, .seeds],
    examples: [
      "add un-china-2022.pdf", "add download.docx --slug wsf-2024 --dry-run",
      "add english.pdf --pair un-china-2022",
    ])

  package static let publish = CommandSpec(
    "publish",
    summary: Bilingual(
      zh: "检查并生成网站，说明会改动什么，然后发布；内容有错误时不发布",
      en: "check and build the site, say what will change, and publish it; not when it has errors"),
    operand: OperandSpec(
      Bilingual(zh: "目标", en: "TARGET"),
      help: Bilingual(
        zh: "文件夹；rsync:主机:路径；rsync:主机::模块/路径；rsync://主机:端口/模块/路径；git:仓库#分支",
        en: "a folder, rsync:HOST:PATH, rsync:HOST::MODULE/PATH, rsync://HOST:PORT/MODULE/PATH, "
          + "or git:REPOSITORY#BRANCH")),
    options: [.yes, .seeds, .templates, .baseURL, .portable, .strict],
    examples: [
      "publish /srv/www/digest", "publish rsync:www@example.org:digest --yes",
      "publish git:origin#gh-pages --base-url https://example.org/digest/",
    ])
}
