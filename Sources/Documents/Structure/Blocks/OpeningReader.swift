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
    markBrokenNames(segments, &isMasthead)
    markAgendaItem(segments, &isMasthead)
    let marked = segments.indices.first { segments[$0].isMarkedHeading && !isMasthead[$0] }
    let first = marked ?? isMasthead.firstIndex(of: false) ?? max(0, segments.count - 1)
    guard first < segments.count else { return Opening() }
    let end = first + titleLength(segments[first...])
    var title = segments[first]
    for segment in segments[(first + 1)..<end] {
      for line in segment.lines { title.append(line) }
    }
    return Opening(
      masthead: Array(segments[..<first]), title: [title], supplements: Array(segments[end...]))
  }

  /// How many of the segments are lines of one title: a cover prints it in lines of large type, and
  /// again, whole, on the page behind it; or a line that starts small goes on with the one above.
  private func titleLength(_ segments: ArraySlice<Segment>) -> Int {
    guard let first = segments.first, first.ending == .open else { return 1 }
    let texts = segments.prefix(40).map { $0.whole().text.filter { $0 != " " } }
    var joined = texts[0]
    for count in 2...4 where count < texts.count {
      joined += texts[count - 1]
      if texts[count...].contains(where: { $0.hasPrefix(joined) }) { return count }
    }
    guard let next = segments.dropFirst().first, let line = next.lines.first,
      line.blanksBefore == 0, next.label == nil
    else { return 1 }
    if isCut(first), !isSupplement(next) { return 2 }
    guard let letter = line.scalars.first, letter.isLetter, !letter.isCapital,
      next.ending == .open
    else { return 1 }
    return 2
  }

  /// Whether the last line ends in a word that others have to follow: `… Workshop on`, `……的`.
  private func isCut(_ segment: Segment) -> Bool {
    let text = segment.whole().text
    if let last = text.last, "的与及、".contains(last) { return true }
    let word = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return [
      "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
    ].contains(word)
  }

  private func resolutionTitle(_ segment: Segment) -> String? {
    segment.lines.first.flatMap {
      Formula.resolutionNumber($0, orAlone: segment.lines.count > 1)
    }
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

  /// `秘书长的报告`, `Note by the Secretariat`, `由……提交`, a date and place in brackets: never a title of
  /// their own.
  func isSupplement(_ segment: Segment) -> Bool {
    let text = segment.whole().text
    if text.hasPrefix("Report of the") { return !text.contains(" on ") }
    if Self.supplements.contains(where: text.hasPrefix) { return true }
    if text.hasPrefix("由") { return ["提交", "编写", "編寫"].contains(where: text.hasSuffix) }
    if text.hasSuffix("的报告") || text.hasSuffix("的報告"), isMainCommittee(text) { return true }
    return (text.hasPrefix("秘书") || text.hasPrefix("秘書")) && DisplayWidth.of(text) <= 24
  }

  private static let supplements = [
    "（", "(", "Note by", "Report by", "Submitted by", "Prepared by", "Working paper submitted",
    "Working paper prepared", "Rapporteur", "报告员", "報告員", "Addendum", "Corrigendum", "增编", "增編",
    "更正",
  ]

  /// `第一委员会`, `特别政治和非殖民化委员会(第四委员会)`.
  private func isMainCommittee(_ text: String) -> Bool {
    guard let start = text.firstIndex(of: "第") else { return false }
    let rest = text[start...].dropFirst()
    return rest.first.map { "一二三四五六".contains($0) } ?? false
      && (rest.dropFirst().hasPrefix("委员会") || rest.dropFirst().hasPrefix("委員會"))
  }

  /// `……：决议草案`, `…: draft resolution`: who submits a draft, above its title.
  private func namesSponsors(_ text: String) -> Bool {
    let drafts = [
      "决议草案", "決議草案", "决定草案", "決定草案", "工作文件", "draft resolution", "draft decision", "working paper",
    ]
    guard let draft = drafts.first(where: text.hasSuffix) else { return false }
    return text.dropLast(draft.count).suffix(12).contains { ":：".contains($0) }
  }

  /// A body's name that a line end cuts in two: `Committee on the Peaceful` above `Uses of Outer Space`.
  private func markBrokenNames(_ segments: [Segment], _ isMasthead: inout [Bool]) {
    for index in segments.indices.dropFirst().dropLast()
    where !isMasthead[index] && isMasthead[index + 1] && isMasthead[index - 1] {
      guard segments[index].ending == .open, segments[index].lines.count == 1,
        segments[index + 1].lines.first?.blanksBefore == 0, !isSupplement(segments[index])
      else { continue }
      let (text, next) = (segments[index].whole().text, segments[index + 1].whole().text)
      let ends = ["委员会", "小组委员会", "理事会", "委員會", "小組委員會", "理事會"].contains(next)
      let begins =
        [
          "Committee on", "Commission on", "Conference on", "Working Group on", "Scientific and",
          "Ad Hoc",
        ]
        .contains(where: text.hasPrefix)
      let isBody = ["Space", "Committee", "Subcommittee"].contains(where: next.hasSuffix)
      isMasthead[index] = ends || begins && isBody
    }
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
      "正式记录", "正式紀錄", "Official Records",
    ]
    if text.contains("Distr.:") { return true }
    if openings.contains(where: text.hasPrefix) || ["联合国", "聯合國"].contains(compact) { return true }
    if namesSponsors(text) { return true }
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
