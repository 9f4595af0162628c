/// How diagnostics are written (`--format` of `build`, `check`, `serve`).
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, json
}
