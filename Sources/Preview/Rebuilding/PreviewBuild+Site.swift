package import Core
package import Site
import Synchronization
import Templates

extension PreviewBuild {
  /// Runs the site's phases in memory; no tree when the content has errors, the to-do page all the same.
  ///
  /// - Parameters:
  ///   - options: Where things are.
  ///   - strict: Whether warnings count as errors.
  ///   - language: Of messages, where the user asks for one; else the site's own.
  /// - Returns: What the server shows from now on.
  package static func make(
    _ options: SiteBuilder.Options, strict: Bool = false, language: Language? = nil
  ) async -> PreviewBuild {
    let site = await SiteBuilder(options).prepare()
    var build = PreviewBuild(tree: nil, diagnostics: site.diagnostics)
    build.isStrict = strict
    build.language = language ?? site.messageLanguage
    build.basePath = site.basePath
    if !site.diagnostics.blocks(strict: strict) {
      let files = Mutex<[String: [UInt8]]>([:])
      let problems = try? await site.render { path, bytes in
        files.withLock { $0[path] = bytes }
      }
      build.diagnostics += problems ?? []
      if let problems, !problems.blocks(strict: strict) {
        build.tree = PreviewTree(files: files.withLock { $0 })
      }
    }
    do throws(TemplateFailure) {
      if let todo = TodoPages(site, diagnostics: build.diagnostics) {
        build.desk = try PreviewDesk(todo)
      }
    } catch {
      // What is wrong with all templates has been told already.
      build.diagnostics += error.diagnostics.filter { !build.diagnostics.contains($0) }
    }
    return build
  }
}

extension PreviewDesk {
  /// The to-do pages, made when they are asked for; throws where the templates cannot make them.
  fileprivate init(_ todo: TodoPages) throws(TemplateFailure) {
    _ = try todo.page(.chinese)
    let assets = todo.assets
    self.init(pages: PreviewTree { todo.file($0) ?? assets[$0] }) { todo.bar(on: $0) }
  }
}
