import Core
import Digest
import Documents

/// A session of the General Assembly, as the index of resolutions groups by it.
struct AssemblySession: Sendable, Hashable, Comparable {
  private let series: ResolutionName.Series
  private let number: Int

  init(_ name: ResolutionName) {
    series = name.series == .roman ? .session : name.series
    number = name.session
  }

  /// `Seventy-second session (2017–2018)`, `第七十二届会议（2017–2018年）`; special sessions by their
  /// symbol.
  func label(_ context: PageContext) -> String {
    guard series == .session else { return (series == .special ? "S-" : "ES-") + String(number) }
    // The first regular session opened in January 1946; the second, and every one since, in autumn.
    let year = 1945 + number
    let ordinal = Bilingual(
      zh: NumberWords.chinese(number), en: NumberWords.englishOrdinal(number).capitalisingFirst)
    return context.text(
      .sessionGroup, ["ordinal": ordinal[context.language], "years": "\(year)–\(year + 1)"])
  }

  static func < (left: AssemblySession, right: AssemblySession) -> Bool {
    (left.series.rawValue, left.number) < (right.series.rawValue, right.number)
  }
}
