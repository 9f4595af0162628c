import Digest

/// Finds the name of a document's folder where nobody has chosen one.
enum FoundSlug {
  /// The file's own name where that may be an address: `un-china-2022.txt`, `un-china-2022.zh.txt` give
  /// `un-china-2022`; otherwise the symbol with hyphens, `A-AC.105-1294`; nil when there is neither.
  static func of(file: String, symbol: String?) -> String? {
    var name = file.split(separator: "/").last.map { String($0) } ?? file
    for kind in SourceKind.allCases { name = name.dropping(suffix: ".\(kind.rawValue)") }
    for language in [".zh", ".en"] { name = name.dropping(suffix: language) }
    if isPlain(name) { return name }
    guard let symbol else { return nil }
    let slug = symbol.split { !Slug.isValid("a\($0)") }.joined(separator: "-")
    return isPlain(slug) ? slug : nil
  }

  private static func isPlain(_ slug: String) -> Bool {
    guard let first = slug.first, Slug.isValid(slug) else { return false }
    return first.isLetter || first.isNumber
  }
}

extension String {
  /// Without an ending, capitals or small letters, unless nothing else is there.
  fileprivate func dropping(suffix: String) -> String {
    lowercased().hasSuffix(suffix) && utf8.count > suffix.utf8.count
      ? String(dropLast(suffix.count)) : self
  }
}
