import Core
import Documents

/// The names of a session that no table lists, from those of its body.
///
/// `copuos-61` is 和平利用外层空间委员会第六十一届会议, “Committee on the Peaceful Uses of Outer Space,
/// sixty-first session”.
struct SessionName {
  var body: String
  var number: Int
  var name: Bilingual<String>

  /// Nil when the vocabulary has no such body.
  init?(slug: String, vocabulary: Vocabulary) {
    guard let cut = slug.lastIndex(of: "-"), let number = Int(slug[slug.index(after: cut)...])
    else {
      return nil
    }
    var body = String(slug[..<cut])
    var isOpen = false
    if vocabulary[body] == nil, body.hasSuffix("-open") {
      body = String(body.dropLast("-open".count))
      isOpen = true
    }
    guard let entry = vocabulary[body], let zh = entry.names.zh.first, let en = entry.names.en.first
    else { return nil }
    let ordinal = NumberWords.englishOrdinal(number)
    self.body = body
    self.number = number
    name = Bilingual(
      zh: "\(zh)第\(NumberWords.chinese(number))\(isOpen ? "届公开会议" : "届会议")",
      en: "\(en), \(ordinal) \(isOpen ? "open session" : "session")")
  }
}
