package import Core
import Documents

/// The rows of all the tables an editor keeps; those that are not kept are empty.
package struct Tables: Sendable {
  package var states: [State] = []
  package var terms: [Term] = []
  package var meetings: [MeetingRow] = []
  package var resolutions: [ResolutionRow] = []
  package var themes: [ThemeRow] = []
  package var symbols: [SymbolRow] = []
  /// The table of meetings itself, for diagnostics about its cells.
  var meetingsSource: SourceText?

  /// No tables.
  package init() {}

  /// Reads the tables' files, by name.
  ///
  /// Errors, each at its cell: `csv-…`, `table-empty-cell`, `table-unknown-value`, `table-duplicate`,
  /// `slug-invalid`; a row with one is left out, or only the cell.
  package static func read(
    _ sources: [TableName: SourceText]
  ) -> (tables: Tables, diagnostics: [Diagnostic]) {
    var (tables, diagnostics) = (Tables(), [Diagnostic]())
    for (name, source) in sources {
      switch name {
      case .states:
        var reader = TableReader(source, required: State.required, optional: State.optional)
        tables.states = reader.rows(key: \.code, column: "iso2") { State(&$0) }
        diagnostics += reader.diagnostics
      case .terms:
        var reader = TableReader(source, required: Term.required, optional: Term.optional)
        tables.terms = reader.rows(key: { $0.name.zh + "\t" + $0.name.en }, column: "zh") {
          Term(&$0)
        }
        diagnostics += reader.diagnostics
      case .meetings:
        var reader = TableReader(
          source, required: MeetingRow.required, optional: MeetingRow.optional)
        tables.meetings = reader.rows(key: \.slug, column: "id") { MeetingRow(&$0) }
        tables.meetingsSource = source
        diagnostics += reader.diagnostics
      case .resolutions:
        var reader = TableReader(
          source, required: ResolutionRow.required, optional: ResolutionRow.optional)
        tables.resolutions = reader.rows(key: \.name.symbol, column: "symbol") {
          ResolutionRow(&$0)
        }
        diagnostics += reader.diagnostics
      case .themes:
        var reader = TableReader(source, required: ThemeRow.required, optional: ThemeRow.optional)
        tables.themes = reader.rows(key: \.slug, column: "slug") { ThemeRow(&$0) }
        diagnostics += reader.diagnostics
      case .symbols:
        var reader = TableReader(source, required: SymbolRow.required, optional: SymbolRow.optional)
        tables.symbols = reader.rows(key: \.symbol, column: "symbol") { SymbolRow(&$0) }
        diagnostics += reader.diagnostics
      }
    }
    return (tables, diagnostics)
  }
}
