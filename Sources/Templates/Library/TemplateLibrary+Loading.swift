package import Core

extension TemplateLibrary {
  /// What the name of a template's file ends in.
  private static let suffix = ".mustache"
  /// How deep folders may lie in one another: a link to a folder above would never end.
  private static let deepestFolder = 16

  /// Loads every `*.mustache` below `folder`; `partials/nav.mustache` is named `partials/nav`.
  ///
  /// `shownAs` is what diagnostics call the folder. `adding` are templates from elsewhere, which
  /// come before files of the same name. What cannot be read is among the ``diagnostics``.
  package static func load(
    folder: String, shownAs: String, mode: TemplateMode = .strict,
    adding others: [String: SourceText] = [:]
  ) -> TemplateLibrary {
    var (sources, problems) = ([String: SourceText](), [Diagnostic]())
    if !FileAccess.isFolder(folder) {
      problems.append(
        Diagnostic(
          id: "template-folder-missing", severity: .error, file: shownAs,
          message: Bilingual(zh: "没有这个模板文件夹", en: "there is no such folder of templates")))
    }
    let boundary = FolderBoundary(folder)
    var waiting = [(path: "", depth: 0)]
    while let (path, depth) = waiting.popLast() {
      for entry in FileAccess.names(in: folder + path) {
        let inner = "\(path)/\(entry)"
        guard boundary.contains(folder + inner) else {
          problems.append(FolderBoundary.diagnostic(for: shownAs + inner))
          continue
        }
        if FileAccess.isFolder(folder + inner) {
          if depth < deepestFolder { waiting.append((inner, depth + 1)) }
        } else if entry.hasSuffix(suffix) {
          do {
            sources[String(inner.dropFirst().dropLast(suffix.count))] =
              try FileAccess.text(of: folder + inner, named: shownAs + inner)
          } catch {
            problems.append(error.diagnostic(for: shownAs + inner))
          }
        }
      }
    }
    return TemplateLibrary(
      sources: sources.merging(others) { $1 }, mode: mode, problems: problems)
  }
}
