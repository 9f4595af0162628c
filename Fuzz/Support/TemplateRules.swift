import Core
import Templates

/// What holds of every template, as a page and as a partial of one.
enum TemplateRules {
  /// Around every dangerous character in the data; no sample holds it.
  private static let fence = "⟪"

  static func check(_ source: SourceText, _ faults: inout FaultList) {
    for mode in [TemplateMode.strict, .lenient] {
      var sources = partials
      sources["input"] = source
      let library = TemplateLibrary(sources: sources, mode: mode)
      DiagnosticRules.check(library.diagnostics, in: source, &faults)
      DiagnosticRules.checkOrder(library.diagnostics, &faults)
      _ = library.unused(pages: ["page"])
      for name in ["input", "page", "absent"] {
        checkPage(name, of: library, source, &faults)
      }
    }
  }

  private static func checkPage(
    _ name: String, of library: TemplateLibrary, _ source: SourceText, _ faults: inout FaultList
  ) {
    var output = Array("before".utf8)
    do {
      try library.render(name, data, over: shared, into: &output)
      faults.require(!library.diagnostics.blocks(), "a library with errors renders")
    } catch {
      DiagnosticRules.check(error.diagnostics, in: source, &faults)
      faults.require(error.diagnostics.blocks(), "a page fails without an error")
      faults.require(output == Array("before".utf8), "a page that fails leaves output behind")
    }
    guard library.mode == .strict, !source.string.contains(fence) else { return }
    let page = String(decoding: output, as: UTF8.self)
    for character in ["<", "\""] {
      faults.require(
        !page.contains(fence + character), "text is printed unescaped on the page \(page)")
    }
  }

  private static let partials: [String: SourceText] = [
    "page":
      "<ul>\n{{#list}}\n  {{>input}}\n{{/list}}\n</ul>{{<layout}}{{$body}}{{>input}}{{/body}}{{/layout}}",
    "layout": "<title>{{$title}}{{text}}{{/title}}</title>\n  {{$body}}{{/body}}\n",
    "partials/row": "<b>{{text}}</b> {{#list}}{{name}}, {{/list}}\n",
  ].reduce(into: [:]) { sources, entry in
    sources[entry.key] = SourceText(file: "\(entry.key).mustache", text: entry.value)
  }

  private static let hostile: TemplateValue =
    "\(fence)<script>\(fence)\"\(fence)'\(fence)&\n\t\u{0}`"

  /// No list holds a record in which a list could be found: sections inside one another would multiply.
  private static let data: TemplateValue = [
    "text": hostile, "href": "javascript:\(fence)<\(fence)\"", "kind": "partials/row", "empty": "",
    "html": .html(TrustedHTML(trustedMarkup: "<i>¶</i>")), "number": 1.5, "count": 7, "yes": true,
    "no": false, "nothing": nil, "words": [hostile],
    "list": [
      ["name": hostile, "list": [], "words": [], "record": nil, "body": nil],
      ["name": "乙", "list": [], "words": [], "record": nil, "body": nil],
    ],
    "record": ["text": hostile, "record": ["text": "内"], "list": []],
  ]

  private static let shared: TemplateValue = ["site": ["name": hostile], "text": "beneath"]
}
