import Core
import Templates
import TestSupport

/// The page that `template` makes of `data`; partials are given by name.
func rendered(
  _ template: String, _ data: TemplateValue = [:], partials: [String: String] = [:],
  mode: TemplateMode = .strict
) throws -> String {
  let library = library(template, partials: partials, mode: mode)
  return String(decoding: try library.render("page", data), as: UTF8.self)
}

/// A library of one page, called `page` in the file `page.mustache`, and its partials.
func library(
  _ template: String, partials: [String: String] = [:], mode: TemplateMode = .strict
) -> TemplateLibrary {
  var sources = partials
  sources["page"] = template
  return TemplateLibrary(
    sources: Dictionary(
      uniqueKeysWithValues: sources.map { name, text in
        (name, SourceText(file: "\(name).mustache", text: text))
      }), mode: mode)
}

/// What is wrong with a page: with the library, or with what `data` makes of it.
func problems(
  _ template: String, _ data: TemplateValue = [:], partials: [String: String] = [:],
  mode: TemplateMode = .strict
) -> [Diagnostic] {
  do {
    _ = try library(template, partials: partials, mode: mode).render("page", data)
    return []
  } catch {
    return error.diagnostics
  }
}

/// Where the marks of `⟦…⟧` stand: the position of each, and how many characters it spans.
func places(_ marked: MarkedText) -> [Place] {
  let source = SourceText(file: "", text: marked.text)
  return marked.ranges.map { range in
    Place(
      position: source.position(at: range.lowerBound),
      length: String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars.count)
  }
}

/// What a diagnostic points at.
struct Place: Equatable {
  let position: SourcePosition?
  let length: Int?

  init(position: SourcePosition?, length: Int?) {
    self.position = position
    self.length = length
  }

  init(_ diagnostic: Diagnostic) {
    self.init(position: diagnostic.position, length: diagnostic.excerpt?.length)
  }
}
