import Core

/// `evidence-unknown`: a mark names a passage, or a document, that does not exist.
enum EvidenceUnknownCheck {
  static func diagnostics(_ check: EvidenceCheck) -> [Diagnostic] {
    check.summary.sentences.flatMap(\.evidence).flatMap { evidence in
      evidence.mark.entries.compactMap { entry in
        diagnostic(entry, at: evidence.source, check)
      }
    }
  }

  private static func diagnostic(
    _ entry: EvidenceEntry, at range: Range<Int>, _ check: EvidenceCheck
  ) -> Diagnostic? {
    guard let slug = entry.document ?? check.document else {
      return check.source.diagnostic(
        "evidence-unknown", .error, at: range,
        message: Bilingual(
          zh: "没有指明依据的是哪份文件", en: "the mark does not say which document it means"),
        help: Bilingual(
          zh: "在段号前写上文件的网址名，例如[wsf-2023 第41段]",
          en: "put the document's slug in front, as in [wsf-2023 ¶41]"))
    }
    guard let index = check.passages[slug] else { return noDocument(slug, at: range, check) }
    let missing = entry.references.first { index[$0.anchor] == nil }
    guard let missing else { return nil }
    let label = PassageLabel(
      PassageName(anchor: missing.anchor), operative: entry.operative,
      numberedAnnex: index.numbersAnnexes)
    let place =
      slug == check.document
      ? Bilingual(zh: "本文件", en: "this document") : Bilingual(zh: slug, en: slug)
    return check.source.diagnostic(
      "evidence-unknown", .error, at: range,
      message: Bilingual(
        zh: "\(place.zh)没有\(label.short.zh)", en: "\(place.en) has no \(label.short.en)"),
      help: index.whatExists(near: missing.anchor))
  }

  private static func noDocument(
    _ slug: String, at range: Range<Int>, _ check: EvidenceCheck
  ) -> Diagnostic {
    let nearest = Spelling.nearest(to: slug, among: check.passages.keys.sorted())
    return check.source.diagnostic(
      "evidence-unknown", .error, at: range,
      message: Bilingual(zh: "没有名为“\(slug)”的文件", en: "there is no document “\(slug)”"),
      help: nearest.map {
        Bilingual(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?")
      } ?? Bilingual(zh: "", en: ""))
  }
}
