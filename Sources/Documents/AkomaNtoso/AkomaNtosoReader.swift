package import Core
import Formats

/// Reads a document from Akoma Ntoso 3.0 (OASIS LegalDocML), as the United Nations publishes it.
///
/// ```xml
/// <paragraph eId="para_17"><num>1.</num><content><p>认可…报告；</p></content></paragraph>
/// ```
/// becomes the paragraph `para_1` of the same ``Document`` that ``DocumentReader`` makes of a text.
/// Nothing is refused: other document types and defective files give what they hold, with diagnostics.
package struct AkomaNtosoReader: Sendable {
  private let vocabulary: Vocabulary

  /// A reader that knows the bodies, treaties and short forms of `vocabulary`.
  package init(vocabulary: Vocabulary = .unitedNations) {
    self.vocabulary = vocabulary
  }

  /// Reads one source.
  ///
  /// - Returns: The document, empty where the source holds no XML element at all.
  package func read(_ source: SourceText) -> Document {
    let (root, problems) = XMLReader.read(source)
    guard let root else {
      return Document(
        file: source.file, language: .english, kind: .other, diagnostics: problems)
    }
    var reader = MarkupReader()
    reader.read(root)
    var assembler = MarkupAssembler(file: source.file, notes: reader.notes)
    assembler.assemble(reader.entries)

    let identity = AkomaNtosoIdentity(of: root)
    var document = Document(
      file: source.file, language: identity.language ?? Self.language(of: root),
      kind: identity.kind, symbol: identity.symbol,
      title: assembler.title.isEmpty ? identity.title : assembler.title,
      blocks: assembler.blocks, footnotes: assembler.footnotes)
    document.metadata = AkomaNtosoMetadata.read(root)
    let found = CitationReader(vocabulary: vocabulary)
      .citations(in: document.passages, symbol: document.symbol, file: source.file)
    let merge = LinkMerge(vocabulary: vocabulary, document: document)
    let merged = merge.merged(found.citations, with: assembler.links)
    document.citations = merged.citations
    document.diagnostics =
      problems
      + AkomaNtosoChecks.diagnostics(
        root, knowsLanguage: identity.language != nil, in: source) + assembler.diagnostics
      + found.diagnostics + merged.diagnostics
    document.diagnostics.sort()
    return document
  }

  /// Chinese as soon as a tenth of the letters are Han, for a file that does not say.
  private static func language(of root: XMLElement) -> Language {
    var (han, letters) = (0, 0)
    for scalar in root.text.unicodeScalars {
      if Script.isHan(scalar) {
        han += 1
      } else if scalar.properties.isAlphabetic {
        letters += 1
      }
    }
    return han * 10 > letters ? .chinese : .english
  }
}
