/// A text of the editors' about a theme, meeting or resolution, with evidence like a summary's.
package struct Introduction: Sendable {
  /// What it introduces; the raw value is the name of its folder.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case themes, meetings, resolutions
  }

  package var kind: Kind
  /// Of the theme, meeting or resolution.
  package var slug: String
  /// Its language is ``Summary/language``.
  package var text: Summary

  package init(kind: Kind, slug: String, text: Summary) {
    self.kind = kind
    self.slug = slug
    self.text = text
  }
}
