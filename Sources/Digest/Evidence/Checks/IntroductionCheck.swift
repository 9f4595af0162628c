import Core

/// `introduction-unknown`: an introduction to a theme, meeting or resolution that the corpus does not have.
enum IntroductionCheck {
  static func diagnostics(_ introduction: Introduction, _ corpus: Corpus) -> [Diagnostic] {
    let slugs =
      switch introduction.kind {
      case .themes: corpus.themes.map(\.slug)
      case .meetings: corpus.meetings.map(\.slug)
      case .resolutions: corpus.resolutions.map(\.slug)
      }
    guard !slugs.contains(introduction.slug) else { return [] }
    let nearest = Spelling.nearest(to: introduction.slug, among: slugs)
    return [
      Diagnostic(
        id: "introduction-unknown", severity: .warning, file: introduction.text.file,
        message: Bilingual(
          zh: "没有与“\(introduction.slug)”对应的页面，这篇介绍不会显示",
          en: "nothing is called “\(introduction.slug)”; this introduction is not shown"),
        help: nearest.map {
          Bilingual(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?")
        } ?? Bilingual(zh: "", en: ""))
    ]
  }
}
