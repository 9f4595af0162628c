/// What keeps a hostile or mistaken template from exhausting the stack.
package enum TemplateLimits {
  /// How many sections, parents and blocks may be open at once in one template.
  package static let nesting = 100
  /// How many sections, partials, parents and blocks may run inside one another while rendering.
  package static let depth = 200
  /// How long a name may be, in bytes: messages repeat it.
  package static let nameBytes = 200
  /// After how many problems a template, a page, or a check of all templates together is given up.
  package static let problems = 50
}
