import Core

/// What one of libyaml's complaints means to an editor.
struct YAMLExplanation {
  /// How libyaml's message starts.
  var words: String
  /// Whether to point to where the thing starts (its quotation mark, bracket or key) instead of where its
  /// reading broke off, which may be many lines further down.
  var isAboutOpening = false
  var message: Bilingual<String>
  var help: Bilingual<String>

  /// The explanation of a message; nil for rare ones.
  static func of(_ words: String) -> YAMLExplanation? {
    all.first { words.hasPrefix($0.words) }
  }

  private static let all = [
    YAMLExplanation(
      words: "found character that cannot start any token",
      message: Bilingual(
        zh: "值不能以这个字符开头", en: "a value cannot start with this character"),
      help: Bilingual(
        zh: "缩进请用空格，不用制表符；以 @、`、% 开头的值请加引号",
        en:
          "indent with spaces, not tabs; put a value that starts with @, ` or % in quotation marks")
    ),
    YAMLExplanation(
      words: "mapping values are not allowed",
      message: Bilingual(zh: "这里不能再出现“键: 值”", en: "a “key: value” cannot stand here"),
      help: Bilingual(
        zh: "值里含有“: ”时给整个值加引号；否则检查上一行的缩进",
        en: "put a value that contains “: ” in quotation marks; otherwise check the line above")),
    YAMLExplanation(
      words: "could not find expected ':'", isAboutOpening: true,
      message: Bilingual(zh: "这个键后面缺少冒号", en: "a colon is missing after this key"),
      help: Bilingual(
        zh: "写作“键: 值”：冒号用半角（不是“：”），后面留一个空格",
        en: "write “key: value”, with a plain colon (not “：”) and a space after it")),
    YAMLExplanation(
      words: "did not find expected key",
      message: Bilingual(zh: "这里应当是一个键", en: "a key is expected here"),
      help: Bilingual(
        zh: "同一层的键要左对齐；含引号或冒号的值请整个加引号",
        en: "align the keys of one level; put a value with quotation marks or colons in quotes")),
    YAMLExplanation(
      words: "did not find expected '-' indicator",
      message: Bilingual(zh: "列表里的每一项都要以“- ”开头", en: "each item of a list starts with “- ”"),
      help: Bilingual(zh: "检查这一行的缩进", en: "check the indentation of this line")),
    YAMLExplanation(
      words: "did not find expected ',' or", isAboutOpening: true,
      message: Bilingual(
        zh: "方括号或花括号没有写完", en: "a bracket or brace is not closed, or a comma is missing"),
      help: Bilingual(
        zh: "用半角逗号分隔各项，并补上 ] 或 }",
        en: "separate the items with commas and add the ] or }")),
    YAMLExplanation(
      words: "found unexpected end of stream", isAboutOpening: true,
      message: Bilingual(zh: "引号没有结束", en: "a quotation mark is not closed"),
      help: Bilingual(
        zh: "在值的末尾补上同样的引号", en: "add the same quotation mark at the end of the value")),
    YAMLExplanation(
      words: "control characters are not allowed",
      message: Bilingual(
        zh: "这里有不可见的控制字符", en: "an invisible control character stands here"),
      help: Bilingual(zh: "删去它", en: "delete it")),
    YAMLExplanation(
      words: "found a tab character",
      message: Bilingual(zh: "缩进不能用制表符", en: "a tab cannot indent"),
      help: Bilingual(zh: "改用空格", en: "use spaces")),
  ]
}
