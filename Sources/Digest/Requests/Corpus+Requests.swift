package import Core

extension Corpus {
  /// The requests of one document, as its primary text has them, in the order of the text.
  package func requests(of slug: String) -> [Request] {
    guard let language = document(slug)?.primary.language else { return [] }
    return (requests[slug] ?? []).filter { $0.language == language }
  }

  /// The requests of all documents, as their primary texts have them.
  package var allRequests: [Request] { documents.flatMap { requests(of: $0.slug) } }

  /// The same request in the document's text or translation in `language`; nil where there is none or the
  /// two do not agree.
  ///
  /// It is the one with the same verb at the same place among those of its passage.
  package func counterpart(of request: Request, in language: Language) -> Request? {
    let all = (requests[request.passage.document] ?? []).filter {
      $0.passage.anchor == request.passage.anchor
    }
    let own = all.filter { $0.language == request.language }
    let other = all.filter { $0.language == language }
    guard own.count == other.count, let place = own.firstIndex(of: request),
      other[place].verb == request.verb
    else { return nil }
    return other[place]
  }
}
