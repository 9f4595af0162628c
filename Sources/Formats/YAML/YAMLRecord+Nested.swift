package import Core

extension YAMLRecord {
  /// A list of texts; empty when absent.
  package mutating func strings(_ key: String, required: Bool = false) -> [String] {
    list(key, required).compactMap { item in
      if case .scalar(let text, _) = item.content, !item.isNull { return text }
      report(.text, key, item)
      return nil
    }
  }

  /// A mapping with keys of its own, read by `read`; its unknown keys are reported with this record's.
  package mutating func record<Value>(
    _ key: String, required: Bool = false, _ read: (inout YAMLRecord) -> Value
  ) -> Value? {
    value(key, required: required).map { nested($0, read) }
  }

  /// A list of mappings, each read by `read`; empty when absent.
  package mutating func records<Value>(
    _ key: String, required: Bool = false, _ read: (inout YAMLRecord) -> Value
  ) -> [Value] {
    list(key, required).map { nested($0, read) }
  }

  /// A text in both languages: `{zh: 报告, en: Report}`; each is required.
  package mutating func bilingual(_ key: String, required: Bool = false) -> Bilingual<String>? {
    record(key, required: required) { texts -> Bilingual<String>? in
      let (zh, en) = (texts.string("zh", required: true), texts.string("en", required: true))
      guard let zh, let en else { return nil }
      return Bilingual(zh: zh, en: en)
    } ?? nil
  }

  /// A text in one language or both, for what is not known in each: `{zh: 报告}`; empty when absent.
  package mutating func texts(_ key: String, required: Bool = false) -> [Language: String] {
    record(key, required: required) { texts in
      Language.allCases.reduce(into: [:]) { $0[$1] = texts.string($1.rawValue) }
    } ?? [:]
  }

  /// Reads any value as a record, reporting into this one.
  package mutating func nested<Value>(
    _ value: YAMLValue, _ read: (inout YAMLRecord) -> Value
  ) -> Value {
    var record = YAMLRecord(value, in: source, after: diagnostics)
    let result = read(&record)
    diagnostics = record.finish()
    return result
  }

  private mutating func list(_ key: String, _ required: Bool) -> [YAMLValue] {
    guard let value = value(key, required: required) else { return [] }
    guard case .sequence(let items) = value.content else {
      report(.list, key, value)
      return []
    }
    return items
  }
}
