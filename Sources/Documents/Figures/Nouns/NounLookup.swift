/// Finds the words of ``FigureNouns`` in a folded text; looks no further than the longest word.
struct NounLookup: Sendable {
  private struct Word {
    var bytes: [UInt8]
    var id: String
  }

  private var chinese: [UInt32: [Word]] = [:]
  private var english: [String: [[String]: String]] = [:]
  private var symbols: [UInt8: [Word]] = [:]

  static let standard = NounLookup(FigureNouns.all)

  init(_ nouns: [FigureNoun]) {
    for noun in nouns {
      for word in noun.chinese {
        guard let first = word.unicodeScalars.first?.value else { continue }
        chinese[first, default: []].append(Word(bytes: Array(word.utf8), id: noun.id))
      }
      for phrase in noun.english + noun.english.map(Self.plural) + noun.otherForms {
        let words = Self.keys(phrase)
        guard let first = words.first else { continue }
        english[first.lowercased(), default: [:]][words] = noun.id
      }
      for symbol in noun.symbols {
        let bytes = Array(symbol.utf8)
        guard let first = bytes.first else { continue }
        symbols[first, default: []].append(Word(bytes: bytes, id: noun.id))
      }
    }
    for key in chinese.keys { chinese[key]?.sort { $0.bytes.count > $1.bytes.count } }
    for key in symbols.keys { symbols[key]?.sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The longest Chinese word at `index`.
  func chinese(at index: Int, in text: FoldedText) -> (id: String, end: Int)? {
    guard let (scalar, _) = text.scalar(at: index),
      let found = Self.longest(of: chinese[scalar], at: index, in: text)
    else { return nil }
    // 国 in 国际 and 月 in 月球 are no nouns.
    if found.end - index == 3, text.end(ofAny: ["际", "球", "面", "壤"], at: found.end) != nil {
      return nil
    }
    return found
  }

  /// A symbol such as `kg` at `index` with no letter or digit behind it.
  func symbol(at index: Int, in text: FoldedText) -> (id: String, end: Int)? {
    guard let found = Self.longest(of: symbols[text.byte(index)], at: index, in: text),
      !FoldedText.isWord(text.byte(found.end))
    else { return nil }
    return found
  }

  /// The longest phrase that begins with the first of `words`, and how many words it has.
  func english(_ words: ArraySlice<String>) -> (id: String, count: Int)? {
    guard let first = words.first, let phrases = english[first.lowercased()] else { return nil }
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let printed = Array(words.prefix(count))
      if let id = phrases[printed] ?? phrases[printed.map { $0.lowercased() }] {
        return (id, count)
      }
    }
    return nil
  }

  /// `agency` gives `agencies`; only the last word of a phrase changes.
  static func plural(_ phrase: String) -> String {
    if phrase.hasSuffix("y"), let before = phrase.dropLast().last, !"aeiou".contains(before) {
      return phrase.dropLast() + "ies"
    }
    if ["s", "x", "ch", "sh", "z"].contains(where: phrase.hasSuffix),
      !phrase.hasSuffix("spacecraft")
    {
      return phrase + "es"
    }
    return phrase + "s"
  }

  /// `cubesats` gives `cubesat`: the rules of ``plural(_:)`` backwards, for words that are in no table.
  static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if ["sses", "xes", "ches", "shes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), word.count > 3 {
      return String(word.dropLast())
    }
    return word
  }

  private static func keys(_ phrase: String) -> [String] {
    phrase.split { $0 == " " || $0 == "-" }.map(String.init)
  }

  private static func longest(
    of words: [Word]?, at index: Int, in text: FoldedText
  ) -> (id: String, end: Int)? {
    for word in words ?? [] where text.hasBytes(word.bytes, at: index) {
      return (word.id, index + word.bytes.count)
    }
    return nil
  }
}

extension FoldedText {
  func hasBytes(_ needle: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + needle.count <= bytes.count
      && bytes[index..<index + needle.count].elementsEqual(needle)
  }
}
