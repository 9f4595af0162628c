package import Templates

/// A page ready to be rendered: its template and its data.
package struct Page: Sendable {
  package var id: PageID
  package var template: String
  package var data: TemplateValue
}
