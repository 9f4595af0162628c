package import Core
import Documents

extension PassageIndex {
  /// What exists near a passage that does not, for the help of a diagnostic.
  ///
  /// `para_99` of a document with 82 paragraphs: `现有第1至82段`, `the document has paras. 1–82`; an item that is
  /// missing: the items its paragraph has; a missing annex: that there is none, or which there are.
  package func whatExists(near anchor: String) -> Bilingual<String> {
    let name = PassageName(anchor: anchor)
    if !name.items.isEmpty { return items(near: name) }
    if let annex = name.annex, self["annex_\(annex)"] == nil { return annexes }
    let alike = passages.filter {
      let other = $0.label.first
      return other.kind == name.kind && other.annex == name.annex && other.items.isEmpty
        && other.division == name.division
    }
    guard let first = alike.first, let last = alike.last else {
      return kinds(in: name.annex)
    }
    guard first != last, Int(first.label.first.number) != nil else {
      return existing([first.label.short])
    }
    var label = first.label
    label.last = last.label.first
    return existing([label.short])
  }

  private func items(near name: PassageName) -> Bilingual<String> {
    var outer = name
    outer.items.removeLast()
    while self[outer.anchor] == nil, !outer.items.isEmpty { outer.items.removeLast() }
    guard let parent = self[outer.anchor] else { return whatExists(near: outer.anchor) }
    let items = parent.items.compactMap { self[$0]?.label.short }
    if items.isEmpty {
      return Bilingual(
        zh: "\(parent.label.short.zh)没有分项", en: "\(parent.label.short.en) has no items")
    }
    return existing(items)
  }

  private var annexes: Bilingual<String> {
    let labels = passages.filter { $0.kind == .annex }.map(\.label.short)
    guard !labels.isEmpty else {
      return Bilingual(zh: "本文件没有附件", en: "the document has no annex")
    }
    return existing(labels)
  }

  /// Where nothing of the kind exists: the first and last paragraphs of each kind that there are.
  private func kinds(in annex: Int?) -> Bilingual<String> {
    var ranges: [PassageLabel] = []
    for passage in passages where passage.parent == nil {
      let name = passage.label.first
      guard name.annex == annex, name.kind != .heading, Int(name.number) != nil else { continue }
      if let index = ranges.firstIndex(where: {
        $0.first.kind == name.kind && $0.first.division == name.division
      }) {
        ranges[index].last = name
      } else {
        ranges.append(passage.label)
      }
    }
    guard !ranges.isEmpty else {
      return Bilingual(zh: "那里没有编号的段落", en: "there are no numbered paragraphs there")
    }
    return existing(ranges.prefix(4).map(\.short))
  }

  private func existing(_ labels: [Bilingual<String>]) -> Bilingual<String> {
    let (zh, en) = (
      labels.map(\.zh).joined(separator: "、"), labels.map(\.en).joined(separator: ", ")
    )
    return Bilingual(zh: "现有\(zh)", en: "the document has \(en)")
  }
}
