/// What stands on a page without being text, recognised by shape, position and repetition.
enum Furniture {
  /// The reasons to take a line for furniture.
  enum Kind: Sendable {
    /// The rule above the notes at the foot of a page.
    case noteRule
    case other
  }

  /// The furniture among `lines`, by index.
  static func find(in lines: [Line]) -> [Int: Kind] {
    var found: [Int: Kind] = [:]
    for (index, line) in lines.enumerated() {
      if isRule(line.scalars) {
        found[index] = .noteRule
      } else if isLink(line.scalars) || isPageNumber(line.scalars) {
        found[index] = .other
      }
    }
    for index in repeatedAtPageEdges(lines) { found[index] = .other }
    for (index, line) in lines.enumerated()
    where found[index] == nil && index > 0 && isAtEdge(index, lines, found) {
      if isSymbol(line.scalars) || isLoneNumber(line.scalars) { found[index] = .other }
    }
    return found
  }

  /// Whether a line touches a page boundary or other furniture, with nothing but blanks between.
  private static func isAtEdge(_ index: Int, _ lines: [Line], _ found: [Int: Kind]) -> Bool {
    let next = index + 1
    return found[index - 1] == .other || found[next] == .other || lines[index].startsPage
      || (next < lines.count && lines[next].startsPage)
  }

  /// A page-foot rule: underscores or dashes alone.
  private static func isRule(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count >= 6 && scalars.allSatisfy { "_-—―─━".unicodeScalars.contains($0) }
  }

  private static func isLink(_ scalars: [Unicode.Scalar]) -> Bool {
    let isAddress = ["http://", "https://"].contains { scalars.starts(with: $0.unicodeScalars) }
    return isAddress && !scalars.contains { $0.isBlank }
  }

  /// `8/12`, `V.23-06731 8/12`, `23-24518 (C)`, `- 5 -`, `Page 5 of 12`, `第 5 页`.
  private static func isPageNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let words = scalars.split { $0.isBlank }.map(Array.init)
    guard !words.isEmpty, words.count <= 4 else { return false }
    let texts = words.map { String(String.UnicodeScalarView($0)) }
    if words.allSatisfy({ isJobNumber($0) || isFraction($0) || isLanguageMark($0) }) { return true }
    if texts.count == 3, texts[0] == texts[2], ["-", "–", "—"].contains(texts[0]) {
      return isLoneNumber(words[1])
    }
    if texts[0].lowercased() == "page", texts.count > 1 { return isLoneNumber(words[1]) }
    let joined = texts.joined()
    return joined.hasPrefix("第") && joined.hasSuffix("页")
      && isLoneNumber(
        Array(joined.dropFirst().dropLast().unicodeScalars))
  }

  /// `V.23-06731`, `23-24518`: letters, a year of two digits, five digits.
  private static func isJobNumber(_ word: [Unicode.Scalar]) -> Bool {
    let start = word.firstIndex { $0.digit != nil } ?? word.count
    let letters = word[..<start].allSatisfy { ("A"..."Z").contains($0) || $0 == "." }
    let digits = word[start...].split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = digits.allSatisfy { $0.allSatisfy { $0.digit != nil } }
    return letters && start <= 4 && isNumeric && digits.map(\.count) == [2, 5]
  }

  private static func isFraction(_ word: [Unicode.Scalar]) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { $0.digit != nil } }
  }

  /// `(C)`, `(E)`: the language of a job number.
  private static func isLanguageMark(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 3 && word[0] == "(" && word[2] == ")" && ("A"..."Z").contains(word[1])
  }

  private static func isLoneNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    (1...4).contains(scalars.count) && scalars.allSatisfy { $0.digit != nil }
  }

  /// A document symbol alone on its line, such as `A/AC.105/1294`.
  static func isSymbol(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, ("A"..."Z").contains(first), scalars.contains("/") else {
      return false
    }
    return scalars.count <= 40
      && scalars.allSatisfy {
        $0.isASCII && !$0.isBlank && ($0.isLatinOrDigit || "/.()-".unicodeScalars.contains($0))
      }
      && scalars.contains { $0.digit != nil }
  }

  /// Lines that come back, digits aside, as the first or last lines of pages.
  private static func repeatedAtPageEdges(_ lines: [Line]) -> [Int] {
    let starts = [0] + lines.indices.filter { lines[$0].startsPage && $0 > 0 }
    guard starts.count >= 2 else { return [] }
    var places: [String: Set<Int>] = [:]
    for start in starts {
      for index in max(0, start - 3)..<min(lines.count, start + 3) {
        let pattern = lines[index].scalars.map { $0.digit != nil ? "#" : $0 }
        guard pattern.count <= 80 else { continue }
        places[String(String.UnicodeScalarView(pattern)), default: []].insert(index)
      }
    }
    let enough = min(3, starts.count)
    return places.values.filter { $0.count >= enough }.flatMap { $0 }
  }
}
