import Documents

extension SearchFold {
  /// Characters and what they are compared as, for the script: pairs of a lower-case character and its form.
  ///
  /// `["é", "e"]`, `["號", "号"]`, `["ﬁ", "fi"]`; ordered by code point.
  static let table: [(character: String, form: String)] = {
    var table = replacements.mapValues { $0 }
    for value in UInt32(0x4E00)...0x9FFF {
      let simplified = TraditionalCharacters.simplified(value)
      if simplified != value { table[value] = [simplified] }
    }
    return table.sorted { $0.key < $1.key }.map { (text([$0.key]), text($0.value)) }
  }()

  /// Folded scalars as a text.
  static func text(_ scalars: some Collection<UInt32>) -> String {
    if scalars.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: scalars.lazy.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }
    var view = String.UnicodeScalarView()
    for scalar in scalars.lazy.compactMap(Unicode.Scalar.init) { view.append(scalar) }
    return String(view)
  }

  /// Small letters with diacritics, ligatures, dashes, quotation marks and blanks beyond ASCII.
  static let replacements: [UInt32: [UInt32]] = {
    var result: [UInt32: [UInt32]] = [:]
    for range in [UInt32(0xDF)...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        if let letter = Unicode.Scalar(value).flatMap(baseLetter) { result[value] = [letter] }
      }
    }
    for (character, form) in ligatures {
      result[character.value] = form.unicodeScalars.map(\.value)
    }
    for (characters, form) in marks {
      for scalar in characters.unicodeScalars { result[scalar.value] = [form.value] }
    }
    return result
  }()

  /// The letter that Unicode's name of a small letter with additions says: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> UInt32? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 4,
      words[..<3] == ["LATIN", "SMALL", "LETTER"], words[4] == "WITH", words[3].count == 1,
      let letter = words[3].unicodeScalars.first, ("A"..."Z").contains(letter)
    else { return nil }
    return letter.value + 0x20
  }

  private static let ligatures: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ð", "d"), ("þ", "th"), ("ı", "i"), ("ﬀ", "ff"),
    ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ⅰ", "i"), ("ⅱ", "ii"), ("ⅲ", "iii"),
    ("ⅳ", "iv"), ("ⅴ", "v"), ("ⅵ", "vi"), ("ⅶ", "vii"), ("ⅷ", "viii"), ("ⅸ", "ix"), ("ⅹ", "x"),
    ("ⅺ", "xi"), ("ⅻ", "xii"), ("…", "..."),
  ]

  private static let marks: [(String, Unicode.Scalar)] = [
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-"),
    ("\u{2044}\u{2215}", "/"), ("\u{2018}\u{2019}\u{201A}\u{2032}", "'"),
    ("\u{201C}\u{201D}\u{201E}\u{2033}\u{301D}\u{301E}", "\""), ("\u{301C}", "~"),
    (
      "\u{85}\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}",
      " "
    ),
  ]
}
