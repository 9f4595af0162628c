import Core
import Formats

/// Reads an editor's table row by row: columns checked, keys unique, cells typed.
struct TableReader {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic]
  private let table: CSVTable

  init(_ source: SourceText, required: [String], optional: [String]) {
    self.source = source
    (table, diagnostics) = CSVTable.parse(source)
    if !table.header.isEmpty {
      diagnostics += table.require(headers: required, optional: optional)
    }
  }

  /// The rows that `read` accepts, each with a key of its own; a key that comes twice is
  /// `table-duplicate`, the first row keeps it.
  mutating func rows<Row>(
    key: (Row) -> String, column: String, _ read: (inout TableRow) -> Row?
  ) -> [Row] {
    var (rows, seen) = ([Row](), [String: Int]())
    for csv in table.rows {
      var row = TableRow(csv: csv, source: source)
      let value = read(&row)
      diagnostics += row.diagnostics
      guard let value else { continue }
      if let line = seen[key(value)] {
        diagnostics.append(
          source.diagnostic(
            "table-duplicate", .error, at: csv.range(of: column),
            message: Bilingual(
              zh: "“\(key(value))”在第\(line)行已经有了", en: "“\(key(value))” is already in line \(line)"),
            help: Bilingual(zh: "删去其中一行", en: "remove one of the two rows")))
      } else {
        seen[key(value)] = csv.line
        rows.append(value)
      }
    }
    return rows
  }
}

/// One row of an editor's table.
struct TableRow {
  let csv: CSVRow
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(csv: CSVRow, source: SourceText) {
    self.csv = csv
    self.source = source
  }

  /// The text of a cell without spaces at its ends; nil when empty or without such a column.
  func text(_ column: String) -> String? {
    let text = csv[column]?.trimmed ?? ""
    return text.isEmpty ? nil : text
  }

  /// The bytes of the file a cell stands in.
  func range(_ column: String) -> Range<Int> { csv.range(of: column) }

  /// The texts of a cell between `|`.
  func list(_ column: String) -> [String] {
    (csv[column] ?? "").split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  func texts(_ zh: String, _ en: String) -> [Language: String] {
    var texts: [Language: String] = [:]
    texts[.chinese] = text(zh)
    texts[.english] = text(en)
    return texts
  }

  /// A cell that must hold something; `table-empty-cell` otherwise.
  mutating func required(_ column: String) -> String? {
    if let text = text(column) { return text }
    report(
      "table-empty-cell", column,
      Bilingual(zh: "“\(column)”不能空着", en: "“\(column)” may not be empty"),
      Bilingual(zh: "填上内容，或删去这一行", en: "fill it in, or remove the row"))
    return nil
  }

  /// A cell that must hold a slug.
  mutating func slug(_ column: String) -> String? {
    guard let text = required(column) else { return nil }
    if Slug.isValid(text) { return text }
    report(
      "slug-invalid", column,
      Bilingual(zh: "“\(text)”不能用作网址", en: "“\(text)” cannot be an address"),
      Bilingual(
        zh: "只用英文字母、数字、连字符、下划线和点",
        en: "use only ASCII letters, digits, hyphens, underscores and full stops"))
    return nil
  }

  /// One of the raw values of an enumeration, nil when empty; another is `table-unknown-value`.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, of type: Choice.Type
  ) -> Choice? {
    guard let text = text(column) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      "table-unknown-value", column,
      Bilingual(zh: "“\(column)”不能是“\(text)”", en: "“\(column)” cannot be “\(text)”"),
      Bilingual(
        zh: "可用：\(known.joined(separator: "、"))", en: "one of: \(known.joined(separator: ", "))"))
    return nil
  }

  /// A whole number above 0, nil when empty.
  mutating func number(_ column: String) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = Int(text), number > 0 { return number }
    report(
      "table-unknown-value", column,
      Bilingual(
        zh: "“\(column)”应为数字，不是“\(text)”", en: "“\(column)” must be a number, not “\(text)”"),
      Bilingual(zh: "", en: ""))
    return nil
  }

  /// A year, month or day, `2018`, `2018-06` or `2018-06-20`; nil when empty.
  mutating func date(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let fits = zip(parts, [4, 2, 2]).allSatisfy { part, length in
      part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    let month = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    let day = parts.count > 2 ? Int(parts[2]) ?? 0 : 1
    if fits, parts.count <= 3, (1...12).contains(month), (1...31).contains(day) { return text }
    report(
      "table-unknown-value", column,
      Bilingual(zh: "“\(text)”不是日期", en: "“\(text)” is not a date"),
      Bilingual(zh: "写成2018-06-20、2018-06或2018", en: "write 2018-06-20, 2018-06 or 2018"))
    return nil
  }

  private mutating func report(
    _ id: String, _ column: String, _ message: Bilingual<String>, _ help: Bilingual<String>
  ) {
    diagnostics.append(
      source.diagnostic(id, .error, at: csv.range(of: column), message: message, help: help))
  }
}
