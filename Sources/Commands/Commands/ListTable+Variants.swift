import Core
import Digest

extension ListTable {
  /// A row for each form of a term in each document, where a term stands in more than one form.
  static func termVariants(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["zh", "en", "language", "form", "preferred", "document", "paragraphs", "count"],
      rows: corpus.termVariants.flatMap { variants in
        variants.forms.flatMap { form in
          form.uses.map { use in
            [
              variants.term.name.zh, variants.term.name.en, variants.language.rawValue, form.text,
              form.isPreferred ? "yes" : "", use.document, use.anchors.joined(separator: "; "),
              String(use.count),
            ]
          }
        }
      })
  }
}
