import Documents

extension PassageIndex {
  /// How the pages name what an evidence entry names, after the document it rests on.
  ///
  /// `[¶12]` in the digest of a resolution is `执行第12段`, `operative para. 12`; `[annex ¶3]` is
  /// `附件第3段` where the source does not number its annex.
  package func label(of entry: EvidenceEntry) -> PassageLabel {
    let isOperative = self[entry.first.anchor]?.label.operative ?? entry.operative
    return PassageLabel(
      entry.first, through: entry.last, operative: isOperative, numberedAnnex: numbersAnnexes)
  }

  /// The anchor in the document's page to which an evidence entry leads; nil when its first passage
  /// does not exist.
  package func link(of entry: EvidenceEntry) -> String? { self[entry.first.anchor]?.link }

  /// Whether the source numbers its annexes, `附件二`; true where it has none.
  var numbersAnnexes: Bool {
    !passages.contains { passage in
      if case .annex(_, numbered: false) = passage.part { true } else { false }
    }
  }
}
