import Core

/// Lines whose shape alone says what they are.
enum Formula {
  /// `大会，` or `The General Assembly,`: an organ and a comma, nothing else.
  static func isEnacting(_ line: Line) -> Bool {
    guard line.ending == .comma, line.width <= 40, line.cells.isEmpty else { return false }
    let text = String(String.UnicodeScalarView(line.scalars.filter { !$0.isBlank }))
    if line.scalars.first?.isLetter ?? false {
      return text.hasPrefix("The") && !text.contains("and")
        && organs.contains(where: text.hasSuffix)
    }
    return organs.contains(where: text.hasSuffix)
      && text.unicodeScalars.dropLast().allSatisfy { Script.isHan($0) }
  }

  private static let organs = [
    "大会，", "大会,", "大會，", "大會,", "理事会，", "理事会,", "理事會，", "委员会，", "委员会,", "委員會，",
    "Assembly,", "Council,", "Committee,", "Commission,",
  ]

  /// `78/72. 和平利用外层空间方面的国际合作` gives `78/72`; also `72/266 A.`, `2601 (XXIV).`.
  ///
  /// A number alone on its line, `78/72.`, is given on demand only: it may end a sentence.
  static func resolutionNumber(_ line: Line, orAlone: Bool = false) -> String? {
    let scalars = line.scalars
    let number = scalars.prefix(24).prefix {
      $0.digit != nil || "/- ABCDE（()）XVIS".unicodeScalars.contains($0)
    }
    guard let point = scalars.dropFirst(number.count).first,
      ".．".unicodeScalars.contains(point),
      number.first?.digit != nil || number.first == "S" || number.first == "E",
      number.contains("/") || number.contains("(") || number.contains("（"),
      scalars.count > number.count + 2 || orAlone && scalars.count == number.count + 1
    else { return nil }
    return String(String.UnicodeScalarView(Array(number).trimmed))
  }

  /// How a text was adopted, below it.
  ///
  /// `以148票对9票、7票弃权通过`, `Adopted by 148 votes to 9`.
  static func isVote(_ segment: Segment) -> Bool {
    guard let line = segment.lines.first?.scalars, segment.lines.count <= 3 else { return false }
    if line.first == "以" || line.first == "经" || line.first == "經" {
      return line.contains("票") && line.contains { $0.digit != nil }
    }
    let text = String(String.UnicodeScalarView(line.prefix(24)))
    return text.hasPrefix("Adopted by") || text.hasPrefix("Adopted without")
      || text.hasPrefix("未经表决") || text.hasPrefix("未經表決")
  }

  /// `摘要`, `Contents`: headings between a title and the body that no label shows.
  static func isFrontHeading(_ segment: Segment) -> Bool {
    guard segment.lines.count == 1, segment.label == nil, let line = segment.lines.first,
      line.width <= 20
    else { return false }
    let text = String(String.UnicodeScalarView(line.scalars.filter { !$0.isBlank }))
    return frontHeadings.contains(text) || ContentsTable.isHeading(line)
  }

  private static let frontHeadings: Set<String> = [
    "摘要", "概要", "提要", "前言", "序言", "说明", "說明", "Summary", "SUMMARY", "Abstract", "Foreword",
    "Preface",
    "Note", "NOTE",
  ]

  /// `[Original: English]`, `[原件：英文]`: the language of a reply, below the name of who sent it.
  static func isOriginalLanguage(_ line: Line) -> Bool {
    guard line.width <= 40, line.scalars.first == "[" || line.scalars.first == "［" else {
      return false
    }
    let text = String(String.UnicodeScalarView(line.scalars.dropFirst()))
    return ["Original", "原件", "原文"].contains(where: text.hasPrefix)
  }

  /// A date alone on its line: `2023年12月7日`, `7 December 2023`.
  static func isDate(_ line: Line) -> Bool {
    guard line.width <= 32 else { return false }
    let compact = line.scalars.filter { !$0.isBlank }
    guard let last = compact.last, let first = compact.first, first.digit != nil else {
      return false
    }
    if last == "日" { return compact.contains("年") && compact.contains("月") }
    let words = line.scalars.split { $0.isBlank }
    return words.count == 3 && words[2].count == 4 && words[2].allSatisfy { $0.digit != nil }
      && Months.isMonth(words[1])
  }

  /// Where and when a body met, alone on its line: `Vienna, 19–28 June 2024`,
  /// `2024年6月19日至28日，维也纳`.
  static func isPlaceAndDate(_ line: Line) -> Bool {
    guard line.width <= 60 else { return false }
    let words = line.scalars.split { $0.isBlank }
    if let year = words.last, year.count == 4, year.allSatisfy({ $0.digit != nil }) {
      return words.dropLast().last.map { Months.isMonth($0) } ?? false
        && words.dropLast(2).last?.contains { $0.digit != nil } ?? false
    }
    let compact = String(String.UnicodeScalarView(line.scalars.filter { !$0.isBlank }))
    let date = compact.split(whereSeparator: { "，,".contains($0) }).first { $0.hasSuffix("日") }
    return date.map { $0.first?.isNumber ?? false && $0.contains("年") && $0.contains("月") } ?? false
  }

  /// `第 45 次全体会议`, `45th plenary meeting (resumed)`: the meeting that adopted a text.
  static func isMeeting(_ line: Line) -> Bool {
    guard line.width <= 48 else { return false }
    var compact = line.scalars.filter { !$0.isBlank }
    if let last = compact.last, last == ")" || last == "）",
      let open = compact.lastIndex(where: { $0 == "(" || $0 == "（" })
    {
      compact.removeSubrange(open...)
    }
    let text = String(String.UnicodeScalarView(compact))
    if text.hasPrefix("第"), text.hasSuffix("会议") || text.hasSuffix("會議") {
      return text.contains("次")
    }
    return (line.scalars.first?.digit != nil) && text.hasSuffix("meeting")
  }
}

/// The English names of the months.
enum Months {
  static func isMonth(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    names.contains(String(String.UnicodeScalarView(word)))
  }

  private static let names: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
