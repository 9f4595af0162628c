/// Finds figures in Chinese and English text: counts, measures, ordinals, percentages, fractions, multiples.
///
/// ```swift
/// FigureReader.figures(in: "9个空间机构的11名发言者")      // 9 agency, 11 speaker
/// FigureReader.figures(in: "Seventy countries took part")  // 70 country
/// ```
///
/// No figures are: dates and times of day, document symbols, numbers of resolutions, articles, paragraphs,
/// annexes, rules and goals, web addresses, digits inside names (COVID-19, 嫦娥六号, UNISPACE+50), footnote calls, and
/// words in which a numeral counts nothing (一致, 进一步, 统一, one another). A list (`10和12公斤`) gives one
/// mention each, a span (`10至12公斤`) one with ``FigureMention/upper``.
package enum FigureReader {
  /// All figures of `text`, in order, none inside another; both languages are looked for in every text.
  ///
  /// What begins in one of `masked`, UTF-8 bytes of `text` in any order, is left out: the ranges of names,
  /// citations and footnote calls that the caller knows. Dates are left out without that.
  package static func figures(in text: String, masking masked: [Range<Int>] = []) -> [FigureMention]
  {
    let folded = FoldedText(text)
    var masks = RangeCursor(masked)
    return FigureScanner(text: folded).figures().compactMap { figure in
      var figure = figure
      figure.range = folded.sourceRange(figure.range)
      figure.extent = folded.sourceRange(figure.extent)
      return masks.contains(figure.range.lowerBound) ? nil : figure
    }
  }
}

/// Answers for rising offsets whether they lie in one of several ranges.
struct RangeCursor {
  private let ranges: [Range<Int>]
  private var next = 0
  private var reach = 0..<0

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The end of what covers `offset`, nil where nothing does.
  mutating func end(covering offset: Int) -> Int? {
    while next < ranges.count, ranges[next].lowerBound <= offset {
      if ranges[next].upperBound > reach.upperBound { reach = ranges[next] }
      next += 1
    }
    return reach.contains(offset) ? reach.upperBound : nil
  }

  mutating func contains(_ offset: Int) -> Bool { end(covering: offset) != nil }
}
