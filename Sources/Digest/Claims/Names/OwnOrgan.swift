import Core
import Documents

/// The organ whose resolution is digested, where the resolution calls it `其` or `its` and does not name it.
enum OwnOrgan {
  /// Whether a name is that organ's and is no subject: `大会第七十六届会议`, `the Assembly’s agenda`, or
  /// behind a resolution of its own what it did there: `其第48/74 B号决议，其中大会确认……`.
  ///
  /// As the subject of a verb it is held to ``ActorRule``.
  static func isMeant(by name: NameMention, in context: ClaimContext) -> Bool {
    let isOwn = context.passages.contains { passage in
      passage.document.kind == .resolution
        && passage.document.body.map(name.slugs.contains) ?? false
    }
    guard isOwn else { return false }
    let bytes = Array(context.claim.text.utf8)
    let behind = String(decoding: bytes[name.range.upperBound...].prefix(48), as: UTF8.self)
    let continuations = context.claim.language == .chinese ? chinese : english
    if continuations.contains(where: behind.hasPrefix) { return true }
    let before = context.claim[0..<name.range.lowerBound]
    return clauses.contains { before.contains($0) }
      && context.claim.citations.contains {
        $0.kind == .resolution && $0.range.upperBound <= name.range.lowerBound
      }
  }

  private static let chinese = ["第", "临时议程", "议程", "届会", "常会", "下届", "以往", "决议", "各项决议", "，", "。"]
  private static let english = ["’s", "'s", " at its", ",", ".", " resolution"]
  private static let clauses = ["其中", "in which", "by which", "in whose"]
}
