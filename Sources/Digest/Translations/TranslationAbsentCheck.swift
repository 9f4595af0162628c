package import Core

/// `translation-absent`: a document whose text is held in one language only and not translated yet; a note.
package enum TranslationAbsentCheck {
  /// One note for each language in which there is neither a text nor a translation, about the document's
  /// folder or bare file `name`.
  package static func diagnostics(_ name: String, has languages: Set<Language>) -> [Diagnostic] {
    Language.allCases.filter { !languages.contains($0) }.map { language in
      let file = "translation.\(language.rawValue).md"
      return Diagnostic(
        id: "translation-absent", severity: .note, file: name,
        message: language == .chinese
          ? Bilingual(zh: "还没有中文译文", en: "there is no Chinese translation yet")
          : Bilingual(zh: "还没有英文译文", en: "there is no English translation yet"),
        help: Bilingual(
          zh: "写在文件夹里的\(file)中", en: "write it in \(file) in the document's folder"))
    }
  }
}
