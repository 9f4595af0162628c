import Core
import Documents

/// Reads passages with the built-in vocabulary and writes each citation on one line.
enum Reading {
  static let reader = CitationReader(vocabulary: .unitedNations)

  /// `A/RES/72/77`, with `@2017-12-07` where dated and ` [pinpoint]` where one is given.
  static func targets(_ text: String, symbol: String? = nil) -> [String] {
    citations([Passage(id: "para_1", text: text)], symbol: symbol).map(line)
  }

  static func citations(_ passages: [Passage], symbol: String? = nil) -> [Citation] {
    reader.citations(in: passages, symbol: symbol).citations
  }

  static func line(_ citation: Citation) -> String {
    citation.target + (citation.date.map { "@" + $0 } ?? "")
      + (citation.pinpoint.map { " [\($0)]" } ?? "")
  }

  /// Notes numbered from 1.
  static func notes(_ texts: [String]) -> [Passage] {
    texts.enumerated().map {
      Passage(id: "fn_\($0 + 1)", text: $1, isFootnote: true, line: $0 + 10)
    }
  }
}
