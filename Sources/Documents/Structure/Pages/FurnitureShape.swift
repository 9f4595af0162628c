/// Lines that are furniture whatever stands around them, known by their shape.
enum FurnitureShape {
  /// A page-foot rule: underscores or dashes alone.
  static func isRule(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count >= 6 && scalars.allSatisfy { "_-—―─━".unicodeScalars.contains($0) }
  }

  static func isLink(_ scalars: [Unicode.Scalar]) -> Bool {
    let isAddress = ["http://", "https://"].contains { scalars.starts(with: $0.unicodeScalars) }
    return isAddress && !scalars.contains { $0.isBlank }
  }

  /// The number of a page or of a print job.
  ///
  /// `8/12`, `V.23-06731 8/12`, `23-24518 (C) 151221`, `*2118342*`, `- 5 -`, `Page 5 of 12`, `第 5 页`,
  /// `第 5 页，共 12 页`.
  static func isPageNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 120 else { return false }
    let words = scalars.split { $0.isBlank }.map(Array.init)
    guard !words.isEmpty, words.count <= 6 else { return false }
    if words.allSatisfy({ isPageWord($0) }), !words.allSatisfy({ isDateGroup($0) }) { return true }
    let texts = words.map { String(String.UnicodeScalarView($0)) }
    if texts.count == 3, texts[0] == texts[2], ["-", "–", "—"].contains(texts[0]) {
      return isLoneNumber(words[1])
    }
    if texts.count == 2 || texts.count == 4, texts[0].lowercased() == "page" {
      return isLoneNumber(words[1])
    }
    let joined = texts.joined()
    let parts = joined.split { "，,/／".contains($0) }
    if parts.count == 2, isHanPage(parts[0], after: "第"), isHanPage(parts[1], after: "共") {
      return true
    }
    return joined.hasPrefix("第") && (joined.hasSuffix("页") || joined.hasSuffix("頁"))
      && isLoneNumber(Array(joined.dropFirst().dropLast().unicodeScalars))
  }

  /// `第5页`, `共12页`.
  private static func isHanPage(_ text: Substring, after word: String) -> Bool {
    text.hasPrefix(word) && (text.hasSuffix("页") || text.hasSuffix("頁"))
      && isLoneNumber(Array(text.dropFirst().dropLast().unicodeScalars))
  }

  private static func isPageWord(_ word: [Unicode.Scalar]) -> Bool {
    isJobNumber(word) || isFraction(word) || isLanguageMark(word) || isBarcode(word)
      || isDateGroup(word)
  }

  /// `V.23-06731`, `23-24518`: letters, a year of two digits, five digits.
  private static func isJobNumber(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 14 else { return false }
    let start = word.firstIndex { $0.digit != nil } ?? word.count
    let letters = word[..<start].allSatisfy { ("A"..."Z").contains($0) || $0 == "." }
    let digits = word[start...].split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = digits.allSatisfy { $0.allSatisfy { $0.digit != nil } }
    return letters && start <= 4 && isNumeric && digits.map(\.count) == [2, 5]
  }

  private static func isFraction(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 7 else { return false }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { $0.digit != nil } }
  }

  /// `(C)`, `(E)`: the language of a job number.
  private static func isLanguageMark(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 3 && word[0] == "(" && word[2] == ")" && ("A"..."Z").contains(word[1])
  }

  /// The number in a bar code: `*2118342*`.
  private static func isBarcode(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 9 && word.first == "*" && word.last == "*"
      && word.dropFirst().dropLast().allSatisfy { $0.digit != nil }
  }

  /// `151221`: the day a version was handed over, beside a job number.
  private static func isDateGroup(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 6 && word.allSatisfy { $0.digit != nil }
  }

  /// `110145 120145` alone: the days that go with a job number on the line above.
  static func isDateGroups(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 40 else { return false }
    let words = scalars.split { $0.isBlank }.map(Array.init)
    return !words.isEmpty && words.count <= 3 && words.allSatisfy { isDateGroup($0) }
  }

  static func isLoneNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    (1...4).contains(scalars.count) && scalars.allSatisfy { $0.digit != nil }
  }

  /// A document symbol alone on its line, such as `A/AC.105/1294`.
  static func isSymbol(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first, ("A"..."Z").contains(first), scalars.count <= 40,
      scalars.contains("/")
    else { return false }
    return scalars.allSatisfy {
      $0.isASCII && !$0.isBlank && ($0.isLatinOrDigit || "/.()-*".unicodeScalars.contains($0))
    }
      && scalars.contains { $0.digit != nil }
  }
}
