/// Makes emphasis work beside Chinese punctuation.
///
/// CommonMark 0.30, section 6.2, decides by the neighbours of a run of `*` whether it may open or close
/// emphasis, and expects a space or punctuation beyond a punctuation mark. Chinese has no such spaces, so
/// `**《条约》**第四条` stays literal. Where the rule of CommonMark and the rule friendly to CJK differ, this
/// pass puts a mark that counts as a letter between the run and the punctuation:
///
/// ```
/// **《条约》**第四条   →   **《条约》␣**第四条      (␣ is U+FDD0)
/// ```
///
/// The marks are taken out of every literal, address and title of the tree. A run is now left-flanking also
/// when CJK punctuation follows, or any punctuation follows and a CJK character precedes; right-flanking
/// in mirror image. Text without CJK characters is never touched.
enum HanPass {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Prepares the bytes of `body`.
  ///
  /// U+FDD0 and NUL in them become U+FFFD.
  static func prepare(_ bytes: [UInt8], body: Range<Int>) -> PreparedSource {
    var prepared = PreparedSource(base: body.lowerBound, capacity: body.count + 64)
    let end = body.upperBound
    var index = body.lowerBound
    var contentStart = contentStart(ofLineAt: index, in: bytes, end: end)
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "*"):
        let runStart = index
        while index < end, bytes[index] == byte { index += 1 }
        let run = runStart..<index
        let previous =
          runStart > contentStart
          ? UTF8Scan.scalar(before: runStart - body.lowerBound, in: bytes[body]) : nil
        let next = UTF8Scan.scalar(at: index - body.lowerBound, in: bytes[body])
        append(run, of: bytes, previous: previous ?? "\n", next: next ?? "\n", to: &prepared)
      case UInt8(ascii: "\\")
      where index + 1 < end && CJKText.isASCIIPunctuation(bytes[index + 1]):
        prepared.append(bytes[index..<index + 2])
        index += 2
      case 0:
        prepared.append(replacement, insteadOf: 1)
        index += 1
      case PreparedSource.mark[0] where PreparedSource.isMark(at: index, in: bytes):
        prepared.append(replacement[...])
        index += PreparedSource.mark.count
      default:
        prepared.append(byte)
        index += 1
        if byte == 0x0A || byte == 0x0D {
          contentStart = self.contentStart(ofLineAt: index, in: bytes, end: end)
        }
      }
    }
    prepared.finish()
    return prepared
  }

  /// Where the line's own text starts, behind indentation and the `>` of quotations, which are no
  /// neighbours of its first character.
  private static func contentStart(ofLineAt start: Int, in bytes: [UInt8], end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x3E {
      index += 1
    }
    return index
  }

  private static func append(
    _ run: Range<Int>, of bytes: [UInt8], previous: Unicode.Scalar, next: Unicode.Scalar,
    to prepared: inout PreparedSource
  ) {
    let needsMark = flanksOnlyInCJK
    if needsMark(next, previous) {
      prepared.append(bytes[run])
      prepared.append(PreparedSource.mark, insteadOf: 0)
    } else if needsMark(previous, next) {
      prepared.append(PreparedSource.mark, insteadOf: 0)
      prepared.append(bytes[run])
    } else {
      prepared.append(bytes[run])
    }
  }

  /// Whether a run with `inner` on the side of the emphasised text and `outer` on the other flanks it by
  /// the rule friendly to CJK, but not by CommonMark's.
  private static func flanksOnlyInCJK(inner: Unicode.Scalar, outer: Unicode.Scalar) -> Bool {
    guard CJKText.isPunctuation(inner) else { return false }
    guard !CJKText.isSpace(outer), !CJKText.isPunctuation(outer) else { return false }
    return CJKText.isCJK(inner) || CJKText.isCJK(outer)
  }
}
