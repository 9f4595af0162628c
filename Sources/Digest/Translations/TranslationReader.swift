package import Core
import Formats

/// Reads a translation's file; what it translates is not looked at.
package enum TranslationReader {
  /// The translation in `source`, which is always given, with what is wrong in its form.
  ///
  /// Errors, each at its line: `translation-anchor-malformed` for a line that means an anchor and is none,
  /// `translation-anchor-twice`, and `translation-text-stray` for text before the first anchor. Text below a
  /// malformed or repeated anchor is left out.
  package static func translation(
    _ source: SourceText, language: Language
  ) -> (file: TranslationFile, diagnostics: [Diagnostic]) {
    var reading = Reading(source: source)
    let front = FrontMatter.split(source)
    reading.diagnostics = front.diagnostics
    var (updated, translator) = (String?.none, String?.none)
    if let yaml = front.yaml {
      let (value, problems) = YAMLDocument.parse(source, in: yaml)
      reading.diagnostics += problems
      if let value {
        var record = YAMLRecord(value, in: source)
        updated = record.date("updated")
        translator = record.string("translator")
        reading.diagnostics += record.finish()
      }
    }
    reading.read(from: front.body.lowerBound)
    let file = TranslationFile(
      source: source, language: language, updated: updated, translator: translator,
      blocks: reading.blocks)
    return (file, reading.diagnostics)
  }

  private struct Reading {
    let source: SourceText
    var diagnostics: [Diagnostic] = []
    var blocks: [TranslationFile.Block] = []
    private var seen: [String: Int] = [:]
    /// Where the lines go: to the last block, or nowhere.
    private var place = Place.start

    private enum Place { case start, block, nowhere }

    init(source: SourceText) { self.source = source }

    mutating func read(from body: Int) {
      for number in 1...source.lineCount where source.lineStarts[number - 1] >= body {
        let line = trimmed(source.lineRange(number))
        guard !line.isEmpty else { continue }
        if looksLikeAnchor(line) {
          open(line)
        } else {
          switch place {
          case .block: blocks[blocks.count - 1].lines.append(line)
          case .nowhere: break
          case .start:
            diagnostics.append(TranslationMessages.stray(at: line, in: source))
            place = .nowhere
          }
        }
      }
    }

    private mutating func open(_ line: Range<Int>) {
      place = .nowhere
      guard let anchor = TranslationReader.anchor(of: source.bytes[line]) else {
        diagnostics.append(TranslationMessages.malformed(at: line, in: source))
        return
      }
      if let first = seen[anchor] {
        diagnostics.append(
          TranslationMessages.twice(anchor, firstLine: first, at: line, in: source))
        return
      }
      seen[anchor] = source.position(at: line.lowerBound).line
      blocks.append(TranslationFile.Block(anchor: anchor, anchorRange: line, lines: []))
      place = .block
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
      var range = range
      while let first = source.bytes[range].first, WordCollector.isSpace(first) {
        range = range.lowerBound + 1..<range.upperBound
      }
      while let last = source.bytes[range].last, WordCollector.isSpace(last) {
        range = range.lowerBound..<range.upperBound - 1
      }
      return range
    }

    /// `{#`, also with blanks between or in full width.
    private func looksLikeAnchor(_ line: Range<Int>) -> Bool {
      let text = String(decoding: source.bytes[line].prefix(16), as: UTF8.self)
      guard let first = text.first, first == "{" || first == "｛" else { return false }
      let second = text.dropFirst().first { $0 != " " }
      return second == "#" || second == "＃"
    }
  }

  /// `para_14` of `{#para_14}`; nil where the line is anything else.
  private static func anchor(of line: ArraySlice<UInt8>) -> String? {
    let (opening, closing) = (Array("{#".utf8), UInt8(ascii: "}"))
    guard line.starts(with: opening), line.last == closing else { return nil }
    let name = line.dropFirst(2).dropLast()
    let isName = name.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || "_.-*".utf8.contains(byte)
    }
    return isName && !name.isEmpty ? String(decoding: name, as: UTF8.self) : nil
  }
}
