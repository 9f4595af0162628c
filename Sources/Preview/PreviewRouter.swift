package import Core
import FoundationEssentials

/// Answers the preview's requests: the site as last made, and what makes its pages follow it.
package struct PreviewRouter: Sendable {
  private let loop: RebuildLoop
  private let language: Language

  /// - Parameters:
  ///   - loop: Where the site comes from.
  ///   - language: Of the messages shown in the pages.
  package init(loop: RebuildLoop, language: Language) {
    self.loop = loop
    self.language = language
  }

  /// The answer to a request that has passed ``PreviewGate``.
  package func respond(to request: PreviewRequest) -> PreviewResponse {
    let snapshot = loop.snapshot
    switch request.path {
    case ReloadScript.eventsPath:
      return event(of: snapshot)
    case ReloadScript.scriptPath:
      return PreviewResponse(
        status: 200, headers: ["Content-Type": MediaType.of(ReloadScript.scriptPath)],
        body: Array(ReloadScript.script.utf8))
    default:
      guard let tree = snapshot.tree else {
        return PreviewResponse(
          status: 503, headers: ["Content-Type": MediaType.of("a.html")],
          body: ReloadScript.inserted(into: Array(ReloadScript.waitingPage.utf8)))
      }
      return PreviewSite(tree: tree, reloads: true).respond(to: request)
    }
  }

  private struct Event: Encodable {
    var version: Int
    var problems: [String]
  }

  /// The state as one event: JSON without line feeds, and when to ask again (milliseconds).
  private func event(of snapshot: RebuildLoop.Snapshot) -> PreviewResponse {
    let text = DiagnosticText(language: language)
    let problems =
      snapshot.isStale
      ? snapshot.diagnostics.filter { $0.severity == .error }.map(text.text(of:)) : []
    let event = Event(version: snapshot.version, problems: problems)
    guard let data = try? JSONEncoder().encode(event) else {
      return .text(500, "The state cannot be told. 状态无法给出。")
    }
    return PreviewResponse(
      status: 200, headers: ["Content-Type": "text/event-stream; charset=utf-8"],
      body: Array("retry: 500\ndata: ".utf8) + Array(data) + Array("\n\n".utf8))
  }
}
