import Core
import Documents

/// The negations of a clause.
///
/// Plain ones say that something is not so: 不, 未, 没有, not, no, never. Soft ones say it in a word of
/// its own: 缺乏, 避免, 不可或缺, without, prevent, insurmountable; they may stand for a plain one and are
/// never asked for. Faint ones only say little or hard: 有限, 差距, limited, few. Fixed phrases are neither: 不仅, 不断, 未来, 无论, not only, no later than.
struct Negations {
  /// UTF-8 bytes of the text.
  var plain: [Range<Int>] = []
  var soft: [Range<Int>] = []
  var faint: [Range<Int>] = []

  init(_ clause: ClaimClause) {
    if clause.text.language == .chinese {
      readChinese(clause.bytes)
    } else {
      readEnglish(EnglishWords.words(of: Array(clause.bytes)), from: clause.range.lowerBound)
    }
    // `不丹`, `无国界医生组织`: names say nothing.
    let names = clause.text.names.map(\.range)
    plain.removeAll { range in names.contains { $0.overlaps(range) } }
    soft.removeAll { range in names.contains { $0.overlaps(range) } }
  }

  private mutating func readChinese(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if let length = Self.fixed.atStart(of: rest) {
        index += length
      } else if let length = Self.chineseSoft.atStart(of: rest) {
        soft.append(index..<index + length)
        index += length
      } else if let length = Self.chineseFaint.atStart(of: rest) {
        faint.append(index..<index + length)
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
      } else {
        let range = words[index].range.lowerBound + start..<words[index].range.upperBound + start
        if Self.isSoft(word) {
          soft.append(range)
        } else if Self.isFaint(word) {
          faint.append(range)
        }
      }
      index += 1
    }
  }

  private static func isSoft(_ word: String) -> Bool {
    if positive.contains(where: { word.hasPrefix($0) }) { return false }
    if softStems.contains(where: { word.hasPrefix($0) }) || word.hasSuffix("less") { return true }
    return word.hasPrefix("un") && word.utf8.count > 5
  }

  private static func isFaint(_ word: String) -> Bool {
    faintStems.contains { word.hasPrefix($0) } && !positive.contains { word.hasPrefix($0) }
  }

  private static let fixed = ByteWords(
    """
    不仅 不但 不只 不止 不断 不同 不久 不论 不管 不得不 不能不 不迟于 不晚于 不早于 不少于 不超过 不低于 不多于 不遗余力 不懈 不限于 \
    不过 不妨 不禁 不约而同 不限成员名额 无论 无人 无线 无偿 无处不在 无比 无形 未来 非洲 非常 非政府 非正式 非国家 非公开 非殖民 非空间 \
    非航天 非营利 非成员 非会员国 是否 能否 否则 莫非 非但 方兴未艾 没收 淹没 埋没 不丹 不列颠 不明飞行物 \
    详尽无遗 分不开 差不多 了不起 不等 不一 不时 不惜 不日 不妥协
    """)
  private static let chinesePlain = ByteWords(
    "不 未 没有 没 无法 无需 无须 无权 无 并非 绝非 而非 从未 尚未 毋须 毋庸 勿 否")
  private static let chineseSoft = ByteWords(
    """
    缺乏 缺少 欠缺 避免 防止 防范 预防 禁止 拒绝 难以 不足 不平等 不公平 不公正 不安全 不稳定 不确定 不利 不当 不良 不平衡 \
    不成体系 不规则 不可逾越 不可或缺 不可缺少 必不可少 不可分割 不容忽视 不可忽视 不可避免 不可预测 不可多得 不可持续 不可逆转 不容置疑 \
    不结盟 不扩散 来之不易 不言而喻 无不 无疑 毫无疑问 无障碍 前所未有 史无前例 不负责任 \
    免于 免受 免遭 以免 除外 除非 以外 之外 反对 否认 否决 取消 停止 终止 放弃 撤销 很少 极少 不充分 不明确 不完整 消除 消灭 \
    制止 阻止 遏制 排除 摆脱 闲置 违反 违背
    """)
  private static let chineseFaint = ByteWords(
    """
    困难 减少 降低 低于 差距 鸿沟 空白 障碍 落后 弱势 有限 限制 限于 少数 仅 只有 较少 不多 不够 损害 短缺 脱节 忽视 忽略 妨碍 阻碍 \
    丧失 失去 掉队 贫困 难题
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
    "without", "lack", "absen", "avoid", "prevent", "preclu", "refus", "fail", "unable", "impossib",
    "rather", "except", "prohibit", "ban", "reject", "deny", "denied", "denial", "instead",
    "against",
    "hardly", "scarce", "barely", "cancel", "eliminat", "oppos", "exclu", "halt", "cease",
    "abandon",
    "withdr", "violat", "contraven", "contrary", "breach", "missing", "idle", "neglect", "ignor",
    "refrain", "abstain", "desist", "prejudic", "detriment", "disagree", "disregard", "insuffic",
    "inadequa", "inequal", "inequit", "instabil", "insecur", "incomplet", "inconsist", "incompat",
    "insurmount", "inabil", "incap", "ineffect", "ineffic", "indispens", "insepar", "inevit",
    "irrespons", "irreg", "irrevers", "illegal", "imbalance", "destabil", "non-", "regardless",
    "free", "dispens", "few",
  ]
  private static let faintStems = [
    "limit", "restrict", "curb", "reduc", "gap", "divide", "behind", "end", "less", "short",
    "little",
    "rare", "only", "difficult", "hinder", "hamper", "imped", "obstacle", "barrier", "loss", "lost",
    "outside", "beyond", "otherwise", "stop", "disadvantage", "disrupt", "discourag", "disconnect",
    "overlook", "solely", "merely", "weak", "poor",
  ]
  private static let positive = [
    "under", "unit", "union", "uniq", "univers", "until", "uniform", "unfold", "unilateral",
    "unanim", "undertak", "unispace", "unifi", "un-", "unesco", "unep", "unid", "unops", "undp",
    "unoosa",
    "unfccc", "non-governmental", "non-state", "non-spacefaring",
    "non-space", "non-profit", "non-member", "reduction", "lessons", "band", "bank", "freedom",
    "freely", "limitrophe", "endors", "endeav", "endow", "shortly", "lesson", "failsafe", "fewest",
  ]
}
