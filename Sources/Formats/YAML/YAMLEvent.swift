/// One step of libyaml through a text, as a value.
struct YAMLEvent {
  enum Kind: Equatable {
    case documentStart
    case scalar(String, quoted: Bool)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case streamEnd
    case unsupported(Feature)
    case other
  }

  /// What the digest's files may not use: each hides what stands where.
  enum Feature: Equatable {
    case alias, anchor, tag, directive
  }

  var kind: Kind
  /// In characters from the start of what is read, from 0.
  var start: Int
  var end: Int
}

/// Why a text is not YAML.
struct YAMLFailure: Error {
  /// libyaml's own words, English, such as `did not find expected key`.
  var words: String
  /// Where libyaml noticed.
  var place: Place
  /// Where what it was reading starts: the opening quotation mark, bracket or key.
  var opening: Place?

  /// Where, from the start of what is read.
  enum Place {
    case byte(Int)
    case character(Int)
  }
}
