package import Core

/// What a trial planted and what was caught, per kind and language.
package struct TrialResult: Sendable, Hashable {
  /// One line of the table.
  package struct Row: Sendable, Hashable {
    package var planted = 0
    package var caught = 0

    /// The caught ones in tenths of a per cent, rounded down; nil where nothing was planted.
    package var permille: Int? { planted == 0 ? nil : caught * 1000 / planted }
  }

  /// Sentences that are right, and what was said against them all the same.
  package struct Clean: Sendable, Hashable {
    package var sentences = 0
    package var alarms = 0
  }

  package private(set) var rows: [FaultKind: [Language: Row]] = [:]
  package var clean = Clean()

  package init() {}

  mutating func count(_ kind: FaultKind, _ language: Language, caught: Bool) {
    rows[kind, default: [:]][language, default: Row()].planted += 1
    if caught { rows[kind, default: [:]][language, default: Row()].caught += 1 }
  }

  /// The two languages of a kind together.
  package func row(_ kind: FaultKind) -> Row {
    (rows[kind] ?? [:]).values.reduce(into: Row()) { sum, row in
      sum.planted += row.planted
      sum.caught += row.caught
    }
  }

  /// A table for a terminal, in both languages.
  package var table: String {
    let lines = FaultKind.allCases.map { kind in
      let (zh, en, all) = (
        rows[kind]?[.chinese] ?? Row(), rows[kind]?[.english] ?? Row(), row(kind)
      )
      let percent = all.permille.map { "\($0 / 10).\($0 % 10) %" } ?? "–"
      return
        "\(kind.label.zh) \(kind.label.en): zh \(zh.caught)/\(zh.planted), "
        + "en \(en.caught)/\(en.planted), \(percent)"
    }
    let clean =
      "原句误报 false alarms on clean sentences: \(clean.alarms) / \(clean.sentences)"
    return (lines + [clean]).joined(separator: "\n") + "\n"
  }

  /// The file that the page about the site takes its table from, a line for each kind.
  package var json: String {
    func row(_ kind: FaultKind, _ language: Language) -> String {
      let row = rows[kind]?[language] ?? Row()
      return #"{"planted":\#(row.planted),"caught":\#(row.caught)}"#
    }
    let kinds = FaultKind.allCases.map { kind in
      #"{"kind":"\#(kind.rawValue)","name_zh":"\#(kind.label.zh)","name_en":"\#(kind.label.en)","#
        + #""zh":\#(row(kind, .chinese)),"en":\#(row(kind, .english))}"#
    }
    return "{\"kinds\": [\n" + kinds.joined(separator: ",\n")
      + "\n], \"clean\": {\"sentences\":\(clean.sentences),\"alarms\":\(clean.alarms)}}\n"
  }
}
