package import Core

/// Reads a mapping strictly: each key is asked for by name, and what nobody asked for is an error.
///
/// ```swift
/// var record = YAMLRecord(value, in: source)
/// let title = record.string("title", required: true)
/// let meeting = record.record("meeting") { meeting in meeting.string("slug") }
/// let diagnostics = record.finish()
/// ```
///
/// For `titel: 报告` this gives `yaml-missing-key` for `title` and `yaml-unknown-key` for `titel`, which asks
/// whether `title` was meant. A key whose value is `~` or empty counts as absent. All diagnostics are errors,
/// and no more than the first hundred are kept.
package struct YAMLRecord {
  /// The file the record stands in.
  package let source: SourceText
  /// The bytes of the record, for diagnostics about all of it.
  package let range: Range<Int>
  /// What was found wrong so far; ``finish()`` adds the unknown keys.
  package internal(set) var diagnostics: [Diagnostic]
  private var entries: [YAMLEntry] = []
  private var values: [String: YAMLValue] = [:]
  /// The keys asked for, in order.
  private var asked: [String] = []
  private var askedSet: Set<String> = []

  /// Opens a mapping; anything else is `yaml-wrong-type`, unless it is null, and reads as empty.
  package init(_ value: YAMLValue, in source: SourceText) {
    self.init(value, in: source, after: [])
  }

  /// Opens a mapping inside another one, whose diagnostics it goes on with.
  init(_ value: YAMLValue, in source: SourceText, after diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
    range = value.range
    switch value.content {
    case .mapping(let entries):
      self.entries = entries
      for entry in entries { values[entry.key] = entry.value }
    default:
      guard !value.isNull else { return }
      add { $0.wrongType(.mapping, at: value.range) }
    }
  }

  /// The value of a key, whatever it is; nil when absent or null.
  ///
  /// When `required` and absent: `yaml-missing-key`.
  package mutating func value(_ key: String, required: Bool = false) -> YAMLValue? {
    if askedSet.insert(key).inserted { asked.append(key) }
    if let value = values[key], !value.isNull { return value }
    if required { add { $0.missing(key) } }
    return nil
  }

  /// The bytes of the file in which a key's value stands; nil when absent.
  package func range(of key: String) -> Range<Int>? { values[key]?.range }

  /// The entries of a mapping whose keys are the editor's own.
  package mutating func entries(_ key: String, required: Bool = false) -> [YAMLEntry] {
    guard let value = value(key, required: required) else { return [] }
    guard case .mapping(let entries) = value.content else {
      report(.mapping, key, value)
      return []
    }
    return entries
  }

  /// Adds an error or a remark of the caller's own about a key's value, or about the record.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.appendWithinLimit(diagnostic)
  }

  /// Ends the reading: all that was wrong, with `yaml-unknown-key` for each key that was never asked for.
  package mutating func finish() -> [Diagnostic] {
    for entry in entries where !askedSet.contains(entry.key) {
      add { $0.unknown(entry) }
    }
    return diagnostics
  }

  mutating func report(_ type: ExpectedType, _ key: String, _ value: YAMLValue) {
    add { $0.wrongType(type, key, at: value.range) }
  }

  private mutating func add(_ diagnostic: (YAMLRecord) -> Diagnostic) {
    guard diagnostics.count < DiagnosticLimit.perFile else { return }
    diagnostics.append(diagnostic(self))
  }

  private func missing(_ key: String) -> Diagnostic {
    source.diagnostic(
      "yaml-missing-key", .error, at: values[key]?.range ?? range.lowerBound..<range.lowerBound,
      message: Bilingual(zh: "缺少“\(key)”", en: "“\(key)” is missing"),
      help: Bilingual(zh: "补上一行“\(key): …”", en: "add a line “\(key): …”"))
  }

  private func unknown(_ entry: YAMLEntry) -> Diagnostic {
    let free = asked.filter { values[$0] == nil }
    let help =
      if let nearest = Spelling.nearest(to: entry.key, among: free) {
        Bilingual(zh: "是不是“\(nearest)”？", en: "did you mean “\(nearest)”?")
      } else {
        Bilingual(
          zh: "这里可用的键：\(asked.joined(separator: "、"))",
          en: "the keys known here: \(asked.joined(separator: ", "))")
      }
    return source.diagnostic(
      "yaml-unknown-key", .error, at: entry.keyRange,
      message: Bilingual(zh: "不认识的键“\(entry.key)”", en: "unknown key “\(entry.key)”"),
      help: help)
  }
}

extension YAMLRecord {
  /// What a value should have been.
  enum ExpectedType {
    case mapping, list, text, integer, boolean, date

    var words: Bilingual<String> {
      switch self {
      case .mapping: Bilingual(zh: "若干行“键: 值”", en: "lines of “key: value”")
      case .list: Bilingual(zh: "列表（每项一行，以“- ”开头）", en: "a list (an item a line, each after “- ”)")
      case .text: Bilingual(zh: "文字", en: "text")
      case .integer: Bilingual(zh: "整数", en: "a whole number")
      case .boolean: Bilingual(zh: "true 或 false", en: "true or false")
      case .date:
        Bilingual(zh: "日期，写作 2023-12-12", en: "a date, written like 2023-12-12")
      }
    }
  }

  private func wrongType(
    _ type: ExpectedType, _ key: String? = nil, at range: Range<Int>
  ) -> Diagnostic {
    let subject =
      key.map { Bilingual(zh: "“\($0)”", en: "“\($0)”") } ?? Bilingual(zh: "这里", en: "this")
    return source.diagnostic(
      "yaml-wrong-type", .error, at: range,
      message: Bilingual(
        zh: "\(subject.zh)应为\(type.words.zh)", en: "\(subject.en) must be \(type.words.en)"),
      help: type == .mapping && hasWideColon(range)
        ? YAMLRecord.wideColonHelp : Bilingual(zh: "", en: ""))
  }

  /// The slip of a Chinese keyboard: `标题：报告` is text to YAML, not a key with its value.
  private func hasWideColon(_ range: Range<Int>) -> Bool {
    String(decoding: source.bytes[range], as: UTF8.self).contains("：")
  }

  private static let wideColonHelp = Bilingual(
    zh: "冒号要用半角“:”，后面留一个空格；这里用了全角“：”",
    en: "the colon must be a plain “:” with a space after it; here it is the full-width “：”")
}
