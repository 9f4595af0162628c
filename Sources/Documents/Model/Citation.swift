/// A mention of another text, as printed and as understood.
package struct Citation: Sendable, Hashable {
  /// What kind of thing is cited.
  package enum Kind: String, Sendable, Hashable {
    case resolution, document, treaty, sdg, session
  }

  /// The normalised name: `A/RES/72/77`, `A/AC.105/1219`, a treaty's or meeting's slug, `SDG 4`.
  package var target: String
  package var kind: Kind
  /// As printed, without spaces that line breaks left.
  package var text: String
  /// The anchor of the innermost block it stands in: `para_1`, `para_20__b`, `fn_4`, `title`.
  package var at: String
  /// UTF-8 byte offsets in that block's prose.
  package var range: Range<Int>
  /// The pinpoint as printed (`附件，第 18 段`); nil when the whole is cited.
  package var pinpoint: String?
  /// The date given with it, as ISO 8601 (`2017-12-07`); nil when none is.
  package var date: String?

  package init(
    target: String, kind: Kind, text: String, at: String, range: Range<Int>,
    pinpoint: String? = nil, date: String? = nil
  ) {
    self.target = target
    self.kind = kind
    self.text = text
    self.at = at
    self.range = range
    self.pinpoint = pinpoint
    self.date = date
  }
}
