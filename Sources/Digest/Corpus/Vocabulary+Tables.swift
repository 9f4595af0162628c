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
      let zh = [term.name.zh] + term.variants
      let en = [term.name.en] + (term.abbreviation.map { [$0] } ?? [])
      guard let owner = (zh + en).firstNonNil({ owners[$0] }) else {
        return VocabularyEntry(
          slug: Self.slug(of: term.name.en), kind: kind, names: Bilingual(zh: zh, en: en))
      }
      return self[owner].map { known in
        var entry = known
        entry.names = Bilingual(zh: zh, en: en)
        return entry
      }
    }
    more += tables.states.map { state in
      let zh = [state.name.zh] + (state.formalName.map { [$0] } ?? []) + state.otherNames
      return VocabularyEntry(
        slug: "state-" + state.code.lowercased(), kind: .state,
        names: Bilingual(zh: zh, en: [state.name.en] + Self.runningForm(of: state.name.en)))
    }
    return adding(more)
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
