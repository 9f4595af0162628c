import Core

/// The negations of a clause.
///
/// Plain ones say that something is not so: 不, 未, 没有, not, no, never. Soft ones say it in a word of
/// its own: 缺乏, 避免, 拒绝, without, lack, prevent; they may stand for a plain one and are never
/// asked for. Fixed phrases are neither: 不仅, 不断, 未来, 无论, 不可或缺, not only, no later than.
struct Negations {
  /// UTF-8 bytes of the text.
  var plain: [Range<Int>] = []
  var soft = 0

  /// Whether the clause says no: two plain negations say yes.
  var saysNo: Bool { plain.count % 2 == 1 }

  init(_ clause: ClaimClause) {
    if clause.text.language == .chinese {
      readChinese(clause.bytes)
    } else {
      readEnglish(EnglishWords.words(of: Array(clause.bytes)), from: clause.range.lowerBound)
    }
  }

  private mutating func readChinese(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if let length = Self.fixed.atStart(of: rest) {
        index += length
      } else if let length = Self.chineseSoft.atStart(of: rest) {
        soft += 1
        index += length
      } else if let length = Self.chinesePlain.atStart(of: rest) {
        plain.append(index..<index + length)
        index += length
      } else {
        index += 1
      }
    }
  }

  private mutating func readEnglish(_ words: [EnglishWord], from start: Int) {
    var index = 0
    while index < words.count {
      let word = words[index].text
      let following = words[index...].prefix(3).map(\.text).joined(separator: " ")
      if let phrase = Self.phrases.first(where: { following.hasPrefix($0) }) {
        index += phrase.split(separator: " ").count
        continue
      }
      if Self.englishPlain.contains(word) || word.hasSuffix("n't") {
        let range = words[index].range
        plain.append(range.lowerBound + start..<range.upperBound + start)
      } else if Self.isSoft(word) {
        soft += 1
      }
      index += 1
    }
  }

  private static func isSoft(_ word: String) -> Bool {
    if softStems.contains(where: { word.hasPrefix($0) }) { return true }
    return word.hasPrefix("un") && word.utf8.count > 5
      && !positive.contains { word.hasPrefix($0) }
  }

  private static let fixed = ByteWords(
    """
    不仅 不但 不只 不止 不断 不同 不久 不论 不管 不可或缺 不可缺少 不可分割 必不可少 不得不 不能不 不容忽视 不可忽视 不容置疑 不结盟 不扩散 \
    不迟于 不晚于 不早于 不少于 不超过 不低于 不多于 不遗余力 不懈 不限于 不过 不妨 不禁 来之不易 不言而喻 不约而同 无不 \
    不可避免 不限成员名额 \
    无论 无人 无线 无疑 无偿 无障碍 无处不在 无比 无形 毫无疑问 未来 非洲 非常 非政府 非正式 非国家 非公开 非殖民 非空间 非航天 非营利 \
    非成员 非会员国 前所未有 史无前例 是否 能否 否则 莫非 非但 方兴未艾 没收 淹没 埋没
    """)
  private static let chinesePlain = ByteWords(
    "不 未 没有 没 无法 无需 无须 无权 无 并非 绝非 而非 从未 尚未 毋须 毋庸 勿 否")
  private static let chineseSoft = ByteWords(
    """
    缺乏 缺少 欠缺 避免 防止 防范 禁止 拒绝 难以 不足 不平等 不公平 不公正 不安全 不稳定 不确定 不利 不当 不良 不平衡 不成体系 免于 除外 \
    除非 以免 反对 否认 否决 取消 停止 放弃 很少 极少 不充分 不明确 不完整 消除 制止
    """)
  private static let englishPlain: Set<String> = [
    "not", "no", "never", "neither", "nor", "none", "cannot", "nobody", "nothing",
  ]
  private static let phrases = [
    "not only", "no later than", "no fewer than", "no less than", "not less than", "no more than",
    "not more than", "no earlier than", "not later than", "no longer than", "whether or not",
    "or not",
    "no doubt", "not least", "not-for-profit", "not limited to",
  ]
  private static let softStems = [
    "without", "lack", "absen", "avoid", "prevent", "refus", "fail", "unable", "impossib", "rather",
    "except", "prohibit", "ban", "reject", "deny", "denied", "instead", "insufficien", "inadequa",
    "inequal", "against", "few", "hardly", "scarcely", "instabil", "insecur", "incomplet",
    "cancel", "eliminat", "oppos",
  ]
  private static let positive = [
    "under", "unit", "union", "uniq", "univers", "until", "uniform", "unfold", "unilateral",
    "unanim",
    "undertak", "unispace",
  ]
}
