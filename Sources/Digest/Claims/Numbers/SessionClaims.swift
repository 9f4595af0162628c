import Core
import Documents

/// `claim-number` for sessions: number and body belong together.
///
/// 第六十二届会议 of one body is not that of another. Where the passage prints the number and does not
/// say whose session it is, nothing is guessed: a note says that the body was not checked.
enum SessionClaims {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let grounds = context.grounds
    let sessions = grounds.flatMap { ground in ground.citations.filter { $0.kind == .session } }
    let known = Set(sessions.map(\.target))
    for session in context.claim.citations where session.kind == .session {
      outcome.tally.values += 1
      guard !known.contains(session.target) else { continue }
      outcome.findings.append(
        isOpen(session, in: grounds) ? undecided(session, context) : finding(session, context))
    }
    return outcome
  }

  /// Whether a passage prints the ordinal at a place that belongs to no session which is understood.
  private static func isOpen(_ session: Citation, in grounds: [ClaimText]) -> Bool {
    guard let number = session.target.split(separator: "-").last.flatMap({ Int($0) }) else {
      return false
    }
    let forms = OrdinalForms.forms(of: number)
    return grounds.contains { ground in
      let text = Array(ground.text.lowercased().utf8)
      return forms.contains { form in
        ByteSearch.ranges(of: form, in: text).contains { place in
          FigureForms.isWhole(place, in: text)
            && !ground.citations.contains { $0.kind == .session && $0.range.overlaps(place) }
        }
      }
    }
  }

  private static func finding(_ session: Citation, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[session.range]
    return ClaimFinding(
      "claim-number", .error, at: session.range,
      message: Bilingual(
        zh: "所注明的段落没有提到这一机构的“\(words)”",
        en: "the cited passages do not mention “\(words)” of this body"),
      help: Bilingual(
        zh: "核对届次和所属机构，或补上提到它的段落",
        en: "check the session and whose it is, or cite the passage that has it"))
  }

  private static func undecided(_ session: Citation, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[session.range]
    return ClaimFinding(
      "claim-number", .note, at: session.range,
      message: Bilingual(
        zh: "原文没有写明“\(words)”是哪个机构的会议，所属机构未核对",
        en: "the passage does not say whose session “\(words)” is; the body was not checked"))
  }
}

/// The printed forms of an ordinal in both languages.
enum OrdinalForms {
  /// `62` gives `第六十二`, `第62`, `sixty-second`, `62nd`, in small letters, as UTF-8.
  static func forms(of number: Int) -> [[UInt8]] {
    let words = NumberWords.englishOrdinal(number)
    let digits = "\(number)" + (number % 100 / 10 == 1 ? "th" : suffix(of: number % 10))
    return ["第\(NumberWords.chinese(number))", "第\(number)", "第 \(number)", words, digits].map {
      Array($0.utf8)
    }
  }

  private static func suffix(of digit: Int) -> String {
    switch digit {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
