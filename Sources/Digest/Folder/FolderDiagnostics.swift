import Core

/// What there is to say about an editor's folder before anything is read.
enum FolderDiagnostics {
  static func noFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      id: "seeds-missing", severity: .error, file: name,
      message: Bilingual(zh: "没有这个文件夹", en: "there is no such folder"),
      help: Bilingual(
        zh: "用--seeds指明放文件的文件夹", en: "name the folder with the documents after --seeds"))
  }

  static func invalidSlug(_ slug: String, at name: String) -> Diagnostic {
    Diagnostic(
      id: "slug-invalid", severity: .error, file: name,
      message: Bilingual(zh: "“\(slug)”不能用作网址", en: "“\(slug)” cannot be an address"),
      help: Bilingual(
        zh: "只用英文字母、数字、连字符、下划线和点，例如wsf-2023",
        en: "use only ASCII letters, digits, hyphens, underscores and full stops, as in wsf-2023"))
  }

  static func duplicate(_ document: DocumentFiles, of other: DocumentFiles) -> Diagnostic {
    Diagnostic(
      id: "slug-duplicate", severity: .error, file: document.name,
      message: Bilingual(
        zh: "与\(other.name)的网址相同：\(document.slug)",
        en: "has the same address as \(other.name): \(document.slug)"),
      help: Bilingual(zh: "给其中一个改名", en: "rename one of the two"))
  }

  static func noSource(_ name: String) -> Diagnostic {
    Diagnostic(
      id: "source-missing", severity: .error, file: name,
      message: Bilingual(zh: "这个文件夹里没有文件原文", en: "the folder holds no source text"),
      help: Bilingual(
        zh: "放入source.zh.txt或source.en.txt", en: "put source.zh.txt or source.en.txt into it"))
  }

  static func looseDocument(_ name: String) -> Diagnostic {
    Diagnostic(
      id: "file-unknown", severity: .warning, file: name,
      message: Bilingual(
        zh: "documents里应是文件夹，这个文件不予读取", en: "documents/ holds folders; this file is not read"),
      help: Bilingual(
        zh: "每份文件一个文件夹，内有source.zh.txt；或者把单个.txt放在上一层",
        en: "give each document a folder with source.zh.txt, or put the bare .txt one level up"))
  }

  static func unknown(_ name: String, expected: [String]) -> Diagnostic {
    Diagnostic(
      id: "file-unknown", severity: .warning, file: name,
      message: Bilingual(zh: "不认识这个文件名，不予读取", en: "this name means nothing here; it is not read"),
      help: Bilingual(
        zh: "这里可以放：\(expected.joined(separator: "、"))",
        en: "what may stand here: \(expected.joined(separator: ", "))"))
  }
}
