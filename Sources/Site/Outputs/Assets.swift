package import Core

/// The files below `Templates/assets`, copied as they stand under names that hold a hash of them.
///
/// `site.css` becomes `assets/site-1f0c9a2b.css`: whoever serves the site may let it be kept forever.
package struct Assets: Sendable {
  /// Path below the output folder and bytes, by the name of the file.
  package let files: [String: (path: String, bytes: [UInt8])]
  package let diagnostics: [Diagnostic]

  /// Reads the folder; `shownAs` is what diagnostics call it.
  package static func load(folder: String, shownAs: String) -> Assets {
    var (files, diagnostics) = ([String: (path: String, bytes: [UInt8])](), [Diagnostic]())
    let boundary = FolderBoundary(folder)
    for name in FileAccess.names(in: folder) where FileAccess.isFile("\(folder)/\(name)") {
      guard boundary.contains("\(folder)/\(name)") else {
        diagnostics.append(FolderBoundary.diagnostic(for: "\(shownAs)/\(name)"))
        continue
      }
      do throws(FileAccess.Failure) {
        let bytes = try FileAccess.bytes(of: "\(folder)/\(name)")
        files[name] = ("assets/\(hashed(name, bytes))", bytes)
      } catch {
        diagnostics.append(error.diagnostic(for: "\(shownAs)/\(name)"))
      }
    }
    for name in ["site.css", "icon.svg"] where files[name] == nil {
      diagnostics.append(
        FileAccess.Failure.missing.diagnostic(for: "\(shownAs)/\(name)"))
    }
    return Assets(files: files, diagnostics: diagnostics)
  }

  /// The path of an asset below the output folder.
  package func path(_ name: String) -> String { files[name]?.path ?? "assets/\(name)" }

  private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    let digest = SHA256.hexadecimal(of: bytes).prefix(8)
    guard let point = name.lastIndex(of: ".") else { return "\(name)-\(digest)" }
    return "\(name[..<point])-\(digest)\(name[point...])"
  }
}
