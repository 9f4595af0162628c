/// What makes pages in the preview follow the editors' changes, and where it is found.
///
/// A page asks for ``eventsPath`` through an event source, whose answer is one event and the time after
/// which to ask again: no connection stays open, however many pages are, and the handler stays a function.
enum PreviewAssets {
  static let eventsPath = "/.spacedigest/events"
  static let scriptPath = "/.spacedigest/preview.js"
  static let stylePath = "/.spacedigest/preview.css"

  /// The file at a path of its own; nil for every other path.
  ///
  /// Compiled in, for they have to work where the templates do not.
  static func file(_ path: String) -> [UInt8]? {
    switch path {
    case scriptPath: PackageResources.preview_js
    case stylePath: PackageResources.preview_css
    default: nil
    }
  }

  /// What stands where no site could be made yet; the script fills in why.
  static let waitingPage = """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>spacedigest</title>
    </head>
    <body>
    <p>网站正在生成。如有错误，见下方；改正后本页自动更新。</p>
    <p lang="en">The site is being made. Errors, if any, are shown below; this page follows when they are mended.</p>
    </body>
    </html>

    """
}
