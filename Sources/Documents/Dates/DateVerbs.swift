/// Finds the verb that a date belongs to: the nearest one of its clause, in either direction.
struct DateVerbs {
  let text: FoldedText

  /// How far a verb may stand from its date, in bytes.
  private static let reach = 96

  func role(around range: Range<Int>) -> DateRole? {
    let behind = nearest(from: range.upperBound, forward: true)
    let before = nearest(from: range.lowerBound, forward: false)
    let isChinese = FoldedText.isChinese(text.scalar(endingAt: range.upperBound)?.value ?? 0)
    // Chinese prints its verbs behind the date, English before it.
    guard let verb = isChinese ? behind ?? before : before ?? behind else { return nil }
    let isMeeting = verb.role == .event
    return isPlanned(range, verb.place) || (isMeeting && isAgreed(range, verb.place))
      ? .planned : verb.role
  }

  private struct Verb {
    var role: DateRole
    var place: Int
  }

  private func nearest(from index: Int, forward: Bool) -> Verb? {
    var position = index
    while abs(position - index) < Self.reach {
      if forward {
        guard position < text.count, !isBoundary(position) else { return nil }
        let isNear = text.byte(position) < 0x80 ? 24 : 6
        if let role = role(at: position), position - index <= reach(of: role) ?? isNear {
          return Verb(role: role, place: position)
        }
        position += 1
      } else {
        position -= 1
        guard position >= 0, !isBoundary(position) else { return nil }
        if let role = role(at: position), index - position <= reach(of: role) ?? 32 {
          return Verb(role: role, place: position)
        }
      }
    }
    return nil
  }

  /// Meetings and adoptions may stand further from their date than what is founded, signed or launched then.
  private func reach(of role: DateRole) -> Int? {
    switch role {
    case .event, .adoption, .planned: Self.reach
    default: nil
    }
  }

  private func role(at index: Int) -> DateRole? {
    let byte = text.byte(index)
    if byte >= 0xE4 {
      return Self.chinese.first { text.end(of: $0.0, at: index) != nil }?.1
    }
    guard FoldedText.isLetter(byte), !FoldedText.isLetter(text.byte(index - 1)) else { return nil }
    for (word, role) in Self.english {
      if let end = text.end(of: word, at: index), !FoldedText.isLetter(text.byte(end)) {
        return role
      }
    }
    return nil
  }

  /// `，。；` and their like end a clause; so does a full stop before a space.
  private func isBoundary(_ index: Int) -> Bool {
    let byte = text.byte(index)
    if byte == 0x2C { return !isInPlaceName(index) }
    if byte == 0x3B || byte == 0x3A { return true }
    if byte == 0x2E { return text.byte(index + 1) == 0x20 }
    return byte == 0xE3 && text.end(of: "。", at: index) != nil
  }

  /// The commas of `held in Busan, Republic of Korea, from 20 October to 7 November`.
  private func isInPlaceName(_ index: Int) -> Bool {
    guard text.byte(index + 1) == 0x20 else { return false }
    return FoldedText.isUpper(text.byte(index + 2))
      || text.end(ofAny: ["from ", "on "], at: index + 2) != nil
  }

  /// Whether 将, 定于, will or to be stands by the date or the verb.
  private func isPlanned(_ range: Range<Int>, _ verb: Int) -> Bool {
    if text.start(ofAny: Self.chinesePlans, endingAt: range.lowerBound) != nil { return true }
    if text.end(ofAny: ["将", "拟", "即将", "预计"], at: range.upperBound) != nil { return true }
    if text.start(ofAny: ["将", "拟", "即将", "定于"], endingAt: verb) != nil { return true }
    return text.start(ofAny: Self.englishPlans, endingAt: verb) != nil
  }

  /// `商定……于2020年在内罗毕举行第四届会议`: what a sentence agrees on is not reported as done; with `的` or `了`
  /// behind the verb it is.
  private func isAgreed(_ range: Range<Int>, _ verb: Int) -> Bool {
    guard verb >= range.upperBound, text.end(ofAny: ["的", "了"], at: verb + 6) == nil else {
      return false
    }
    var position = range.lowerBound
    while position > max(0, range.lowerBound - 240), text.start(of: "。", endingAt: position) == nil
    {
      position -= 1
      if text.end(ofAny: Self.agreements, at: position) != nil { return true }
    }
    return false
  }

  private static let agreements = ["商定", "同意", "决定", "建议", "提议", "计划", "打算"]
  private static let chinesePlans = [
    "将于", "将在", "定于", "拟于", "拟在", "计划于", "计划在", "预定于", "预计于", "预计在", "安排在", "暂定于", "应于", "原定于",
  ]
  private static let englishPlans = [
    "will be ", "to be ", "would be ", "shall be ", "should be ", "will ", "to ", "would ",
  ]

  private static let chinese: [(String, DateRole)] = [
    ("举行", .event), ("召开", .event), ("举办", .event), ("主办", .event), ("通过", .adoption),
    ("生效", .entryIntoForce),
    ("开放供签署", .signature), ("签署", .signature), ("成立", .establishment), ("设立", .establishment),
    ("创立", .establishment),
    ("创建", .establishment), ("建立", .establishment), ("发射", .launch), ("印发", .issue), ("发布", .issue),
    ("分发", .issue), ("截止", .deadline),
  ]
  private static let english: [(String, DateRole)] = [
    ("scheduled", .planned), ("planned", .planned), ("held", .event), ("convened", .event),
    ("took place", .event), ("take place", .event),
    ("hold", .event), ("hosted", .event), ("organized", .event), ("met", .event),
    ("adopted", .adoption),
    ("adoption", .adoption),
    ("entered into force", .entryIntoForce), ("enter into force", .entryIntoForce),
    ("entry into force", .entryIntoForce),
    ("signed", .signature), ("opened for signature", .signature), ("established", .establishment),
    ("founded", .establishment),
    ("created", .establishment), ("set up", .establishment), ("launched", .launch),
    ("launch", .launch), ("issued", .issue), ("published", .issue),
    ("deadline", .deadline),
  ]
}
