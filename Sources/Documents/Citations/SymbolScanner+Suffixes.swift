extension SymbolScanner {
  private static let suffixes = ["Add.", "Amend.", "Corr.", "Rev."]
  private static let kinds = ["CRP.", "L.", "WP.", "PV.", "SR.", "INF."]

  /// What goes on behind a symbol without repeating it: `A/77/20和Corr.1`, `…/Corr.1和2`, `…/Add.1-3`,
  /// `Add.1和Add.1/Corr.1`, `A/AC.105/C.1/L.366 and L.367`, `A/RES/72/77 和 72/78`.
  ///
  /// Only the ends of a span are given; nothing is printed for what lies between.
  func further(after symbol: Found) -> [Found] {
    if symbol.kind == .resolution { return furtherResolutions(after: symbol) }
    var (found, base, kind) = ([Found](), symbol.target, String?.none)
    if let slash = symbol.target.lastIndex(of: "/") {
      let last = symbol.target[symbol.target.index(after: slash)...]
      if let suffix = Self.suffixes.first(where: { last.hasPrefix($0) }) {
        (base, kind) = (String(symbol.target[..<slash]), suffix)
      }
    }
    var position = symbol.range.upperBound
    while let link = text.end(ofAny: Self.links, at: position) {
      if let first = suffix(at: link) {
        kind = first.kind
        var end = first.end
        while text.byte(end) == UInt8(ascii: "/"), let next = suffix(at: end + 1) { end = next.end }
        append(base, link..<end, named: text.text(link..<end))
      } else if let next = sibling(of: symbol.target, at: link) {
        append(next.head, link..<next.end, named: text.text(link..<next.end))
        (base, kind) = (next.head + "/" + text.text(link..<next.end), nil)
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

  /// `L.368/Rev.1` of `A/AC.105/C.1/L.366, L.367 and L.368/Rev.1`, with the head they share.
  private func sibling(of symbol: String, at index: Int) -> (head: String, end: Int)? {
    guard let kind = Self.kinds.first(where: { text.end(of: $0, at: index) != nil }),
      var (_, end) = text.number(at: index + kind.utf8.count)
    else { return nil }
    let elements = symbol.split(separator: "/")
    guard let place = elements.lastIndex(where: { $0.hasPrefix(kind) }) else { return nil }
    while text.byte(end) == UInt8(ascii: "/"), let next = suffix(at: end + 1) { end = next.end }
    return (elements[..<place].joined(separator: "/"), end)
  }

  func suffix(at index: Int) -> (kind: String, end: Int)? {
    guard let kind = Self.suffixes.first(where: { text.end(of: $0, at: index) != nil }),
      let (_, end) = text.number(at: index + kind.utf8.count)
    else { return nil }
    return (kind, end)
  }

  /// `72/78` of `A/RES/72/77 和 72/78`.
  private func furtherResolutions(after symbol: Found) -> [Found] {
    let elements = symbol.target.split(separator: "/").prefix { $0 != "RES" }
    let prefix = (elements + ["RES", ""]).joined(separator: "/")
    let series = ResolutionSeries(
      prefix: prefix, forms: [.session, .roman, .year], firstSession: prefix == "A/RES/" ? 31 : 1)
    var (found, position) = ([Found](), symbol.range.upperBound)
    while let link = text.end(ofAny: Self.links, at: position),
      let number = ResolutionNumber(in: text, at: link), let target = number.symbol(in: series)
    {
      found.append(Found(kind: .resolution, target: target, range: link..<number.end))
      position = number.end
    }
    return found
  }

  /// A bare number continues a list of suffixes only where nothing makes it something else.
  private func endsList(at index: Int) -> Bool {
    let next = text.byte(index)
    return next == 0 || ",;.)]".utf8.contains(next) || text.end(ofAny: Self.links, at: index) != nil
      || text.end(ofAny: ["。", "、", "所", "中", "》"], at: index) != nil
  }

  static let links = [
    "以及", "和", "及", "与", "、", "至", ", and ", " and ", ", ", ",", " to ", "-",
  ]
}
