import Core
import Digest
import Templates

/// Three things to search for, from what is held: a term, the resolution and the document that are most cited.
struct SearchExamples: Sendable {
  let context: PageContext
  let model: SiteModel

  /// Links to their results; fewer than three where little is held.
  func value() -> [TemplateValue] {
    [term, resolution, document].compactMap(\.self).map { query in
      [
        "href": .text("\(context.link(.search))?q=\(Self.encoded(query))"), "text": .text(query),
      ]
    }
  }

  /// Of the terms that the newest documents use for a theme, the one in most passages.
  private var term: String? {
    let documents = SearchCollector.order(model.corpus.documents).prefix(5)
    let newest = Set(documents.map(\.slug))
    var counts: [String: Int] = [:]
    for hit in model.corpus.themes.flatMap(\.core) where newest.contains(hit.passage.document) {
      guard let bytes = model.passage(hit.passage).map({ Array($0.text.utf8) }) else { continue }
      for words in Set(hit.ranges.map { Array(bytes[$0]) }) {
        counts[String(decoding: words, as: UTF8.self), default: 0] += 1
      }
    }
    let terms = model.corpus.terms.map { term in
      (name: term.name[context.language], count: counts[term.name.zh] ?? counts[term.name.en] ?? 0)
    }
    let most = terms.map(\.count).max() ?? 0
    return most > 0 ? terms.first { $0.count == most }?.name : nil
  }

  private var resolution: String? {
    let cited = model.corpus.resolutions.filter { !$0.citedIn.isEmpty }
    return cited.max { ($0.citedIn.count, $0.name) < ($1.citedIn.count, $1.name) }?.number
  }

  private var document: String? {
    let cited = model.corpus.citations.citedDocuments.filter { !$0.citedIn.isEmpty }
    return cited.max { ($0.citedIn.count, $0.symbol) < ($1.citedIn.count, $1.symbol) }?.symbol
  }

  /// Percent-encoded for the query of an address.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}
