/// A branch of a git repository.
package struct GitAddress: Sendable, Hashable {
  /// Its address, its folder, or the name of a remote of the repository one stands in.
  package let repository: String
  package let branch: String

  /// Reads `REPOSITORY#BRANCH`; the last `#` divides.
  init(_ text: String) throws(PublishTargetRefusal) {
    guard let mark = text.lastIndex(of: "#"), mark != text.startIndex else { throw .gitForm }
    let (repository, branch) = (text[..<mark], text[text.index(after: mark)...])
    guard !branch.isEmpty else { throw .gitForm }
    guard !repository.hasPrefix("-"), !branch.hasPrefix("-") else { throw .leadingHyphen }
    guard !GitAddress.namesHelper(repository) else { throw .gitHelper }
    guard GitAddress.isBranch(branch) else { throw .gitBranch }
    (self.repository, self.branch) = (String(repository), String(branch))
  }

  /// git-check-ref-format(1), rules 1 to 10, for a name below `refs/heads/`.
  private static func isBranch(_ name: Substring) -> Bool {
    if name == "@" || name == "HEAD" || name.hasSuffix(".") || name.contains("..")
      || name.contains("@{")
    {
      return false
    }
    guard !name.utf8.contains(where: { " ~^:?*[\\".utf8.contains($0) }) else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".lock")
    }
  }

  /// The full name of the branch.
  package var reference: String { "refs/heads/\(branch)" }

  /// The address for people, without user and password in an `https://` address.
  package var name: String { "git:\(GitAddress.withoutPassword(repository))#\(branch)" }

  /// Takes user and password out of every address in a text.
  ///
  /// `https://me:secret@example.org/a.git` gives `https://example.org/a.git`.
  static func withoutPassword(_ text: String) -> String {
    var (result, rest) = ("", text[...])
    while let mark = rest.firstRange(of: "://") {
      result += rest[..<mark.upperBound]
      rest = rest[mark.upperBound...]
      let host = rest.prefix { $0 != "/" && !$0.isWhitespace }
      if let sign = host.lastIndex(of: "@") { rest = rest[rest.index(after: sign)...] }
    }
    return result + rest
  }

  /// Whether the text begins as `ext::` does, the name of a program of git's and two colons.
  private static func namesHelper(_ text: Substring) -> Bool {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return text[name.endIndex...].hasPrefix("::")
  }
}
