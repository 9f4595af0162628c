import Core

extension Board {
  /// The board as a page for people, in both languages.
  package var markdown: String {
    let measures: [Measure] = [.paragraphs, .headings, .footnotes, .pinpoints]
    let head =
      ["文本 · documents"] + measures.map { "\($0.name.zh) · \($0.name.en)" }
      + ["援引 · citations", "P %", "R %", "F1 %"]
    let body = rows.map { row -> [String] in
      [row.family] + measures.map { Self.count(row.measures[$0]) }
        + Self.shares(row.measures[.citations])
    }
    let forms = formNames.map { [$0] + Self.shares(self.forms[$0]) }
    return """
      # 阅读准确度 · Accuracy of the reader

      **中文。** 每行是一类文本。“seed” 各行的答案依据原文写成（`Tests/Fixtures/accuracy/keys/`），先于程序读出的结果；二者不一致时以原文为准；
      “official” 各行以联合国自己标注的 Akoma Ntoso 决议为答案，按四种提取样式排成文本再读。“62/62” 是读对数与应有数，
      “+1” 是多读出的数。段落须编号、所在部分、首末六字和分项全部相同才算对；脚注须编号、首末六字和调用处全部相同；援引须对象和所在处
      相同。P 为精确率，R 为召回率，F1 为二者的调和平均，均向下取至 0.1%。`make accuracy` 重新计算并与本表比较，`make accuracy RECORD=1` 更新本表。

      **English.** Each line is a family of texts. The keys of the lines “seed” were written from the sources
      (`Tests/Fixtures/accuracy/keys/`) before a reading was compared with them; where the two disagree the source
      decides. The lines “official” take the United Nations' own Akoma Ntoso markup as the key, laid out
      as text in four styles of extraction. “62/62” is what was read rightly and what there is; “+1” is what was made up. A paragraph
      counts when number, part, first and last six characters and all items are the same; a footnote when number, first and last
      characters and the calling places are; a citation when target and place are. P is precision, R recall, F1 their harmonic
      mean, each rounded down to 0.1 %. `make accuracy` computes it again and compares, `make accuracy RECORD=1` writes this page.

      \(Self.table(head, body))
      ## 援引形式 · Forms of citation

      \(Self.table(["形式 · form", "数 · count", "P %", "R %", "F1 %"], forms))
      """
  }

  private static func table(_ head: [String], _ body: [[String]]) -> String {
    let rule = head.indices.map { $0 == 0 ? "---" : "---:" }
    return ([head, rule] + body).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
