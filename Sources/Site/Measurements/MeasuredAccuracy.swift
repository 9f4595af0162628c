package import Core
import Formats

/// How well the reader of this program reads, as `make accuracy RECORD=1` has measured and written it.
///
/// The figures are compiled in: they belong to the version of the program, wherever it runs.
package struct MeasuredAccuracy: Sendable, Hashable {
  /// What was found, missed and made up.
  package struct Tally: Sendable, Hashable {
    package var right = 0
    package var missing = 0
    package var extra = 0

    package init(right: Int = 0, missing: Int = 0, extra: Int = 0) {
      self.right = right
      self.missing = missing
      self.extra = extra
    }

    package var expected: Int { right + missing }

    /// The harmonic mean of precision and recall in tenths of a percent, rounded down; 1000 is
    /// perfect and nothing else is.
    package var share: Int {
      let whole = 2 * right + missing + extra
      return whole == 0 ? 1000 : 2 * right * 1000 / whole
    }

    static func += (left: inout Tally, right: Tally) {
      left.right += right.right
      left.missing += right.missing
      left.extra += right.extra
    }
  }

  /// Families of texts that are shown as one.
  package struct Group: Sendable, Hashable {
    /// As in the file: `seeds`, `structure`, `notes`, `citations`, `official`.
    package var id: String
    package var texts: Int
    /// By `paragraphs`, `headings`, `footnotes`, `citations`; what was not scored is absent.
    package var tallies: [String: Tally]
  }

  /// In the order of the file; never empty.
  package private(set) var groups: [Group] = []

  /// Reads the file of the accuracy board; nil where it holds no figures or is not of its form.
  package init?(_ source: SourceText) {
    guard case .array(let families)? = JSONValue.parse(source).value?["families"] else {
      return nil
    }
    for family in families {
      guard case .string(let id)? = family["group"], case .int(let texts)? = family["texts"] else {
        return nil
      }
      if groups.last?.id != id { groups.append(Group(id: id, texts: 0, tallies: [:])) }
      groups[groups.count - 1].texts += texts
      for measure in ["paragraphs", "headings", "footnotes", "citations"] {
        guard let tally = family[measure].flatMap(Tally.init) else { continue }
        groups[groups.count - 1].tallies[measure, default: Tally()] += tally
      }
    }
    guard !groups.isEmpty else { return nil }
  }

  /// The figures of this program; nil where it was built without any.
  package static let ofThisProgram = MeasuredAccuracy(
    SourceText(file: "accuracy.json", data: PackageResources.accuracy_json))
}

extension MeasuredAccuracy.Tally {
  fileprivate init?(_ value: JSONValue) {
    guard case .int(let right)? = value["right"], case .int(let missing)? = value["missing"],
      case .int(let extra)? = value["extra"]
    else { return nil }
    self.init(right: right, missing: missing, extra: extra)
  }
}
