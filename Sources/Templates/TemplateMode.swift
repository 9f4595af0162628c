/// How much a template may leave open.
package enum TemplateMode: Sendable, Hashable {
  /// Unknown names, missing partials and cycles are errors; escape prefixes (`{{url:link}}`) work.
  case strict
  /// As the Mustache specification has it: what is missing is nothing, a prefix is part of the name.
  case lenient
}
