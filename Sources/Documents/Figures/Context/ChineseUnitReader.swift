/// Reads what a number counts in Chinese: `个国家`, `名来自发展中国家的发言者`, `公斤`, `%`, `倍`.
struct ChineseUnitReader {
  let text: FoldedText

  func reading(after token: NumberToken) -> UnitReading {
    var reading = UnitReading(unit: nil, end: token.range.upperBound)
    if token.kind == .percentage || token.kind == .fraction {
      return whole(of: reading)
    }
    if let more = text.end(ofAny: ["多", "余"], at: reading.end) {
      (reading.bound, reading.end) = (.moreThan, more)
    } else if let about = text.end(of: "来", at: reading.end), token.script == .chinese {
      (reading.bound, reading.end) = (.about, about)
    }
    if let percent = percent(reading) { return percent }
    if text.end(ofAny: Self.labels, at: reading.end) != nil {
      reading.isLabel = true
      return reading
    }
    return trailing(named(counted(reading, token)))
  }

  /// `120人是女性` counts women.
  private func named(_ start: UnitReading) -> UnitReading {
    guard start.unit == .known("person"),
      let link = text.end(ofAny: ["是", "为", "系"], at: start.end),
      let (id, end) = NounLookup.standard.chinese(at: link, in: text),
      FigureNouns.isPerson(id), id != "person"
    else { return start }
    var reading = start
    (reading.unit, reading.end) = (.known(id), end)
    return reading
  }

  private func percent(_ start: UnitReading) -> UnitReading? {
    var reading = start
    if let points = text.end(of: "个百分点", at: start.end) {
      (reading.kind, reading.end) = (.percentagePoint, points)
      return reading
    }
    if let end = text.end(of: "%", at: start.end) {
      (reading.kind, reading.end) = (.percentage, end)
      return trailing(whole(of: reading))
    }
    if let end = text.end(of: "倍", at: start.end) {
      (reading.kind, reading.end) = (.multiple, end)
      if let half = text.end(of: "半", at: end) { (reading.andHalf, reading.end) = (true, half) }
      return trailing(reading)
    }
    return nil
  }

  /// `的会员国` behind a share.
  private func whole(of start: UnitReading) -> UnitReading {
    var reading = trailing(start)
    guard let of = text.end(of: "的", at: reading.end), let head = head(at: of, person: false)
    else { return reading }
    (reading.unit, reading.end) = (head.unit, head.end)
    return reading
  }

  private func counted(_ start: UnitReading, _ token: NumberToken) -> UnitReading {
    var reading = start
    if let measure = measured(at: start.end) {
      (reading.unit, reading.end, reading.andHalf) = (measure.unit, measure.end, measure.half)
      if measure.isOrdinal { reading.kind = .ordinal }
      return reading
    }
    if let half = text.end(of: "个半", at: start.end), let unit = measured(at: half) {
      (reading.unit, reading.end, reading.andHalf) = (unit.unit, unit.end, true)
      return reading
    }
    if let part = text.end(of: "部分", at: start.end) {
      (reading.unit, reading.end) = (.known("part"), part)
      return reading
    }
    if let ordered = ordered(at: start.end, isFirst: token.isOne && token.kind == .ordinal) {
      (reading.unit, reading.end) = (ordered.unit, ordered.end)
      // `其六十四届会议` leaves `第` out.
      if ordered.unit == .known("session"),
        text.start(of: "其", endingAt: token.range.lowerBound) != nil
      {
        reading.kind = .ordinal
      }
      return reading
    }
    if let word = text.end(ofAny: Self.measureWords, at: start.end) {
      let isPerson = text.end(ofAny: ["名", "位"], at: start.end) == word
      reading.end = word
      if text.end(ofAny: ["项", "条", "份"], at: start.end) == word, let last = textual(at: word) {
        (reading.unit, reading.end) = (.known(last.id), last.end)
      } else if let head = head(at: word, person: isPerson) {
        (reading.unit, reading.end) = (head.unit, head.end)
      } else if let (id, _) = NounLookup.standard.chinese(at: start.end, in: text) {
        reading.unit = .known(id)
      } else if isPerson {
        reading.unit = .known("person")
      }
      return reading
    }
    if let direct = direct(at: start.end) {
      (reading.unit, reading.end) = (direct.unit, direct.end)
    } else if token.kind == .ordinal, let head = knownHead(at: start.end, person: false, reach: 3) {
      (reading.unit, reading.end) = (.known(head.id), head.end)
    }
    return reading
  }

  /// A unit of measurement or time: `公斤`, `年`, `个月`, `kg`; no `年代`, `天体`.
  private func measured(at index: Int) -> Measured? {
    if let (id, end) = NounLookup.standard.symbol(at: text.skippingSpace(at: index), in: text) {
      return Measured(unit: .known(id), end: end)
    }
    let start = text.end(of: "个", at: index) ?? index
    guard
      let (id, end) = NounLookup.standard.chinese(at: index, in: text)
        ?? NounLookup.standard.chinese(at: start, in: text).flatMap({
          Self.takesMeasureWord($0.id) ? $0 : nil
        }),
      FigureNouns.isMeasure(id) || id == "anniversary",
      text.end(ofAny: Self.notUnits, at: end) == nil
    else { return nil }
    if id == "year" || id == "day" || id == "hour" || id == "week",
      let half = text.end(of: "半", at: end)
    {
      return Measured(unit: .known(id), end: half, half: true)
    }
    let isOrdinal = id == "anniversary" || (id == "century" && text.end(of: "世纪", at: index) == end)
    return Measured(unit: .known(id), end: end, isOrdinal: isOrdinal)
  }

  private struct Measured {
    var unit: FigureUnit
    var end: Int
    var half = false
    /// `五十周年`, `二十一世纪`: places in an order without `第`.
    var isOrdinal = false
  }

  /// `届会议`, `届论坛`, `轮磋商`, `次会议`: words that count turns, with what takes turns.
  private func ordered(at index: Int, isFirst: Bool) -> (unit: FigureUnit, end: Int)? {
    guard let (id, end) = NounLookup.standard.chinese(at: index, in: text),
      ["session", "round", "time", "generation"].contains(id)
    else { return nil }
    if text.end(of: "届会", at: index) == nil,
      let (noun, end) = knownHead(
        at: end, person: false, reach: isFirst ? 1 : id == "time" ? 10 : 14, chained: false)
    {
      // `届特别会议`, `届公开会议`
      return (.known(id == "session" && noun == "meeting" ? id : noun), end)
    }
    return (.known(id), end)
  }

  private static func takesMeasureWord(_ id: String) -> Bool {
    ["hour", "century", "quarter", "week", "degree", "working-day", "month"].contains(id)
  }

  /// A noun without a measure word: `70国`, `15会员国`, `197人`, `三届会议`.
  private func direct(at index: Int) -> (unit: FigureUnit, end: Int)? {
    guard let (id, end) = NounLookup.standard.chinese(at: index, in: text),
      text.end(ofAny: Self.notNouns, at: end) == nil
    else { return nil }
    let chained = chain(from: (id, end))
    return (.known(chained.id), chained.end)
  }

  /// `以上`, `以下`, `左右` and the like.
  private func trailing(_ reading: UnitReading) -> UnitReading {
    for (word, bound) in Self.trailingBounds {
      if let end = text.end(of: word, at: reading.end) {
        var reading = reading
        (reading.bound, reading.end) = (reading.bound ?? bound, end)
        return reading
      }
    }
    return reading
  }

  private static let trailingBounds: [(String, FigureBound)] = [
    ("左右", .about), ("上下", .about), ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost),
    ("或更多", .atLeast),
    ("或以上", .atLeast),
  ]
  /// What makes the number before it a label, a date or a time.
  private static let labels = [
    "号", "月", "时", "段", "款", "节", "章", "页", "卷", "委员会", "工作组", "年代", "级", "维", "者", "方面军", "氧化",
    "分之", "行时",
    "国集团", "人制", "年级",
  ]
  private static let notUnits = ["代", "级", "龄", "度", "历", "鉴", "体", "线", "文", "空", "兰", "尼", "粒"]
  private static let notNouns = [
    "集团", "造", "类", "机", "工", "格", "权", "道", "民", "际", "防", "会", "力", "才", "生", "口",
  ]
  static let measureWords = [
    "个", "名", "项", "场", "位", "颗", "份", "件", "条", "种", "类", "家", "所", "座", "台", "枚", "艘", "套", "组",
    "批", "篇", "部", "本", "期", "点", "块", "架", "张", "支", "只", "封", "间", "片", "幅", "门", "处",
    "册", "系列", "大",
  ]
}
