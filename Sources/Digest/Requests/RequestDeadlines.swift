import Core
import Documents

/// Finds by when something is asked for: dates, sessions and events that stand as a time limit.
struct RequestDeadlines {
  let bytes: [UInt8]
  let language: Language
  let dates: [DateMention]
  /// The sessions cited in the passage.
  let sessions: [Citation]
  /// The names of events.
  let events: [(range: Range<Int>, slug: String)]
  /// The session of the organ in which the document itself arose, `ga-78`: it and those before are past.
  let ownSession: (body: String, number: Int)?
  /// The start of a meeting by slug, as the tables know it.
  let startOfMeeting: @Sendable (String) -> String?

  /// Those within `range`, in order.
  func deadlines(in range: Range<Int>) -> [RequestDeadline] {
    var found = sessionDeadlines(range) + dateDeadlines(range) + phrases(range)
    found += language == .chinese ? chineseSessionsOfYears(range) : englishSessionsOfYears(range)
    for event in events where range.contains(event.range.lowerBound) {
      if let whole = limit(around: event.range, in: range) {
        found.append(deadline(.event(event.slug), startOfMeeting(event.slug), whole))
      }
    }
    found.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    var kept: [RequestDeadline] = []
    for one in found where (kept.last?.range.upperBound ?? 0) <= one.range.lowerBound {
      kept.append(one)
    }
    return kept
  }

  private func deadline(
    _ value: RequestDeadline.Value, _ date: String?, _ range: Range<Int>
  ) -> RequestDeadline {
    RequestDeadline(
      value: value, date: date, words: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  // MARK: Sessions

  private func sessionDeadlines(_ range: Range<Int>) -> [RequestDeadline] {
    sessions.compactMap { session in
      guard range.contains(session.range.lowerBound), !isPast(session.target) else { return nil }
      let place = session.range
      let whole: Range<Int>? =
        language == .chinese ? chineseSession(place, in: range) : englishSession(place, in: range)
      guard let whole else { return nil }
      return deadline(
        .session(session.target), session.date ?? startOfMeeting(session.target), whole)
    }
  }

  private func isPast(_ slug: String) -> Bool {
    guard let ownSession, let cut = slug.lastIndex(of: "-"), slug[..<cut] == ownSession.body,
      let number = Int(slug[slug.index(after: cut)...])
    else { return false }
    return number <= ownSession.number
  }

  /// `向大会第七十九届会议提交`, `委员会第六十七届会议审议`; not `第六十六届会议的报告`.
  private func chineseSession(_ place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    var end = bytes.skippingSpaces(at: place.upperBound)
    if Self.chinesePast.end(in: bytes, at: end) != nil, !isReportedTo(place, end) { return nil }
    // A session that is itself to be held or hosted is no time limit.
    if bytes.has(Self.holding, endingAt: place.lowerBound) { return nil }
    if let agenda = Self.agendas.end(in: bytes, at: end),
      Self.onAgenda.end(in: bytes, at: bytes.skippingSpaces(at: agenda)) == nil,
      !follows(Self.listing, place.lowerBound)
    {
      return nil
    }
    if let suffix = Self.chineseSuffixes.end(in: bytes, at: end) {
      if Self.chinesePast.end(in: bytes, at: bytes.skippingSpaces(at: suffix)) != nil {
        return nil
      }
      end = suffix
    } else {
      end = place.upperBound
    }
    return place.lowerBound..<end
  }

  /// `向大会第七十七届会议报告`, where 报告 is the verb: the clause ends with it.
  private func isReportedTo(_ place: Range<Int>, _ end: Int) -> Bool {
    guard let report = Self.report.end(in: bytes, at: end), follows(Self.towards, place.lowerBound)
    else { return false }
    return report >= bytes.count || Self.stops.end(in: bytes, at: report) != nil
  }

  /// Whether one of `words` stands shortly before, in the same clause.
  private func follows(_ words: WordForms<Bool>, _ index: Int) -> Bool {
    var place = index
    while place > max(0, index - 90) {
      place -= 1
      if Self.stops.end(in: bytes, at: place) != nil { return false }
      if words.end(in: bytes, at: place) != nil { return true }
    }
    return false
  }

  /// `at its seventy-ninth session`; not `on its sixty-sixth session`.
  private func englishSession(_ place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    if Self.englishPast.end(in: bytes, at: place.upperBound) != nil { return nil }
    var start = place.lowerBound
    for word in Self.englishPossessives where bytes.has(word, at: start - word.count) {
      start -= word.count
      break
    }
    guard let lead = Self.englishLeads.first(where: { bytes.has($0, at: start - $0.count) }) else {
      return nil
    }
    start -= lead.count
    let before = String(decoding: bytes[max(range.lowerBound, start - 26)..<start], as: UTF8.self)
    let isPast = Self.englishPastVerbs.contains {
      before.hasSuffix($0) || before.hasSuffix($0 + ",")
    }
    return isPast ? nil : start..<place.upperBound
  }

  private static let chineseSuffixes = WordForms([
    "上", "之前", "前", "期间", "结束前", "开幕前", "临时议程", "的临时议程", "议程", "的议程", "以前", "闭幕前",
  ])
  private static let chinesePast = WordForms([
    "的报告", "报告", "工作报告", "的工作报告", "建议", "通过", "商定", "核可", "核准", "认可", "议定", "达成", "作出的", "作出",
    "提出的", "最后确定", "最后审定", "审定", "继续开展大会", "的建议", "的决定", "决定", "所", "已", "同意", "表示", "一致",
    "确定的", "的成果", "的结论", "结论", "的讨论", "举行的", "的工作", "开始", "设立的", "注意到", "请", "上述", "曾",
  ])
  private static let holding = ["举行", "召开", "主办", "举行其", "召开其"].map { Array($0.utf8) }
  private static let agendas = WordForms(["临时议程", "的临时议程", "议程", "的议程"])
  private static let onAgenda = WordForms(["中", "上", "内", "下", "题为", "项目", "列入"])
  private static let report = WordForms(["报告", "提出报告", "汇报"])
  private static let towards = WordForms(["向"])
  private static let listing = WordForms(["列入", "纳入"])
  private static let stops = WordForms(["，", "；", "。", ";", "、"])
  private static let englishPossessives = [
    "its ", "their ", "the ", "that ", "its annual ", "the Committee’s ", "the Assembly’s ",
  ].map { Array($0.utf8) }
  private static let englishLeads = [
    "no later than at ", "no later than ", "not later than ", "in time for ", "prior to ",
    "in advance of ", "by the end of ", "at ", "before ", "until ", "during ", "by ", "for ",
    "provisional agenda of ", "agenda of ", "to ", "following ", "after ",
  ].map { Array($0.utf8) }
  private static let englishPast = WordForms([
    " held in ", " held at ", ", held in ", "’s report", " was ", " were ", " and its report",
  ])
  private static let englishPastVerbs = [
    "adopted ", "endorsed ", "agreed ", "presented ", "contained ", "approved ", "made ",
    "reached ",
    "decided ", "agreed upon ", "finalized ", "established ", "submitted ", "held ", "considered ",
    "requested ", "recommended ", "set forth ", "discussed ", "undertaken ", "expressed ", "work ",
    "by the Committee ", "by the Assembly ", "by the Subcommittee ",
  ]

  // MARK: Dates

  private func dateDeadlines(_ range: Range<Int>) -> [RequestDeadline] {
    dates.compactMap { date in
      guard range.contains(date.range.lowerBound), !date.insideName, !date.isDecade else {
        return nil
      }
      guard let whole = limit(around: date.range, in: range) ?? due(date) else { return nil }
      return deadline(.date(date.end.iso), nil, whole)
    }
  }

  private func due(_ date: DateMention) -> Range<Int>? {
    date.role == .deadline ? date.range : nil
  }

  /// The words that make a time limit of what stands at `place`, with it: `在2025年底之前`, `by 2025`.
  private func limit(around place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    var (start, end) = (place.lowerBound, place.upperBound)
    if language == .chinese {
      let behind = bytes.skippingSpaces(at: end)
      if let suffix = Self.chineseLimits.end(in: bytes, at: behind) {
        end = suffix
      } else {
        let before = Self.chineseLeads.first { bytes.has($0, at: start - $0.count) }
        guard let before else { return nil }
        start -= before.count
      }
      return start..<end
    }
    guard let lead = Self.englishLimits.first(where: { bytes.has($0, at: start - $0.count) }) else {
      return nil
    }
    start -= lead.count
    return max(start, range.lowerBound)..<end
  }

  private static let chineseLimits = WordForms([
    "之前", "前", "以前", "年底前", "年底之前", "底前", "底之前", "年底以前", "结束前", "结束之前", "为止", "上半年前", "年终前",
  ])
  private static let chineseLeads = ["不迟于", "至迟于", "最迟于", "至迟在", "最迟在", "至迟", "截至", "截止"].map {
    Array($0.utf8)
  }
  private static let englishLimits = [
    "before the end of ", "by the end of ", "no later than ", "not later than ", "prior to ",
    "on or before ", "by early ", "by mid-", "by late ", "before ", "until ", "by ",
    "in time for the ", "at the latest in ", "in time for ", "before the ", "by the ",
    "prior to the ", "no later than the ",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  // MARK: Sessions of years

  /// `2024年举行的各自届会前`: sessions that are known by their year.
  private func chineseSessionsOfYears(_ range: Range<Int>) -> [RequestDeadline] {
    dates.compactMap { date in
      guard range.contains(date.range.lowerBound), !date.insideName else { return nil }
      var end = bytes.skippingSpaces(at: date.range.upperBound)
      if let held = Self.held.end(in: bytes, at: end) { end = bytes.skippingSpaces(at: held) }
      if let which = Self.which.end(in: bytes, at: end) { end = bytes.skippingSpaces(at: which) }
      guard let sessions = Self.sessionWords.end(in: bytes, at: end) else { return nil }
      end = bytes.skippingSpaces(at: sessions)
      end = Self.chineseSuffixes.end(in: bytes, at: end) ?? sessions
      return deadline(.date(date.end.iso), nil, date.range.lowerBound..<end)
    }
  }

  /// `at their respective sessions in 2024`, `at its 2025 session`.
  private func englishSessionsOfYears(_ range: Range<Int>) -> [RequestDeadline] {
    dates.compactMap { date in
      guard range.contains(date.range.lowerBound), !date.insideName else { return nil }
      if let whole = yearSession(date.range) {
        return deadline(.date(date.end.iso), nil, whole)
      }
      let head = max(range.lowerBound, date.range.lowerBound - 80)..<date.range.lowerBound
      let before = String(decoding: bytes[head], as: UTF8.self)
      guard
        let tail = Self.yearSessions.first(where: { before.hasSuffix($0) })
      else { return nil }
      return deadline(
        .date(date.end.iso), nil,
        date.range.lowerBound - tail.utf8.count..<date.range.upperBound)
    }
  }

  /// `prior to its 2025 session`.
  private func yearSession(_ date: Range<Int>) -> Range<Int>? {
    guard let end = Self.englishSessionWords.end(in: bytes, at: date.upperBound) else { return nil }
    var start = date.lowerBound
    for word in Self.englishPossessives where bytes.has(word, at: start - word.count) {
      start -= word.count
      break
    }
    guard start < date.lowerBound,
      let lead = Self.englishLeads.first(where: { bytes.has($0, at: start - $0.count) })
    else { return nil }
    return start - lead.count..<end
  }

  private static let englishSessionWords = WordForms([" session", " sessions"])
  private static let held = WordForms(["举行的", "召开的", "定于举行的", "的"])
  private static let which = WordForms(["各自", "下届", "下一届", "各次", "各", "两届", "的各自"])
  private static let sessionWords = WordForms(["届会", "会议", "年度会议", "各届会议"])
  private static let yearSessions = [
    "at their respective sessions in ", "at their respective sessions to be held in ",
    "at their sessions in ", "at its session in ", "before their respective sessions in ",
    "at their respective sessions, in ", "prior to their respective sessions in ",
    "at its session to be held in ", "at their sessions to be held in ",
    "before their respective sessions to be held in ",
  ].sorted { $0.utf8.count > $1.utf8.count }

  // MARK: Words

  private func phrases(_ range: Range<Int>) -> [RequestDeadline] {
    var (found, index) = ([RequestDeadline](), range.lowerBound)
    let small = language == .english ? bytes.smallLetters : bytes
    while index < range.upperBound {
      if bytes[index] & 0xC0 != 0x80, isWordStart(index),
        let match = (language == .chinese ? Self.chinesePhrases : Self.englishPhrases)
          .match(in: small, at: index),
        match.end <= range.upperBound,
        Self.notLimits.end(in: bytes, at: bytes.skippingSpaces(at: match.end)) == nil
      {
        found.append(deadline(match.value, nil, index..<match.end))
        index = match.end
      } else if let within = within(at: index), within.range.upperBound <= range.upperBound {
        found.append(within)
        index = within.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func isWordStart(_ index: Int) -> Bool {
    guard language == .english, index > 0 else { return true }
    return (bytes[index - 1] | 0x20) &- 0x61 >= 26
  }

  /// `within six months`, `六个月内`, `两年内`.
  private func within(at start: Int) -> RequestDeadline? {
    if language == .english {
      guard bytes.has(Array("within ".utf8), at: start) else { return nil }
      guard let number = Self.numbers.match(in: bytes, at: start + 7) else { return nil }
      guard let unit = Self.units.match(in: bytes, at: number.end) else { return nil }
      return deadline(.within(months: number.value * unit.value), nil, start..<unit.end)
    }
    guard let number = Self.numbers.match(in: bytes, at: start) else { return nil }
    guard let unit = Self.units.match(in: bytes, at: bytes.skippingSpaces(at: number.end)),
      let end = Self.inside.end(in: bytes, at: unit.end)
    else { return nil }
    return deadline(.within(months: number.value * unit.value), nil, start..<end)
  }

  private static let inside = WordForms(["之内", "以内", "内"])
  private static let units = WordForms<Int>([
    ("个月", 1), ("年", 12), (" months", 1), (" month", 1), (" years", 12), (" year", 12),
  ])
  private static let numbers = WordForms<Int>(
    [
      ("一", 1), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("九", 9), ("十二", 12), ("十八", 18),
      ("one", 1), ("a", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
      ("nine", 9), ("twelve", 12), ("eighteen", 18),
    ] + [1, 2, 3, 4, 5, 6, 9, 12, 18, 24].map { (String($0), $0) })

  private static let chinesePhrases = WordForms<RequestDeadline.Value>([
    ("每年", .every(months: 12)), ("逐年", .every(months: 12)), ("每两年", .every(months: 24)),
    ("每二年", .every(months: 24)), ("每隔一年", .every(months: 24)), ("每三年", .every(months: 36)),
    ("每四年", .every(months: 48)), ("每五年", .every(months: 60)), ("每半年", .every(months: 6)),
    ("每六个月", .every(months: 6)), ("每季度", .every(months: 3)),
    ("下届会议", .nextSession), ("下一届会议", .nextSession), ("下次会议", .nextSession),
    ("下届常会", .nextSession), ("下一届常会", .nextSession), ("下届会议上", .nextSession),
    ("下一届会议上", .nextSession), ("下届会议之前", .nextSession), ("下届会议前", .nextSession),
  ])
  private static let englishPhrases = WordForms<RequestDeadline.Value>([
    ("annually", .every(months: 12)), ("yearly", .every(months: 12)),
    ("every year", .every(months: 12)), ("each year", .every(months: 12)),
    ("on an annual basis", .every(months: 12)), ("on a yearly basis", .every(months: 12)),
    ("biennially", .every(months: 24)), ("every two years", .every(months: 24)),
    ("on a biennial basis", .every(months: 24)), ("every second year", .every(months: 24)),
    ("every three years", .every(months: 36)), ("every four years", .every(months: 48)),
    ("every five years", .every(months: 60)), ("every six months", .every(months: 6)),
    ("at its next session", .nextSession), ("at its next regular session", .nextSession),
    ("at its forthcoming session", .nextSession), ("at the next session", .nextSession),
    ("at their next sessions", .nextSession), ("at its next meeting", .nextSession),
    ("before its next session", .nextSession), ("prior to its next session", .nextSession),
  ])
  /// `每年举行的会议` speaks of the meeting.
  private static let notLimits = WordForms(["一度", "举行的", "举办的", "的", "召开的"])
}
