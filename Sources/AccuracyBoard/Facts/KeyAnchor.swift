/// An anchor taken apart: `annex_1__para_3__b` is a third paragraph of the first annex, and in it `b`.
struct KeyAnchor: Sendable {
  /// `para`, `pream`, `text`, `sec`, `fn`, `table`, or empty for `masthead` and the like.
  private(set) var kind = ""
  /// What stands behind the kind, as it is in `number`: `3`, `6.1`, `13 bis`.
  private(set) var number = ""
  /// The number of the annex it is in, if any.
  private(set) var annex: Int?
  private var tail: [Substring] = []

  init(_ anchor: String) {
    var rest = anchor.split(separator: "__", omittingEmptySubsequences: false)[...]
    while let component = rest.popFirst() {
      let halves = component.split(separator: "_", maxSplits: 1)
      guard halves.count == 2 else { continue }
      if halves[0] == "annex" { annex = Int(halves[1]) }
      if ["para", "pream", "text", "sec", "fn", "table"].contains(halves[0]) {
        (kind, number, tail) = (
          String(halves[0]), String(halves[1].replacing("_", with: " ")), Array(rest)
        )
        return
      }
    }
  }

  /// The last word of an anchor in two words or more, where it is a number: 2 in `para_4__2`.
  var lastNumber: Int? { tail.count == 1 ? Int(tail[0]) : nil }

  /// Whether it is that of an item with `label`.
  ///
  /// `para_4__2` is one where the label is in brackets or a bullet; with the label `4.` it is the
  /// second paragraph 4.
  func isWithin(label: String) -> Bool {
    guard tail.count == 1, Int(tail[0]) != nil, let last = label.unicodeScalars.last else {
      return !tail.isEmpty
    }
    return label.labelCore.isEmpty || last == ")" || last == "）"
      || (0x2460...0x24FF).contains(last.value) || (0x3220...0x3243).contains(last.value)
  }
}
