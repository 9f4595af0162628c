import Core
import Digest
import Documents

/// Finds the facts of `document.yaml` in a document that has been read.
struct FactsReader {
  private let source: SourceText
  private let document: Document
  private let meetings: [MeetingRow]

  /// A reader that knows the meetings of the editors' table besides the sessions of the vocabulary.
  init(_ source: SourceText, read document: Document, meetings: [MeetingRow]) {
    self.source = source
    self.document = document
    self.meetings = meetings
  }

  func facts() -> PrintedFacts {
    var facts = PrintedFacts()
    facts.symbol = document.symbol.map { symbol in
      .init(value: symbol, line: line(printing: symbol) ?? titleBlock?.line ?? 1)
    }
    facts.title = title
    facts.kind = kind
    let isResolution = facts.kind?.value == .resolution
    facts.date = isResolution ? dateOfAdoption : dateOfDistribution
    facts.meeting = isResolution ? plenaryMeeting : facts.kind?.value == .report ? reported : nil
    if !isResolution { (facts.held, facts.place) = whenAndWhere }
    return facts
  }

  /// No title is that long: a text without structure has been taken for one.
  private static let longestTitle = 500

  private static let reportWords = ["报告", "Report", "REPORT"]

  /// The title as read; of a report the line of the title block that calls it one.
  ///
  /// A line of the masthead that was taken for the title is none.
  private var title: PrintedFacts.Fact<String>? {
    var title = document.title
    if document.kind == .report, !Self.reportWords.contains(where: title.contains) {
      title = reportLine.map { String($0.text) } ?? title
    }
    title = Self.withoutDate(title).title
    let isMasthead = ["Agenda item", "议程项目"].contains(where: title.contains)
    guard !title.isEmpty, !isMasthead, title.unicodeScalars.count <= Self.longestTitle else {
      return nil
    }
    return .init(value: title, line: titleBlock?.line ?? 1)
  }

  /// A title and what it ends with in brackets, `(Nairobi, 4–7 November 2024)`, if that names a day.
  private static func withoutDate(_ title: String) -> (title: String, brackets: Substring?) {
    guard let last = title.last, last == ")" || last == "）",
      let start = title.lastIndex(where: { $0 == "(" || $0 == "（" }),
      DateReader.dates(in: String(title[start...])).contains(where: { $0.start.day != nil })
    else { return (title, nil) }
    let words = title[..<start].reversed().drop { $0 == " " }.reversed()
    return words.isEmpty ? (title, nil) : (String(words), title[start...])
  }

  /// The line of the title block that calls the document a report, with its bytes in the block.
  private var reportLine: (text: Substring, range: Range<Int>)? {
    var start = 0
    for line in titleBlock?.prose.text.split(separator: "\n", omittingEmptySubsequences: false)
      ?? []
    {
      let range = start..<start + line.utf8.count
      start = range.upperBound + 1
      if Self.reportWords.contains(where: line.contains) { return (line, range) }
    }
    return nil
  }

  private var kind: PrintedFacts.Fact<DocumentKind>? {
    if document.kind != .other { return .init(value: document.kind, line: titleBlock?.line ?? 1) }
    guard let symbol = document.symbol, ResolutionName(symbol: symbol) != nil else { return nil }
    return .init(value: .resolution, line: line(printing: symbol) ?? 1)
  }

  // MARK: Dates

  /// The day that the markup names, or the closing line of a resolution; otherwise the line below its masthead
  /// that says so, or the one after it.
  private var dateOfAdoption: PrintedFacts.Fact<String>? {
    if let day = document.metadata?.adoptionDate {
      return .init(value: day, line: titleBlock?.line ?? 1)
    }
    for block in document.blocks {
      if case .closing(let text) = block, text.id == "closing",
        let day = Self.days(in: text.prose.text).first
      {
        return fact(day, from: text)
      }
    }
    let statements = ["Resolution adopted", "RESOLUTION ADOPTED", "大会决议", "大会通过的决议"]
    for block in [titleBlock, masthead].compactMap({ $0 }) {
      let lines = block.prose.text.split(separator: "\n")
      for place in lines.indices where statements.contains(where: lines[place].contains) {
        let days = lines[place...].prefix(2).flatMap { Self.days(in: String($0)) }
        if let day = days.first { return fact(day, from: block) }
      }
    }
    return nil
  }

  /// The day below `Distr.: General`, or that of publication as the markup names it.
  private var dateOfDistribution: PrintedFacts.Fact<String>? {
    if let masthead {
      let text = masthead.prose.text
      if let mark = ["Distr.", "分发"].compactMap({ text.firstRange(of: $0) }).first,
        let day = Self.days(in: String(text[mark.upperBound...])).first
      {
        return fact(day, from: masthead)
      }
    }
    return document.metadata?.publicationDate.map { .init(value: $0, line: masthead?.line ?? 1) }
  }

  /// A day with its words.
  private typealias Day = (iso: String, words: String)

  /// The single days of a text; months, years and spans are left out.
  private static func days(in text: String) -> [Day] {
    let bytes = Array(text.utf8)
    return DateReader.dates(in: text).filter { $0.start == $0.end && $0.start.day != nil }.map {
      (iso: $0.start.iso, words: String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  private func fact(_ day: Day, from block: TextBlock) -> PrintedFacts.Fact<String> {
    .init(value: day.iso, line: line(printing: day.words, from: block.line))
  }

  // MARK: Meetings

  /// The days and the place of a meeting, in brackets below the title: `(Nairobi, 4–7 November 2024)`.
  private var whenAndWhere: (PrintedFacts.Fact<ClosedRange<String>>?, PrintedFacts.Fact<String>?) {
    let lines = titleBlock?.prose.text.split(separator: "\n") ?? []
    for text in lines + [Self.withoutDate(document.title).brackets].compactMap({ $0 }) {
      guard let first = text.first(where: { $0 != " " }), first == "(" || first == "（",
        let last = text.last(where: { $0 != " " }), last == ")" || last == "）",
        let when = DateReader.dates(in: String(text)).first(where: { !$0.insideName }),
        when.start.day != nil, when.end.day != nil, when.start <= when.end
      else { continue }
      let line = line(printing: String(text), from: titleBlock?.line ?? 1)
      let place = PrintedPlace.name(in: text, beside: when.range)
      return (
        .init(value: when.start.iso...when.end.iso, line: line),
        place.map { .init(value: $0, line: line) }
      )
    }
    return (nil, nil)
  }

  /// The session, or the meeting of the table, that the title of a report names.
  private var reported: PrintedFacts.Fact<String>? {
    guard let titleBlock, let line = reportLine else { return nil }
    let sessions = document.citations.filter {
      $0.kind == .session && $0.at == titleBlock.id && line.range.contains($0.range.lowerBound)
    }
    let first = sessions.min { $0.range.lowerBound < $1.range.lowerBound }
    let slug = first?.target ?? listedMeeting(in: String(line.text))
    return slug.map { .init(value: $0, line: titleBlock.line) }
  }

  /// The meeting of the table whose longest name stands in the text; spaces do not count.
  private func listedMeeting(in text: String) -> String? {
    let compact = Self.compact(text)
    let names = meetings.flatMap { row in
      row.distinctiveNames[document.language].map { (slug: row.slug, name: Self.compact($0)) }
    }
    return names.filter { !$0.name.isEmpty && compact.contains($0.name) }
      .max { $0.name.utf8.count < $1.name.utf8.count }?.slug
  }

  /// `第45次全体会议` or `45th plenary meeting` below a resolution, where the table lists that meeting.
  private var plenaryMeeting: PrintedFacts.Fact<String>? {
    guard let name = document.symbol.flatMap({ ResolutionName(symbol: $0) }),
      name.series == .session
    else { return nil }
    for block in document.blocks {
      guard case .closing(let text) = block, text.id == "closing" else { continue }
      let compact = Self.compact(text.prose.text)
      let endings = ["次全体会议"] + ["st", "nd", "rd", "th"].map { $0 + "plenarymeeting" }
      for ending in endings {
        guard let mark = compact.firstRange(of: ending) else { continue }
        let digits = compact[..<mark.lowerBound].reversed().prefix { ("0"..."9").contains($0) }
        let slug = "ga-\(name.session)-plenary-\(String(digits.reversed()))"
        guard meetings.contains(where: { $0.slug == slug }) else { return nil }
        return .init(value: slug, line: text.line)
      }
    }
    return nil
  }

  // MARK: Places

  private var masthead: TextBlock? {
    document.blocks.lazy.compactMap { if case .masthead(let block) = $0 { block } else { nil } }
      .first
  }

  private var titleBlock: TextBlock? {
    document.blocks.lazy.compactMap { if case .title(let block) = $0 { block } else { nil } }.first
  }

  /// The first line with the symbol or, of a resolution, with its number; spaces do not count.
  private func line(printing symbol: String) -> Int? {
    let forms = [symbol] + (ResolutionName(symbol: symbol).map { [$0.number] } ?? [])
    let wanted = forms.map { Self.compact($0) }
    for line in 1...source.lineCount {
      let text = Self.compact(source.line(line))
      if wanted.contains(where: text.contains) { return line }
    }
    return nil
  }

  /// The line at or after `first` on which words begin, spaces not counting; `first` where they are set otherwise.
  private func line(printing words: String, from first: Int) -> Int {
    let wanted = Self.compact(words)
    let lines = first..<min(first + Self.tallestBlock, source.lineCount + 1)
    return lines.first { Self.compact(source.line($0)).contains(wanted) } ?? first
  }

  /// The lines of a masthead or title, blank ones among them.
  private static let tallestBlock = 60

  private static func compact(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}
