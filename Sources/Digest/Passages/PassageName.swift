import Documents

/// The place an anchor names, taken apart: `annex_2__para_3__b__ii` is item (b) (ii) of paragraph 3
/// of annex II.
///
/// Anchors are those of ``Document``; ``init(anchor:)`` and ``anchor`` are inverse.
package struct PassageName: Sendable, Hashable {
  /// What stands there.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case paragraph = "para"
    case preambular = "pream"
    case footnote = "fn"
    case heading = "sec"
    /// An unnumbered paragraph, `text_7`.
    case unnumbered = "text"
    case table
    case title, closing, masthead
    /// A whole annex, `annex_2`.
    case annex
    /// An anchor of no known form; ``number`` holds all of it.
    case other
  }

  package var kind: Kind
  /// As in the anchor: `14`, `6.1`, `A.1`; empty where there is none.
  package var number: String
  /// 2 for a second paragraph 14, `para_14__2`; otherwise 1.
  package var copy: Int
  /// Item labels from the outside in, `["b", "ii"]`.
  package var items: [String]
  /// The annex it stands in, from 1; nil in the main part.
  package var annex: Int?
  /// A division where numbering starts again: `principle_2`, `part_A`, `guideline_A.1`, or the
  /// heading `sec_3`.
  package var division: String?

  package init(
    _ kind: Kind, _ number: String = "", copy: Int = 1, items: [String] = [], annex: Int? = nil,
    division: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.copy = copy
    self.items = items
    self.annex = annex
    self.division = division
  }

  /// Takes an anchor apart; never fails, an unknown form becomes ``Kind/other``.
  package init(anchor: String) {
    var steps = anchor.split(separator: "__", omittingEmptySubsequences: false).map(String.init)[
      ...]
    self.init(.other, anchor)
    let annex = steps.first.flatMap { Int($0.droppingPrefix("annex_") ?? "") }
    if annex != nil {
      steps = steps.dropFirst()
      guard !steps.isEmpty else {
        self.init(.annex, annex: annex)
        return
      }
    }
    var division: String?
    if let first = steps.first, steps.count > 1,
      Self.isDivision(first, before: steps[steps.startIndex + 1])
    {
      division = first
      steps = steps.dropFirst()
    }
    guard let head = steps.first, let (kind, number) = Self.head(head) else { return }
    steps = steps.dropFirst()
    var copy = 1
    if let second = steps.first.flatMap({ Int($0) }), second > 1, !number.isEmpty {
      copy = second
      steps = steps.dropFirst()
    }
    self.init(
      kind, number, copy: copy, items: Array(steps), annex: annex, division: division)
  }

  /// The anchor, the same in both languages and every format.
  package var anchor: String {
    var steps: [String] = []
    if let annex { steps.append("annex_\(annex)") }
    if let division { steps.append(division) }
    switch kind {
    case .annex: break
    case .other: return number
    case _ where number.isEmpty: steps.append(kind.rawValue)
    default: steps.append("\(kind.rawValue)_\(number)")
    }
    if copy > 1 { steps.append(String(copy)) }
    return (steps + items).joined(separator: "__")
  }

  /// A heading, `sec_3`, is one only where a numbered place follows; `sec_3__2` is a second heading 3.
  private static func isDivision(_ step: String, before next: String) -> Bool {
    guard let cut = step.firstIndex(of: "_") else { return false }
    let word = String(step[..<cut])
    if Division(rawValue: word) != nil { return true }
    return word == Kind.heading.rawValue && next.contains("_") && head(next) != nil
  }

  private static func head(_ step: String) -> (Kind, String)? {
    guard let cut = step.firstIndex(of: "_") else {
      switch step {
      case "title": return (.title, "")
      case "closing": return (.closing, "")
      case "masthead": return (.masthead, "")
      case "table": return (.table, "")
      default: return nil
      }
    }
    let number = String(step[step.index(after: cut)...])
    switch Kind(rawValue: String(step[..<cut])) {
    case .some(.annex), .some(.other), nil: return nil
    case .some(let kind): return number.isEmpty ? nil : (kind, number)
    }
  }
}

extension String {
  /// The rest after `prefix`; nil when it does not start so.
  func droppingPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
