import Documents

/// Reads what stands between the brackets of an evidence mark.
///
/// ```
/// entries  = entry *( (comma | semicolon | 和 | and) entry )
/// entry    = [slug] [annex] [division] place
/// place    = ¶ numbers | para numbers | 第 numbers 段 | PP numbers | 序言第 numbers 段 | OP numbers
///          | 执行第 numbers 段 | fn numbers | 脚注 numbers | title | closing | 标题 | 结尾 | #anchor
/// numbers  = number *( "(" label ")" ) [ dash number ]
/// ```
struct EvidenceGrammar {
  /// What goes on after a comma, and stops at a semicolon.
  private struct Scope {
    var document: String?
    var annex: Int?
    var division: String?
    var kind: Place?
  }

  private enum Place { case paragraph, preambular, operative, footnote }

  private static let longestRange = 500

  private var cursor: EvidenceCursor
  private var scope = Scope()
  /// `第` was read and its `段` was not.
  private var owesParagraphWord = false

  /// The entries of `content`, with ranges counted from `offset`.
  static func entries(of content: String, at offset: Int) throws(EvidenceFault) -> [EvidenceEntry] {
    var grammar = EvidenceGrammar(cursor: EvidenceCursor(content, offset: offset))
    return try grammar.entries()
  }

  private init(cursor: EvidenceCursor) {
    self.cursor = cursor
  }

  private mutating func entries() throws(EvidenceFault) -> [EvidenceEntry] {
    var entries: [EvidenceEntry] = []
    while true {
      cursor.skipSpaces()
      guard !cursor.isAtEnd else { throw .empty }
      entries.append(try entry())
      cursor.skipSpaces()
      if cursor.isAtEnd { break }
      if cursor.take(";", "；") != nil {
        if owesParagraphWord { throw .paragraphWordMissing }
        scope = Scope()
      } else if cursor.take(",", "，", "、", "和", "及", "与", "&") == nil,
        cursor.takeWhole("and") == nil
      {
        throw owesParagraphWord ? .paragraphWordMissing : .notAPlace(cursor.rest)
      }
    }
    if owesParagraphWord { throw .paragraphWordMissing }
    return entries
  }

  private mutating func entry() throws(EvidenceFault) -> EvidenceEntry {
    if owesParagraphWord, !startsNumber { throw .paragraphWordMissing }
    let (start, words) = (cursor.offset, cursor.mark)
    if let slug = cursor.takeSlug() { scope = Scope(document: slug) }
    let namesAnnex = takeAnnex()
    if takeDivision() { scope.kind = nil }
    if let name = try namedPlace() {
      return EvidenceEntry(range: start..<cursor.offset, document: scope.document, first: name)
    }
    if let kind = takeKind() {
      scope.kind = kind
    } else if namesAnnex, cursor.isAtEnd || startsSeparator {
      let annex = PassageName(.annex, annex: scope.annex)
      return EvidenceEntry(range: start..<cursor.offset, document: scope.document, first: annex)
    }
    guard let kind = scope.kind else { throw .notAPlace(cursor.rest) }
    return try numbers(of: kind, from: start, words: words)
  }

  // MARK: Numbers

  private mutating func numbers(
    of kind: Place, from start: Int, words: Int
  ) throws(EvidenceFault) -> EvidenceEntry {
    let first = try name(of: kind, words: words)
    var end = cursor.offset
    let beforeDash = cursor
    cursor.skipSpaces()
    var last: PassageName?
    if takeDash() {
      cursor.skipSpaces()
      let sign = cursor.mark
      if let again = takeKind(), again != kind { throw .notAPlace(cursor.text(from: sign)) }
      if cursor.startsItem { throw .rangeNotCountable }
      last = try name(of: kind, words: words)
      end = cursor.offset
    } else {
      cursor = beforeDash
    }
    let entry = EvidenceEntry(
      range: start..<end, document: scope.document, first: first, last: last,
      operative: kind == .operative)
    if let last { try check(from: first, to: last) }
    return entry
  }

  private func check(from first: PassageName, to last: PassageName) throws(EvidenceFault) {
    guard first.items.isEmpty, last.items.isEmpty, let start = Int(first.number),
      let end = Int(last.number), end - start < Self.longestRange
    else { throw .rangeNotCountable }
    guard start < end else { throw .backwards(first.number, last.number) }
  }

  private mutating func name(of kind: Place, words: Int) throws(EvidenceFault) -> PassageName {
    let beforeNumber = cursor.mark
    cursor.skipSpaces()
    guard let number = cursor.takeNumber() else {
      throw .numberMissing(after: cursor.text(from: words, to: beforeNumber))
    }
    var items = kind == .footnote ? [] : cursor.takeItems()
    if owesParagraphWord {
      let before = cursor
      cursor.skipSpaces()
      if cursor.take("段") != nil {
        owesParagraphWord = false
        if items.isEmpty { items = cursor.takeItems() }
      } else {
        cursor = before
      }
    }
    switch kind {
    case .paragraph, .preambular:
      return PassageName(
        kind == .paragraph ? .paragraph : .preambular, number, items: items, annex: scope.annex,
        division: scope.division)
    case .operative: return PassageName(.paragraph, number, items: items)
    case .footnote: return PassageName(.footnote, number)
    }
  }

  private mutating func takeDash() -> Bool {
    cursor.take("-", "–", "—", "‐", "‑", "−", "~", "～", "〜", "至", "到") != nil
      || cursor.takeWhole("to") != nil
  }

  private var startsNumber: Bool {
    var probe = cursor
    return probe.take("第") != nil || probe.takeNumber() != nil
  }

  // MARK: Prefixes

  private mutating func takeAnnex() -> Bool {
    if cursor.takeWhole("annex") != nil {
      cursor.skipSpaces()
      let ordinal = cursor.takeRoman() ?? cursor.takeNumber().flatMap { Int($0) }
      scope = Scope(document: scope.document, annex: ordinal ?? 1)
    } else if cursor.take("附件") != nil {
      cursor.skipSpaces()
      let ordinal = cursor.takeNumber().flatMap { Int($0) } ?? cursor.takeRoman()
      scope = Scope(document: scope.document, annex: ordinal ?? 1)
    } else {
      return false
    }
    skipJoint()
    return true
  }

  private mutating func takeDivision() -> Bool {
    for division in Division.allCases where takeName(of: division) {
      cursor.skipSpaces()
      guard let number = cursor.takeNumber() ?? cursor.takeAnchor() else { return false }
      scope.division = "\(division.rawValue)_\(number)"
      skipJoint()
      return true
    }
    return false
  }

  /// `standard-terms ¶3` names a document, not a division.
  private mutating func takeName(of division: Division) -> Bool {
    let before = cursor
    if cursor.takeWhole(division.english) != nil {
      if cursor.peek() == " " { return true }
      cursor = before
      return false
    }
    return !division.isSuffixed && division.chinese.contains { cursor.take($0) != nil }
  }

  /// The comma of `annex II, ¶3`, when a place with a sign of its own follows.
  private mutating func skipJoint() {
    cursor.skipSpaces()
    let before = cursor
    guard cursor.take(",", "，") != nil else { return }
    cursor.skipSpaces()
    var probe = self
    if probe.takeKind() == nil { cursor = before }
  }

  // MARK: Places

  private mutating func namedPlace() throws(EvidenceFault) -> PassageName? {
    if cursor.take("#") != nil {
      guard let anchor = cursor.takeAnchor() else { throw .numberMissing(after: "#") }
      return PassageName(anchor: anchor)
    }
    if cursor.takeWhole("title") != nil || cursor.take("标题") != nil { return PassageName(.title) }
    if cursor.takeWhole("closing") != nil || cursor.take("结尾") != nil {
      return PassageName(.closing, annex: scope.annex)
    }
    return nil
  }

  /// Takes the sign in front of numbers, such as `¶`, `paras.`, `PP` or `序言第`.
  private mutating func takeKind() -> Place? {
    if cursor.take("¶") != nil {
      while cursor.take("¶") != nil {}
      return .paragraph
    }
    if cursor.take("第") != nil {
      defer { owesParagraphWord = true }
      return owesParagraphWord ? scope.kind ?? .paragraph : .paragraph
    }
    if cursor.take("序言部分", "序言") != nil { return opened(.preambular) }
    if cursor.take("执行部分", "执行") != nil { return opened(.operative) }
    if cursor.take("脚注") != nil { return .footnote }
    if cursor.take("footnotes", "footnote", "fn") != nil { return dotted(.footnote) }
    if cursor.take("paras", "para") != nil { return dotted(.paragraph) }
    if cursor.take("PP") != nil { return .preambular }
    return cursor.take("OP") != nil ? .operative : nil
  }

  private mutating func opened(_ place: Place) -> Place {
    cursor.skipSpaces()
    if cursor.take("第") != nil { owesParagraphWord = true }
    return place
  }

  private mutating func dotted(_ place: Place) -> Place {
    _ = cursor.take(".")
    return place
  }

  private var startsSeparator: Bool {
    var probe = cursor
    return probe.take(",", "，", "、", ";", "；", "和", "及", "与", "&") != nil
  }
}
