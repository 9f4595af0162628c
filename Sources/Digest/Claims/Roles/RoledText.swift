import Core
import Documents

/// A passage with what its names do.
struct RoledText {
  let reader: NameRoleReader
  let names: [RoledName]
  private let parts: [Range<Int>]

  /// The names of the texts before it in its passage.
  private let earlier: Set<String>

  init(_ text: ClaimText, earlier: Set<String> = []) {
    self.earlier = earlier
    reader = NameRoleReader(text)
    parts = Self.parts(of: reader.bytes)
    var names = reader.names()
    for index in names.indices { names[index].places += Self.later(names[index], reader, parts) }
    self.names = names
  }

  /// The passages that a sentence rests on, in the source and in the language of the sentence.
  static func grounds(of context: ClaimContext) -> [RoledText] {
    context.passages.flatMap { passage -> [RoledText] in
      let own = passage.wordings[context.claim.language]?.texts ?? []
      let isOther = own.first.map { $0.language != passage.language } ?? false
      return ([passage.context + passage.pieces] + (isOther ? [own] : [])).flatMap(texts)
    }
  }

  private static func texts(_ pieces: [ClaimText]) -> [RoledText] {
    var earlier: Set<String> = []
    return pieces.map { piece in
      defer { for name in piece.names { earlier.formUnion(name.slugs) } }
      return RoledText(piece, earlier: earlier)
    }
  }

  /// What a name at the head of a sentence does later in it: `X介绍了……，并商定……`.
  private static func later(
    _ name: RoledName, _ reader: NameRoleReader, _ parts: [Range<Int>]
  ) -> [RoledName.Place] {
    let start = name.unit.range.lowerBound
    guard reader.text.language == .chinese,
      let part = parts.first(where: { $0.contains(start) }),
      Self.isBlank(reader.bytes[part.lowerBound..<start])
    else { return [] }
    return reader.words.filter { word in
      word.range.lowerBound > name.unit.range.upperBound && part.contains(word.range.lowerBound)
        && conjunctions.contains { reader.bytes[..<word.range.lowerBound].hasSuffix($0) }
    }.map {
      RoledName.Place(
        role: NameRole(relation: .owner, word: $0.number), word: $0.range, isClose: false)
    }
  }

  private static let conjunctions = ["，并", "，又", "，还", "，并且", "，也", "，同时"].map { Array($0.utf8) }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { [0x20, 0x0A, 0x0D].contains($0) }
  }

  /// Whether the text may say it of `slug`: the name stands before the word in its sentence, nobody does,
  /// or a pronoun; never where the word has somebody right beside it.
  func mayBe(_ slug: String, _ role: NameRole, organ: Bool) -> Bool {
    reader.words.contains { word in
      guard word.number == role.word else { return false }
      let end = word.range.upperBound
      if role.relation == .object {
        return Self.pronouns.contains { reader.bytes[end...].starts(with: $0) }
      }
      guard let part = parts.first(where: { $0.contains(word.range.lowerBound) }),
        !isTaken(word, role.relation), !isPointedAt(word)
      else { return false }
      let before = names.filter {
        $0.unit.range.lowerBound >= part.lowerBound
          && $0.unit.range.upperBound <= word.range.lowerBound
      }
      let isBeside = before.contains { $0.unit.names.contains(slug) }
      guard role.relation == .owner else { return isBeside }
      if isBeside || organ && opensClause(word, part) { return true }
      // Nobody is named, or a pronoun goes back to somebody.
      return (before.isEmpty || hasPronoun(part.lowerBound..<word.range.lowerBound))
        && isNamed(slug, before: word.range.lowerBound)
    }
  }

  private func isNamed(_ slug: String, before index: Int) -> Bool {
    earlier.contains(slug)
      || names.contains {
        $0.unit.range.upperBound <= index && $0.unit.names.contains(slug)
      }
  }

  /// Whether a name right beside the word has it for itself.
  private func isTaken(_ word: RoleWord, _ relation: NameRole.Relation) -> Bool {
    names.contains { name in
      name.places.contains {
        $0.isClose && $0.word == word.range && $0.role.relation == relation
      }
    }
  }

  /// `该报告`, `that report` go back to one that has been told of.
  private func isPointedAt(_ word: RoleWord) -> Bool {
    let before = reader.bytes[..<word.range.lowerBound]
    return Self.pointers.contains { before.hasSuffix($0) }
  }

  private func opensClause(_ word: RoleWord, _ part: Range<Int>) -> Bool {
    let before = reader.bytes[part.lowerBound..<word.range.lowerBound]
    let start =
      Self.commas.compactMap { ByteSearch.ranges(of: $0, in: Array(before)).last }
      .map { $0.upperBound + part.lowerBound }.max() ?? part.lowerBound
    return word.range.lowerBound - start <= Self.adverbs
  }

  private func hasPronoun(_ range: Range<Int>) -> Bool {
    let words = Array(reader.bytes[range])
    return Self.subjects.contains { !ByteSearch.ranges(of: $0, in: words).isEmpty }
  }

  private static let adverbs = 18
  private static let commas = ["，", ", "].map { Array($0.utf8) }
  private static let subjects = [
    "它", "他", "她", "其", " it ", " they ", "It ", "They ", " he ", " she ",
  ]
  .map { Array($0.utf8) }
  private static let pointers = [
    "该", "这", "这份", "上述", " the ", " this ", " that ", "The ", "This ",
  ]
  .map { Array($0.utf8) }
  private static let pronouns = [
    "它", "其", "该", "他们", " it ", " them ", " its ", " that ", " this ",
  ]
  .map { Array($0.utf8) }

  /// The sentences, cut at semicolons.
  private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    var (parts, start, index) = ([Range<Int>](), 0, 0)
    while index < bytes.count {
      let rest = bytes[index...]
      if let mark = marks.first(where: { rest.starts(with: $0) }) {
        parts.append(start..<index + mark.count)
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count { parts.append(start..<bytes.count) }
    return parts
  }

  private static let marks = ["。", "；", "; ", ". ", "\n"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ word: [UInt8]) -> Bool { suffix(word.count).elementsEqual(word) }
}
