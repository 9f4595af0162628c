import Formats

/// Takes the rows out of pandoc's tables: `[attr, caption, columns, head, bodies, foot]`.
enum PandocTable {
  /// The blocks of each cell, row by row: the head, the bodies, the foot.
  static func rows(of table: JSONValue) -> [[[JSONValue]]] {
    let parts = table["c"]
    var rows = parts?[3]?[1]?.list ?? []
    for body in parts?[4]?.list ?? [] {
      rows += (body[2]?.list ?? []) + (body[3]?.list ?? [])
    }
    rows += parts?[5]?[1]?.list ?? []
    return rows.map { row in (row[1]?.list ?? []).map { $0[4]?.list ?? [] } }
  }
}
