import Core

/// Finds evidence marks and editors' notes in plain text.
///
/// `已商定。[¶14] 见[A/78/20]。` has one finding, the mark; brackets that do not look like evidence
/// stay text. Linear: each bracket looks ahead a bounded distance.
package enum EvidenceScanner {
  /// A mark longer than this many bytes is taken for text or, if it looks like one, as unclosed.
  static let longestMark = 600

  /// The findings in order, with offsets in the UTF-8 bytes of `text`.
  package static func findings(in text: String) -> [EvidenceFinding] {
    let bytes = Array(text.utf8)
    var (findings, index) = ([EvidenceFinding](), 0)
    while index < bytes.count {
      guard let bracket = Bracket.opening(at: index, in: bytes) else {
        index += 1
        continue
      }
      if let finding = finding(of: bracket, at: index, in: bytes) {
        findings.append(finding)
        index = finding.range.upperBound
      } else {
        index += bracket.open.count
      }
    }
    return findings
  }

  private static func finding(
    of bracket: Bracket, at start: Int, in bytes: [UInt8]
  ) -> EvidenceFinding? {
    let inner = start + bracket.open.count
    let (isClosed, end) = extent(of: bracket, from: inner, in: bytes)
    if bracket.isBrace {
      return note(of: bracket, at: start, end: end, isClosed: isClosed, in: bytes)
    }
    let content = String(decoding: bytes[inner..<end], as: UTF8.self)
    guard isClosed else {
      guard EvidenceLook.opensLikeEvidence(content) else { return nil }
      let length = EvidenceLook.lengthOfOpening(content)
      return .malformed(range: start..<(inner + length), .unclosed)
    }
    guard EvidenceLook.looksLikeEvidence(content) else { return nil }
    let range = start..<(end + bracket.close.count)
    do throws(EvidenceFault) {
      let entries = try EvidenceGrammar.entries(of: content, at: inner)
      return .mark(EvidenceMark(range: range, entries: entries))
    } catch {
      return .malformed(range: range, error)
    }
  }

  private static func note(
    of bracket: Bracket, at start: Int, end: Int, isClosed: Bool, in bytes: [UInt8]
  ) -> EvidenceFinding? {
    let inner = start + bracket.open.count
    let content = String(decoding: bytes[inner..<end], as: UTF8.self)
    let words = ["editor:", "editor：", "editors:", "编者:", "编者："]
    let whole = start..<(end + bracket.close.count)
    if isClosed, let calculation = Calculation(content, range: whole) {
      return .calculation(calculation)
    }
    let trimmed = content.drop { $0 == " " }
    guard let word = words.first(where: { trimmed.lowercased().hasPrefix($0) }) else { return nil }
    guard isClosed else { return .malformed(range: start..<(inner + word.utf8.count), .unclosed) }
    let reason = String(trimmed.dropFirst(word.count)).trimmed
    guard !reason.isEmpty else { return .malformed(range: whole, .reasonMissing) }
    return .editor(EditorNote(range: whole, reason: reason))
  }

  /// Where the closing bracket starts; without one, where what may have been meant stops: at the
  /// next opening bracket, or 60 bytes on.
  private static func extent(
    of bracket: Bracket, from start: Int, in bytes: [UInt8]
  ) -> (isClosed: Bool, end: Int) {
    var index = start
    while index < min(start + longestMark, bytes.count) {
      if bytes[index...].starts(with: bracket.close) { return (true, index) }
      if let other = Bracket.opening(at: index, in: bytes), other.isBrace == bracket.isBrace {
        break
      }
      index += 1
    }
    var end = min(index, start + 60)
    while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (false, end)
  }
}

/// The pairs of brackets that evidence and notes may stand in.
struct Bracket {
  var open: [UInt8]
  var close: [UInt8]
  var isBrace: Bool

  private init(_ open: String, _ close: String, isBrace: Bool = false) {
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
    self.isBrace = isBrace
  }

  private static let square = Bracket("[", "]")
  private static let lenticular = Bracket("【", "】")
  private static let fullWidth = Bracket("［", "］")
  private static let brace = Bracket("{", "}", isBrace: true)
  private static let fullWidthBrace = Bracket("｛", "｝", isBrace: true)

  static func opening(at index: Int, in bytes: [UInt8]) -> Bracket? {
    switch bytes[index] {
    case 0x5B: square
    case 0x7B: brace
    case 0xE3 where bytes[index...].starts(with: lenticular.open): lenticular
    case 0xEF where bytes[index...].starts(with: fullWidth.open): fullWidth
    case 0xEF where bytes[index...].starts(with: fullWidthBrace.open): fullWidthBrace
    default: nil
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
