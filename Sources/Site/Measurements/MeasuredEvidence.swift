package import Core
import Formats

/// What the checks of this program find of planted faults, as `make evidence-trial RECORD=1` has
/// measured and written it.
///
/// The figures are compiled in, like those of ``MeasuredAccuracy``.
package struct MeasuredEvidence: Sendable, Hashable {
  /// How many faults were planted, and how many of them were found.
  package struct Row: Sendable, Hashable {
    package var planted: Int
    package var caught: Int

    /// The found ones in tenths of a percent, rounded down; nil where none was planted.
    package var share: Int? { planted == 0 ? nil : caught * 1000 / planted }
  }

  /// The faults of one kind.
  package struct Kind: Sendable, Hashable {
    package var name: Bilingual<String>
    /// In Chinese and in English sentences.
    package var rows: Bilingual<Row>

    /// Both languages together.
    package var total: Row {
      Row(planted: rows.zh.planted + rows.en.planted, caught: rows.zh.caught + rows.en.caught)
    }
  }

  /// In the order of the file; never empty.
  package private(set) var kinds: [Kind] = []
  /// Sentences that are right, and what was said against them all the same.
  package private(set) var sentences = 0
  package private(set) var alarms = 0

  /// Reads the file of the trial; nil where it holds no figures or is not of its form.
  package init?(_ source: SourceText) {
    guard let value = JSONValue.parse(source).value, case .array(let kinds)? = value["kinds"],
      let clean = value["clean"], case .int(let sentences)? = clean["sentences"],
      case .int(let alarms)? = clean["alarms"]
    else { return nil }
    for kind in kinds {
      guard case .string(let zh)? = kind["name_zh"], case .string(let en)? = kind["name_en"],
        let chinese = kind["zh"].flatMap(Row.init), let english = kind["en"].flatMap(Row.init)
      else { return nil }
      self.kinds.append(
        Kind(name: Bilingual(zh: zh, en: en), rows: Bilingual(zh: chinese, en: english)))
    }
    guard !self.kinds.isEmpty else { return nil }
    (self.sentences, self.alarms) = (sentences, alarms)
  }

  /// The figures of this program; nil where it was built without any.
  package static let ofThisProgram = MeasuredEvidence(
    SourceText(file: "evidence.json", data: PackageResources.evidence_json))
}

extension MeasuredEvidence.Row {
  fileprivate init?(_ value: JSONValue) {
    guard case .int(let planted)? = value["planted"], case .int(let caught)? = value["caught"]
    else { return nil }
    self.init(planted: planted, caught: caught)
  }
}
