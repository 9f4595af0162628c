/// One of the two languages of the digest.
///
/// The raw value is the directory of its pages (`/zh/…`, `/en/…`) and the infix of its source files
/// (`source.zh.txt`); ``tag`` is what HTML and feeds say.
package enum Language: String, Sendable, Hashable, CaseIterable, Comparable {
  case chinese = "zh"
  case english = "en"

  /// The BCP 47 tag: `zh-Hans` or `en`.
  package var tag: String { self == .chinese ? "zh-Hans" : "en" }

  /// The other one of the two.
  package var other: Language { self == .chinese ? .english : .chinese }

  /// Chinese first, as the pages list them.
  package static func < (left: Language, right: Language) -> Bool {
    left == .chinese && right == .english
  }
}
