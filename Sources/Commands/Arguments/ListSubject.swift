/// What `list` can list.
package enum ListSubject: String, Sendable, CaseIterable {
  case documents, paragraphs, citations, meetings, themes, resolutions, terms, requests
}
