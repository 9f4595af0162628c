import Core
import Documents

/// Reads from a sentence that names a meeting who convened it, in the sentence's own words.
///
/// ```
/// 外空厅和某国航天局于2023年5月2日在维也纳联合举办了|空间论坛|。   →   外空厅和某国航天局
/// |空间论坛|由外空厅组织安排，由某国共同主办。                    →   外空厅 | 某国
/// The |Space Forum| was organized by the Office and hosted by Chile.  →   the Office | Chile
/// ```
///
/// The meeting must be what was convened, not only named nearby, and nobody may only wish, offer or plan it.
struct ConvenerReader {
  let language: Language
  /// Names of bodies and States in the language that the editors' tables add to the built-in ones.
  var names: [String] = []

  /// The words for those who convened what stands between `before` and `after` in one sentence; empty where
  /// it does not say.
  func conveners(before: Substring, after: Substring) -> [String] {
    let passive = language == .chinese ? chinesePassive(after) : englishPassive(after)
    guard passive.isEmpty else { return passive }
    let active = language == .chinese ? chineseActive(before) : englishActive(before)
    return active.map { [$0] } ?? []
  }

  // MARK: Chinese

  private static let verbs = [
    "主办", "举办", "组办", "合办", "承办", "协办", "召集", "召开", "组织安排", "组织举办", "组织了", "共同组织", "联合组织",
    "共同举行", "联合举行", "合作举行",
  ]
  /// How they did it: no part of their names.
  private static let manners = ["共同", "联合", "合作", "一起", "负责", "将", "也", "还"]
  /// What is said of these is no report of a convening.
  private static let wishes = [
    "关于", "呼吁", "请", "建议", "鼓励", "要求", "提议", "希望", "感谢", "商定", "决定", "拟", "打算", "为了", "计划",
  ]
  private static let reporting = [
    "注意到", "回顾", "指出", "表示", "强调", "赞赏", "欢迎", "欣见", "说",
  ]

  /// `由甲组织安排，由乙共同主办` behind the meeting.
  private func chinesePassive(_ after: Substring) -> [String] {
    var (found, rest) = ([String](), after)
    while let by = rest.firstRange(of: "由") {
      // Another meeting may begin behind the next full clause.
      guard rest[..<by.lowerBound].allSatisfy({ !"；。".contains($0) }) else { break }
      rest = rest[by.upperBound...]
      let end = rest.firstIndex { "，；。".contains($0) } ?? rest.endIndex
      guard let verb = firstVerb(in: rest[..<end]) else { continue }
      let words = trimmingManners(rest[..<verb])
      if !words.isEmpty { found.append(String(words)) }
    }
    return found
  }

  /// `甲和乙于某日在某地联合举办了` in front of the meeting.
  private func chineseActive(_ before: Substring) -> String? {
    guard let verb = lastVerb(in: before) else { return nil }
    guard before[verb.upperBound...].allSatisfy({ !"，；。、".contains($0) }) else { return nil }
    var subject = before[..<verb.lowerBound]
    if let cut = subject.lastIndex(where: { "，；：。".contains($0) }) {
      subject = subject[subject.index(after: cut)...]
    }
    for word in ["由"] + Self.reporting {
      if let range = subject.firstRange(of: word) { subject = subject[range.upperBound...] }
    }
    guard !Self.wishes.contains(where: { subject.contains($0) }) else { return nil }
    let manner = subject
    subject = trimmingManners(withoutPlaceAndTime(subject))
    // 甲和乙为举办论坛而结成伙伴: what it was for, no report that they did.
    guard subject.last != "为", namesSomebody(subject) else { return nil }
    // 与某机构联合组办的: the other one is named elsewhere.
    if let first = subject.first, "与同和".contains(first) {
      return String(manner.trimmingBlanks + before[verb])
    }
    return String(subject)
  }

  private func firstVerb(in words: Substring) -> Substring.Index? {
    Self.verbs.compactMap { words.firstRange(of: $0)?.lowerBound }.min()
  }

  private func lastVerb(in words: Substring) -> Range<Substring.Index>? {
    Self.verbs.compactMap { words.ranges(of: $0).last }.max {
      ($0.upperBound, $1.lowerBound) < ($1.upperBound, $0.lowerBound)
    }
  }

  private func trimmingManners(_ words: Substring) -> Substring {
    var words = words.trimmingBlanks
    while let manner = Self.manners.first(where: { words.hasSuffix($0) && $0 != String(words) }) {
      words = words.dropLast(manner.count).trimmingBlanks
    }
    return words
  }

  /// What stands before 于2023年 or 在某地; and without `2023年12月` in front.
  private func withoutPlaceAndTime(_ subject: Substring) -> Substring {
    var words = subject
    let day = words.ranges(of: "于").first { range in
      words[range.upperBound...].trimmingBlanks.first.map { $0.isNumber || $0 == "上" } ?? false
    }
    let cuts = [day, words.firstRange(of: "在")].compactMap { $0?.lowerBound }
    if let cut = cuts.min() { words = words[..<cut] }
    let name = words.firstIndex { !($0.isNumber || "年月日 ".contains($0)) } ?? words.endIndex
    return words[name...].trimmingBlanks
  }

  // MARK: English

  private static let participles = [
    "co-organized", "co-organised", "organized", "organised", "co-hosted", "hosted", "convened",
    "jointly held",
  ]
  private static let englishWishes = [
    "invite", "request", "called ", "offer", "proposal", "proposed", "should", "agreed", "thank",
    "encourage", "hope",
  ]

  /// `organized jointly by the Office and the Centre, and co-hosted by Chile` behind the meeting.
  private func englishPassive(_ after: Substring) -> [String] {
    var (found, rest) = ([String](), after)
    while let verb = firstParticiple(in: rest) {
      var words = rest[verb.upperBound...].trimmingBlanks
      rest = words
      let isJoint = words.hasPrefix("jointly ")
      if isJoint { words = words.dropFirst("jointly ".count) }
      if words.hasPrefix("by ") {
        words = words.dropFirst("by ".count)
      } else if !isJoint || !words.hasPrefix("with ") {
        continue
      }
      let name = words[..<endOfNames(in: words)].trimmingBlanks
      guard !name.isEmpty else { continue }
      found.append(words.hasPrefix("with ") ? "jointly \(name)" : String(name))
      rest = words[name.endIndex...]
    }
    return found
  }

  /// `The Office, together with the Ministry, co-hosted` in front of the meeting.
  private func englishActive(_ before: Substring) -> String? {
    guard
      let verb = Self.participles.compactMap({ before.ranges(of: $0).last })
        .max(by: { $0.upperBound < $1.upperBound }),
      before[verb.upperBound...].allSatisfy({ !",;:.".contains($0) })
    else { return nil }
    var subject = before[..<verb.lowerBound].trimmingBlanks
    if let that = subject.ranges(of: " that ").last { subject = subject[that.upperBound...] }
    let openers = ["From ", "On ", "In ", "At ", "Between ", "During "]
    if openers.contains(where: { subject.hasPrefix($0) }), let comma = subject.firstIndex(of: ",") {
      subject = subject[subject.index(after: comma)...].trimmingBlanks
    }
    for ending in [",", " jointly", " also", " has", " have", " had", " would be", " was", " were"]
    {
      if subject.hasSuffix(ending) { subject = subject.dropLast(ending.count).trimmingBlanks }
    }
    let lowered = subject.lowercased()
    guard !Self.englishWishes.contains(where: { lowered.contains($0) }), namesSomebody(subject)
    else { return nil }
    return String(subject)
  }

  private func firstParticiple(in words: Substring) -> Range<Substring.Index>? {
    Self.participles.compactMap { words.firstRange(of: $0) }.min {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
  }

  /// Where the names behind `by` end: before a day or place, a clause of another kind, or the next
  /// participle.
  private func endOfNames(in words: Substring) -> Substring.Index {
    let ends = [
      " on ", " from ", ", in ", " at ", ";", ". ", ", with ", " and was ",
      " and were ",
      " and will", ", which", ", who", ", and ",
    ].compactMap { words.firstRange(of: $0)?.lowerBound }
    var end = ends.min() ?? words.endIndex
    if let verb = firstParticiple(in: words[..<end]) {
      end = words[..<verb.lowerBound].ranges(of: " and ").last?.lowerBound ?? verb.lowerBound
    }
    // `A, B, and C`: a comma and a name go on with the list.
    if end < words.endIndex, words[end...].hasPrefix(", and "),
      firstParticiple(in: words[end...].prefix(40)) == nil,
      words[end...].dropFirst(", and ".count).hasPrefix("the ")
    {
      let rest = words[words.index(end, offsetBy: ", and ".count)...]
      end = endOfNames(in: rest)
    }
    var name = words[..<end].trimmingBlanks
    // `in Vienna from 2 May`: a place beside a day; within a name, `Education in Africa`, it stays.
    if words[end...].hasPrefix(" from ") || words[end...].hasPrefix(" on "),
      let place = name.ranges(of: " in ").last
    {
      name = name[..<place.lowerBound]
    }
    while let last = name.last, ".,".contains(last) { name = name.dropLast().trimmingBlanks }
    return name.endIndex
  }

  private func namesSomebody(_ words: Substring) -> Bool {
    names.contains { words.contains($0) }
      || Vocabulary.unitedNations.mentions(in: String(words)).contains { mention in
        mention.slugs.contains { slug in
          switch Vocabulary.unitedNations[slug]?.kind {
          case .body, .agency, .programme, .state: true
          default: false
          }
        }
      }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var words = drop { $0.isWhitespace }
    while words.last?.isWhitespace == true { words.removeLast() }
    return words
  }
}
