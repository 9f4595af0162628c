package import Core
import Digest

/// What may stand after an option.
package enum OptionValue: Sendable, Hashable {
  case folder
  case file
  /// One of these words, written exactly so.
  case choice([String])
  /// A TCP port, 0 for any free one.
  case port
  /// The address of a site, see ``Core/BaseURL``.
  case baseURL
  /// The name of a document in addresses, see ``Digest/Slug``.
  case slug

  /// What stands for the value in the help.
  package var placeholder: Bilingual<String> {
    switch self {
    case .folder: Bilingual(zh: "文件夹", en: "DIR")
    case .file: Bilingual(zh: "文件", en: "FILE")
    case .choice(let words):
      Bilingual(zh: words.joined(separator: "|"), en: words.joined(separator: "|"))
    case .port: Bilingual(zh: "端口", en: "N")
    case .baseURL: Bilingual(zh: "网址", en: "URL")
    case .slug: Bilingual(zh: "网址名", en: "SLUG")
    }
  }

  /// Why a value is refused, to stand after the value and a colon.
  package struct Refusal: Error, Hashable {
    package let reason: Bilingual<String>
  }

  /// The value in its normal form: a base URL ends in `/`, a port has no leading zeros.
  package func normalised(_ text: String) throws(Refusal) -> String {
    guard !text.isEmpty else {
      throw Refusal(reason: Bilingual(zh: "不能为空", en: "it must not be empty"))
    }
    switch self {
    case .folder, .file: return text
    case .choice(let words):
      guard words.contains(text) else { throw Refusal(reason: Wording.choices(words)) }
      return text
    case .port:
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = UInt16(text) else {
        throw Refusal(
          reason: Bilingual(
            zh: "须是0至65535的整数", en: "a whole number from 0 to 65535 is wanted"))
      }
      return String(port)
    case .baseURL:
      do {
        return try BaseURL(text).text
      } catch {
        throw Refusal(reason: error.reason)
      }
    case .slug:
      guard Slug.isValid(text) else {
        throw Refusal(
          reason: Bilingual(
            zh: "只能用英文字母、数字、连字符、下划线和点，且不以点开头",
            en:
              "only ASCII letters, digits, hyphens, underscores and full stops, not beginning with a full stop"
          ))
      }
      return text
    }
  }
}
