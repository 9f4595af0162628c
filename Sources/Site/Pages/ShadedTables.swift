import Core
import Digest
import Documents
import Templates

/// Tables whose cells are shaded by their numbers: themes in documents, and what cites what.
struct ShadedTables: Sendable {
  let context: PageContext
  let model: SiteModel

  /// Core passages of each theme in each document; `false` where no document touches a theme.
  func themes() -> TemplateValue {
    let themes = model.corpus.themes.map { (theme: $0, counts: $0.counts) }
    let documents = model.corpus.documents.filter { document in
      themes.contains { ($0.counts[document.slug]?.core ?? 0) > 0 }
    }
    guard !documents.isEmpty else { return false }
    let rows = themes.map { theme, counts in
      Row(
        href: context.link(.theme(theme.slug)), name: theme.name[context.language],
        counts: documents.map { counts[$0.slug]?.core ?? 0 })
    }
    return table(rows, documents)
  }

  /// How often each document cites what it cites: what is cited most comes first, of what is cited once
  /// only the number is told.
  func citations() -> TemplateValue {
    var counts: [String: [String: Int]] = [:]
    for document in model.corpus.documents {
      for citation in document.primary.document.citations
      where citation.kind == .resolution || citation.kind == .document {
        counts[citation.target, default: [:]][document.slug, default: 0] += 1
      }
    }
    let totals = counts.mapValues { $0.values.reduce(0, +) }.filter { $0.value > 1 }
    let documents = model.corpus.documents.filter { document in
      totals.keys.contains { counts[$0]?[document.slug] != nil }
    }
    guard !documents.isEmpty else { return false }
    let symbols = totals.keys.sorted {
      (totals[$1] ?? 0, $0) < (totals[$0] ?? 0, $1)
    }
    let rows = symbols.map { symbol in
      Row(
        href: model.resolution(symbol: symbol).map { context.link(.resolution($0.slug)) }
          ?? model.document(symbol: symbol).map { context.link(.document($0.slug)) }
          ?? model.officialAddress(symbol, context.language),
        name: symbol, counts: documents.map { counts[symbol]?[$0.slug] ?? 0 })
    }
    return table(rows, documents)
  }

  private struct Row {
    var href: String
    var name: String
    var counts: [Int]
  }

  /// Shades run from 0 to 5, by the largest number of the table.
  private func table(_ rows: [Row], _ documents: [CorpusDocument]) -> TemplateValue {
    let most = max(1, rows.flatMap(\.counts).max() ?? 1)
    return [
      "columns": .list(
        documents.map { document in
          [
            "href": .text(context.link(.document(document.slug))),
            "title": EntryViews(context: context, model: model).shortTitle(of: document),
          ]
        }),
      "rows": .list(
        rows.map { row in
          [
            "href": .text(row.href), "name": .text(row.name),
            "total": .integer(row.counts.reduce(0, +)),
            "cells": .list(
              row.counts.map { count in
                [
                  "count": .text(count == 0 ? "" : String(count)),
                  "shade": .integer(count == 0 ? 0 : 1 + (count - 1) * 4 / max(1, most - 1)),
                ]
              }),
          ]
        }),
    ]
  }
}
