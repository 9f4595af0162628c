/// What is different between two boards, where both have scored the same.
package struct BoardChange: Sendable, Hashable {
  package enum Direction: Sendable, Hashable {
    case gain, loss
    /// As good as before, but counted differently.
    case even
  }

  /// The family or the form.
  package var line: String
  /// Nil for a form of citation.
  package var measure: Measure?
  package var before: Tally
  package var after: Tally

  package var direction: Direction {
    if after.isWorse(than: before) { return .loss }
    return before.isWorse(than: after) ? .gain : .even
  }
}

extension Board {
  /// Where this board differs from `earlier`; what only one of them has scored is left out.
  package func changes(since earlier: Board) -> [BoardChange] {
    var result: [BoardChange] = []
    for row in rows {
      guard let old = earlier.rows.first(where: { $0.family == row.family }) else { continue }
      for measure in Measure.allCases {
        guard let after = row.measures[measure], let before = old.measures[measure],
          after != before
        else { continue }
        result.append(
          BoardChange(line: row.family.id, measure: measure, before: before, after: after))
      }
    }
    for form in formNames {
      guard let after = forms[form], let before = earlier.forms[form], after != before else {
        continue
      }
      result.append(BoardChange(line: form, measure: nil, before: before, after: after))
    }
    return result
  }

  /// This board with the lines of `group` in `earlier` that it could not score itself.
  package func keeping(_ group: Family.Group, of earlier: Board) -> Board {
    let kept = Set(familiesOnly(in: earlier).filter { $0.group == group })
    return Board(rows: rows + earlier.rows.filter { kept.contains($0.family) }, forms: forms)
  }

  /// The families that only `other` has scored.
  package func familiesOnly(in other: Board) -> [Family] {
    let mine = Set(rows.map(\.family))
    return other.rows.map(\.family).filter { !mine.contains($0) }
  }
}
