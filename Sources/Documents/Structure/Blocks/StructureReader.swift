import Core

/// Turns segments into blocks: the part, role, number and anchor of each.
struct StructureReader {
  let segments: [Segment]
  let file: String
  let words: WordBook
  let plan: NumberingPlan
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
  var decimal = (parent: 0, child: 0)
  var sections = SectionCounter()
  var items = ItemNesting()
  var isResolution = false
  var seenNumber = false

  /// `segments` in reading order, notes and furniture taken out.
  init(_ segments: [Segment], file: String, words: WordBook) {
    let marked = ResolutionParts.marked(segments)
    self.segments = marked
    self.file = file
    self.words = words
    plan = NumberingPlan(marked)
    closesPart = Self.closesPart(marked)
    let han = marked.filter { $0.label?.family == .han }
    numbersInHan = han.count { $0.ending != .open } * 2 > han.count
  }

  /// The blocks, in reading order.
  mutating func read() -> [Block] {
    let start = bodyStart()
    readOpening(upTo: start)
    var index = start
    while index < segments.count { index = readSegment(at: index) }
    return blocks
  }

  /// Whether the text is a resolution, known from its enacting formula or numbered title.
  var looksLikeResolution: Bool { isResolution || opening.resolutionNumber != nil }

  private static func closesPart(_ segments: [Segment]) -> [Bool] {
    var result = [Bool](repeating: false, count: segments.count)
    var closes = true
    for index in segments.indices.reversed() {
      let segment = segments[index]
      switch segment.label?.family {
      case .annex, .division(.part): closes = true
      default:
        closes = closes && segment.label == nil && segment.looksLikeHeading
        result[index] = closes
      }
    }
    return result
  }
}
