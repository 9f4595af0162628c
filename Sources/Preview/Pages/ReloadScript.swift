/// What makes pages in the preview follow the editors' changes; the built site has none of it.
///
/// The page asks for ``eventsPath`` through an event source, whose answer is one event and the time
/// after which to ask again: no connection stays open, and the handler stays a function.
enum ReloadScript {
  static let eventsPath = "/.spacedigest/events"
  static let scriptPath = "/.spacedigest/reload.js"

  /// A page with the script's element before its last `</body>`, or at its end if it has none.
  static func inserted(into page: [UInt8]) -> [UInt8] {
    let element = Array("<script src=\"\(scriptPath)\" defer></script>".utf8)
    let end = Array("</body".utf8)
    var place = page.count
    for start in stride(from: page.count - end.count, through: 0, by: -1)
    where zip(page[start...], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
      place = start
      break
    }
    return page[..<place] + element + page[place...]
  }

  /// Reloads when another version is there; shows what keeps the next one from being made.
  static let script = """
    (() => {
      let shown = null;
      const events = new EventSource("\(eventsPath)");
      events.onmessage = (event) => {
        const state = JSON.parse(event.data);
        if (shown !== null && state.version !== shown) location.reload();
        shown = state.version;
        let panel = document.getElementById("spacedigest-problems");
        if (state.problems.length === 0) {
          if (panel) panel.remove();
          return;
        }
        if (!panel) {
          panel = document.createElement("pre");
          panel.id = "spacedigest-problems";
          panel.setAttribute("role", "alert");
          Object.assign(panel.style, {
            position: "fixed", inset: "auto 0 0 0", maxHeight: "50vh", overflow: "auto",
            margin: "0", padding: "1rem", background: "#fff", color: "#a00000",
            borderTop: "3px solid currentColor", whiteSpace: "pre-wrap", zIndex: "2147483647",
          });
          document.body.append(panel);
        }
        const text = state.problems.join("\\n");
        if (panel.textContent !== text) panel.textContent = text;
      };
    })();

    """

  /// What stands where no site could be made yet; the script fills in why.
  static let waitingPage = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head><meta charset="utf-8"><title>spacedigest</title></head>
    <body><p>网站尚未生成，原因见下方。</p><p lang="en">There is no site yet; why is said below.</p></body>
    </html>

    """
}
