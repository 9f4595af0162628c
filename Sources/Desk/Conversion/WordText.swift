import Core
import Formats

/// Gets the text out of a `.docx` with pandoc.
///
/// Pandoc's own tree (`-t json`) is asked for, not its plain text: calls and footnotes then stay apart from
/// the text around them, and numbers are printed as the document prints them.
struct WordText {
  let programs: ProgramRunner
  let limits: IntakeLimits

  /// The text as UTF-8.
  func text(of bytes: [UInt8]) throws(ConversionFailure) -> [UInt8] {
    guard let archive = ZIPArchive(bytes) else { throw .damagedArchive }
    guard !archive.entries.contains(where: \.isEncrypted) else { throw .encrypted(.word) }
    let unpacked = archive.entries.reduce(0) { $0 + $1.unpackedSize }
    guard archive.entries.count <= limits.unpackedFiles, unpacked <= limits.unpackedBytes else {
      throw .unpacksTooLarge(mebibytes: limits.unpackedBytes >> 20)
    }
    guard let main = archive.entry("word/document.xml") else {
      throw .mismatch(named: .word, shown: nil)
    }
    guard archive.contents(of: main) != nil else { throw .damagedArchive }
    // `--sandbox`: no files, no network. The limit on memory is one of the Haskell runtime, which reserves
    // more address space than it uses.
    let result = try programs.read(
      bytes, with: .pandoc,
      ["--from=docx", "--to=json", "--sandbox", "+RTS", "-M\(Self.memory >> 20)m", "-RTS"],
      limits: limits.program)
    guard result.status == 0 else { throw .programFailed(.pandoc, words: result.complaint) }
    let tree = JSONValue.parse(SourceText(file: "", data: result.output)).value
    guard let tree, let text = PandocText.text(of: tree) else { throw .programGarbled(.pandoc) }
    let head = WordHeader(archive).lines.map { $0 + "\n" }.joined()
    return Array((head.isEmpty ? text : head + "\n" + text).utf8)
  }

  private static let memory = 2 << 30
}
