/// What a file is, by the end of its name.
enum MediaType {
  /// The `Content-Type` of a file; texts are UTF-8, and an unknown file is only bytes.
  ///
  /// `MediaType.of("zh/index.html")` is `text/html; charset=utf-8`.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return binary }
    return types[name[name.index(after: dot)...].lowercased()] ?? binary
  }

  private static let binary = "application/octet-stream"

  private static let types: [String: String] = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "xml": "application/xml; charset=utf-8", "tbx": "application/x-tbx+xml; charset=utf-8",
    "json": "application/json", "jsonl": "application/jsonl", "map": "application/json",
    "webmanifest": "application/manifest+json", "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "pdf": "application/pdf",
    "zip": "application/zip", "gz": "application/gzip", "wasm": "application/wasm",
  ]
}
