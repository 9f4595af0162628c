/// A text of the editors' about a theme, meeting or resolution, with evidence like a summary's.
package struct Introduction: Sendable {
  /// What it introduces; the raw value is the name of its folder.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case themes, meetings, resolutions
  }
}
