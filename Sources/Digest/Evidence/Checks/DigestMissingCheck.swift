package import Core

/// `digest-missing`: a document that has no digest in a language yet; a note, for it is shown all the same.
package enum DigestMissingCheck {
  /// One note for each language without a summary, about the document's folder or bare file `name`.
  package static func diagnostics(_ name: String, has languages: Set<Language>) -> [Diagnostic] {
    Language.allCases.filter { !languages.contains($0) }.map { language in
      let file = "summary.\(language.rawValue).md"
      return Diagnostic(
        id: "digest-missing", severity: .note, file: name,
        message: language == .chinese
          ? Bilingual(zh: "还没有中文摘要", en: "there is no Chinese digest yet")
          : Bilingual(zh: "还没有英文摘要", en: "there is no English digest yet"),
        help: Bilingual(
          zh: "写在文件夹里的\(file)中", en: "write it in \(file) in the document's folder"))
    }
  }
}
