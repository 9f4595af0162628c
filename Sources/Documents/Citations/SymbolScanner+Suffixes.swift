extension SymbolScanner {
  private static let suffixes = ["Add.", "Amend.", "Corr.", "Rev."]

  /// What goes on behind a symbol without repeating it: `A/77/20和Corr.1`, `…/Corr.1和2`, `…/Add.1-3`.
  ///
  /// Only the ends of a span are given; nothing is printed for what lies between.
  func further(after symbol: Found) -> [Found] {
    var (found, base, kind) = ([Found](), symbol.target, String?.none)
    if let slash = symbol.target.lastIndex(of: "/") {
      let last = symbol.target[symbol.target.index(after: slash)...]
      if let suffix = Self.suffixes.first(where: { last.hasPrefix($0) }) {
        (base, kind) = (String(symbol.target[..<slash]), suffix)
      }
    }
    var position = symbol.range.upperBound
    while let link = text.end(ofAny: Self.links, at: position) {
      if let suffix = Self.suffixes.first(where: { text.end(of: $0, at: link) != nil }),
        let (_, end) = text.number(at: link + suffix.utf8.count)
      {
        kind = suffix
        append(base, link..<end, named: text.text(link..<end))
      } else if let kind, let (number, end) = text.number(at: link), number < 100,
        endsList(at: end)
      {
        append(base, link..<end, named: kind + String(number))
      } else {
        break
      }
    }
    return found

    func append(_ base: String, _ range: Range<Int>, named suffix: String) {
      found.append(Found(kind: symbol.kind, target: base + "/" + suffix, range: range))
      position = range.upperBound
    }
  }

  /// A bare number continues a list of suffixes only where nothing makes it something else.
  private func endsList(at index: Int) -> Bool {
    let next = text.byte(index)
    return next == 0 || ",;.)]".utf8.contains(next) || text.end(ofAny: Self.links, at: index) != nil
      || text.end(ofAny: ["。", "、", "所", "中", "》"], at: index) != nil
  }

  private static let links = ["以及", "和", "及", "与", "、", "至", " and ", ", ", " to ", "-"]
}
