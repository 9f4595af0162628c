/// Who cites what.
package struct CitationGraph: Sendable {
  /// General Assembly resolutions, held and cited: the old series first, then by session and number.
  package var resolutions: [Resolution] = []
  /// Other documents that are cited, by symbol.
  package var citedDocuments: [CitedDocument] = []
  /// The symbols each document cites, in the order of its text, each once; by the document's slug.
  package private(set) var cites: [String: [String]] = [:]
  /// The slugs of the documents that cite a symbol, in order.
  package private(set) var citedBy: [String: [String]] = [:]

  /// Nothing cited.
  package init() {}

  /// Documents come one after the other.
  mutating func add(_ symbol: String, citedBy slug: String) {
    if citedBy[symbol]?.last == slug { return }
    citedBy[symbol, default: []].append(slug)
    cites[slug, default: []].append(symbol)
  }
}
