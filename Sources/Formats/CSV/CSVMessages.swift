import Core

/// What is said about tables; all are errors.
enum CSVMessages {
  static func empty(in source: SourceText) -> Diagnostic {
    source.diagnostic(
      "csv-empty", .error, at: 0..<0,
      message: Bilingual(zh: "表格是空的", en: "the table is empty"),
      help: Bilingual(zh: "第一行应写出各列的名称", en: "its first line must name the columns"))
  }

  static func duplicateColumn(
    _ name: String, in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    source.diagnostic(
      "csv-duplicate-column", .error, at: range,
      message: Bilingual(zh: "列名“\(name)”出现了两次", en: "the column “\(name)” comes twice"),
      help: Bilingual(zh: "删去或改名其中一列", en: "remove or rename one of them"))
  }

  static func ragged(
    wanted: Int, found: Int, in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let help =
      found > wanted
      ? Bilingual(
        zh: "含逗号的内容要用半角双引号括起来", en: "put a cell that contains a comma in double quotation marks")
      : Bilingual(zh: "空着的格也要留逗号", en: "keep the commas of empty cells")
    return source.diagnostic(
      "csv-ragged", .error, at: range,
      message: Bilingual(
        zh: "这一行有\(found)格，表头有\(wanted)列", en: "cells in this row: \(found); columns: \(wanted)"),
      help: help)
  }

  static func textAfterQuote(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    source.diagnostic(
      "csv-text-after-quote", .error, at: range,
      message: Bilingual(
        zh: "结束引号后面还有文字", en: "text follows the closing quotation mark"),
      help: Bilingual(
        zh: "引号内部的引号要写两遍：\"\"；结束引号后只能是逗号或换行",
        en:
          "write a quotation mark inside a cell twice: \"\"; after the closing one comes a comma or a new line"
      ))
  }

  static func strayQuote(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    source.diagnostic(
      "csv-stray-quote", .error, at: range,
      message: Bilingual(
        zh: "没有用引号括起来的格里出现了引号",
        en: "a quotation mark stands in a cell that is not quoted"),
      help: Bilingual(
        zh: "整格用半角双引号括起来（逗号后不留空格），里面的引号写两遍：\"\"",
        en:
          "quote the whole cell (no space after the comma) and write the mark inside it twice: \"\""
      ))
  }

  static func unclosedQuote(in source: SourceText, at range: Range<Int>) -> Diagnostic {
    source.diagnostic(
      "csv-unclosed-quote", .error, at: range,
      message: Bilingual(
        zh: "这个引号一直没有结束，后面的内容都算在这一格里",
        en: "this quotation mark is never closed; all that follows is taken for its cell"),
      help: Bilingual(zh: "在格的末尾补上引号", en: "add the mark at the end of the cell"))
  }

  static func missingColumn(_ name: String, in source: SourceText) -> Diagnostic {
    source.diagnostic(
      "csv-missing-column", .error, at: 0..<0,
      message: Bilingual(zh: "缺少“\(name)”这一列", en: "the column “\(name)” is missing"),
      help: Bilingual(
        zh: "在第一行和各行的相应位置补上", en: "add it to the first line, and a cell to each row"))
  }

  static func unknownColumn(
    _ name: String, known: [String], free: [String], in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let help =
      if let nearest = Spelling.nearest(to: name, among: free) {
        Bilingual(zh: "是不是“\(nearest)”？", en: "did you mean “\(nearest)”?")
      } else {
        Bilingual(
          zh: "可用的列：\(known.joined(separator: "、"))",
          en: "the columns known here: \(known.joined(separator: ", "))")
      }
    return source.diagnostic(
      "csv-unknown-column", .error, at: range,
      message: Bilingual(zh: "不认识的列“\(name)”", en: "unknown column “\(name)”"), help: help)
  }
}
