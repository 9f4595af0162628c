/// A complaint of libxml2, as a value.
struct XMLFailure {
  /// The number, of `xmlParserErrors`.
  var code: Int
  /// Its own words, English, ending in a line feed.
  var words: String
  /// The names its words speak of.
  var names: [String]
  /// The line its words speak of, 1-based; 0 when they do not.
  var line: Int

  /// The complaints that are explained or answered; all others are only shown.
  enum Kind {
    case endTagMismatch, notFinished, extraContent, empty
    case bareAmpersand, unknownEntity
    case tagName, attribute, invalidCharacter, prefix, other
  }

  var kind: Kind {
    switch code {
    case 76: .endTagMismatch
    case 74, 77: .notFinished
    case 5: .extraContent
    case 4: .empty
    case 23: .bareAmpersand
    case 68: words.contains("EntityRef") ? .bareAmpersand : .tagName
    case 26, 27: .unknownEntity
    case 38...42, 65, 73: .attribute
    case 8, 9: .invalidCharacter
    case 201: .prefix
    default: .other
    }
  }
}
