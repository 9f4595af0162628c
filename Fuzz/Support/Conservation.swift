package import Core
package import Documents

/// Whether a reading keeps its source: every non-blank character stands in exactly one block, footnote
/// or line of page furniture, and in the order of the source within it.
///
/// The rule is checked line by line. A line of the source is page furniture, or continues the blocks
/// in reading order, or continues the footnotes in their order; soft hyphens, hyphens set for
/// line ends and the marks of links may be taken out of it. Each block, item, footnote and line of furniture begins on
/// the line that it says.
package enum Conservation {
  /// What of `source` is lost, added or out of order in `document`; empty where it is kept.
  package static func faults(of document: Document, from source: SourceText) -> [String] {
    guard !document.diagnostics.contains(where: { $0.id == "source-too-large" }) else { return [] }
    let counts = difference(document, source)
    guard counts.isEmpty else {
      let list = counts.sorted { $0.key < $1.key }.prefix(8).map { scalar, count in
        "\(count > 0 ? "+" : "")\(count) \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true)))"
      }
      return ["characters are lost or added: \(list.joined(separator: ", "))"]
    }
    var trace = ConservationTrace(document)
    for number in 1...source.lineCount {
      let line = source.line(number).unicodeScalars.filter { !$0.isBlankInConservation }
      guard trace.follow(Array(line), number) else {
        return ["line \(number) stands nowhere in its order: \(source.line(number))"]
      }
    }
    return trace.isFinished ? [] : ["the reading goes on behind the last line of the source"]
  }

  /// Non-blank characters that the document lacks (negative) or has too many of (positive).
  package static func difference(
    _ document: Document, _ source: SourceText
  ) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for line in 1...source.lineCount {
      for scalar in source.line(line).unicodeScalars where !scalar.isBlankInConservation {
        counts[scalar, default: 0] -= 1
      }
    }
    let pieces = ConservationPieces(document)
    let furniture = document.furniture.flatMap { Array($0.text.unicodeScalars) }
    for scalar in pieces.blocks.scalars + pieces.notes.scalars + furniture
    where !scalar.isBlankInConservation {
      counts[scalar, default: 0] += 1
    }
    return counts.filter { $0.value != 0 }
  }
}

extension Unicode.Scalar {
  /// What may be dropped and put in at will: spaces, tabs, form feeds, zero-width spaces and marks of
  /// byte order; also the line feeds between the paragraphs of a text.
  var isBlankInConservation: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// What may be taken out of a text: a hyphen set because a line ended, and soft hyphens.
  var isHyphenInConservation: Bool { ["-", "\u{2010}", "\u{AD}"].contains(self) }
}
