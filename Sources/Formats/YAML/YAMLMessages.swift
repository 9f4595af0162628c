import Core

/// What is said about YAML that cannot be read.
enum YAMLMessages {
  /// Wherever libyaml stops; `words` are its own, for what has no explanation of ours.
  static func syntax(
    _ words: String, _ explanation: YAMLExplanation?, in source: SourceText, at offset: Int
  ) -> Diagnostic {
    let message =
      explanation?.message
      ?? Bilingual(
        zh: words.isEmpty ? "这里的写法不是 YAML" : "这里的写法不是 YAML（\(words)）",
        en: words.isEmpty ? "this is not YAML" : "this is not YAML: \(words)")
    let help =
      explanation?.help
      ?? Bilingual(
        zh: "检查缩进（用空格）、冒号后的空格和引号是否成对",
        en:
          "check the indentation (spaces), the space after a colon, and that quotation marks match")
    return source.diagnostic(
      "yaml-syntax", .error, at: offset..<offset, message: message, help: help)
  }

  static func unsupported(
    _ feature: YAMLEvent.Feature, in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let message =
      switch feature {
      case .alias: Bilingual(zh: "不能使用别名（*名）", en: "aliases (*name) cannot be used")
      case .anchor: Bilingual(zh: "不能使用锚点（&名）", en: "anchors (&name) cannot be used")
      case .tag: Bilingual(zh: "不能使用类型标签（!名）", en: "tags (!name) cannot be used")
      case .directive: Bilingual(zh: "不能使用指令（%名）", en: "directives (%name) cannot be used")
      }
    return source.diagnostic(
      "yaml-unsupported", .error, at: range, message: message,
      help: Bilingual(
        zh: "把值直接写出来；以 * & ! 开头的文字请加引号",
        en: "write the value out; put text that starts with *, & or ! in quotation marks"))
  }

  static func severalDocuments(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    source.diagnostic(
      "yaml-unsupported", .error, at: range,
      message: Bilingual(
        zh: "一个文件里只能有一份 YAML 内容", en: "a file holds one YAML document only"),
      help: Bilingual(zh: "删去中间的“---”行", en: "delete the “---” line in the middle"))
  }

  static func keyIsNoScalar(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    source.diagnostic(
      "yaml-unsupported", .error, at: range,
      message: Bilingual(
        zh: "键只能是文字，不能是列表或映射", en: "a key must be text, not a list or a mapping"),
      help: Bilingual(
        zh: "以 [ 或 { 开头的文字请加引号", en: "put text that starts with [ or { in quotation marks"))
  }

  static func duplicateKey(
    _ key: String, first: Range<Int>, in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let line = source.position(at: first.lowerBound).line
    return source.diagnostic(
      "yaml-duplicate-key", .error, at: range,
      message: Bilingual(
        zh: "键“\(key)”出现了两次", en: "the key “\(key)” comes twice"),
      help: Bilingual(
        zh: "第一次在第\(line)行；留下其中一个", en: "it first stands on line \(line); keep one of them"))
  }

  static func tooDeep(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    let depth = YAMLDocument.maximumDepth
    return source.diagnostic(
      "yaml-too-deep", .error, at: range,
      message: Bilingual(
        zh: "嵌套超过\(depth)层", en: "nested more than \(depth) levels deep"))
  }

  static func tooLarge(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    let size = YAMLDocument.maximumSize / 1024
    return source.diagnostic(
      "yaml-too-large", .error, at: range.lowerBound..<range.lowerBound,
      message: Bilingual(
        zh: "YAML 内容超过 \(size) KiB", en: "the YAML is longer than \(size) KiB"))
  }
}
