/// The arguments of `accuracy`.
package struct AccuracyArguments: Sendable, Hashable {
  package var root = "."
  package var records = false
  package var details = false
  package var layouts: String?

  /// Reads `[--record] [--details] [--layouts DIR] [--root DIR]`; nil where something else stands there.
  package init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--record": records = true
      case "--details": details = true
      case "--layouts":
        guard let folder = rest.popFirst() else { return nil }
        layouts = folder
      case "--root":
        guard let folder = rest.popFirst() else { return nil }
        root = folder
      default: return nil
      }
    }
  }

  /// What to say where they cannot be read.
  package static let usage = """
    用法 usage: accuracy [--record] [--details] [--layouts DIR] [--root DIR]

    """
}
