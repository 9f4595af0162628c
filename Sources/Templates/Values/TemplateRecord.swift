/// Named values, in the order in which they were given.
///
/// ```swift
/// var record: TemplateRecord = ["symbol": "A/78/20"]
/// record["title"] = "报告"
/// ```
/// Records of a page are small: they are searched in order by fingerprint; large ones get an index.
package struct TemplateRecord: Sendable {
  struct Entry: Sendable {
    let fingerprint: UInt64
    let key: String
    var value: TemplateValue
  }

  /// In order of first appearance, no key twice.
  private(set) var entries: [Entry] = []
  private var index: [String: Int] = [:]
  private static let indexedFrom = 33

  package init() {}

  /// Takes names with values; of a name given twice the last value holds.
  package init(_ members: some Sequence<(String, TemplateValue)>) {
    entries.reserveCapacity(members.underestimatedCount)
    for (key, value) in members { self[key] = value }
  }

  /// The names, in order.
  package var keys: [String] { entries.map(\.key) }

  /// The value of a name; setting nil removes the name.
  package subscript(key: String) -> TemplateValue? {
    get { position(of: TemplateKey(key)).map { entries[$0].value } }
    set {
      let named = TemplateKey(key)
      let found = position(of: named)
      if let newValue {
        if let found {
          entries[found].value = newValue
        } else {
          entries.append(Entry(fingerprint: named.fingerprint, key: key, value: newValue))
          if entries.count >= Self.indexedFrom { indexLast() }
        }
      } else if let found {
        entries.remove(at: found)
        index = [:]
        if entries.count >= Self.indexedFrom { reindex() }
      }
    }
  }

  /// Where a name stands in ``entries``.
  func position(of key: TemplateKey) -> Int? {
    if !index.isEmpty { return index[key.text] }
    for position in entries.indices
    where entries[position].fingerprint == key.fingerprint && entries[position].key == key.text {
      return position
    }
    return nil
  }

  private mutating func indexLast() {
    if index.isEmpty {
      reindex()
    } else {
      index[entries[entries.count - 1].key] = entries.count - 1
    }
  }

  private mutating func reindex() {
    index.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() { index[entry.key] = position }
  }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(elements)
  }
}

extension TemplateRecord: Equatable {
  /// The same names with the same values, in whatever order.
  package static func == (left: TemplateRecord, right: TemplateRecord) -> Bool {
    left.entries.count == right.entries.count
      && left.entries.allSatisfy { right[$0.key] == $0.value }
  }
}
