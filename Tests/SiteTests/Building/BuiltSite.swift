import Core
import Foundation
import Site
import Synchronization
import TestSupport

/// A site made in memory, for looking at.
struct BuiltSite: Sendable {
  let files: [String: [UInt8]]
  /// Of every phase.
  let diagnostics: [Diagnostic]

  /// Builds `seeds` (a folder) with the project's own templates.
  static func of(
    seeds: String, base: String? = nil, isPortable: Bool = false,
    accuracy: MeasuredAccuracy? = .ofThisProgram
  ) async throws -> BuiltSite {
    let options = SiteBuilder.Options(
      seeds: SiteBuilder.Folder(path: seeds, name: "seeds"),
      templates: SiteBuilder.Folder(path: Repository.path("Templates"), name: "Templates"),
      baseURL: try base.map { try BaseURL($0) }, isPortable: isPortable,
      accuracy: accuracy)
    let site = await SiteBuilder(options).prepare()
    guard !site.diagnostics.blocks() else {
      return BuiltSite(files: [:], diagnostics: site.diagnostics)
    }
    let files = Mutex<[String: [UInt8]]>([:])
    let problems = try await site.render { path, bytes in files.withLock { $0[path] = bytes } }
    return BuiltSite(files: files.withLock { $0 }, diagnostics: site.diagnostics + problems)
  }

  /// The project's own content; built once for all tests that ask for the same.
  static func ofProject(base: String? = nil, isPortable: Bool = false) async throws -> BuiltSite {
    let kind = ProjectKind(base: base, isPortable: isPortable)
    let task = projects.withLock { projects in
      let task =
        projects[kind]
        ?? Task {
          try await of(seeds: Repository.path("seeds"), base: base, isPortable: isPortable)
        }
      projects[kind] = task
      return task
    }
    return try await task.value
  }

  private struct ProjectKind: Hashable {
    var base: String?
    var isPortable: Bool
  }

  private static let projects = Mutex<[ProjectKind: Task<BuiltSite, any Error>]>([:])

  /// The text of a page; empty when there is none.
  subscript(path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// The paths of pages below a folder, its own index left out.
  func pages(in folder: String) -> [String] {
    files.keys.filter {
      $0.hasPrefix("\(folder)/") && $0.hasSuffix(".html") && $0 != "\(folder)/index.html"
    }.sorted()
  }

  var problems: [Diagnostic] { diagnostics.filter { $0.severity != .note } }
}
