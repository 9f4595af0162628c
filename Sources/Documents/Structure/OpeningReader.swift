import Core

/// What stands above the body of a document: masthead and title.
struct Opening: Sendable {
  var masthead: [Segment] = []
  /// The title alone, lines joined.
  var title: [Segment] = []
  /// Lines that go with the title: dates and place in brackets, `秘书处的说明`.
  var supplements: [Segment] = []
  /// The number in front of a resolution's title, such as `78/72`.
  var resolutionNumber: String?
}

/// Tells masthead, title and its supplements apart by shape and order.
struct OpeningReader: Sendable {
  /// Splits the segments in front of the body.
  func read(_ segments: [Segment]) -> Opening {
    if let numbered = segments.firstIndex(where: { resolutionTitle($0) != nil }) {
      return Opening(
        masthead: Array(segments[..<numbered]), title: [segments[numbered]],
        supplements: Array(segments[(numbered + 1)...]),
        resolutionNumber: resolutionTitle(segments[numbered]))
    }
    let isMasthead = segments.map { looksLikeMasthead($0) }
    let first = isMasthead.firstIndex(of: false) ?? max(0, segments.count - 1)
    guard first < segments.count else { return Opening() }
    return Opening(
      masthead: Array(segments[..<first]), title: [segments[first]],
      supplements: Array(segments[(first + 1)...]))
  }

  /// `78/72. 和平利用外层空间方面的国际合作` gives `78/72`; also `72/266 A.`, `2601 (XXIV).`.
  private func resolutionTitle(_ segment: Segment) -> String? {
    guard let line = segment.lines.first?.scalars else { return nil }
    let numbers = line.prefix { $0.digit != nil || "/- ABCDE（()）XVI".unicodeScalars.contains($0) }
    guard let point = line.dropFirst(numbers.count).first, ".．".unicodeScalars.contains(point),
      numbers.first?.digit != nil || numbers.first == "S" || numbers.first == "E",
      numbers.contains("/") || numbers.contains("(") || numbers.contains("（"),
      line.count > numbers.count + 2
    else { return nil }
    return String(String.UnicodeScalarView(Array(numbers).trimmed))
  }

  private func looksLikeMasthead(_ segment: Segment) -> Bool {
    let text = segment.whole.text
    let compact = text.filter { $0 != " " }
    if Furniture.isSymbol(Array(compact.unicodeScalars)) { return true }
    let openings = [
      "Distr", "Original", "General", "Agenda item", "Item ", "United Nations", "联合国 ", "议程项目",
      "临时议程", "分发", "原文", "普遍", "一般", "限制",
    ]
    if openings.contains(where: text.hasPrefix) || compact == "联合国" { return true }
    let isShort = DisplayWidth.of(text) <= 60
    let bodies = [
      "委员会", "大会", "理事会", "Committee", "Assembly", "Council", "届会议", "session", "Outer Space",
    ]
    return isShort && segment.ending == .open
      && (bodies.contains(where: text.hasSuffix) || isDate(compact))
  }

  private func isDate(_ text: String) -> Bool {
    text.hasSuffix("日") && text.contains("年") && text.count <= 14
  }
}
