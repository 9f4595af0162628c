/// What a template can be given.
///
/// ```swift
/// let page: TemplateValue = ["title": "外空治理", "years": [2023, 2024], "draft": false]
/// ```
/// False for sections are ``nothing``, `false`, zero, empty text or HTML, and the empty list; a record is never false.
package enum TemplateValue: Sendable, Equatable {
  /// Plain text, escaped wherever it is printed.
  case text(String)
  /// Markup, printed as it is.
  case html(TrustedHTML)
  case integer(Int)
  /// Printed without a fraction where it has none.
  case number(Double)
  case bool(Bool)
  case list([TemplateValue])
  case record(TemplateRecord)
  /// Known to have no value: the name is there, so a strict template may use it; prints nothing.
  case nothing

  /// `value` as text, or ``nothing`` where there is none.
  package init(_ value: String?) {
    self = value.map { .text($0) } ?? .nothing
  }

  /// Whether a section on the value is rendered (an inverted section is where it is not).
  package var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .integer(let value): value != 0
    case .number(let value): value != 0 && !value.isNaN
    case .bool(let value): value
    case .list(let items): !items.isEmpty
    case .record: true
    case .nothing: false
    }
  }

  /// What kind of value it is, for messages.
  var kind: Kind {
    switch self {
    case .text: .text
    case .html: .html
    case .integer, .number: .number
    case .bool: .bool
    case .list: .list
    case .record: .record
    case .nothing: .nothing
    }
  }

  enum Kind: Sendable, Hashable { case text, html, number, bool, list, record, nothing }
}
