package import Core
package import Documents

/// A resolution of the General Assembly that is held or cited.
package struct Resolution: Sendable, Hashable {
  package var name: ResolutionName
  /// The day of adoption: the table's, else the one most often printed with it.
  package var adopted: String?
  /// Whether that day was found in a source or is printed in a held document, not only believed to be right.
  package var isAdoptedConfirmed = true
  /// By language; a language is missing where no title is known.
  package var title: [Language: ResolutionTitle]
  /// `annual` for the yearly resolution; empty otherwise.
  package var series: String
  /// The slug of the document, where it is held.
  package var document: String?
  /// In the order of documents and of their text.
  package var citedIn: [CitingPassage]

  package var slug: String { name.slug }
  package var number: String { name.number }
  package var symbol: String { name.symbol }
}

/// Another document that is cited by its symbol.
package struct CitedDocument: Sendable, Hashable {
  package var symbol: String
  package var title: [Language: String]
  /// What it is, in our words, in English.
  package var subject: String?
  /// `committee report`, …; empty when not known.
  package var kind: String
  package var year: Int?
  /// The slug of the document, where it is held.
  package var document: String?
  package var citedIn: [CitingPassage]
}
