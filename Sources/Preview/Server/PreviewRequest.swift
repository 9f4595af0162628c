/// What the preview needs to know of a request.
package struct PreviewRequest: Sendable, Hashable {
  /// As sent: `GET`.
  package var method: String
  /// The path as sent, percent-encoded, without the query: `/zh/documents/a/`.
  package var path: String
  package var headers: Headers

  package init(
    method: String = "GET", path: String, headers: Headers = ["Host": "localhost"]
  ) {
    self.method = method
    self.path = path
    self.headers = headers
  }

  /// The headers of a request by their names, whose capitals do not matter.
  package struct Headers: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var values: [String: [String]] = [:]

    package init() {}

    package init(dictionaryLiteral elements: (String, String)...) {
      for (name, value) in elements { add(name, value) }
    }

    /// Adds a line; one of the same name stays.
    package mutating func add(_ name: String, _ value: String) {
      values[name.lowercased(), default: []].append(value)
    }

    /// The only value of this name; nil where there is none, or more than one.
    package subscript(name: String) -> String? {
      guard let values = values[name.lowercased()], values.count == 1 else { return nil }
      return values[0]
    }
  }
}
