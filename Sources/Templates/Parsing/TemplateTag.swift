/// A tag as it stands in the source; ranges are bytes.
struct TemplateTag {
  enum Kind {
    case variable, raw, section, inverted, close, partial, parent, block, comment, delimiters
  }
  let kind: Kind
  /// With its delimiters.
  let range: Range<Int>
  /// Without delimiters, sigil and outer white space.
  let content: Range<Int>
}
