import Core

/// Whether something has happened or was still to come.
enum Standing {
  /// Marks the voices of what the document states itself as planned, where its words say so.
  static func mark(_ reading: inout VoiceReading, in text: String, language: Language) {
    let bytes = Array(text.utf8)
    for index in reading.clauses.indices {
      let clause = reading.clauses[index]
      guard clause.voice.verb == nil, isPlanned(bytes[clause.range], language) else { continue }
      reading.clauses[index].voice.isPlanned = true
    }
  }

  /// Whether a clause speaks of what is to come: `定于`, `将于`, `was to be held`.
  static func isPlanned(_ clause: ArraySlice<UInt8>, _ language: Language) -> Bool {
    if language == .chinese {
      return firm.stands(in: clause) || hasFuture(clause)
    }
    let words = EnglishWords.words(of: Array(clause)).map(\.text)
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      case "will", "would", "shall", "scheduled": return true
      case "expected", "due", "is", "was", "are", "were", "set", "plans", "planned":
        return next == "to"
      case "to": return ["be", "convene", "hold"].contains(next)
      default: return false
      }
    }
  }

  private static let firm = ByteWords(
    "定于 预定 预计 计划在 计划于 拟于 拟在 拟 即将 届时 有望 将于 将在 将由 将会 将要 打算 预计在")

  /// `将` before a verb is the future, before an object that something is done to it is not:
  /// `将举行`, but `将讨论转化为行动`.
  private static func hasFuture(_ clause: ArraySlice<UInt8>) -> Bool {
    let will = Array("将".utf8)
    return clause.indices.contains { place in
      guard clause[place...].starts(with: will) else { return false }
      let rest = clause[(place + will.count)...]
      return objects.stands(in: rest) == false && futureVerbs.atStart(of: rest.trimmedBytes) != nil
    }
  }

  private static let objects = ByteWords("转化为 视为 作为 纳入 列入 与 转变为 结合")
  private static let futureVerbs = ByteWords(
    """
    举行 召开 举办 通过 建立 设立 提交 发射 发布 审议 继续 提供 支持 成为 侧重 牵头 采用 建 开展 使 得到 有 把 为 确保 促进 进行 \
    发表 出版 启动 载人 是 包括 充当 根据 需要 完成 实施 签署 落实 发展 参加
    """)
}
