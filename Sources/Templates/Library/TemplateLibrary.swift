package import Core

/// All templates of a site: compiled, linked and checked before any page is rendered.
///
/// ```swift
/// let library = TemplateLibrary(sources: ["hello": SourceText(file: "hello.mustache", text: "Hi {{name}}")])
/// try library.render("hello", ["name": "<Ada>"])  // the bytes of `Hi &lt;Ada&gt;`
/// ```
/// A template is named by its path without `.mustache`: `{{>partials/nav}}`.
package struct TemplateLibrary: Sendable {
  /// Everything wrong with the templates themselves, sorted; with an error nothing is rendered.
  package let diagnostics: [Diagnostic]
  package let mode: TemplateMode
  /// The names, in byte order; the other tables are in the same order.
  package let names: [String]
  let sources: [SourceText]
  let programs: [TemplateProgram]
  /// For each program, for each of its references, the template it names; nil where that depends on data or is missing.
  let links: [[Int?]]

  /// Compiles templates by name.
  package init(sources: [String: SourceText], mode: TemplateMode = .strict) {
    self.init(sources: sources, mode: mode, problems: [])
  }

  /// `problems` are those met while the sources were read.
  init(sources named: [String: SourceText], mode: TemplateMode, problems: [Diagnostic]) {
    let sorted = named.sorted { $0.key < $1.key }
    let parsed = sorted.map { TemplateParser.parse($0.value, mode: mode) }
    self.mode = mode
    names = sorted.map(\.key)
    sources = sorted.map(\.value)
    programs = parsed.map(\.program)
    links = TemplateLibrary.links(names: names, programs: programs)
    var problems = problems + parsed.flatMap(\.problems)
    if mode == .strict {
      let check = TemplateCheck(names: names, sources: sources, programs: programs, links: links)
      problems += check.problems()
    }
    diagnostics = problems.sorted()
  }

  /// The bytes of a page.
  ///
  /// `shared` lies beneath `data`: a name is looked for in `data` first. Throws the library's own
  /// diagnostics where it has errors, and otherwise what is wrong with this page, each tag once.
  package func render(
    _ name: String, _ data: TemplateValue, over shared: TemplateValue? = nil
  ) throws(TemplateFailure) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, data, over: shared, into: &output)
    return output
  }

  /// Appends a page to `output`, which a caller may reuse; on failure `output` is as it was.
  package func render(
    _ name: String, _ data: TemplateValue, over shared: TemplateValue? = nil,
    into output: inout [UInt8]
  ) throws(TemplateFailure) {
    guard !diagnostics.blocks() else { throw TemplateFailure(diagnostics) }
    guard let index = index(of: name) else {
      let problem = TemplateProblem.unknownTemplate(
        name, near: Spelling.nearest(to: name, among: names))
      throw TemplateFailure([
        Diagnostic(
          id: problem.id, severity: .error, file: "", message: problem.message, help: problem.help)
      ])
    }
    let start = output.count
    // The renderer owns the buffer while it writes: two owners would mean a copy.
    var renderer = TemplateRenderer(library: self, output: output, contexts: [shared, data])
    output = []
    let problems = renderer.render(index)
    output = renderer.takeOutput()
    guard problems.isEmpty else {
      output.removeSubrange(start...)
      throw TemplateFailure(problems)
    }
  }

  /// The templates that no page needs, in byte order.
  ///
  /// `pages` are the names that are rendered or that only data names (`{{>*kind}}`).
  package func unused(pages: some Sequence<String>) -> [String] {
    var reached = Set<Int>()
    var waiting = pages.compactMap { index(of: $0) }
    while let next = waiting.popLast() {
      guard reached.insert(next).inserted else { continue }
      waiting += links[next].compactMap { $0 }
    }
    return names.indices.filter { !reached.contains($0) }.map { names[$0] }
  }

  /// Where a name stands in ``names``.
  func index(of name: String) -> Int? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == name ? low : nil
  }

  private static func links(names: [String], programs: [TemplateProgram]) -> [[Int?]] {
    let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    return programs.map { program in
      program.references.map { reference in
        if case .fixed(let name) = reference.target { indices[name] } else { nil }
      }
    }
  }
}
