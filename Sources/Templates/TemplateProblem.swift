/// What can be wrong with a template or with what it is given.
///
/// The wording of each stands in `TemplateProblem+Wording.swift`.
enum TemplateProblem: Sendable, Hashable {
  // The text of one template.
  case unclosedTag(close: String)
  case emptyTag
  case malformedName(String)
  case malformedDelimiters
  case unclosedSection(String)
  case strayClose(String)
  case crossedClose(String, open: String)
  case tooDeep
  case unknownEscape(String, near: String?)
  case misplacedEscape(String)
  case strayParentContent
  case repeatedBlock(String)

  // The templates of a library together.
  case unknownTemplate(String, near: String?)
  case cycle([String])
  case unknownBlock(String, parent: String, near: String?)

  // What a template is given.
  case unknownName(String, part: String, near: String?)
  case notRecord(String, part: String, TemplateValue.Kind)
  case notPrintable(String, TemplateValue.Kind)
  case rawText(String)
  case htmlInAttribute(String)
  case notTemplateName(String)
  case runsTooDeep

  /// The identifier that scripts may filter on.
  var id: String {
    switch self {
    case .unclosedTag: "template-tag-unclosed"
    case .emptyTag: "template-tag-empty"
    case .malformedName: "template-name-malformed"
    case .malformedDelimiters: "template-delimiters-malformed"
    case .unclosedSection: "template-section-unclosed"
    case .strayClose, .crossedClose: "template-section-mismatched"
    case .tooDeep, .runsTooDeep: "template-too-deep"
    case .unknownEscape, .misplacedEscape: "template-escape-unknown"
    case .strayParentContent: "template-parent-content"
    case .repeatedBlock: "template-block-repeated"
    case .unknownTemplate: "template-partial-unknown"
    case .cycle: "template-cycle"
    case .unknownBlock: "template-block-unknown"
    case .unknownName: "template-name-unknown"
    case .notRecord, .notPrintable, .notTemplateName: "template-value-kind"
    case .rawText, .htmlInAttribute: "template-escape-unsafe"
    }
  }
}
