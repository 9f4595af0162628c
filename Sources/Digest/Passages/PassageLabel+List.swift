package import Core

extension PassageLabel {
  /// Many passages in few words, consecutive ones as ranges.
  ///
  /// `para_4`, `para_7`, `para_8`, `para_9` give `第4、7至9段` and `paras. 4, 7–9`; what differs in kind or place
  /// follows after a semicolon. Only passages next to each other in `index` make a range; two stay two.
  package static func list(of anchors: [String], in index: PassageIndex) -> Bilingual<String> {
    var groups: [Group] = []
    for passage in anchors.compactMap({ index[$0] }) {
      var key = passage.label
      key.first.number = ""
      let isCounted = Int(passage.label.first.number) != nil && passage.label.first.copy == 1
      if isCounted, groups.last?.key == key {
        groups[groups.count - 1].add(passage.label.first.number)
      } else {
        groups.append(Group(key: key, label: passage.label, isCounted: isCounted))
      }
    }
    return Bilingual(
      zh: groups.map(\.words.zh).joined(separator: "；"),
      en: groups.map(\.words.en).joined(separator: "; "))
  }

  /// Passages whose labels differ in their numbers only.
  private struct Group {
    /// Nil for what is not counted, so that nothing joins it.
    var key: PassageLabel?
    var label: PassageLabel
    var ranges: [(first: String, last: String)]

    init(key: PassageLabel, label: PassageLabel, isCounted: Bool) {
      self.key = isCounted ? key : nil
      self.label = label
      ranges = [(label.first.number, label.first.number)]
    }

    mutating func add(_ number: String) {
      if let last = ranges.last.flatMap({ Int($0.last) }), last + 1 == Int(number) {
        ranges[ranges.count - 1].last = number
      } else {
        ranges.append((number, number))
      }
    }

    /// The label of the first passage with all the numbers in the place of its own.
    var words: Bilingual<String> {
      let isOne = ranges.count == 1 && ranges[0].first == ranges[0].last
      guard key != nil, !isOne else { return label.short }
      let place = "\u{1}"
      var sample = label
      sample.first.number = place
      sample.last = sample.first
      let short = sample.short
      return Bilingual(
        zh: short.zh.replacing("\(place)至\(place)", with: numbers("至", "、")),
        en: short.en.replacing("\(place)–\(place)", with: numbers("–", ", ")))
    }

    private func numbers(_ dash: String, _ separator: String) -> String {
      ranges.flatMap { range -> [String] in
        if range.first == range.last { return [range.first] }
        let isPair = (Int(range.first) ?? 0) + 1 == Int(range.last)
        return isPair ? [range.first, range.last] : ["\(range.first)\(dash)\(range.last)"]
      }.joined(separator: separator)
    }
  }
}
