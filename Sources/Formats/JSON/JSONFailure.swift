import Core

/// Why bytes are not the JSON that is read here.
struct JSONFailure: Error {
  var problem: Problem
  /// In bytes from the start of the file.
  var offset: Int

  enum Problem: Equatable {
    case value, comma(close: String), colon, name, number, literal, end
    case unclosedString, escape, surrogate, control
    case tooDeep
    case duplicate(String)

    /// The diagnostic's identifier.
    var id: String {
      switch self {
      case .tooDeep: "json-too-deep"
      case .duplicate: "json-duplicate-key"
      default: "json-syntax"
      }
    }

    var message: Bilingual<String> {
      switch self {
      case .value: Bilingual(zh: "这里应当是一个值", en: "a value is expected here")
      case .comma(let close):
        Bilingual(zh: "这里应当是逗号或“\(close)”", en: "a comma or “\(close)” is expected here")
      case .colon: Bilingual(zh: "名称后面应当是冒号", en: "a colon is expected after the name")
      case .name:
        Bilingual(zh: "这里应当是双引号中的名称", en: "a name in double quotation marks is expected here")
      case .number: Bilingual(zh: "数字的写法不对", en: "this is not how a number is written")
      case .literal:
        Bilingual(zh: "只能是 true、false 或 null", en: "only true, false and null are words here")
      case .end: Bilingual(zh: "值的后面还有内容", en: "something follows the value")
      case .unclosedString: Bilingual(zh: "字符串没有结束", en: "the string is not closed")
      case .escape: Bilingual(zh: "反斜杠后面的写法不对", en: "no such escape after a backslash")
      case .surrogate:
        Bilingual(zh: "\\u 代理项没有成对", en: "half of a surrogate pair after \\u")
      case .control:
        Bilingual(
          zh: "字符串里的控制字符要用反斜杠写出", en: "a control character in a string must be escaped")
      case .tooDeep:
        Bilingual(
          zh: "嵌套超过\(JSONValue.maximumDepth)层",
          en: "nested more than \(JSONValue.maximumDepth) levels deep")
      case .duplicate(let name):
        Bilingual(zh: "名称“\(name)”出现了两次", en: "the name “\(name)” comes twice")
      }
    }
  }
}
