import Core
import Documents

/// A term of the editors' table where a text has it, with its counterpart in the other language.
package struct GlossaryEntry: Sendable, Hashable {
  /// As printed in the text.
  package var form: String
  /// The table's first form in the other language.
  package var counterpart: String
  /// Of the pair.
  package var verified: Verification?
}

/// Finds which terms of the editors' table stand in each text, all terms in one pass.
///
/// Short forms are left out: they mean a term only where a document says so.
struct GlossaryFinder {
  private struct Forms {
    var terms: [Int] = []
    var texts: [String] = []
  }

  private let terms: [Term]
  private let forms: Bilingual<Forms>
  private let matchers: Bilingual<PhraseMatcher>

  init(_ terms: [Term]) {
    self.terms = terms
    var forms = Bilingual(zh: Forms(), en: Forms())
    for language in Language.allCases {
      for (number, term) in terms.enumerated() {
        for text in [term.name[language]] + term.variants[language] {
          forms[language].terms.append(number)
          forms[language].texts.append(text)
        }
      }
    }
    self.forms = forms
    matchers = forms.map { PhraseMatcher($0.texts) }
  }

  /// What a text has of the terms.
  struct Findings {
    /// Longest forms first; of one printed form the first term of the table.
    var entries: [GlossaryEntry]
    /// The paragraphs with a form of each term, by the term's number in the table from 0.
    var anchors: [Int: [String]]
  }

  /// Reads a text.
  func findings(in text: DocumentText) -> Findings {
    let language = text.language
    var (found, anchors) = ([String: Int](), [Int: [String]]())
    for passage in text.passages.passages where passage.isParagraph {
      let bytes = Array(passage.text.utf8)
      for match in matchers[language].matches(in: passage.text) {
        let printed = String(decoding: bytes[match.range], as: UTF8.self)
        let term = forms[language].terms[match.phrase]
        found[printed] = min(found[printed] ?? term, term)
        if anchors[term]?.last != passage.anchor {
          anchors[term, default: []].append(passage.anchor)
        }
      }
    }
    return Findings(entries: entries(found, in: language), anchors: anchors)
  }

  private func entries(_ found: [String: Int], in language: Language) -> [GlossaryEntry] {
    found.map { printed, term in
      GlossaryEntry(
        form: printed, counterpart: terms[term].name[language.other],
        verified: terms[term].verified)
    }.sorted { ($1.form.utf8.count, $0.form) < ($0.form.utf8.count, $1.form) }
  }
}
