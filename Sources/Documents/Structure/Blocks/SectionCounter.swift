/// The levels of headings, learnt from the order in which the families of labels appear.
struct SectionCounter: Sendable {
  private var families: [Label.Family] = []
  private var last: [Label.Family: Int] = [:]

  /// A new annex starts with its own headings below the annex heading.
  mutating func startPart() { self = SectionCounter() }

  /// The level of the next heading: a known family keeps its level, a new one goes below the last
  /// labelled heading, an unlabelled one below it too.
  func level(of family: Label.Family?) -> Int {
    guard let family else { return families.count + 1 }
    if let known = families.firstIndex(of: family) { return known + 1 }
    return families.count + 1
  }

  /// Whether `ordinal` is the next of its family among headings.
  func isNext(_ ordinal: Int, _ family: Label.Family) -> Bool {
    last[family].map { $0 + 1 == ordinal } ?? false
  }

  /// Notes a heading that was opened.
  mutating func opened(_ label: Label?, level: Int) {
    guard let label else { return }
    if let known = families.firstIndex(of: label.family) {
      families.removeLast(families.count - known - 1)
    } else {
      families.append(label.family)
    }
    last[label.family] = label.ordinal
    last = last.filter { families.contains($0.key) }
  }
}
