import Core
import Documents
import FoundationEssentials

/// Scores the reader on a checkout, compares with its committed board, or writes that anew.
package struct AccuracyRun: Sendable {
  /// The top of the repository.
  package var root: String
  /// A folder of the United Nations' Akoma Ntoso files; nil where there is none.
  package var official: String?
  /// Whether to write the board instead of comparing with it.
  package var records: Bool
  /// Whether to say each disagreement.
  package var details: Bool
  /// A folder to write the laid-out official texts to, for a look at what was read; nil for none.
  package var layouts: String?

  package init(
    root: String, official: String?, records: Bool = false, details: Bool = false,
    layouts: String? = nil
  ) {
    self.root = root
    self.official = official
    self.records = records
    self.details = details
    self.layouts = layouts
  }

  /// Where the committed board stands, from the top of the repository.
  ///
  /// `Site` takes it into the program, for the page about the site.
  package static let boardPath = "Sources/Site/Measurements/accuracy.json"
  package static let pagePath = "Documentation/accuracy.md"
  /// The keys of the seeds, and the short texts with their keys.
  package static let keyPaths = ["Tests/Fixtures/accuracy/keys", "Tests/Fixtures/reading"]

  /// What a run gives back: what to print, and the exit status: 0, or 1 where something is
  /// worse than the committed board, else one of `sysexits.h`.
  package struct Outcome: Sendable {
    package var output = ""
    package var status: Int32 = 0
  }

  /// Scores, prints, and compares or records.
  package func run() -> Outcome {
    var outcome = Outcome()
    do {
      let board = try scored(&outcome)
      outcome.output += board.table + "\n"
      if records {
        write(completed(board, &outcome), &outcome)
      } else {
        try compare(board, &outcome)
      }
    } catch let failure as KeyFailure {
      report(failure.diagnostics, &outcome)
      outcome.status = 66
    } catch {
      outcome.output += "\(error)\n"
      outcome.status = 70
    }
    return outcome
  }

  private func scored(_ outcome: inout Outcome) throws -> Board {
    var board = Board()
    let keys = Self.keyPaths.flatMap { folder in
      FileAccess.names(in: "\(root)/\(folder)").filter { $0.hasSuffix(".outline") }
        .map { "\(folder)/\($0)" }
    }
    guard !keys.isEmpty else { throw KeyFailure.missing(Self.keyPaths[0]) }
    for path in keys {
      let key = try AccuracyKey(try text(of: path))
      let reading = DocumentReader().read(try text(of: key.source))
      let score = DocumentScore(
        of: DocumentFacts(of: reading, naming: key.naming), with: key.facts,
        measures: key.measures)
      board.add(score, to: Family(key.family))
      say(score, of: key.source, &outcome)
      if key.isOpen, score.differences.isEmpty {
        outcome.output += "已读对，open 一行可去 reads as its key, “open” can go: \(path)\n"
      }
    }
    try scoreOfficial(&board, &outcome)
    return board
  }

  private func scoreOfficial(_ board: inout Board, _ outcome: inout Outcome) throws {
    let names = official.map(FileAccess.names(in:))?.filter { $0.hasSuffix(".xml") } ?? []
    guard let official, !names.isEmpty else {
      outcome.output += "官方文本未计分：未设 SPACEDIGEST_OFFICIAL\n"
      outcome.output +=
        "official texts not scored: SPACEDIGEST_OFFICIAL names no folder of them\n\n"
      return
    }
    var documents: [String: OfficialDocument] = [:]
    for name in names {
      let source = try read("\(official)/\(name)", as: name)
      do {
        documents[name] = try OfficialDocument(
          markup: source.bytes, language: Self.language(of: name))
      } catch {
        throw KeyFailure.malformed(name, at: error.offset, in: source)
      }
    }
    for style in LayoutStyle.allCases {
      for name in names {
        guard let document = documents[name] else { continue }
        let laid = SourceText(file: name, text: style.text(of: document))
        if let layouts {
          let file = "\(layouts)/\(name.dropLast(4)).\(style.rawValue).txt"
          try Data(laid.bytes).write(to: URL(filePath: file))
        }
        let facts = DocumentFacts(of: DocumentReader().read(laid), naming: .numbers)
        let score = DocumentScore(
          of: facts, with: document.facts(counterpart: documents[Self.counterpart(of: name)]),
          measures: [.paragraphs, .footnotes, .citations])
        let language = document.language.rawValue
        let family = Family("\(Family.officialPrefix)\(style.rawValue), \(language)")
        board.add(score, to: family, forms: false)
        say(score, of: "\(name) \(style.rawValue)", &outcome)
      }
    }
  }

  /// `A-RES-76-3.zh.xml` is Chinese; whatever is not marked so is English.
  private static func language(of name: String) -> Language {
    name.hasSuffix(".zh.xml") ? .chinese : .english
  }

  /// The other language of `A-RES-76-3.zh.xml`: `A-RES-76-3.en.xml`.
  private static func counterpart(of name: String) -> String {
    language(of: name) == .chinese
      ? name.dropLast(7) + ".en.xml" : name.dropLast(7) + ".zh.xml"
  }

  private func say(_ score: DocumentScore, of name: String, _ outcome: inout Outcome) {
    guard details, !score.differences.isEmpty else { return }
    outcome.output += "\(name)\n"
    for difference in score.differences { outcome.output += "  \(difference)\n" }
  }

  private func compare(_ board: Board, _ outcome: inout Outcome) throws {
    guard FileAccess.isFile("\(root)/\(Self.boardPath)") else {
      outcome.output += "还没有已提交的成绩；用 RECORD=1 写入\n"
      outcome.output += "no board is committed yet; RECORD=1 writes one\n"
      return
    }
    let committed = try Board(try text(of: Self.boardPath))
    let changes = board.changes(since: committed)
    for change in changes { outcome.output += change.text + "\n" }
    let skipped = board.familiesOnly(in: committed)
    if !skipped.isEmpty {
      outcome.output += "未比较 not compared: \(skipped.map(\.id).joined(separator: "; "))\n"
    }
    if changes.contains(where: { $0.direction == .loss }) {
      outcome.output += "比已提交的成绩差\nworse than the committed board\n"
      outcome.status = 1
    } else if changes.isEmpty {
      outcome.output += "与已提交的成绩相同\nthe same as the committed board\n"
    }
  }

  /// The board with the committed lines of the official texts where these are not at hand.
  ///
  /// A committed board that cannot be read is written anew without them.
  private func completed(_ board: Board, _ outcome: inout Outcome) -> Board {
    guard let text = try? text(of: Self.boardPath), let committed = try? Board(text) else {
      return board
    }
    let complete = board.keeping(.official, of: committed)
    let kept = board.familiesOnly(in: complete)
    if !kept.isEmpty {
      outcome.output += "保留原成绩 kept as committed: \(kept.map(\.id).joined(separator: "; "))\n"
    }
    return complete
  }

  private func write(_ board: Board, _ outcome: inout Outcome) {
    for (path, text) in [(Self.boardPath, board.json), (Self.pagePath, board.markdown)] {
      do {
        try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)"), options: .atomic)
        outcome.output += "已写入 written: \(path)\n"
      } catch {
        outcome.output += "无法写入 cannot be written: \(path): \(error)\n"
        outcome.status = 73
      }
    }
  }

  private func report(_ diagnostics: [Diagnostic], _ outcome: inout Outcome) {
    for language in [Language.chinese, .english] {
      let writer = DiagnosticText(language: language)
      outcome.output += diagnostics.map(writer.text).joined()
    }
  }

  private func text(of path: String) throws(KeyFailure) -> SourceText {
    try read("\(root)/\(path)", as: path)
  }

  private func read(_ path: String, as name: String) throws(KeyFailure) -> SourceText {
    do {
      return try FileAccess.text(of: path, named: name)
    } catch {
      throw KeyFailure(file: name, diagnostics: [error.diagnostic(for: name)])
    }
  }
}

extension KeyFailure {
  fileprivate static func missing(_ folder: String) -> KeyFailure {
    KeyFailure(
      file: folder, diagnostics: [FileAccess.Failure.missing.diagnostic(for: folder)])
  }

  fileprivate static func malformed(_ file: String, at offset: Int, in text: SourceText)
    -> KeyFailure
  {
    let offset = min(offset, text.bytes.count)
    return KeyFailure(
      file: file,
      diagnostics: [
        text.diagnostic(
          "xml-malformed", .error, at: offset..<offset,
          message: Bilingual(zh: "此处起标记不合规范", en: "the markup is not well-formed from here"))
      ])
  }
}
