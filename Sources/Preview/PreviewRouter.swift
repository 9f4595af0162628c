package import Core
import FoundationEssentials

/// Answers the preview's requests: the site as last made, the to-do page, and what makes pages follow.
package struct PreviewRouter: Sendable {
  private let loop: RebuildLoop
  private let language: Language

  /// - Parameters:
  ///   - loop: Where the site comes from.
  ///   - language: Of the messages shown over the pages, where the site does not say.
  package init(loop: RebuildLoop, language: Language) {
    self.loop = loop
    self.language = language
  }

  /// The answer to a request that has passed ``PreviewGate``.
  package func respond(to request: PreviewRequest) -> PreviewResponse {
    let snapshot = loop.snapshot
    if request.path == PreviewAssets.eventsPath { return event(of: snapshot) }
    if let file = PreviewAssets.file(request.path) {
      let tree = PreviewTree(files: [String(request.path.dropFirst()): file])
      return PreviewSite(tree: tree).respond(to: request)
    }
    let additions = PageAdditions { [desk = snapshot.desk] in desk?.bar($0) }
    let site = PreviewSite(
      tree: PreviewTree { snapshot.desk?.pages[$0] ?? snapshot.tree?[$0] },
      basePath: snapshot.basePath, additions: additions)
    let answer = site.respond(to: request)
    guard snapshot.tree == nil, answer.status == 404 else { return answer }
    let (page, tag) = additions.added(to: Array(PreviewAssets.waitingPage.utf8), at: "")
    return PreviewResponse(
      status: 503, headers: ["Content-Type": MediaType.of("a.html"), "ETag": "\"\(tag)\""],
      body: page)
  }

  /// What a page is told of the state.
  private struct Event: Encodable {
    struct Problem: Encodable {
      var place: String
      var message: String
      var help: String
    }

    var version: String
    var lang: String
    /// What stands above the problems; empty where there are none.
    var title: String
    var problems: [Problem]
  }

  /// As many problems as a person mends before looking again.
  private static let mostProblems = 50

  /// The state as one event: JSON without line feeds, and when to ask again (milliseconds).
  private func event(of snapshot: RebuildLoop.Snapshot) -> PreviewResponse {
    let language = snapshot.language ?? language
    let problems = snapshot.problems
    let title = Bilingual(
      zh: "内容有\(problems.count)处错误，"
        + (snapshot.tree == nil ? "网站尚未生成" : "这里仍是上一版"),
      en: "\(problems.count) error\(problems.count == 1 ? "" : "s") in the content; "
        + (snapshot.tree == nil ? "there is no site yet" : "this is the last good version"))
    let event = Event(
      version: snapshot.token, lang: language.tag, title: problems.isEmpty ? "" : title[language],
      problems: problems.prefix(Self.mostProblems).map { problem in
        Event.Problem(
          place: problem.place, message: problem.message[language], help: problem.help[language])
      })
    guard let data = try? JSONEncoder().encode(event) else {
      return .text(500, "The state cannot be told. 状态无法给出。")
    }
    return PreviewResponse(
      status: 200,
      headers: ["Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store"],
      body: Array("retry: 500\ndata: ".utf8) + Array(data) + Array("\n\n".utf8))
  }
}
