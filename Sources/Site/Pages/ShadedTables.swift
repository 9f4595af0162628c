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
        cells: documents.map { document in
          Cell(
            count: counts[document.slug]?.core ?? 0,
            href: context.link(.theme(theme.slug), anchor: ThemePage.anchor(document.slug)))
        })
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
        name: symbol,
        cells: documents.map {
          Cell(count: counts[symbol]?[$0.slug] ?? 0, href: place(of: symbol, in: $0))
        })
    }
    return table(rows, documents)
  }

  /// Where the citations of `symbol` in a document can be read: the group of its passages on the page of the
  /// resolution, or the first of the passages themselves.
  private func place(of symbol: String, in document: CorpusDocument) -> String {
    if let resolution = model.resolution(symbol: symbol),
      resolution.citedIn.contains(where: { $0.passage.document == document.slug })
    {
      return context.link(
        .resolution(resolution.slug), anchor: EntryViews.anchor(ofGroup: document.slug))
    }
    let citation = document.primary.document.citations.first { $0.target == symbol }
    return citation.map { context.link(document.slug, passage: $0.at, in: model) } ?? ""
  }

  private struct Row {
    var href: String
    var name: String
    var cells: [Cell]
  }

  private struct Cell {
    var count: Int
    var href: String

    /// The same in every table, so that a shade means the same: 1–2, 3–5, 6–10, 11–20, more.
    var shade: Int {
      count == 0 ? 0 : 1 + [2, 5, 10, 20].count { count > $0 }
    }
  }

  private func table(_ rows: [Row], _ documents: [CorpusDocument]) -> TemplateValue {
    [
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
            "total": .integer(row.cells.map(\.count).reduce(0, +)),
            "cells": .list(
              zip(row.cells, documents).map { cell, document in
                [
                  "count": .text(cell.count == 0 ? "" : Numbers.grouped(cell.count)),
                  "shade": .integer(cell.shade), "href": .text(cell.count == 0 ? "" : cell.href),
                  "label": .text(
                    [row.name, document.name(context.language), String(cell.count)]
                      .joined(separator: context.comma)),
                ]
              }),
          ]
        }),
    ]
  }
}
