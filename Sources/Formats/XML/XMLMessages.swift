import Core

/// What is said about XML that cannot be read as it stands.
enum XMLMessages {
  static func failure(
    _ failure: XMLFailure, openTag: String?, in source: SourceText, at offset: Int
  ) -> Diagnostic {
    let id = failure.kind == .unknownEntity ? "xml-entity" : "xml-syntax"
    return diagnostic(
      id, .warning, in: source, at: offset, message: message(failure, openTag: openTag),
      help: help(failure.kind))
  }

  private static func message(_ failure: XMLFailure, openTag: String?) -> Bilingual<String> {
    let (first, second) = (failure.names[0], failure.names[1])
    switch failure.kind {
    case .endTagMismatch:
      let open = openTag ?? first
      return Bilingual(
        zh: "结束标签 </\(second)> 与尚未结束的 <\(open)> 不配对",
        en: "the end tag </\(second)> does not match <\(open)>, which is still open")
    case .notFinished:
      let open = openTag ?? first
      return Bilingual(
        zh: "文件到此中断，<\(open)> 没有结束标签",
        en: "the file breaks off here; <\(open)> has no end tag")
    case .extraContent:
      return Bilingual(
        zh: "根元素结束之后还有内容", en: "something stands after the end of the root element")
    case .bareAmpersand:
      return Bilingual(
        zh: "“&” 没有写成 “&amp;”", en: "an “&” that is not written “&amp;”")
    case .unknownEntity:
      return Bilingual(
        zh: "不展开实体 &\(first);，照原样保留", en: "the entity &\(first); is not expanded; kept as written")
    case .tagName:
      return Bilingual(
        zh: "“<” 后面不是标签名", en: "no tag name follows the “<”")
    case .attribute:
      return Bilingual(zh: "标签里的属性写得不对", en: "an attribute of this tag is not well-formed")
    case .invalidCharacter:
      return Bilingual(zh: "XML 不允许这个字符", en: "XML does not allow this character")
    case .prefix:
      return Bilingual(
        zh: "命名空间前缀“\(first)”没有声明", en: "the namespace prefix “\(first)” is not declared")
    case .empty, .other:
      let words = failure.words.split(separator: "\n").first.map(String.init) ?? ""
      return Bilingual(zh: "这里的写法不是 XML（\(words)）", en: "this is not XML: \(words)")
    }
  }

  private static func help(_ kind: XMLFailure.Kind) -> Bilingual<String> {
    switch kind {
    case .notFinished:
      Bilingual(
        zh: "文件可能没有下载完整，请重新取得", en: "the download may be incomplete: get the file again")
    case .bareAmpersand, .unknownEntity:
      Bilingual(
        zh: "文字照读，请核对此处", en: "the text is read all the same; check this place")
    default:
      Bilingual(
        zh: "其余内容照读；请对照正式文本核对此处",
        en: "the rest is read all the same; check this place against the official text")
    }
  }

  static func documentType(in source: SourceText, at offset: Int) -> Diagnostic {
    diagnostic(
      "xml-dtd", .warning, in: source, at: offset,
      message: Bilingual(
        zh: "文件带有文档类型声明（DTD），不予读取",
        en: "the file has a document type declaration (DTD), which is not read"),
      help: Bilingual(
        zh: "其中声明的实体不会展开", en: "entities declared in it are not expanded"))
  }

  static func tooDeep(in source: SourceText, at offset: Int) -> Diagnostic {
    let depth = XMLReader.maximumDepth
    return diagnostic(
      "xml-too-deep", .warning, in: source, at: offset,
      message: Bilingual(
        zh: "元素嵌套超过\(depth)层，从这里起没有读入",
        en: "elements are nested more than \(depth) levels deep; nothing is read from here on"))
  }

  static func tooLarge(in source: SourceText, limit: Int) -> Diagnostic {
    let size = limit >> 20
    return Diagnostic(
      id: "xml-too-large", severity: .error, file: source.file,
      message: Bilingual(
        zh: "XML 文件超过 \(size) MiB", en: "the XML file is larger than \(size) MiB"))
  }

  static func noElement(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "xml-no-element", severity: .error, file: source.file,
      message: Bilingual(
        zh: "文件里没有 XML 元素", en: "the file holds no XML element"))
  }

  /// Without the line where it is too long to show: each diagnostic would hold a copy of it.
  private static func diagnostic(
    _ id: String, _ severity: Severity, in source: SourceText, at offset: Int,
    message: Bilingual<String>, help: Bilingual<String> = Bilingual(zh: "", en: "")
  ) -> Diagnostic {
    let position = source.position(at: offset)
    guard source.lineRange(position.line).count > 2000 else {
      return source.diagnostic(id, severity, at: offset..<offset, message: message, help: help)
    }
    return Diagnostic(
      id: id, severity: severity, file: source.file, position: position, message: message,
      help: help)
  }
}
