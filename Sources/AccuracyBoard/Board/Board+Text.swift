import Core

extension Board {
  /// The board as a table for a terminal, in both languages.
  ///
  /// Exact things as `right/expected`, with `+n` for what was made up; citations as precision,
  /// recall and F1 in percent.
  package var table: String {
    let head = [
      "文本 documents", "篇 texts", "段落 paragraphs", "标题 headings", "脚注 footnotes", "其余 others",
      "定位 pinpoints", "援引 citations", "P", "R", "F1",
    ]
    let body = Family.Group.allCases.flatMap { group -> [[String]] in
      let lines = rows.filter { $0.family.group == group }.map { ["  " + $0.family.id] + $0.cells }
      return lines.isEmpty ? [] : [["\(group.name.zh) \(group.name.en)"]] + lines
    }
    let forms = formNames.map { [$0] + Self.shares(self.forms[$0]) }
    return Self.aligned([head] + body) + "\n"
      + Self.aligned([["援引形式 forms of citation", "数 count", "P", "R", "F1"]] + forms)
  }

  static func count(_ tally: Tally?) -> String {
    guard let tally else { return "–" }
    return "\(tally.right)/\(tally.expected)" + (tally.extra > 0 ? " +\(tally.extra)" : "")
  }

  /// Count, precision, recall, F1.
  static func shares(_ tally: Tally?) -> [String] {
    guard let tally else { return ["–", "–", "–", "–"] }
    return [count(tally)] + [tally.precision, tally.recall, tally.f1].map(percent)
  }

  /// `995` is `99.5`.
  private static func percent(_ share: Int) -> String { "\(share / 10).\(share % 10)" }

  private static func aligned(_ lines: [[String]]) -> String {
    let columns = lines.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      lines.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return lines.map { cells in
      cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension Board.Row {
  /// What is counted exactly, in the order of the columns.
  static let exact: [Measure] = [.paragraphs, .headings, .footnotes, .others, .pinpoints]

  /// The cells behind the name.
  var cells: [String] {
    [String(texts)] + Self.exact.map { Board.count(measures[$0]) }
      + Board.shares(measures[.citations])
  }
}

extension BoardChange {
  /// `loss  priority-7 citations: 20/21 +1 → 19/21 +1` in both languages.
  package var text: String {
    let word =
      switch direction {
      case .gain: "进步 gain"
      case .loss: "退步 loss"
      case .even: "变动 change"
      }
    let name = measure.map { "\($0.name.zh) \($0.name.en)" } ?? "援引形式 form"
    return "\(word)  \(line), \(name): \(Board.count(before)) → \(Board.count(after))"
  }
}
