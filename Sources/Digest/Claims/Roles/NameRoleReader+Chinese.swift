import Core
import Documents

extension NameRoleReader {
  /// The roles of the names between two places: `与X和Y合作` makes both companions.
  func chinesePlaces(from start: Int, to end: Int) -> [RoledName.Place] {
    var places: [RoledName.Place] = []
    let before = bytes[..<start]
    if let word = words.last(where: { $0.range.upperBound <= start }),
      Self.fillers.contains(String(decoding: bytes[word.range.upperBound..<start], as: UTF8.self))
    {
      places.append(place(.object, word, isClose: true))
    }
    let relation: NameRole.Relation =
      Self.companions.contains { before.ends(with: $0) }
      ? .companion : Self.receivers.contains { before.ends(with: $0) } ? .receiver : .owner
    let speaker = behindSpeaker(end)
    if speaker > end, let word = words.first(where: { (end..<speaker).overlaps($0.range) }) {
      places.append(place(.owner, word, isClose: true))
    }
    let behind = behindAdverbial(behindTimes(speaker))
    // `提交大会第四十八届会议的报告`: the report is not the Assembly's.
    if Self.givings.contains(where: { before.ends(with: $0) }) { return places }
    if let word = head(of: behind) ?? given(behind) {
      return places + [place(relation, word, isClose: true)]
    }
    let isPlace = Self.adverbials.contains { before.ends(with: $0) }
    for (number, word) in wordsBehind(behind, reach: 45).enumerated() {
      // `在X的会议上` says where, `在X领导下` who leads.
      if isPlace, !bytes[word.range.upperBound...].starts(with: Self.below) { break }
      let reach = bytes[behind...].starts(with: Self.particle) ? Self.closestOwned : Self.closest
      let isClose = number == 0 && word.range.lowerBound - behind <= reach
      places.append(place(relation, word, isClose: isClose))
    }
    return places
  }

  private func place(
    _ relation: NameRole.Relation, _ word: RoleWord, isClose: Bool
  ) -> RoledName.Place {
    RoledName.Place(
      role: NameRole(relation: relation, word: word.number), word: word.range, isClose: isClose)
  }

  /// The word that `X关于……的下一份报告` ends with; nil where no `关于` follows.
  private func head(of index: Int) -> RoleWord? {
    guard Self.topics.contains(where: { bytes[index...].starts(with: $0) }) else { return nil }
    let stop = stop(behind: index)
    guard
      let last = ByteSearch.ranges(of: Array("的".utf8), in: bytes)
        .last(where: { $0.lowerBound > index && $0.upperBound < stop })
    else { return nil }
    return words.first { $0.range.lowerBound >= last.upperBound && $0.range.upperBound <= stop }
  }

  /// The word that `X提交大会第四十八届会议的报告` ends with; nil where nothing is handed over.
  private func given(_ index: Int) -> RoleWord? {
    guard Self.givings.contains(where: { bytes[behindAdverbial(index)...].starts(with: $0) }),
      let receiver = units.first(where: { $0.range.lowerBound >= index }),
      receiver.range.lowerBound - index <= Self.closestGiven
    else { return nil }
    let behind = behindTimes(receiver.range.upperBound)
    guard bytes[behind...].starts(with: Self.particle) else { return nil }
    let end = stop(behind: behind)
    return words.first { $0.range.lowerBound >= behind && $0.range.upperBound <= end }
  }

  /// Behind `的代表`: what a body's representative says, it says.
  private func behindSpeaker(_ index: Int) -> Int {
    let speaker = Self.speakers.first { bytes[index...].starts(with: $0.utf8) }
    return index + (speaker?.utf8.count ?? 0)
  }

  /// Behind `在其2016年第五十九届会议上`, `在2019年`.
  private func behindAdverbial(_ index: Int) -> Int {
    guard Self.adverbials.contains(where: { bytes[index...].starts(with: $0) }) else {
      return index
    }
    let stop = stop(behind: index)
    let times =
      text.citations.filter { $0.kind == .session }.map(\.range) + text.dates.map(\.range)
    let last = times.filter { $0.lowerBound > index && $0.upperBound <= stop }
      .map(\.upperBound).max()
    return last ?? index
  }

  /// In bytes: three characters may stand between a name and its verb, five before what it owns.
  private static let closest = 9
  private static let closestOwned = 15
  private static let closestGiven = 24
  private static let below = Array("下".utf8)
  private static let particle = Array("的".utf8)
  private static let adverbials = ["在", "于"].map { Array($0.utf8) }
  private static let topics = ["关于", "就"].map { Array($0.utf8) }
  private static let speakers = ["的代表", "代表", "的发言者", "的一名代表"]
  private static let fillers: Set<String> = ["", "了", "过", "联合国", "该", "各", "到", "到了"]
  private static let givings = ["提交", "转递", "递交", "转交"].map { Array($0.utf8) }
  private static let companions = ["与", "同", "跟"].map { Array($0.utf8) }
  private static let receivers = ["向"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: [UInt8]) -> Bool { suffix(word.count).elementsEqual(word) }
}
