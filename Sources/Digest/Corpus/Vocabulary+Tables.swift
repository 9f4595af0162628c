import Core
package import Documents

extension Vocabulary {
  /// This vocabulary with the bodies, agencies, instruments and programmes of the editors' terms and
  /// with the States of their table.
  ///
  /// A term that is already known under one of its names adds its other names to that entry; a new one
  /// gets a slug made of its English name.
  package func adding(_ tables: Tables) -> Vocabulary {
    var owners: [String: String] = [:]
    for entry in entries {
      for name in entry.names.zh + entry.names.en { owners[name] = entry.slug }
    }
    var more = tables.terms.compactMap { term -> VocabularyEntry? in
      guard let kind = VocabularyEntry.Kind(term: term.kind) else { return nil }
      let zh = term.forms(.chinese)
      let en = term.forms(.english) + (term.abbreviation.map { [$0] } ?? [])
      guard let owner = (zh + en).firstNonNil({ owners[$0] }) else {
        return VocabularyEntry(
          slug: Self.slug(of: term.name.en), kind: kind, names: Bilingual(zh: zh, en: en),
          shortForms: term.shortForms)
      }
      return self[owner].map { known in
        var entry = known
        entry.names = Bilingual(zh: zh, en: en)
        entry.shortForms = term.shortForms
        return entry
      }
    }
    more += tables.states.map { state in
      let zh = [state.name.zh] + state.formalName.zh + state.otherNames.zh
      let en = [state.name.en] + Self.runningForm(of: state.name.en) + state.formalName.en
      return VocabularyEntry(
        slug: "state-" + state.code.lowercased(), kind: .state,
        names: Bilingual(zh: zh, en: en + state.otherNames.en),
        allusions: Bilingual(zh: state.aliases, en: state.demonyms))
    }
    return adding(Self.withoutNamesAsShortForms(entries, more))
  }

  /// The entries to add, without short forms that are somebody's full name: a name means one thing
  /// wherever it stands.
  private static func withoutNamesAsShortForms(
    _ known: [VocabularyEntry], _ more: [VocabularyEntry]
  ) -> [VocabularyEntry] {
    let names = Set((known + more).flatMap { $0.names.zh + $0.names.en })
    return more.map { entry in
      var entry = entry
      entry.shortForms.zh.removeAll { names.contains($0) }
      entry.shortForms.en.removeAll { names.contains($0) }
      return entry
    }
  }

  /// `Iran (Islamic Republic of)` is the `Islamic Republic of Iran` in running text.
  private static func runningForm(of name: String) -> [String] {
    guard name.hasSuffix(" of)") || name.hasSuffix(" of the)"),
      let open = name.firstIndex(of: "(")
    else { return [] }
    return [String(name[open...].dropFirst().dropLast()) + " " + String(name[..<open]).trimmed]
  }

  /// `Space Trust (ST)` becomes `term-space-trust-st`.
  private static func slug(of name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return "term-" + words.joined(separator: "-")
  }
}

extension VocabularyEntry.Kind {
  /// Concepts, missions and technologies are words, not names that documents are held to.
  fileprivate init?(term kind: String) {
    switch kind {
    case "body": self = .body
    case "agency": self = .agency
    case "instrument": self = .instrument
    case "programme": self = .programme
    default: return nil
    }
  }
}
