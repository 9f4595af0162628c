/// Which document an address of the United Nations leads to.
enum LinkAddress {
  private static let hosts: Set<String> = [
    "undocs.org", "www.undocs.org", "docs.un.org", "www.docs.un.org",
  ]
  /// `ch` is how the old addresses named Chinese.
  private static let languages: Set<String> = [
    "a", "ar", "c", "ch", "e", "en", "es", "f", "fr", "r", "ru", "s", "zh",
  ]

  /// The symbol an address names, blanks decoded; nil for any other address.
  ///
  /// `https://undocs.org/ch/A/RES/51/122` and `https://docs.un.org/zh/A/RES/51/122` give `A/RES/51/122`,
  /// `https://undocs.org/en/A/RES/1472(XIV)` gives `A/RES/1472(XIV)`.
  static func symbol(of address: String) -> String? {
    let text = address.trimmingLayout
    if text.hasPrefix("/akn/") { return symbol(ofWork: text) }
    guard let mark = text.firstRange(of: "://"),
      ["http", "https"].contains(text[..<mark.lowerBound].lowercased())
    else { return nil }
    let rest = text[mark.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let path = rest.drop { $0 != "/" && $0 != "?" && $0 != "#" }
    if hosts.contains(host) { return symbol(inPath: path.prefix { $0 != "?" && $0 != "#" }) }
    let isUnitedNations =
      host == "un.org" || host.hasSuffix(".un.org") || host == "daccess-ods.un.org"
    guard isUnitedNations, let query = path.firstRange(of: "symbol=") else { return nil }
    return symbol(inPath: path[query.upperBound...].prefix { $0 != "&" && $0 != "#" })
  }

  /// The symbol of a resolution by its address as a work: `/akn/un/statement/deliberation/unga/2022-12-12/77-121/`.
  static func symbol(ofWork address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count >= 7, parts[0] == "akn", parts[1] == "un",
      ["unga", "un-ga"].contains(parts[4])
    else { return nil }
    let number = parts[6].prefix { $0 != "~" && $0 != "!" }
    // `75-101A`: the letter of a part stands right behind the number.
    let letter = number.last.map { $0.isASCII && $0.isUppercase } ?? false
    let digits = letter ? number.dropLast() : number
    guard let hyphen = digits.lastIndex(of: "-") else { return nil }
    let printed = digits[..<hyphen] + "/" + digits[digits.index(after: hyphen)...]
    return ResolutionName(number: printed + (letter ? " \(number.suffix(1))" : ""))?.symbol
  }

  /// `%20` and its kin become the bytes they stand for; a lone `%` stays.
  private static func decoded(_ path: Substring) -> String {
    let bytes = Array(path.utf8)
    var (result, index) = ([UInt8](), 0)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func symbol(inPath path: Substring) -> String? {
    var parts = decoded(path).split(separator: "/").map { $0.trimmingLayout }
    if let first = parts.first, languages.contains(first.lowercased()), first == first.lowercased()
    {
      parts.removeFirst()
    }
    var symbol = parts.joined(separator: "/")
    // The official records have one file for a report and one that names it as a supplement.
    if symbol.lowercased().hasSuffix("(supp)") {
      symbol = String(symbol.dropLast(6)).trimmingLayout
    }
    let isSymbol =
      parts.count > 1 && parts[0].utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && symbol.utf8.count <= 60
      && symbol.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.isLatinOrDigit || " /.()-".unicodeScalars.contains($0))
      }
    return isSymbol ? symbol : nil
  }
}

extension StringProtocol {
  fileprivate var trimmingLayout: String { String(self).trimmingLayout }
}
