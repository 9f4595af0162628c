/// The checkout the tests were built from.
package enum Repository {
  /// The absolute path of a file named from the top of the repository.
  package static func path(_ relative: String) -> String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/" + relative
  }
}
