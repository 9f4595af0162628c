import Core

/// `claim-voice` for what was still to come: planned is not held.
///
/// A sentence says that something was held, established or adopted; every clause of the passages that
/// tells of it says that it is to be. Where several do, those count that share its date, place or session.
enum StandingCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    reading.sentence.compactMap { clause in
      guard !isOpen(clause),
        let (event, range) = Event.done(in: clause), let planned = plan(of: event, clause, reading)
      else { return nil }
      let words = context.claim[range]
      return ClaimFinding(
        "claim-voice", .warning, at: range,
        message: Bilingual(
          zh: "“\(words)”：原文说的是计划，没有说已经做了",
          en: "“\(words)”: the passage tells of a plan and does not say that it was done"),
        help: Bilingual(
          zh: "改为“定于”“将”，或者依据说它已经举行的段落（原文：\(planned.text[planned.range].trimmed)）",
          en: "write “was to be”, or cite a passage that says it was done"))
    }
  }

  /// The clause that plans what `clause` tells as done; nil where the passages tell it as done or not at all.
  private static func plan(
    of event: Event, _ clause: ClaimClause, _ reading: ClauseReading
  ) -> ClaimClause? {
    let telling = reading.passages.filter { event.stands(in: $0) }
    let ranked = telling.map { (clause: $0, likeness: reading.alignment.likeness(clause, $0)) }
    guard let best = ranked.map(\.likeness).max() else { return nil }
    let nearest = ranked.filter { $0.likeness >= best * 0.8 }.map(\.clause)
    return nearest.allSatisfy { isOpen($0) } ? nearest.first : nil
  }

  private static let aspect = ByteWords("了")

  /// Whether a clause tells of what is to come, by itself or because somebody asks or decides it.
  static func isOpen(_ clause: ClaimClause) -> Bool {
    if Standing.isPlanned(clause.bytes, clause.text.language) { return true }
    if clause.text.language == .chinese, aspect.stands(in: clause.bytes) { return false }
    if let act = clause.voice.verb?.act, clause.clause.voice.isPlanned == false {
      return [.asking, .recommending, .proposing, .agreeing].contains(act)
        || clause.voice.verb == .decides
    }
    return clause.voice.isPlanned
  }
}

/// Something that happens on a day, as both languages name it.
struct Event {
  private let chinese: ByteWords
  /// Past forms that stand alone, and those that need `was` or `were`.
  private let past: Set<String>
  private let forms: Set<String>

  private init(_ chinese: String, past: String, forms: String) {
    self.chinese = ByteWords(chinese)
    self.past = Set(EnglishActors.words(past))
    self.forms = Set(EnglishActors.words(forms)).union(self.past)
  }

  private static let subordinate = ByteWords("时 期间 之前 之后 之际 前 后")
  private static let plans = ByteWords("决定 商定 同意 建议 提议 计划 拟 请 定于 将")
  private static let aspects = ByteWords("已 已经 曾 正式")
  private static let times = ByteWords("于 在 年 月 日")
  private static let openers = ByteWords("未 没有 不 应 可 须 能 尚未 以 为")

  private static let all: [Event] = [
    Event(
      "举行 召开 举办 主办 开会", past: "held took met convened hosted",
      forms:
        "hold holds holding take takes place meet meets convene host hosting organize organized"),
    Event(
      "建立 设立 成立 创建", past: "established founded created",
      forms: "establish create creating set setting establishing"),
    Event("发射 启动", past: "launched", forms: "launch launching"),
    Event("出版 发表 印发", past: "published issued released", forms: "publish issue release"),
    Event("提交", past: "submitted", forms: "submit submitting"),
    Event("签署", past: "signed", forms: "sign signing"),
    Event("完成", past: "completed", forms: "complete completing"),
    Event("开始 开办 投入运作", past: "began started opened", forms: "begin start open starting"),
  ]

  /// The first event that a clause tells as done, with its words.
  static func done(in clause: ClaimClause) -> (Event, Range<Int>)? {
    all.firstNonNil { event in event.done(in: clause).map { (event, $0) } }
  }

  private func done(in clause: ClaimClause) -> Range<Int>? {
    let bytes = clause.bytes
    if clause.text.language == .chinese {
      for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
        guard let length = chinese.atStart(of: bytes[place...]) else { continue }
        let rest = bytes[(place + length)...]
        // `举行届会时`, `举行的会议`: nothing is told of it.
        if Self.subordinate.stands(in: rest.prefix(24)) { continue }
        let before = bytes[..<place].trimmedBytes
        if Self.plans.stands(in: before) { continue }
        let isDone =
          rest.starts(with: "了".utf8) || Self.aspects.atEnd(of: before) != nil
          || Self.times.stands(in: before)
        if isDone, Self.openers.atEnd(of: before) == nil {
          return place..<place + length
        }
      }
      return nil
    }
    let words = EnglishWords.words(of: Array(bytes))
    guard
      let index = words.indices.first(where: {
        past.contains(words[$0].text) && Self.tells(words, $0)
      })
    else { return nil }
    let start = clause.range.lowerBound
    return words[index].range.lowerBound + start..<words[index].range.upperBound + start
  }

  /// Whether a past form says that it happened: `was held`, `the Office launched a project`, `took place`;
  /// not `events held in Vienna`, `to be held`.
  private static func tells(_ words: [EnglishWord], _ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1].text : ""
    if ["not", "never", "be", "if", "when", "once"].contains(before) { return false }
    if ["took", "met", "began"].contains(words[index].text) { return true }
    let leading = words[max(0, index - 3)..<index].map(\.text)
    if leading.contains(where: { ["was", "were", "been", "has", "have", "had"].contains($0) }) {
      return true
    }
    let next = index + 1 < words.count ? words[index + 1] : nil
    guard let next, next.mark == 0, words[index].mark == 0 else { return false }
    return !["by", "at", "in", "on", "from", "under", "to", "for", "with"].contains(next.text)
  }

  func stands(in clause: ClaimClause) -> Bool {
    clause.text.language == .chinese
      ? chinese.stands(in: clause.bytes)
      : EnglishWords.words(of: Array(clause.bytes)).contains { forms.contains($0.text) }
  }
}
