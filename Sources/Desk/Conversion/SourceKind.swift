/// What kinds of files are taken in; the raw value is the ending of their names.
package enum SourceKind: String, Sendable, Hashable, CaseIterable {
  case text = "txt"
  case pdf
  case word = "docx"
  /// Akoma Ntoso.
  case markup = "xml"

  /// As messages name it.
  package var name: String {
    switch self {
    case .text: "TXT"
    case .pdf: "PDF"
    case .word: "DOCX"
    case .markup: "XML"
    }
  }

  /// Whether the file is the text, and no program has to read it.
  var isText: Bool { self == .text || self == .markup }

  /// The kind that the first bytes of a file show, whatever its name; plain text shows none.
  ///
  /// A PDF may have up to a kilobyte of anything before its mark (ISO 32000-1, annex H.3.4.1), a ZIP
  /// archive begins with that of its first file.
  static func shown(by bytes: [UInt8]) -> SourceKind? {
    let head = bytes.prefix(1024)
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .word }
    let mark = Array("%PDF-".utf8)
    if head.starts(with: mark) { return .pdf }
    return !head.allSatisfy { $0 != 0 } && head.firstRange(of: mark) != nil ? .pdf : nil
  }

  /// Whether a file is of Microsoft's compound format: a `.doc`, or a `.docx` locked with a password
  /// ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3).
  static func isCompound(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}
