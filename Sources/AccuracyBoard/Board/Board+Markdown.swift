import Core

extension Board {
  /// The board as a page for people, in both languages.
  package var markdown: String {
    let head =
      ["文本 · documents", "篇 · texts"] + Row.exact.map { "\($0.name.zh) · \($0.name.en)" }
      + ["援引 · citations", "P %", "R %", "F1 %"]
    let groups = Family.Group.allCases.compactMap { group -> String? in
      let lines = rows.filter { $0.family.group == group }
      guard !lines.isEmpty else { return nil }
      let body = lines.map { [Self.name(of: $0.family)] + $0.cells }
      return "## \(group.name.zh) · \(group.name.en)\n\n\(Self.table(head, body))"
    }
    let forms = formNames.map { [$0] + Self.shares(self.forms[$0]) }
    return """
      # 阅读准确度 · Accuracy of the reader

      **中文。** 每行是一类文本。种子文件和各项特征的答案依据原文写成（`Tests/Fixtures/`），先于程序读出的结果；二者不一致时以原文为准。
      结构、脚注和援引三组的文本是为每项特征自拟的短文；官方标注的决议以联合国自己的 Akoma Ntoso 标记为答案，按四种提取样式排成文本
      再读。“62/62”是读对数与应有数，“+1”是多读出的数。段落须编号、所在部分、文字和分项全部相同才算对，脚注须编号、文字和调用处全部
      相同；短文比较全文，种子文件和官方决议比较首末六字。“其余”是种类、文号、题头、表格、结尾、页面附加物和诊断。援引须对象和所在处
      相同。P 为精确率，R 为召回率，F1 为二者的调和平均，均向下取至 0.1%。`make accuracy` 重新计算并与本表比较，
      `make accuracy RECORD=1` 更新本表。

      **English.** Each line is a family of texts. The keys of the seeds and of the features were written from the sources
      (`Tests/Fixtures/`) before a reading was compared with them; where the two disagree the source decides. The texts of
      structure, notes and citations are short ones of our own, one for each feature; the resolutions marked up by the United
      Nations take its own Akoma Ntoso as the key, laid out as text in four styles of extraction. “62/62” is what was read
      rightly and what there is; “+1” is what was made up. A paragraph counts when number, part, wording and all items are the
      same; a footnote when number, wording and the calling places are: the whole wording in the short texts, the first and last
      six characters in seeds and official texts. “Others” are kind, symbol, masthead, tables, closing lines, page furniture and
      diagnostics. A citation counts when target and place are the same. P is precision, R recall, F1 their harmonic mean, each
      rounded down to 0.1 %. `make accuracy` computes it again and compares, `make accuracy RECORD=1` writes this page.

      \(groups.joined(separator: "\n"))
      ## 援引形式 · Forms of citation

      \(Self.table(["形式 · form", "数 · count", "P %", "R %", "F1 %"], forms))
      """
  }

  private static func name(of family: Family) -> String {
    family.name.zh == family.name.en ? family.id : "\(family.name.zh) · \(family.name.en)"
  }

  private static func table(_ head: [String], _ body: [[String]]) -> String {
    let rule = head.indices.map { $0 == 0 ? "---" : "---:" }
    return ([head, rule] + body).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
