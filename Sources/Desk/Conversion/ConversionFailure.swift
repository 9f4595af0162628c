/// Why no text could be had from a file.
package enum ConversionFailure: Error, Hashable {
  /// The name says one kind and the content another; nil where it shows none that is known.
  case mismatch(named: SourceKind, shown: SourceKind?)
  /// A `.doc` of before 2007, or anything else of its format.
  case oldWord
  case encrypted(SourceKind)
  /// The archive that a `.docx` is cannot be read.
  case damagedArchive
  /// A `.docx` that would unpack to more than this many MiB, or into too many files.
  case unpacksTooLarge(mebibytes: Int)
  case programMissing(ReadingProgram)
  case programTimedOut(ReadingProgram, seconds: Int)
  /// It ended with an error; its own words, which may be empty.
  case programFailed(ReadingProgram, words: String)
  /// What it wrote is no text, or not what it was asked for.
  case programGarbled(ReadingProgram)
  /// A system call failed with this error number while the program was run.
  case programNotRun(ReadingProgram, code: Int32)
  /// A PDF with this many pages and no text, or next to none.
  case scanned(pages: Int)
  /// The characters of a PDF have no meaning but their shapes.
  case unreadableFonts
  /// The tables for Chinese fonts are not installed.
  case fontTablesMissing
  /// A text in another encoding than UTF-8 or marked UTF-16, such as GBK.
  case otherEncoding
  /// The XML declares entities of its own.
  case entities
  /// The XML is something else than Akoma Ntoso; its root element, empty where there is none.
  case otherMarkup(root: String)
}

/// A program that reads a kind of file.
package enum ReadingProgram: String, Sendable, Hashable {
  case pdftotext, pandoc

  /// The Debian package that brings it.
  package var package: String {
    switch self {
    case .pdftotext: "poppler-utils"
    case .pandoc: "pandoc"
    }
  }
}
