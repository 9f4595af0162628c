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
    var isMasthead = segments.map { looksLikeMasthead($0) }
    markAgendaItem(segments, &isMasthead)
    let first = isMasthead.firstIndex(of: false) ?? max(0, segments.count - 1)
    guard first < segments.count else { return Opening() }
    return Opening(
      masthead: Array(segments[..<first]), title: [segments[first]],
      supplements: Array(segments[(first + 1)...]))
  }

  private func resolutionTitle(_ segment: Segment) -> String? {
    segment.lines.first.flatMap { Formula.resolutionNumber($0) }
  }

  /// The line below the number of an agenda item is the item's title, where another title follows.
  private func markAgendaItem(_ segments: [Segment], _ isMasthead: inout [Bool]) {
    guard let item = isMasthead.firstIndex(of: false), item > 0, item + 1 < segments.count,
      isAgendaItem(segments[item - 1]), !isSupplement(segments[item + 1])
    else { return }
    isMasthead[item] = true
  }

  private func isAgendaItem(_ segment: Segment) -> Bool {
    let text = segment.whole().text
    return ["议程项目", "項目", "项目", "Agenda item", "Item "].contains(where: text.contains)
      && text.unicodeScalars.contains { $0.digit != nil } && segment.looksLikeHeading
  }

  /// `秘书长的报告`, `Note by the Secretariat`, a date and place in brackets: never a title of their own.
  func isSupplement(_ segment: Segment) -> Bool {
    let text = segment.whole().text
    return text.hasPrefix("（") || text.hasPrefix("(") || text.hasPrefix("Report of the")
      || text.hasPrefix("Note by") || text.hasPrefix("Report by")
      || (text.hasPrefix("秘书") || text.hasPrefix("秘書")) && DisplayWidth.of(text) <= 24
  }

  /// Whether a segment reads as a line of a masthead: a body, a session, a symbol, a day, a language.
  func looksLikeMasthead(_ segment: Segment) -> Bool {
    let text = segment.whole().text
    let compact = text.filter { $0 != " " }
    if FurnitureShape.isSymbol(Array(compact.unicodeScalars)) { return true }
    let openings = [
      "Distr", "Original", "General", "Agenda item", "Item ", "United Nations", "联合国 ", "议程项目",
      "临时议程", "暂定项目", "暫定項目", "中文", "英文", "Chinese", "English", "分发", "原文", "普遍", "一般", "限制",
      "聯合國 ", "議程項目", "臨時議程", "补编第", "補編第", "Supplement No",
    ]
    if openings.contains(where: text.hasPrefix) || ["联合国", "聯合國"].contains(compact) { return true }
    if ["Report of", "Report on"].contains(where: text.hasPrefix) { return false }
    let isShort = DisplayWidth.of(text) <= 60
    let bodies = [
      "委员会", "大会", "理事会", "Committee", "Subcommittee", "only", "Assembly", "Council", "届会议",
      "session", "Outer Space",
      "委員會", "大會", "理事會", "屆會議",
    ]
    return isShort && segment.ending == .open
      && (bodies.contains(where: compact.hasSuffix) || bodies.contains(where: text.hasSuffix)
        || segment.lines.last.map { Formula.isDate($0) || Formula.isPlaceAndDate($0) } ?? false)
  }
}
