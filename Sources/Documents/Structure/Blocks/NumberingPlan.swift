/// Where the numbers of paragraphs start again, seen before the blocks are read.
struct NumberingPlan: Sendable {
  /// The families of heading labels below which numbering restarts, per annex (0 for the main part).
  private var restarting: [Int: Set<Label.Family>] = [:]

  /// Numbering restarts below a family of headings where at least two of them are followed by a
  /// first paragraph, or where a division sets its own preamble going.
  init(_ segments: [Segment]) {
    var part = 0
    var current: [Label.Family] = []
    var firsts: [Label.Family: Int] = [:]
    var ordinals: [Label.Family: Int] = [:]
    var last = 0
    var isQuoting = false
    for (index, segment) in segments.enumerated() {
      // The first paragraph of a resolution in a report says nothing about the report's numbers.
      if segment.isFormula, last > 0 { isQuoting = true }
      guard let label = segment.label, !segment.isQuoted else { continue }
      switch label.family {
      case .annex:
        (part, current, firsts, last) = (part + 1, [], [:], 0)
      case .han where !segment.looksLikeHeading: noteNumber(label)
      case .han, .letter, .roman, .division:
        guard segment.looksLikeHeading else { continue }
        if let known = current.firstIndex(of: label.family) {
          current.removeLast(current.count - known)
        }
        current.append(label.family)
        ordinals[label.family] = label.ordinal
        if label.family == .division(.part), Self.leadsToFormula(segments, from: index) {
          restarting[part, default: []].insert(label.family)
        }
      case .number where !segment.isNumberedHeading: noteNumber(label)
      default: break
      }
    }
    func noteNumber(_ label: Label) {
      if isQuoting {
        (isQuoting, last) = (label.ordinal != 1, 0)
        return
      }
      if label.ordinal == 1, !label.isInserted, last != 0 || !current.isEmpty,
        let family = current.last
      {
        firsts[family, default: 0] += 1
        if firsts[family, default: 0] > 1 { restarting[part, default: []].insert(family) }
        if case .division = family, last > 1 || ordinals[family, default: 1] > 1 {
          restarting[part, default: []].insert(family)
        }
      }
      last = label.ordinal
    }
  }

  /// Whether paragraphs below a heading of `family` are numbered from 1 in that part.
  func restarts(below family: Label.Family, in part: Int) -> Bool {
    restarting[part]?.contains(family) ?? false
  }

  private static func leadsToFormula(_ segments: [Segment], from index: Int) -> Bool {
    segments[(index + 1)...].prefix(3).contains { $0.isFormula }
  }
}

extension Segment {
  /// Whether it is an enacting formula: `大会，`.
  var isFormula: Bool {
    label == nil && lines.count == 1 && (lines.first.map { Formula.isEnacting($0) } ?? false)
  }
}
