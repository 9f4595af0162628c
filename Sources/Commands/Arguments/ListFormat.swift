/// How rows are written (`--format` of `list`).
package enum ListFormat: String, Sendable, CaseIterable {
  case tsv, json
}
