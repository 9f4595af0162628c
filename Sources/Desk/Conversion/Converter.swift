import Core
import Documents
import Formats

/// Gets the text out of a file of any kind that is taken in.
struct Converter: Sendable {
  let programs: ProgramRunner
  let limits: IntakeLimits

  /// The text of a file that is called as a `kind`, as a document can be read from it.
  ///
  /// Of plain text and Akoma Ntoso these are the bytes themselves.
  func text(
    of bytes: [UInt8], as kind: SourceKind, named file: String
  ) throws(ConversionFailure) -> [UInt8] {
    if SourceKind.isCompound(bytes) { throw kind == .word ? .encrypted(.word) : .oldWord }
    let shown = SourceKind.shown(by: bytes)
    switch kind {
    case .text, .markup:
      if let shown { throw .mismatch(named: kind, shown: shown) }
      let isMarkup = SourceReader.isMarkup(SourceText(file: file, data: Array(bytes.prefix(4096))))
      if kind == .text {
        if isMarkup, root(of: bytes, file)?.name == "akomaNtoso" {
          throw .mismatch(named: .text, shown: .markup)
        }
        if Self.isGarbled(SourceText(file: file, data: bytes)) { throw .otherEncoding }
      } else {
        try checkMarkup(bytes, file)
      }
      return bytes
    case .pdf:
      guard shown == .pdf else { throw .mismatch(named: .pdf, shown: shown) }
      return try PDFText(programs: programs, limits: limits).text(of: bytes)
    case .word:
      guard shown == .word else { throw .mismatch(named: .word, shown: shown) }
      return try WordText(programs: programs, limits: limits).text(of: bytes)
    }
  }

  /// Whether so much of a text is no UTF-8 that it must be in another encoding; a slip or two are kept, with
  /// the reader's warning.
  private static func isGarbled(_ source: SourceText) -> Bool {
    guard source.firstMalformed != nil else { return false }
    var (replaced, all) = (0, 0)
    for scalar in source.string.unicodeScalars where !scalar.properties.isWhitespace {
      all += 1
      if scalar.value == 0xFFFD { replaced += 1 }
    }
    return replaced * 50 > all
  }

  private func root(of bytes: [UInt8], _ file: String) -> XMLElement? {
    XMLReader.read(SourceText(file: file, data: bytes)).root
  }

  /// Lets nothing through but Akoma Ntoso without a document type of its own.
  private func checkMarkup(_ bytes: [UInt8], _ file: String) throws(ConversionFailure) {
    let source = SourceText(file: file, data: bytes)
    let (root, diagnostics) = XMLReader.read(source)
    if diagnostics.contains(where: { $0.id == "xml-dtd" }), source.string.contains("<!ENTITY") {
      throw .entities
    }
    guard let root else { throw .otherMarkup(root: "") }
    guard root.name == "akomaNtoso" else { throw .otherMarkup(root: String(root.name.prefix(100))) }
  }
}

extension ProgramRunner {
  /// Runs a reading program, its failures in the words of a conversion.
  func read(
    _ bytes: [UInt8], with program: ReadingProgram, _ arguments: [String], limits: ProgramLimits
  ) throws(ConversionFailure) -> ProgramResult {
    do throws(ProgramFailure) {
      return try run(ProgramCall(program.rawValue, arguments, input: bytes, limits: limits))
    } catch {
      switch error {
      case .missing: throw .programMissing(program)
      case .timedOut(let seconds): throw .programTimedOut(program, seconds: seconds)
      case .tooMuch: throw .programGarbled(program)
      case .system(let code): throw .programNotRun(program, code: code)
      }
    }
  }
}
