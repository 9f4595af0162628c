import Core

/// Turns segments into blocks: the part, role, number and anchor of each.
struct StructureReader {
  let segments: [Segment]
  let file: String
  let words: WordBook
  let plan: NumberingPlan
  /// The parts (0 for the main one, then the annexes) whose numbers stand before headings.
  let numbersHeadings: Set<Int>
  /// For each segment, whether only lines without number or full stop follow until the part ends.
  let closesPart: [Bool]
  /// Whether most Chinese numerals that label segments number sentences.
  let numbersInHan: Bool

  var anchors = AnchorBook()
  var blocks: [Block] = []
  var diagnostics: [Diagnostic] = []
  /// Hyphens that only line ends had set.
  var hyphens: [JoinedText.Hyphen] = []
  var opening = Opening()

  var part = Part.main
  var annexes = 0
  /// The division that numbering restarted in, as in anchors: `principle_2`.
  var division = ""
  var divisionLevel = 0
  /// What ``expected`` was when the division began.
  var outerExpected = 1
  /// The number the next numbered paragraph of this part should have.
  var expected = 1
  /// The number due where a report goes on behind the resolutions that it quotes.
  var dueBehindDrafts: Int?
  var decimal = (parent: 0, child: 0)
  var sections = SectionCounter()
  var items = ItemNesting()
  var isResolution = false
  /// Whether the text itself is what a formula enacts, not a report that quotes one.
  var isEnacted = false
  var seenNumber = false

  /// `segments` in reading order, notes and furniture taken out.
  init(_ segments: [Segment], file: String, words: WordBook) {
    let marked = NumberedHeadings.marked(
      NumberedLists.marked(ResolutionParts.marked(segments)))
    self.segments = marked
    self.file = file
    self.words = words
    plan = NumberingPlan(marked)
    numbersHeadings = Self.partsWithNumberedHeadings(marked)
    closesPart = Self.closesPart(marked)
    let han = marked.filter { $0.label?.family == .han }
    numbersInHan = han.count { $0.ending != .open } * 2 > han.count
  }

  /// The blocks, in reading order.
  mutating func read() -> [Block] {
    var index = readContents()
    let start = bodyStart(from: index)
    readOpening(from: index, upTo: start)
    index = start
    while index < segments.count { index = readSegment(at: index) }
    return blocks
  }

  /// Whether the text is a resolution, known from its enacting formula or numbered title.
  var looksLikeResolution: Bool { isEnacted || opening.resolutionNumber != nil }

  /// The parts in which no sentence ends behind a number, and unnumbered text stands below most.
  private static func partsWithNumberedHeadings(_ segments: [Segment]) -> Set<Int> {
    var (part, numbered, headed, result) = (0, 0, 0, Set<Int>())
    func settle() { if numbered >= 2, headed * 2 > numbered { result.insert(part) } }
    var isExcluded = false
    for (index, segment) in segments.enumerated() {
      switch segment.label?.family {
      case .annex:
        if !isExcluded { settle() }
        (part, numbered, headed, isExcluded) = (part + 1, 0, 0, false)
      case .number:
        numbered += 1
        let isShort = segment.looksLikeHeading && segment.lines.count <= 2
        if !isShort { isExcluded = true }
        if index + 1 < segments.count, segments[index + 1].label?.family != .number,
          segments[index + 1].isProse || segments[index + 1].label?.family.isHeading ?? false
        {
          headed += 1
        }
      default: break
      }
    }
    if !isExcluded { settle() }
    return result
  }

  private static func closesPart(_ segments: [Segment]) -> [Bool] {
    var result = [Bool](repeating: false, count: segments.count)
    var closes = true
    for index in segments.indices.reversed() {
      let segment = segments[index]
      switch segment.label?.family {
      case .annex, .division(.part): closes = true
      default:
        closes =
          closes && segment.label == nil && (segment.looksLikeHeading || Formula.isVote(segment))
        result[index] = closes
      }
    }
    return result
  }
}
