package import Core

/// A resolution as the United Nations marks it up, ready to be laid out as pages.
package struct OfficialDocument: Sendable {
  /// A piece of text between two paragraph ends.
  package struct Block: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// `大会，`
      case opening
      case preambular
      case heading
      /// A numbered paragraph.
      case numbered
      /// A paragraph without number.
      case plain
      case item
    }

    package var kind: Kind
    /// As printed: `1.`, `一.`, `(a)`; empty where there is none.
    package var label: String
    package var text: MarkedText
  }

  /// A text with places that call notes.
  package struct MarkedText: Sendable, Hashable {
    /// White space is a single space; each call is one private-use character, see ``Note``.
    package var string: String
    package var notes: [Note]

    /// The text without its calls.
    package var plain: String {
      String(String.UnicodeScalarView(string.unicodeScalars.filter { !Note.isCall($0) }))
    }
  }

  /// A footnote; the character `U+E000 + index` stands in the text where it is called.
  package struct Note: Sendable, Hashable {
    package var index: Int
    package var marker: String
    package var text: String
    /// The targets of its links.
    package var links: [String]

    package static func isCall(_ scalar: Unicode.Scalar) -> Bool {
      (0xE000..<0xF8FF).contains(scalar.value)
    }

    package var call: String { Unicode.Scalar(0xE000 + UInt32(index)).map { String($0) } ?? "" }
  }

  package var symbol: String
  package var language: Language
  /// The lines of the cover page.
  package var cover: [String]
  /// The number and the title, `77/120. 空间与全球卫生`.
  package var title: String
  package var blocks: [Block]
  /// Meeting and date of adoption.
  package var closing: [String]
  /// The targets of all links in the text and its notes, each once.
  package var links: [String]

  /// Every note in the order of the calls.
  package var notes: [Note] { blocks.flatMap(\.text.notes) }
}
