import Core

/// What can be said about templates together, without data: references, circles, blocks.
struct TemplateCheck {
  let names: [String]
  let sources: [SourceText]
  let programs: [TemplateProgram]
  let links: [[Int?]]

  /// At most ``TemplateLimits/problems`` of each kind: to find the place of one costs as much as its line is long.
  func problems() -> [Diagnostic] {
    unknownReferences() + cycles() + unknownBlocks()
  }

  private func unknownReferences() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (index, program) in programs.enumerated() {
      for (reference, link) in zip(program.references, links[index]) where link == nil {
        guard case .fixed(let name) = reference.target else { continue }
        guard problems.count < TemplateLimits.problems else { return problems }
        let problem = TemplateProblem.unknownTemplate(
          name, near: Spelling.nearest(to: name, among: names))
        problems.append(diagnostic(problem, in: index, at: program.places[reference.instruction]))
      }
    }
    return problems
  }

  /// One problem for each reference that leads back to a template it is reached from.
  private func cycles() -> [Diagnostic] {
    enum State { case unseen, open, done }
    var problems: [Diagnostic] = []
    var states = [State](repeating: .unseen, count: programs.count)
    for root in programs.indices where states[root] == .unseen {
      var path = [(template: root, next: 0)]
      states[root] = .open
      while let (template, next) = path.last {
        guard next < links[template].count else {
          states[template] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        guard let target = links[template][next] else { continue }
        switch states[target] {
        case .done: continue
        case .unseen:
          states[target] = .open
          path.append((target, 0))
        case .open:
          guard problems.count < TemplateLimits.problems else { return problems }
          let start = path.firstIndex { $0.template == target } ?? 0
          let chain = path[start...].map { names[$0.template] } + [names[target]]
          let place = programs[template].places[
            programs[template].references[next].instruction]
          problems.append(diagnostic(.cycle(chain), in: template, at: place))
        }
      }
    }
    return problems
  }

  /// Blocks given to a parent that neither it nor what it includes has.
  private func unknownBlocks() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (index, program) in programs.enumerated() {
      for (reference, link) in zip(program.references, links[index]) {
        guard let link, !reference.arguments.isEmpty, let blocks = blocks(reachedFrom: link) else {
          continue
        }
        for argument in reference.arguments where !blocks.contains(argument.name.text) {
          guard problems.count < TemplateLimits.problems else { return problems }
          let name = argument.name.text
          let problem = TemplateProblem.unknownBlock(
            name, parent: names[link], near: Spelling.nearest(to: name, among: blocks))
          problems.append(diagnostic(problem, in: index, at: argument.tag))
        }
      }
    }
    return problems
  }

  /// The blocks of a template and of all it includes; nil where data decides what it includes.
  private func blocks(reachedFrom root: Int) -> Set<String>? {
    var (blocks, reached, waiting) = (Set<String>(), Set<Int>(), [root])
    while let next = waiting.popLast() {
      guard reached.insert(next).inserted else { continue }
      blocks.formUnion(programs[next].blocks.map(\.name.text))
      for (reference, link) in zip(programs[next].references, links[next]) {
        if case .dynamic = reference.target { return nil }
        if let link { waiting.append(link) }
      }
    }
    return blocks
  }

  private func diagnostic(
    _ problem: TemplateProblem, in template: Int, at range: Range<Int>
  ) -> Diagnostic {
    problem.diagnostic(in: sources[template], at: range)
  }
}
