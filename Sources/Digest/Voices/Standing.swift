import Core

/// Whether something has happened or was still to come.
enum Standing {
  /// Marks the voices of what the document states itself as planned, where its words say so.
  static func mark(_ reading: inout VoiceReading, in text: String, language: Language) {
    let bytes = Array(text.utf8)
    for index in reading.clauses.indices {
      let clause = reading.clauses[index]
      guard clause.voice.verb == nil, isPlanned(bytes[clause.range], language) else { continue }
      reading.clauses[index].voice.isPlanned = true
    }
  }

  /// Whether a clause speaks of what is to come: `定于`, `将于`, `was to be held`.
  static func isPlanned(_ clause: ArraySlice<UInt8>, _ language: Language) -> Bool {
    if language == .chinese {
      return firm.stands(in: clause) || hasFuture(clause)
    }
    let words = EnglishWords.words(of: Array(clause)).map(\.text)
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      case "will", "would", "shall", "scheduled": return true
      case "expected", "due", "is", "was", "are", "were", "set", "plans", "planned":
        return next == "to"
      case "to": return ["be", "convene", "hold"].contains(next)
      default: return false
      }
    }
  }

  private static let firm = ByteWords(
    "定于 预定 预计 计划在 计划于 拟于 拟在 拟 即将 届时 有望 将于 将在 将由 将会 将要 打算 预计在")

  /// `将` before a verb is the future, before an object that something is done to it is not:
  /// `将举行`, but `将讨论转化为行动`.
  private static func hasFuture(_ clause: ArraySlice<UInt8>) -> Bool {
    let will = Array("将".utf8)
    return clause.indices.contains { place in
      guard clause[place...].starts(with: will) else { return false }
      let rest = clause[(place + will.count)...]
      return objects.stands(in: rest) == false && futureVerbs.atStart(of: rest.trimmedBytes) != nil
    }
  }

  private static let objects = ByteWords("转化为 视为 作为 纳入 列入 与 转变为 结合")
  private static let futureVerbs = ByteWords(
    """
    举行 召开 举办 通过 建立 设立 提交 发射 发布 审议 继续 提供 支持 成为 侧重 牵头 采用 建 开展 使 得到 有 把 为 确保 促进 进行 \
    发表 出版 启动 载人 是 包括 充当 根据 需要 完成 实施 签署 落实 发展 参加
    """)

  // MARK: Scheduled

  /// Whether a clause says of what it is about that it is to happen: `定于2030年举行`, `第一份预计将发布`.
  ///
  /// Narrower than ``isPlanned(_:_:)``: what a thing will be or offer is no plan, and neither is the
  /// word plan. Where the thing is only named by what is to happen, `即将举行的峰会`, the clause is about
  /// something else, unless it `opens` its sentence.
  static func isScheduled(
    _ clause: ArraySlice<UInt8>, _ language: Language, opens: Bool
  ) -> Bool {
    language == .chinese ? isScheduledChinese(clause, opens) : isScheduledEnglish(clause)
  }

  private static func isScheduledChinese(_ clause: ArraySlice<UInt8>, _ opens: Bool) -> Bool {
    let clause = clause.trimmedBytes
    return clause.indices.contains { place in
      guard clause[place] & 0xC0 != 0x80 else { return false }
      let rest = clause[place...]
      if let length = schedules.atStart(of: rest) {
        return isMain(rest.dropFirst(length), isFirst: opens && place == clause.startIndex)
      }
      guard let length = futures.atStart(of: rest) else { return false }
      let what = rest.dropFirst(length)
      guard let event = event(in: what), means.stands(in: what[..<event.lowerBound]) == false else {
        return false
      }
      return isMain(what, isFirst: opens && place == clause.startIndex)
    }
  }

  /// Whether what is to happen is no attribute of a noun.
  private static func isMain(_ rest: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    if isFirst { return true }
    guard let event = event(in: rest) else { return true }
    return !rest[event.upperBound...].starts(with: "的".utf8)
  }

  private static func event(in words: ArraySlice<UInt8>) -> Range<Int>? {
    let hasDate = words.contains { $0 &- 0x30 < 10 }
    for place in words.indices where words[place] & 0xC0 != 0x80 {
      if let length = events.atStart(of: words[place...])
        ?? (hasDate ? datedEvents.atStart(of: words[place...]) : nil)
      {
        return place..<place + length
      }
    }
    return nil
  }

  private static let schedules = ByteWords("定于 预定 计划于 计划在 拟于 拟在 计划举行 计划召开 计划举办 计划发射 打算")
  private static let futures = ByteWords("将 预计 预期 即将 有望")
  private static let events = ByteWords("举行 召开 举办 主办 开幕 发射 启动 出版 印发 发布 开始运行")
  private static let datedEvents = ByteWords("进行 建立 设立 成立 提交 开始 编写 完成")
  /// Between 将 and an event: what is told is what something makes possible.
  private static let means = ByteWords("使 供 能 协助 帮助 促进 支持 有助 考虑 转化 纳入 作为 侧重")

  private static func isScheduledEnglish(_ clause: ArraySlice<UInt8>) -> Bool {
    let words = EnglishWords.words(of: Array(clause)).map(\.text)
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
    func happens(_ index: Int) -> Bool {
      let next = word(index) == "be" ? index + 1 : index
      if happenings.contains(word(next)) { return true }
      return word(next) == "established" && clause.contains { $0 &- 0x30 < 10 }
    }
    let being: Set<String> = ["is", "was", "are", "were", "be", "been"]
    return words.indices.contains { index in
      switch words[index] {
      case "will", "would", "shall": happens(index + 1)
      case "is", "was", "are", "were", "due", "expected":
        word(index + 1) == "to" && happens(index + 2)
      case "scheduled", "planned", "set":
        being.contains(word(index - 1))
          && ["to", "for", "in", "on", "before"].contains(word(index + 1))
      case "plans", "intends": word(index + 1) == "to"
      default: false
      }
    }
  }

  private static let happenings: Set<String> = [
    "held", "hold", "take", "meet", "convene", "convened", "open", "opened", "launch", "launched",
    "begin", "start", "started", "host", "hosted", "publish", "published", "issued", "submit",
    "submitted", "organized", "conducted",
  ]
}
