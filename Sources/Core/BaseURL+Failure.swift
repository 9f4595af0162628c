extension BaseURL {
  /// Why an address cannot be a site's.
  package enum Failure: Error, Hashable {
    case notAbsolute
    case noHost
    case badPort
    case hasCredentials
    case hasQueryOrFragment
    /// What must be percent-encoded (in a host: written as `xn--…`), or a `%` without two hex digits.
    case badCharacter(Unicode.Scalar)

    /// What is wrong and what is wanted, to stand after the address and a colon.
    package var reason: Bilingual<String> {
      switch self {
      case .notAbsolute:
        Bilingual(
          zh: "须是以 http:// 或 https:// 开头的完整网址",
          en: "a full address beginning with http:// or https:// is wanted")
      case .noHost:
        Bilingual(zh: "缺少主机名或主机名不完整", en: "the host name is missing or incomplete")
      case .badPort:
        Bilingual(zh: "端口须是1至65535的整数", en: "the port must be a number from 1 to 65535")
      case .hasCredentials:
        Bilingual(
          zh: "不得包含用户名或口令", en: "it must not hold a user name or password")
      case .hasQueryOrFragment:
        Bilingual(zh: "不得包含 ? 或 #", en: "it must not hold ? or #")
      case .badCharacter(let scalar):
        Bilingual(
          zh: "含有不能直接写在网址里的字符“\(scalar)”；路径中请用百分号编码，主机名请用 xn-- 形式",
          en: "‘\(scalar)’ cannot stand in an address as it is; percent-encode it in the path, "
            + "use the xn-- form in a host name")
      }
    }
  }
}
