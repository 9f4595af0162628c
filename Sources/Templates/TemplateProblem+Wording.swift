import Core

extension TemplateProblem {
  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .unclosedTag(let close):
      Bilingual(zh: "标签没有结束，缺少“\(close)”", en: "the tag does not end: `\(close)` is missing")
    case .emptyTag:
      Bilingual(zh: "标签里没有名称", en: "the tag holds no name")
    case .malformedName(let name):
      Bilingual(zh: "“\(name)”不能用作名称", en: "`\(name)` cannot be a name")
    case .malformedDelimiters:
      Bilingual(zh: "分隔符的写法不对", en: "these are not two delimiters")
    case .unclosedSection(let name):
      Bilingual(zh: "“\(name)”没有结束标签", en: "`\(name)` is opened but never closed")
    case .strayClose(let name):
      Bilingual(zh: "结束标签“\(name)”没有对应的开始标签", en: "`\(name)` is closed but was not opened")
    case .crossedClose(let name, let open):
      Bilingual(
        zh: "这里结束“\(name)”，但其中的“\(open)”还没有结束",
        en: "`\(name)` is closed while `\(open)` inside it is still open")
    case .tooDeep:
      Bilingual(
        zh: "嵌套超过\(TemplateLimits.nesting)层", en: "nested more than \(TemplateLimits.nesting) deep")
    case .unknownEscape(let prefix, _):
      Bilingual(zh: "没有名为“\(prefix):”的转义方式", en: "there is no escaping called `\(prefix):`")
    case .misplacedEscape(let name):
      Bilingual(
        zh: "“\(name)”：转义前缀只能用在变量标签里",
        en: "`\(name)`: an escape prefix works in variable tags only")
    case .strayParentContent:
      Bilingual(
        zh: "继承标签之内只能放块，这里的内容不会显示", en: "only blocks may stand inside a parent; this is never shown"
      )
    case .repeatedBlock(let name):
      Bilingual(
        zh: "块“\(name)”在同一个继承标签里给了两次", en: "the block `\(name)` is given twice for one parent")
    case .unknownTemplate(let name, _):
      Bilingual(zh: "没有名为“\(name)”的模板", en: "there is no template `\(name)`")
    case .cycle(let chain):
      Bilingual(
        zh: "模板互相引用成环：\(chain.joined(separator: " → "))",
        en: "templates include one another in a circle: \(chain.joined(separator: " → "))")
    case .unknownBlock(let name, let parent, _):
      Bilingual(
        zh: "模板“\(parent)”里没有块“\(name)”", en: "the template `\(parent)` has no block `\(name)`")
    case .unknownName(let name, let part, _):
      name == part
        ? Bilingual(zh: "没有名为“\(name)”的数据", en: "there is no value `\(name)`")
        : Bilingual(zh: "“\(name)”中没有“\(part)”", en: "there is no `\(part)` in `\(name)`")
    case .notRecord(let name, let part, let kind):
      Bilingual(
        zh: "“\(name)”中的“\(part)”是\(kind.noun.zh)，不含其他数据",
        en: "`\(part)` in `\(name)` is \(kind.noun.en) and holds no other values")
    case .notPrintable(let name, let kind):
      Bilingual(
        zh: "“\(name)”是\(kind.noun.zh)，不能直接显示",
        en: "`\(name)` is \(kind.noun.en) and cannot be printed")
    case .rawText(let name):
      Bilingual(
        zh: "“\(name)”是文本，不能不经转义就输出",
        en: "`\(name)` is text and may not be printed without escaping")
    case .htmlInAttribute(let name):
      Bilingual(
        zh: "“\(name)”是 HTML，不能放进属性里", en: "`\(name)` is HTML and cannot stand in an attribute")
    case .notTemplateName(let name):
      Bilingual(zh: "“\(name)”的值不是模板名称", en: "the value of `\(name)` is not the name of a template")
    case .runsTooDeep:
      Bilingual(
        zh: "模板运行时嵌套超过\(TemplateLimits.depth)层",
        en: "templates ran more than \(TemplateLimits.depth) deep inside one another")
    }
  }

  /// What to do about it.
  var help: Bilingual<String> {
    switch self {
    case .unclosedTag(let close):
      Bilingual(zh: "在标签末尾补上“\(close)”", en: "add `\(close)` where the tag should end")
    case .emptyTag:
      Bilingual(zh: "写上名称，或删去标签", en: "write a name, or remove the tag")
    case .malformedName:
      Bilingual(
        zh: "名称里没有空白，点号两边都有字；也可能是前一个标签没有结束",
        en:
          "a name has no white space and something on both sides of a dot; or an earlier tag was not closed"
      )
    case .malformedDelimiters:
      Bilingual(
        zh: "写作 {{=<% %>=}}：两个短词，以空格隔开，不含等号",
        en: "write {{=<% %>=}}: two short words with a space between, without equals signs")
    case .unclosedSection(let name):
      Bilingual(zh: "补上 {{/\(name)}}", en: "add {{/\(name)}}")
    case .strayClose(let name):
      Bilingual(zh: "核对名称，或删去 {{/\(name)}}", en: "check the name, or remove {{/\(name)}}")
    case .crossedClose(_, let open):
      Bilingual(zh: "在此之前补上 {{/\(open)}}", en: "add {{/\(open)}} before it")
    case .tooDeep:
      Bilingual(zh: "把内层移到另一个模板里", en: "move the inner part to a template of its own")
    case .unknownEscape(_, let near):
      near.map(TemplateProblem.didYouMean)
        ?? Bilingual(zh: "可用 attr:、url: 和 json:", en: "there are attr:, url: and json:")
    case .misplacedEscape:
      Bilingual(zh: "去掉前缀", en: "remove the prefix")
    case .strayParentContent:
      Bilingual(
        zh: "放进 {{$块名}}…{{/块名}} 之内，或删去", en: "put it into {{$block}}…{{/block}}, or remove it")
    case .repeatedBlock:
      Bilingual(zh: "合并两处，或删去其一", en: "join the two, or remove one")
    case .unknownTemplate(_, let near), .unknownBlock(_, _, let near), .unknownName(_, _, let near):
      near.map(TemplateProblem.didYouMean) ?? Bilingual(zh: "", en: "")
    case .cycle:
      Bilingual(zh: "去掉其中一处引用", en: "remove one of the references")
    case .notRecord, .notTemplateName:
      Bilingual(zh: "核对名称和所给的数据", en: "check the name and the data given")
    case .notPrintable(let name, _):
      Bilingual(
        zh: "用 {{#\(name)}}…{{/\(name)}} 逐项显示", en: "show its parts with {{#\(name)}}…{{/\(name)}}")
    case .rawText(let name):
      Bilingual(
        zh: "写作 {{\(name)}}；不转义的输出只用于渲染器生成的 HTML",
        en: "write {{\(name)}}; only HTML made by the renderer is printed raw")
    case .htmlInAttribute:
      Bilingual(zh: "给模板一份纯文本", en: "give the template the plain text")
    case .runsTooDeep:
      Bilingual(zh: "看看是否有模板不断引用自身", en: "see whether a template keeps including itself")
    }
  }

  private static func didYouMean(_ near: String) -> Bilingual<String> {
    Bilingual(zh: "是否想写“\(near)”？", en: "did you mean `\(near)`?")
  }
}

extension TemplateValue.Kind {
  /// The kind as a noun with its article.
  fileprivate var noun: Bilingual<String> {
    switch self {
    case .text: Bilingual(zh: "文本", en: "a text")
    case .html: Bilingual(zh: "HTML", en: "HTML")
    case .number: Bilingual(zh: "数字", en: "a number")
    case .bool: Bilingual(zh: "真假值", en: "a truth value")
    case .list: Bilingual(zh: "列表", en: "a list")
    case .record: Bilingual(zh: "一组数据", en: "a record")
    case .nothing: Bilingual(zh: "空值", en: "nothing")
    }
  }
}
