import Core
import Templates

/// A table of what was measured of the program, for the page about the site.
struct MeasurementView: Sendable {
  let context: PageContext

  /// How well the reader reads, a row for each group of texts.
  func value(_ accuracy: MeasuredAccuracy) -> TemplateValue {
    let columns: [(String, Word)] = [
      ("paragraphs", .measuredParagraphs), ("headings", .measuredHeadings),
      ("footnotes", .measuredFootnotes), ("citations", .measuredCitations),
    ]
    let rows = accuracy.groups.map { group -> TemplateValue in
      let name = Self.names[group.id].map { context.text($0) } ?? group.id
      return [
        "name": .text(name), "texts": .text(Numbers.grouped(group.texts)),
        "cells": .list(columns.map { cell(group.tallies[$0.0]) }),
      ]
    }
    return [
      "id": "accuracy", "title": .text(context.text(.measuredAccuracy)),
      "paragraphs": .list(
        [Word.measuredAccuracyWhat, .measuredAccuracyHow, .measuredAccuracyCounts].map {
          .text(context.text($0))
        }),
      "first_column": .text(context.text(.measuredTexts)),
      "count_column": .text(context.text(.measuredCount)),
      "columns": .list(columns.map { .text(context.text($0.1)) }), "rows": .list(rows),
      "note": .text(context.text(.measuredAccuracyNote)),
      "repeat": .text(context.text(.measuredAccuracyRepeat)), "command": "make accuracy",
    ]
  }

  /// How many planted faults the checks find, a row for each kind.
  func value(_ evidence: MeasuredEvidence) -> TemplateValue {
    let rows = evidence.kinds.map { kind -> TemplateValue in
      [
        "name": .text(kind.name[context.language]),
        "texts": .text(Numbers.grouped(kind.total.planted)),
        "cells": .list([kind.rows.zh, kind.rows.en, kind.total].map(cell)),
      ]
    }
    let columns: [Word] = [.measuredInChinese, .measuredInEnglish, .measuredInBoth]
    let alarms = context.text(.measuredFalseAlarms)
    return [
      "id": "evidence-trial", "title": .text(context.text(.measuredEvidence)),
      "paragraphs": .list(
        [
          context.text(.measuredEvidenceWhat), context.text(.measuredEvidenceHow),
          "\(alarms) \(Numbers.grouped(evidence.alarms)) / \(Numbers.grouped(evidence.sentences))",
        ].map { .text($0) }),
      "first_column": .text(context.text(.measuredFault)),
      "count_column": .text(context.text(.measuredPlanted)),
      "columns": .list(columns.map { .text(context.text($0)) }), "rows": .list(rows),
      "note": .text(context.text(.measuredEvidenceNote)),
      "repeat": .text(context.text(.measuredEvidenceRepeat)), "command": "make evidence-trial",
    ]
  }

  private func cell(_ row: MeasuredEvidence.Row) -> TemplateValue {
    guard let share = row.share else { return ["share": "–", "counts": ""] }
    let counts = "\(Numbers.grouped(row.caught))/\(Numbers.grouped(row.planted))"
    return ["share": .text("\(share / 10).\(share % 10)%"), "counts": .text(counts)]
  }

  private static let names: [String: Word] = [
    "seeds": .measuredSeeds, "structure": .measuredStructure, "notes": .measuredNotes,
    "citations": .measuredCited, "official": .measuredOfficial,
  ]

  /// `99.6%` above `233/234 +9`; a dash where nothing was scored or there was nothing to find.
  private func cell(_ tally: MeasuredAccuracy.Tally?) -> TemplateValue {
    guard let tally, tally.expected + tally.extra > 0 else { return ["share": "–", "counts": ""] }
    let counts = "\(Numbers.grouped(tally.right))/\(Numbers.grouped(tally.expected))"
    let extra = tally.extra > 0 ? " +\(Numbers.grouped(tally.extra))" : ""
    return [
      "share": .text("\(tally.share / 10).\(tally.share % 10)%"), "counts": .text(counts + extra),
    ]
  }
}
