import Core

/// The names a reader knows: longest match wins.
///
/// ```swift
/// Vocabulary.unitedNations.mentions(in: "非洲联盟大会")  // the African Union's, not 大会
/// ```
///
/// A value: ``adding(_:)`` gives a larger one, so that an editor's tables extend the built-in names.
package struct Vocabulary: Sendable {
  /// All entries, in the order in which they were added.
  package private(set) var entries: [VocabularyEntry]
  private var indexBySlug: [String: Int]
  private var trie: NameTrie
  /// Short forms, so that a name can be told from one: `委员会` to the entries it may mean.
  private var shortForms: [String: [Int]]

  /// A later entry with the slug of an earlier one adds its names to it and replaces the rest.
  package init(_ entries: [VocabularyEntry] = []) {
    (self.entries, indexBySlug) = Self.merged(entries)
    var names: [(name: [UInt8], value: Int)] = []
    var shortForms: [String: [Int]] = [:]
    for (index, entry) in self.entries.enumerated() {
      for name in entry.names.zh + entry.names.en {
        for form in Self.withEitherQuotes(name) { names.append((FoldedText(form).bytes, index)) }
      }
      for form in entry.shortForms.zh + entry.shortForms.en {
        let folded = FoldedText(form).bytes
        names.append((folded, index))
        shortForms[String(decoding: folded, as: UTF8.self), default: []].append(index)
      }
    }
    trie = NameTrie(names)
    self.shortForms = shortForms
  }

  /// This vocabulary and more; see ``init(_:)`` for entries that are already there.
  package func adding(_ more: [VocabularyEntry]) -> Vocabulary {
    more.isEmpty ? self : Vocabulary(entries + more)
  }

  /// The entry with a slug.
  package subscript(slug: String) -> VocabularyEntry? { indexBySlug[slug].map { entries[$0] } }

  /// The names in `text`, left to right, longest first, none inside another; ranges are UTF-8 bytes.
  package func mentions(in text: String) -> [VocabularyMention] {
    let folded = FoldedText(text)
    return mentions(in: folded).map { mention in
      var mention = mention
      mention.range = folded.sourceRange(mention.range)
      return mention
    }
  }

  /// The same with ranges in the folded text.
  func mentions(in text: FoldedText) -> [VocabularyMention] {
    var (mentions, index) = ([VocabularyMention](), 0)
    while index < text.count {
      let byte = text.bytes[index]
      if byte & 0xC0 == 0x80 || (FoldedText.isWord(byte) && FoldedText.isWord(text.byte(index - 1)))
      {
        index += 1
        continue
      }
      let match = trie.longest(in: text.bytes, at: index) { end in
        !(FoldedText.isWord(text.bytes[end - 1]) && FoldedText.isWord(text.byte(end)))
          && !Self.isCutFromWord(index..<end, text)
      }
      guard let (end, values) = match else {
        index += 1
        continue
      }
      let isShort = shortForms[text.text(index..<end)] != nil
      mentions.append(
        VocabularyMention(
          range: index..<end, slugs: values.map { entries[$0].slug }, isShortForm: isShort))
      index = end
    }
    return mentions
  }

  /// `“空间2030”议程` and, as it stands within a quotation, `‘空间2030’议程`.
  private static func withEitherQuotes(_ name: String) -> [String] {
    guard name.contains("“") else { return [name] }
    let marks: [Character: Character] = ["“": "‘", "”": "’"]
    return [name, String(name.map { marks[$0] ?? $0 })]
  }

  /// Whether Chinese characters only look like a name: `中国` in `发展中国家` and `其中国际合作`, `印度` in
  /// `印度洋`.
  private static func isCutFromWord(_ range: Range<Int>, _ text: FoldedText) -> Bool {
    guard text.bytes[range.lowerBound] >= 0xE4 else { return false }
    if text.end(ofAny: ["洋", "湾"], at: range.upperBound) != nil { return true }
    return text.end(ofAny: ["家", "际"], at: range.upperBound) != nil
      && text.bytes[range].elementsEqual("中国".utf8)
  }

  private static func merged(
    _ entries: [VocabularyEntry]
  ) -> ([VocabularyEntry], [String: Int]) {
    var (merged, indexBySlug) = ([VocabularyEntry](), [String: Int]())
    for entry in entries {
      if let index = indexBySlug[entry.slug] {
        merged[index] = merged[index].extended(by: entry)
      } else {
        indexBySlug[entry.slug] = merged.count
        merged.append(entry)
      }
    }
    return (merged, indexBySlug)
  }
}

/// A name where it stands in a text.
package struct VocabularyMention: Sendable, Hashable {
  /// UTF-8 byte offsets in the text that was read.
  package var range: Range<Int>
  /// The entries the name may mean; more than one where bodies share a short form.
  package var slugs: [String]
  /// Whether it is a short form; see ``VocabularyEntry/shortForms``.
  package var isShortForm: Bool

  package init(range: Range<Int>, slugs: [String], isShortForm: Bool = false) {
    self.range = range
    self.slugs = slugs
    self.isShortForm = isShortForm
  }
}

extension VocabularyEntry {
  fileprivate func extended(by other: VocabularyEntry) -> VocabularyEntry {
    var result = other
    result.names = Self.union(names, other.names)
    result.shortForms = Self.union(shortForms, other.shortForms)
    result.allusions = Self.union(allusions, other.allusions)
    result.parent = other.parent ?? parent
    result.holdsSessions = other.holdsSessions || holdsSessions
    result.symbolPrefix = other.symbolPrefix ?? symbolPrefix
    result.resolutions = other.resolutions ?? resolutions
    result.adoptsResolutions = other.adoptsResolutions && adoptsResolutions
    return result
  }

  private static func union(
    _ first: Bilingual<[String]>, _ second: Bilingual<[String]>
  ) -> Bilingual<[String]> {
    Bilingual(
      zh: first.zh + second.zh.filter { !first.zh.contains($0) },
      en: first.en + second.en.filter { !first.en.contains($0) })
  }
}
