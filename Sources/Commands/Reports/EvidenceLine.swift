package import Core
package import Digest

/// The line with which `check` ends, and which `build` prints before what it wrote.
package enum EvidenceLine {
  /// `evidence: 3 sentences, 2 with evidence; checked: 4 values, 1 name, 0 quotations; failed: 0; coverage: 2/5 paragraphs`.
  package static func text(_ totals: EvidenceTotals, _ language: Language) -> String {
    let claims = totals.claims
    return switch language {
    case .chinese:
      "依据：\(claims.sentences)句，其中\(claims.withEvidence)句有依据；"
        + "已核对：数值\(claims.values)个、名称\(claims.names)个、引语\(claims.quotations)处；"
        + "未通过\(claims.failed)处；覆盖：\(totals.covered)/\(totals.paragraphs)段"
    case .english:
      "evidence: \(count(claims.sentences, "sentence")), \(claims.withEvidence) with evidence; "
        + "checked: \(count(claims.values, "value")), \(count(claims.names, "name")), "
        + "\(count(claims.quotations, "quotation")); failed: \(claims.failed); "
        + "coverage: \(totals.covered)/\(count(totals.paragraphs, "paragraph"))"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
