package import Core
import Formats

/// A file `notes.yaml`: what the editors remark on passages of a source, which stays as it is.
///
/// ```yaml
/// - at: para_20__c__iii      # or ¶20(c)(iii), 第20(c)(三)段, fn 22
///   zh: 原文如此。
///   en: So in the source.
/// ```
package struct EditorsNotes: Sendable {
  /// One remark.
  package struct Note: Sendable, Hashable {
    /// The place as written.
    package var place: String
    /// The bytes of the file the place stands in.
    package var range: Range<Int>
    package var text: Bilingual<String>
  }

  package var source: SourceText
  /// In the order of the file.
  package var notes: [Note]

  /// Reads the file; an unknown key, or one that is missing, is an error.
  package static func read(
    _ source: SourceText
  ) -> (notes: EditorsNotes, diagnostics: [Diagnostic]) {
    var result = EditorsNotes(source: source, notes: [])
    var (value, diagnostics) = YAMLDocument.parse(source)
    guard let value, !value.isNull else { return (result, diagnostics) }
    if case .mapping(let entries) = value.content, entries.isEmpty { return (result, diagnostics) }
    guard case .sequence(let items) = value.content else {
      diagnostics.append(
        source.diagnostic(
          "yaml-wrong-type", .error, at: value.range,
          message: Bilingual(
            zh: "这个文件应是列表（每条说明以“- at:”开头）",
            en: "this file must be a list, each note beginning with “- at:”")))
      return (result, diagnostics)
    }
    for item in items {
      var record = YAMLRecord(item, in: source)
      let place = record.string("at", required: true)
      let (zh, en) = (
        record.string("zh", required: true), record.string("en", required: true)
      )
      if let place, let zh, let en {
        result.notes.append(
          Note(
            place: place, range: record.range(of: "at") ?? item.range,
            text: Bilingual(zh: zh, en: en)))
      }
      diagnostics += record.finish()
    }
    return (result, diagnostics)
  }
}

extension EditorsNotes {
  /// The notes by the anchor of their passage, in the order of the file.
  ///
  /// `note-unknown`, an error, where a place is no passage of the document, or more than one.
  func byAnchor(
    in index: PassageIndex
  ) -> (notes: [String: [Bilingual<String>]], diagnostics: [Diagnostic]) {
    var (result, diagnostics) = ([String: [Bilingual<String>]](), [Diagnostic]())
    for note in notes {
      let anchor = Self.anchor(of: note.place)
      if let anchor, index[anchor] != nil {
        result[anchor, default: []].append(note.text)
      } else {
        diagnostics.append(
          source.diagnostic(
            "note-unknown", .error, at: note.range,
            message: Bilingual(
              zh: "“\(note.place)”不是本文件的一个段落",
              en: "“\(note.place)” is not one passage of this document"),
            help: anchor.map { index.whatExists(near: $0) }
              ?? Bilingual(
                zh: "写成para_14、fn_7，或¶14、第14段、脚注7",
                en: "write it like para_14 or fn_7, or like ¶14 or fn 7")))
      }
    }
    return (result, diagnostics)
  }

  /// The anchor that a place names: as it stands, or as evidence for a single passage.
  private static func anchor(of place: String) -> String? {
    let name = PassageName(anchor: place)
    if name.kind != .other { return name.anchor }
    let findings = EvidenceScanner.findings(in: "[\(place)]")
    guard findings.count == 1, case .mark(let mark) = findings[0], mark.references.count == 1,
      mark.references[0].document == nil
    else { return nil }
    return mark.references[0].anchor
  }
}
