package import Core
import Formats
package import Templates

/// The words of the interface in both languages, read from `Templates/strings.yaml`.
///
/// An entry is `key: {zh: …, en: …}`, or, with a number in it, `key: {zh: …, en_one: …, en_other: …}`
/// where `{n}` stands for the number. An entry that lacks a language is an error: the two are equal.
package struct Wording: Sendable {
  /// One entry; ``one`` is the English singular of an entry with a number.
  private struct Entry: Sendable {
    var words: Bilingual<String>
    var one: String?
  }

  private var entries: [String: Entry] = [:]
  /// What is wrong with the file.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Reads `strings.yaml`.
  package init(_ source: SourceText) {
    let (value, diagnostics) = YAMLDocument.parse(source)
    self.diagnostics = diagnostics
    guard case .mapping(let entries)? = value?.content else { return }
    for entry in entries { read(entry, in: source) }
    for word in Word.allCases where self.entries[word.rawValue] == nil {
      self.diagnostics.append(missing(word, in: source))
    }
  }

  private mutating func read(_ entry: YAMLEntry, in source: SourceText) {
    var record = YAMLRecord(entry.value, in: source)
    let zh = text("zh", of: &record, required: true)
    let one = text("en_one", of: &record)
    let en =
      one == nil
      ? text("en", of: &record, required: true) : text("en_other", of: &record, required: true)
    diagnostics += record.finish()
    guard let zh, let en else { return }
    entries[entry.key] = Entry(words: Bilingual(zh: zh, en: en), one: one)
  }

  /// An empty text in quotes is a text: some words exist in one language only.
  private func text(_ key: String, of record: inout YAMLRecord, required: Bool = false) -> String? {
    record.string(key, required: required)
  }

  private func missing(_ word: Word, in source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "string-missing", severity: .error, file: source.file,
      message: Bilingual(
        zh: "缺少界面文字“\(word.rawValue)”", en: "the words for “\(word.rawValue)” are missing"),
      help: Bilingual(
        zh: "请补上：\(word.rawValue): {zh: …, en: …}", en: "add \(word.rawValue): {zh: …, en: …}"))
  }

  /// The words in one language, with what stands in braces put in.
  ///
  /// `text(.officialDocument, .english, ["symbol": "A/78/20"])` is `Official document A/78/20`.
  package func text(
    _ word: Word, _ language: Language, _ values: [String: String] = [:]
  ) -> String {
    fill(entries[word.rawValue]?.words[language] ?? "", values)
  }

  /// The words of an entry whose key is made from data; nil where there is no such entry.
  package func text(key: String, _ language: Language) -> String? {
    entries[key]?.words[language]
  }

  /// The words for a number of things.
  ///
  /// `count(.documentsCount, 1, .english)` is `1 document`, in Chinese `1份文件`.
  package func count(_ word: Word, _ number: Int, _ language: Language) -> String {
    guard let entry = entries[word.rawValue] else { return "" }
    let words =
      language == .english && number == 1 ? entry.one ?? entry.words.en : entry.words[language]
    return fill(words, ["n": Numbers.grouped(number)])
  }

  private func fill(_ words: String, _ values: [String: String]) -> String {
    guard words.contains("{") else { return words }
    var (result, rest) = ("", words[...])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// All entries without numbers, for the templates' `t`.
  package func record(_ language: Language) -> TemplateRecord {
    TemplateRecord(
      entries.sorted { $0.key < $1.key }.filter { $0.value.one == nil }
        .map { ($0.key, .text($0.value.words[language])) })
  }
}

/// Numbers as the two languages print them.
package enum Numbers {
  /// Digits in groups of three from four digits on (UN Editorial Manual), as Chinese UN texts do too: `10,000`.
  package static func grouped(_ number: Int) -> String {
    let digits = String(abs(number))
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return (number < 0 ? "−" : "") + result
  }
}
